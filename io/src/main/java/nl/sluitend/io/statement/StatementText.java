package nl.sluitend.io.statement;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.io.text.TextGrid;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/** A statement as plain text, for a terminal or a letter. */
public final class StatementText {
  private final Language language;
  private final StringBuilder out = new StringBuilder();

  private StatementText(Language language) {
    this.language = language;
  }

  /**
   * Writes the table with its notes.
   *
   * @param statement the statement
   * @param unit the unit of the amounts; each is rounded to it by itself, half away from zero
   * @param language the language
   * @return lines of text, each ending in a line feed
   */
  public static String write(Statement statement, Unit unit, Language language) {
    StatementText text = new StatementText(language);
    text.table(statement, unit);
    text.notes(statement);
    return text.out.toString();
  }

  /**
   * Writes how every figure came about.
   *
   * @param statement the statement
   * @param language the language
   * @return lines of text, each ending in a line feed; the figures are separated by blank lines
   */
  public static String explain(Statement statement, Language language) {
    StatementText text = new StatementText(language);
    text.title(statement);
    statement.lines().forEach(line -> text.derivations(line, statement.columns()));
    text.notes(statement);
    return text.out.toString();
  }

  private void title(Statement statement) {
    String title = Texts.line(statement.title().in(language));
    line(title);
    line("=".repeat(Texts.width(title)));
  }

  private void table(Statement statement, Unit unit) {
    title(statement);
    FigureCells.unit(statement, unit).ifPresent(words -> line(words.in(language)));
    line("");
    TextGrid.lines(
            statement.lines().stream().map(this::label).toList(),
            statement.columns().stream().map(Column::heading).toList(),
            FigureCells.of(statement, unit, language))
        .forEach(this::line);
  }

  private String label(StatementLine line) {
    String indent = line.role() == RowRole.OF_WHICH ? "  " : "";
    return indent + Texts.line(line.label().in(language));
  }

  private void derivations(StatementLine line, List<Column> columns) {
    for (int c = 0; c < columns.size(); c++) {
      line("");
      line(heading(line, columns.get(c), language));
      out.append(line.figures().get(c).explain(language));
    }
  }

  /** The line and the column that a derivation stands in. */
  static String heading(StatementLine line, Column column, Language language) {
    return "[%s, %s]"
        .formatted(Texts.line(line.label().in(language)), Texts.line(column.heading()));
  }

  private void notes(Statement statement) {
    if (!statement.notes().isEmpty()) {
      line("");
    }
    List<String> notes = new ArrayList<>();
    for (Message note : statement.notes()) {
      notes.add("* " + Texts.line(note.in(language)));
    }
    notes.forEach(this::line);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}

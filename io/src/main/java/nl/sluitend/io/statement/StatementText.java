package nl.sluitend.io.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
  private static final int LABEL_WIDTH = 48;
  private static final int HEADING_WIDTH = 14;

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
    List<String> labels = statement.lines().stream().map(this::label).toList();
    int labelWidth = labels.stream().mapToInt(Texts::width).max().orElse(0);
    List<List<String>> cells = FigureCells.of(statement, unit, language);
    List<List<String>> headings =
        statement.columns().stream()
            .map(column -> Texts.wrap(Texts.line(column.heading()), HEADING_WIDTH))
            .toList();
    List<Integer> widths =
        IntStream.range(0, headings.size())
            .mapToObj(c -> width(headings.get(c), cells, c))
            .toList();
    int height = headings.stream().mapToInt(List::size).max().orElse(0);
    for (int h = 0; h < height; h++) {
      int at = h;
      row("", labelWidth, widths, headings.stream().map(words -> word(words, at)).toList());
    }
    line("-".repeat(labelWidth + widths.stream().mapToInt(width -> width + 2).sum()));
    for (int i = 0; i < labels.size(); i++) {
      row(labels.get(i), labelWidth, widths, cells.get(i));
    }
  }

  private String label(StatementLine line) {
    String indent = line.role() == RowRole.OF_WHICH ? "  " : "";
    return indent + Texts.cut(Texts.line(line.label().in(language)), LABEL_WIDTH);
  }

  private static int width(List<String> heading, List<List<String>> cells, int column) {
    int widest = heading.stream().mapToInt(Texts::width).max().orElse(0);
    for (List<String> row : cells) {
      widest = Math.max(widest, Texts.width(row.get(column)));
    }
    return widest;
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }

  private void row(String label, int labelWidth, List<Integer> widths, List<String> cells) {
    StringBuilder row = new StringBuilder(Texts.left(label, labelWidth));
    for (int c = 0; c < cells.size(); c++) {
      row.append("  ").append(Texts.right(cells.get(c), widths.get(c)));
    }
    line(row.toString().stripTrailing());
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

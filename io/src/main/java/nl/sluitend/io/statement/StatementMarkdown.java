package nl.sluitend.io.statement;

import java.util.List;
import java.util.function.Function;
import nl.sluitend.io.text.Markdown;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;

/** A statement as Markdown (CommonMark, with the tables of GitHub). */
public final class StatementMarkdown {
  private static final Message DERIVATIONS = new Message("Afleiding", "Derivation");

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  private StatementMarkdown(Language language) {
    this.language = language;
  }

  /**
   * Writes the table with its notes.
   *
   * @param statement the statement
   * @param unit the unit of the amounts; each is rounded to it by itself, half away from zero
   * @param language the language
   * @return the page, with a line feed at its end
   */
  public static String write(Statement statement, Unit unit, Language language) {
    StatementMarkdown page = new StatementMarkdown(language);
    page.title(statement);
    FigureCells.unit(statement, unit).ifPresent(words -> page.block(page.escaped(words)));
    page.table(statement, unit);
    page.notes(statement);
    return page.out.toString();
  }

  /**
   * Writes how every figure came about.
   *
   * @param statement the statement
   * @param language the language
   * @return the page, with a line feed at its end
   */
  public static String explain(Statement statement, Language language) {
    StatementMarkdown page = new StatementMarkdown(language);
    page.title(statement);
    page.block("## " + DERIVATIONS.in(language));
    for (StatementLine line : statement.lines()) {
      for (int c = 0; c < statement.columns().size(); c++) {
        page.derivation(line, statement.columns().get(c), c);
      }
    }
    page.notes(statement);
    return page.out.toString();
  }

  private void title(Statement statement) {
    out.append("# ").append(escaped(statement.title())).append('\n');
  }

  private void table(Statement statement, Unit unit) {
    out.append('\n');
    row("", statement.columns(), column -> Markdown.cell(column.heading()));
    row("---", statement.columns(), column -> "---:");
    List<List<String>> cells = FigureCells.of(statement, unit, language);
    for (int i = 0; i < cells.size(); i++) {
      StatementLine line = statement.lines().get(i);
      String label = escaped(line.label());
      row(line.role().isSummary() ? "**" + label + "**" : label, cells.get(i), Markdown::cell);
    }
  }

  private <T> void row(String label, List<T> cells, Function<T, String> text) {
    out.append("| ").append(label).append(" |");
    cells.forEach(cell -> out.append(' ').append(text.apply(cell)).append(" |"));
    out.append('\n');
  }

  private void derivation(StatementLine line, Column column, int index) {
    block("### %s, %s".formatted(escaped(line.label()), Markdown.escaped(column.heading())));
    out.append('\n')
        .append(Markdown.fenced(line.figures().get(index).explain(language).lines().toList()));
  }

  private void notes(Statement statement) {
    if (!statement.notes().isEmpty()) {
      out.append('\n');
    }
    statement.notes().forEach(note -> out.append("* ").append(escaped(note)).append('\n'));
  }

  private void block(String markdown) {
    out.append('\n').append(markdown).append('\n');
  }

  private String escaped(Message text) {
    return Markdown.escaped(text.in(language));
  }
}

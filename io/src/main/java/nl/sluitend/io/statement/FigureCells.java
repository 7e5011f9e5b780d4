package nl.sluitend.io.statement;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;

/** The figures of a statement as they stand in a table for people: amounts in one unit. */
final class FigureCells {
  private FigureCells() {}

  /** What stands above the table about its amounts, if there are any. */
  static Optional<Message> unit(Statement statement, Unit unit) {
    boolean amounts =
        statement.lines().stream()
            .flatMap(line -> line.figures().stream())
            .anyMatch(figure -> figure.value().kind().isMoney());
    return amounts ? Optional.of(UnitWords.of(shownIn(unit))) : Optional.empty();
  }

  /** In what amounts are counted: people do not count cents but write them as decimals. */
  private static Unit shownIn(Unit unit) {
    return unit.equals(Unit.CENT) ? Unit.EURO : unit;
  }

  /** One list per line; what is no money comes with what it counts. */
  static List<List<String>> of(Statement statement, Unit unit, Language language) {
    BudgetTable table = statement.toTable(unit, RoundingMode.HALF_UP);
    return IntStream.range(0, statement.lines().size())
        .mapToObj(i -> line(statement.lines().get(i), table.rows().get(i), unit, language))
        .toList();
  }

  private static List<String> line(StatementLine line, Row row, Unit unit, Language language) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(
            c -> {
              Derived figure = line.figures().get(c);
              return figure.value().kind().isMoney()
                  ? CellPrinter.standard().in(language).print(row.cells().get(c), shownIn(unit))
                  : Texts.line(figure.in(language));
            })
        .toList();
  }
}

package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentCheck;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.TableArbitraries;

/** Reports on any tables, for properties. */
final class ReportArbitraries {
  private ReportArbitraries() {}

  static Arbitrary<Report> reports() {
    Arbitrary<Report.Entry> unreadable =
        problems()
            .map(
                problems -> {
                  List<Problem> all = new ArrayList<>(problems);
                  all.add(Samples.error("kapot.csv"));
                  return Report.Entry.unreadable("kapot.csv", all);
                });
    return Combinators.combine(
            Arbitraries.oneOf(TableArbitraries.tables(), overviews()).list().ofMaxSize(3),
            problems(),
            unreadable.list().ofMaxSize(1),
            texts().list().ofMaxSize(2))
        .as(
            (tables, problems, failed, passedOver) -> {
              List<CheckedTable> checked =
                  IntStream.range(0, tables.size())
                      .mapToObj(i -> Samples.checked(i + tables.get(i).title(), tables.get(i)))
                      .toList();
              List<Report.Entry> entries = new ArrayList<>(failed);
              for (CheckedTable table : DocumentCheck.check(checked)) {
                entries.add(Report.Entry.of(table, problems));
              }
              return new Report(entries, passedOver);
            });
  }

  /** Any text, halves of surrogate pairs among them. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        TableArbitraries.texts(), Arbitraries.of("\ud83d", "\udcb6\ud83d", "\u001b[2J", "\u202e"));
  }

  /** Tables that claim sums and differences: most of the verdicts come from these. */
  static Arbitrary<BudgetTable> overviews() {
    Arbitrary<Long> numbers = Arbitraries.longs().between(-20, 20);
    return numbers
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .map(
            rows -> {
              BudgetTable.Builder builder =
                  BudgetTable.builder(Unit.THOUSAND)
                      .document("Jaarstukken")
                      .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
                      .column(Column.of(ColumnKind.ACTUALS, 2021))
                      .column(Column.of(ColumnKind.RESULT, 2021));
              long[] total = new long[3];
              for (int r = 0; r < rows.size(); r++) {
                List<Long> row = rows.get(r);
                long budget = row.get(0);
                long actuals = row.get(1);
                // Mostly right, now and then a little off.
                long result = budget - actuals + (row.get(2) > 15 ? 1 : 0);
                builder.detail("Kosten " + r, budget, actuals, result);
                total[0] += budget;
                total[1] += actuals;
                total[2] += result + (row.get(2) < -18 ? 7 : 0);
              }
              return builder.total("Totaal", total).build();
            });
  }

  private static Arbitrary<List<Problem>> problems() {
    return Combinators.combine(
            texts(), Arbitraries.integers().between(0, 9), Arbitraries.of(Problem.Level.class))
        .as(
            (text, count, level) ->
                new Problem(
                    "CSV-00" + count,
                    level,
                    new Place(text, count, count),
                    text,
                    new Message(text, text),
                    new Message("nl " + text, "en " + text)))
        .list()
        .ofMaxSize(6);
  }
}

package nl.sluitend.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.check.Finding;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a failed assertion says of some cells: what was expected there, what is printed, the
 * difference, and how much of it rounding can explain. Amounts are in the unit of the table.
 *
 * @param cells the cells to mark
 * @param text lines that end with a line break
 */
record Suspect(List<CellReference> cells, String text) {
  private static final String EXPECTED = "expected";
  private static final String ACTUAL = "actual";
  private static final String DIFFERENCE = "difference";
  private static final String SLACK = "rounding slack";
  private static final String WHOLE_TABLE = "the whole table";

  static Suspect of(BudgetTable table, JudgedRelation judged, Instance instance) {
    Relation relation = judged.relation();
    boolean ofRows = relation.axis() == Axis.ROWS;
    CellReference cell =
        ofRows
            ? new CellReference(relation.result(), instance.at())
            : new CellReference(instance.at(), relation.result());
    Map<String, String> lines = new LinkedHashMap<>();
    Instance.@Nullable Outcome outcome = instance.outcome().orElse(null);
    String formula = " = " + formula(table, relation);
    if (outcome == null) {
      lines.put(EXPECTED, formula(table, relation));
    } else if (outcome instanceof Instance.Amounts amounts) {
      lines.put(EXPECTED, print(table, amounts.computed()) + formula);
      lines.put(ACTUAL, print(table, amounts.stated()));
      lines.put(DIFFERENCE, print(table, amounts.difference()));
      lines.put(SLACK, print(table, amounts.slack()));
    } else if (outcome instanceof Instance.Quotient quotient) {
      lines.put(EXPECTED, CellPrinter.print(quotient.computed()) + formula);
      lines.put(ACTUAL, CellPrinter.print(quotient.stated()));
      lines.put(DIFFERENCE, CellPrinter.print(quotient.difference()));
      lines.put(
          SLACK,
          "%s to %s"
              .formatted(CellPrinter.print(quotient.low()), CellPrinter.print(quotient.high())));
    } else if (outcome instanceof Instance.Letters letters) {
      lines.put(EXPECTED, letters.expected() + formula);
      lines.put(ACTUAL, letters.stated().toString());
    }
    String reason = instance.reason().map(Message::english).map(Suspect::oneLine).orElse("");
    return of(List.of(cell), name(table, cell) + ": " + instance.verdict(), lines, reason);
  }

  /** A column that states differences of which nothing shows how they are made. */
  static Suspect ofUndirected(BudgetTable table, int column) {
    List<CellReference> cells =
        IntStream.range(0, table.rows().size())
            .filter(row -> table.figure(row, column).isPresent())
            .mapToObj(row -> new CellReference(row, column))
            .toList();
    String title =
        "column %s %s: no direction of the difference fits most of the rows"
            .formatted(column + 1, column(table, column));
    return of(cells, title, Map.of(), "");
  }

  static Suspect of(BudgetTable table, Finding finding) {
    Map<String, String> given = finding.parameters();
    Map<String, String> lines = new LinkedHashMap<>();
    boolean amounts = given.containsKey("slack") && isAmounts(given);
    put(lines, EXPECTED, table, given.getOrDefault("computed", given.get("expected")), amounts);
    put(lines, ACTUAL, table, given.get("stated"), amounts);
    put(lines, DIFFERENCE, table, given.get("difference"), amounts);
    put(lines, SLACK, table, given.get("slack"), amounts);
    if (lines.isEmpty()) {
      given.forEach((name, value) -> lines.put(oneLine(name), oneLine(value)));
    }
    return of(
        finding.cells(),
        "%s: %s of %s"
            .formatted(names(table, finding.cells()), finding.severity(), finding.rule().id()),
        lines,
        oneLine(finding.message().english()));
  }

  /** The table with the cells of all suspects marked, then each of them in words. */
  static String print(BudgetTable table, List<Suspect> suspects) {
    Set<CellReference> cells = new LinkedHashSet<>();
    suspects.forEach(suspect -> cells.addAll(suspect.cells()));
    StringBuilder out = new StringBuilder(MarkedTable.print(table, cells));
    suspects.forEach(suspect -> out.append(suspect.text()));
    return out.toString();
  }

  /** The cells of findings, or that none is meant but the table as a whole. */
  static String names(BudgetTable table, List<CellReference> cells) {
    return cells.isEmpty()
        ? WHOLE_TABLE
        : String.join("; ", cells.stream().map(cell -> name(table, cell)).toList());
  }

  /** Such as {@code row 3 'Totaal', column 2 'rekening 2021'}; both count from 1. */
  static String name(BudgetTable table, CellReference cell) {
    return "row %s%s, column %s%s"
        .formatted(
            cell.row() + 1,
            cell.row() < table.rows().size() ? " " + row(table, cell.row()) : "",
            cell.column() + 1,
            cell.column() < table.columns().size() ? " " + column(table, cell.column()) : "");
  }

  /** Such as {@code 'Totaal' = 'Lasten' + 'Baten'}. */
  static String equation(BudgetTable table, Relation relation) {
    return line(table, relation.axis(), relation.result()) + " = " + formula(table, relation);
  }

  private static Suspect of(
      List<CellReference> cells, String title, Map<String, String> lines, String message) {
    List<String> text = new ArrayList<>(List.of("  " + title));
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
    lines.forEach(
        (name, value) -> text.add("    " + name + " ".repeat(width - name.length() + 2) + value));
    if (!message.isEmpty()) {
      text.add("    " + message);
    }
    return new Suspect(cells, String.join(System.lineSeparator(), text) + System.lineSeparator());
  }

  private static void put(
      Map<String, String> lines, String name, BudgetTable table, String value, boolean amount) {
    if (value != null) {
      lines.put(name, amount ? print(table, Amount.parse(value)) : oneLine(value));
    }
  }

  /** What a rule of one's own calls slack may be a percentage, or words. */
  private static boolean isAmounts(Map<String, String> given) {
    return Stream.of("computed", "expected", "stated", "difference", "slack")
        .map(given::get)
        .filter(Objects::nonNull)
        .allMatch(Suspect::isAmount);
  }

  private static boolean isAmount(String value) {
    try {
      Amount.parse(value);
      return true;
    } catch (NumberFormatException | ArithmeticException e) {
      return false;
    }
  }

  private static String formula(BudgetTable table, Relation relation) {
    if (relation instanceof Relation.Ratio ratio) {
      return "%s / %s%s"
          .formatted(
              sum(table, ratio.axis(), ratio.terms()),
              sum(table, ratio.axis(), ratio.divisor()),
              ratio.factor() == 1 ? "" : " x " + ratio.factor());
    }
    String sum = sum(table, relation.axis(), relation.terms());
    if (relation instanceof Relation.Carry carry) {
      return sum + (carry.step() < 0 ? " one place before" : " one place after");
    }
    return relation instanceof Relation.Letter ? "the sign of " + sum : sum;
  }

  private static String sum(BudgetTable table, Axis axis, List<Term> terms) {
    StringBuilder sum = new StringBuilder();
    for (Term term : terms) {
      if (sum.isEmpty()) {
        sum.append(term.sign() < 0 ? "-" : "");
      } else {
        sum.append(term.sign() < 0 ? " - " : " + ");
      }
      sum.append(line(table, axis, term.index()));
    }
    return sum.toString();
  }

  private static String line(BudgetTable table, Axis axis, int index) {
    return axis == Axis.ROWS ? row(table, index) : column(table, index);
  }

  private static String row(BudgetTable table, int row) {
    return "'" + oneLine(table.rows().get(row).label()) + "'";
  }

  private static String column(BudgetTable table, int column) {
    return "'" + oneLine(table.columns().get(column).heading()) + "'";
  }

  private static String oneLine(String text) {
    return MarkedTable.oneLine(text);
  }

  private static String print(BudgetTable table, Amount amount) {
    return CellPrinter.print(amount, table.unit());
  }
}

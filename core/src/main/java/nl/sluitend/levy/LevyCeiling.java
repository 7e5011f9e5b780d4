package nl.sluitend.levy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleExample;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/**
 * The rule {@code LEV-001}: a levy is not budgeted above its costs. It is no part of the standard
 * book; whoever wants it adds it:
 *
 * <pre>{@code
 * RuleBook book = RuleBook.standard().with(LevyCeiling.RULE);
 * }</pre>
 */
public final class LevyCeiling implements TableRule {
  /** The rule, to add to a book. */
  public static final TableRule RULE = new LevyCeiling();

  private static final Rule LEVY_CEILING =
      new Rule(
              "LEV-001",
              new Message(
                  "Een heffing wordt niet boven haar kosten begroot.",
                  "A levy is not budgeted above its costs."),
              Severity.ERROR,
              new Message(
                  "In een berekening van kostendekkendheid wordt de opbrengst van de heffing per kolom"
                      + " vergeleken met de totale kosten. Meer opbrengst in een begroting is een"
                      + " fout, tenzij afronding het kan verklaren: dan is het informatie. In de"
                      + " rekening is het altijd informatie. Belastingen zonder plafond, zoals de"
                      + " hondenbelasting, vallen erbuiten.",
                  "In a calculation of cost coverage the revenue of the levy is compared, column by"
                      + " column, with total costs. More revenue in a budget is an error, unless"
                      + " rounding can explain it: then it is information. In actuals it is always"
                      + " information. Taxes without a ceiling, such as the dog tax, are left out."),
              "BBV art. 10; Gemeentewet art. 229b (niet in de bron nagelezen)")
          .withAppliesTo(
              new Message(
                  "berekeningen van kostendekkendheid, met totale kosten, opbrengst en"
                      + " dekkingspercentage",
                  "calculations of cost coverage, with total costs, revenue and coverage"
                      + " percentage"))
          .withParameters(
              new RuleParameter(
                  "ceiling",
                  "100%",
                  new Message(
                      "hoogste deel van de kosten dat een heffing mag opbrengen",
                      "the highest part of the costs that a levy may bring in")))
          .withGroups(RuleGroup.DRAFT_BUDGET, RuleGroup.ACCOUNTS, RuleGroup.AMENDMENTS);

  private static final Set<ColumnKind> BUDGETS =
      EnumSet.of(ColumnKind.ORIGINAL_BUDGET, ColumnKind.AMENDED_BUDGET, ColumnKind.MULTI_YEAR);

  // Which taxes have no ceiling is cited from memory.
  private static final Pattern TAX =
      Pattern.compile(
          "(honden|toeristen|parkeer|forensen|reclame|roerende.*)belasting|precario|\\bozb\\b");

  private static final Message NOT_COVERAGE =
      new Message(
          "de tabel is geen berekening van de kostendekkendheid van een heffing",
          "the table is no calculation of the cost coverage of a levy");
  private static final Message SEVERAL =
      new Message(
          "niet te zeggen is welke regel de totale kosten of de opbrengst is",
          "which row is total costs or revenue cannot be said");
  private static final Message NO_FIGURE =
      new Message(
          "totale kosten of opbrengst is geen bedrag", "total costs or revenue is no amount");
  private static final Message UNKNOWN_COLUMN =
      new Message(
          "niet te zeggen is of de kolom begroting of rekening is",
          "whether the column is budget or actuals cannot be said");

  private static final Message CERTAIN = Message.same("");
  private static final Message ROUNDING =
      new Message("; afronding kan dat verklaren", "; rounding can explain that");

  private LevyCeiling() {}

  @Override
  public Rule rule() {
    return LEVY_CEILING;
  }

  @Override
  public RuleOutcome check(TableFacts facts) {
    BudgetTable table = facts.table();
    List<LevyItemSuggestion> rows = LevyItemSuggestion.of(table);
    List<LevyItemSuggestion> costs = total(table, of(rows, LevyItem.TOTAL_COSTS));
    List<LevyItemSuggestion> revenue = total(table, of(rows, LevyItem.REVENUE));
    if (costs.isEmpty()
        || revenue.isEmpty()
        || of(rows, LevyItem.COVERAGE).isEmpty()
        || isTax(table)) {
      return new RuleOutcome.NotApplicable(LEVY_CEILING, NOT_COVERAGE);
    }
    if (costs.size() > 1 || revenue.size() > 1) {
      return new RuleOutcome.NotCheckable(LEVY_CEILING, SEVERAL);
    }
    return check(table, costs.get(0).row(), revenue.get(0).row());
  }

  @Override
  public Optional<RuleExample> example() {
    return Optional.of(RuleExample.of(example(1_200), example(1_260)));
  }

  private static RuleOutcome check(BudgetTable table, int costs, int revenue) {
    List<Finding> findings = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>();
    int compared = 0;
    for (int c = 0; c < table.columns().size(); c++) {
      List<CellReference> cells =
          List.of(new CellReference(revenue, c), new CellReference(costs, c));
      Optional<Figure> brings = table.figure(revenue, c);
      Optional<Figure> cost = table.figure(costs, c);
      ColumnKind kind = table.columns().get(c).kind();
      if (!isState(table, c) || (brings.isEmpty() && cost.isEmpty())) {
        continue;
      }
      if (brings.isEmpty() || cost.isEmpty()) {
        unchecked.add(new Unchecked(cells, NO_FIGURE));
      } else if (kind == ColumnKind.OTHER) {
        unchecked.add(new Unchecked(cells, UNKNOWN_COLUMN));
      } else {
        compared++;
        finding(table, cells, brings.get(), cost.get()).ifPresent(findings::add);
      }
    }
    return RuleOutcome.of(LEVY_CEILING, compared, findings, unchecked, NOT_COVERAGE);
  }

  /** Signs differ from print to print; neither costs nor revenue as a whole are below zero. */
  private static Optional<Finding> finding(
      BudgetTable table, List<CellReference> cells, Figure revenue, Figure costs) {
    Amount excess = revenue.amount().abs().minus(costs.amount().abs());
    if (excess.signum() <= 0) {
      return Optional.empty();
    }
    Amount slack = revenue.unit().half().plus(costs.unit().half());
    boolean certain = excess.compareTo(slack) > 0;
    boolean budget = BUDGETS.contains(table.columns().get(cells.get(0).column()).kind());
    return Optional.of(
        new Finding(
            LEVY_CEILING,
            certain && budget ? Severity.ERROR : Severity.INFORMATION,
            cells,
            Map.of(
                "revenue", revenue.amount().abs().toString(),
                "costs", costs.amount().abs().toString(),
                "excess", excess.toString(),
                "slack", slack.toString()),
            message(table, cells, euros(excess), certain ? CERTAIN : ROUNDING)));
  }

  private static Message message(
      BudgetTable table, List<CellReference> cells, String excess, Message doubt) {
    String revenue = table.rows().get(cells.get(0).row()).label();
    String costs = table.rows().get(cells.get(1).row()).label();
    String column = table.columns().get(cells.get(0).column()).heading();
    return new Message(
        "'%s', '%s': € %s boven '%s'%s.".formatted(revenue, column, excess, costs, doubt.dutch()),
        "'%s', '%s': € %s above '%s'%s."
            .formatted(revenue, column, excess, costs, doubt.english()));
  }

  private static String euros(Amount amount) {
    DecimalFormatSymbols dutch = DecimalFormatSymbols.getInstance(Locale.ROOT);
    dutch.setGroupingSeparator('.');
    dutch.setDecimalSeparator(',');
    return new DecimalFormat("#,##0.##", dutch).format(amount.toBigDecimal());
  }

  private static boolean isState(BudgetTable table, int column) {
    Column of = table.columns().get(column);
    return of.measure() == Measure.AMOUNT
        && (BUDGETS.contains(of.kind())
            || of.kind() == ColumnKind.ACTUALS
            || of.kind() == ColumnKind.OTHER);
  }

  private static boolean isTax(BudgetTable table) {
    return Stream.concat(
            Stream.of(table.title(), table.labelHeading()), table.rows().stream().map(Row::label))
        .anyMatch(text -> TAX.matcher(text.toLowerCase(Locale.ROOT)).find());
  }

  private static List<LevyItemSuggestion> of(List<LevyItemSuggestion> rows, LevyItem item) {
    return rows.stream().filter(row -> row.item() == item).toList();
  }

  /** Of several rows the one that is their total, if one is. */
  private static List<LevyItemSuggestion> total(BudgetTable table, List<LevyItemSuggestion> rows) {
    List<LevyItemSuggestion> totals =
        rows.stream().filter(row -> table.rows().get(row.row()).role() == RowRole.TOTAL).toList();
    return totals.size() == 1 ? totals : rows;
  }

  private static BudgetTable example(long revenue) {
    long costs = 1_200;
    Cell.Percentage coverage = new Cell.Percentage(BigDecimal.valueOf(revenue * 100 / costs));
    return BudgetTable.builder(Unit.THOUSAND)
        .title("Kostendekkendheid rioolheffing")
        .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024))
        .detail("Kosten taakveld riolering", 900)
        .detail("Overhead", 140)
        .detail("BTW", 160)
        .total("Totale kosten", costs)
        .detail("Opbrengst rioolheffing", revenue)
        .row(Row.of("Dekkingspercentage", RowRole.INDICATOR, List.of(coverage)))
        .build();
  }
}

package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** The calculation of one levy from top to bottom. */
final class CoverageStatement {
  private final LevyCoverage levy;
  private final List<StatementLine> out = new ArrayList<>();

  private CoverageStatement(LevyCoverage levy) {
    this.levy = levy;
  }

  static Statement of(LevyCoverage levy) {
    CoverageStatement statement = new CoverageStatement(levy);
    statement.costs();
    statement.revenue();
    statement.outcome();
    Message title =
        new Message(
            "Kostendekkendheid %s".formatted(levy.levy().dutch()),
            "Cost coverage of %s".formatted(levy.levy().english()));
    return new Statement(title, levy.columns(), statement.out, levy.notes());
  }

  private void costs() {
    boolean divided = count(LevyLine::net) > 1 && count(CoverageStatement::isAdded) > 0;
    addLines(LevyLine::net);
    if (divided) {
      add(label(LevyItem.NET_COSTS), RowRole.SUBTOTAL, Side.EXPENDITURE, levy::netCosts);
    }
    addLines(CoverageStatement::isAdded);
    add(label(LevyItem.TOTAL_COSTS), RowRole.TOTAL, Side.EXPENDITURE, levy::totalCosts);
  }

  private void revenue() {
    for (LevyLine line : levy.lines()) {
      if (line.isRevenue()) {
        add(line.label(), RowRole.DETAIL, Side.INCOME, line.amounts()::get);
      }
    }
    if (count(LevyLine::isRevenue) > 1 || !isCalledRevenue()) {
      Message total = new Message("Totaal opbrengst heffingen", "Total revenue of levies");
      add(total, RowRole.TOTAL, Side.INCOME, levy::revenue);
    }
  }

  /** Whether the label of the first line of revenue says that it is revenue. */
  private boolean isCalledRevenue() {
    Message label =
        levy.lines().stream().filter(LevyLine::isRevenue).findFirst().orElseThrow().label();
    return LevyItemSuggestion.item(label.dutch()).equals(Optional.of(LevyItem.REVENUE));
  }

  private void outcome() {
    add(capital(Sources.OVER_COVERAGE), RowRole.BALANCE, Side.BALANCE, levy::overCoverage);
    coverageLine(levy, label(LevyItem.COVERAGE)).ifPresent(out::add);
  }

  /** The percentages, if every column has one. */
  static Optional<StatementLine> coverageLine(LevyCoverage levy, Message label) {
    List<Integer> columns = LevyCoverage.indexes(levy.columns()).boxed().toList();
    if (columns.stream().anyMatch(c -> mayBeZero(levy.totalCosts(c)))) {
      return Optional.empty();
    }
    return Optional.of(
        new StatementLine(
            label,
            RowRole.INDICATOR,
            Optional.empty(),
            Optional.empty(),
            columns.stream().map(levy::coverage).toList()));
  }

  private static boolean mayBeZero(Derived costs) {
    return costs.range().low().numerator().signum() <= 0
        && costs.range().high().numerator().signum() >= 0;
  }

  private void addLines(Predicate<LevyLine> wanted) {
    for (LevyLine line : levy.lines()) {
      if (wanted.test(line)) {
        Side side = line.item().isIncome() ? Side.INCOME : Side.EXPENDITURE;
        add(line.label(), RowRole.DETAIL, side, c -> levy.asCost(line, c));
      }
    }
  }

  private void add(Message label, RowRole role, Side side, IntFunction<Derived> figures) {
    out.add(
        new StatementLine(
            label,
            role,
            Optional.of(side),
            Optional.empty(),
            LevyCoverage.indexes(levy.columns()).mapToObj(figures).toList()));
  }

  private long count(Predicate<LevyLine> wanted) {
    return levy.lines().stream().filter(wanted).count();
  }

  private static boolean isAdded(LevyLine line) {
    return !line.net() && !line.isRevenue();
  }

  private static Message label(LevyItem item) {
    return capital(item.inWords());
  }

  static Message capital(Message words) {
    return new Message(capital(words.dutch()), capital(words.english()));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}

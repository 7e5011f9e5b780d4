package nl.sluitend.indicator;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/**
 * The policy indicators of a municipality (beleidsindicatoren bestuur en ondersteuning), computed
 * from their items over some columns. They stay fractions until shown. Columns count from 0.
 * Immutable.
 */
public final class PolicyIndicators {
  private static final Source ROUNDED =
      new Source(
          new Message("afronding naar eigen keuze", "rounded as the municipality chooses"),
          /* fromMemory= */ false);
  private static final Message TITLE =
      new Message(
          "Beleidsindicatoren bestuur en ondersteuning",
          "Policy indicators of governance and support");

  private final List<Column> columns;
  private final ItemAmounts<PolicyItem> items;

  private PolicyIndicators(List<Column> columns, List<PolicyLine> lines) {
    this.columns = List.copyOf(columns);
    this.items = new ItemAmounts<>(PolicyItem.class, columns.size());
    lines.forEach(line -> items.add(line.item(), line.item().inWords(), line.figures()));
  }

  /**
   * Returns the indicators of items that the caller has.
   *
   * @param columns the columns
   * @param lines the items, each once, with one figure per column
   * @return the indicators
   * @throws IllegalArgumentException if an item is there twice or has more or fewer figures, naming
   *     it
   */
  public static PolicyIndicators of(List<Column> columns, List<PolicyLine> lines) {
    return new PolicyIndicators(columns, lines);
  }

  /**
   * Returns the indicators, in every definition, of which all items are there.
   *
   * @return the indicators in the order of the regeling
   */
  public List<PolicyIndicator> available() {
    return Arrays.stream(PolicyIndicator.values())
        .filter(indicator -> items.hasAll(indicator.items()))
        .toList();
  }

  /**
   * Computes an indicator.
   *
   * @param indicator the indicator, in one of its definitions
   * @param column the column
   * @return fte per thousand inhabitants, euros per inhabitant or a percentage
   * @throws IllegalArgumentException if an item is missing or of another year, naming it
   * @throws ArithmeticException if what is divided by is zero, naming it
   */
  public Derived figure(PolicyIndicator indicator, int column) {
    List<Derived> inputs =
        indicator.items().stream()
            .map(item -> items.get(item, item.inWords(), indicator.inWords(), column))
            .toList();
    Years.requireSame(inputs.toArray(Derived[]::new));
    Formula formula = indicator.formula(inputs.stream().map(Formula::of).toList());
    return Derived.of(indicator.inWords(), formula, indicator.source());
  }

  /**
   * Computes an indicator as a document prints it.
   *
   * @param indicator the indicator, in one of its definitions
   * @param column the column
   * @param decimals the decimals
   * @param mode how the last one is rounded
   * @return the figure, rounded as a step of its derivation
   */
  public Derived rounded(PolicyIndicator indicator, int column, int decimals, RoundingMode mode) {
    Formula exact = Formula.of(figure(indicator, column));
    return Derived.of(indicator.inWords(), exact.rounded(decimals, mode), ROUNDED);
  }

  /**
   * Returns some indicators as lines.
   *
   * @param indicators which ones, in one definition each
   * @return the statement
   * @throws IllegalArgumentException if an item is missing, naming it
   */
  public Statement statement(List<PolicyIndicator> indicators) {
    return new Statement(TITLE, columns, indicators.stream().map(this::line).toList());
  }

  private StatementLine line(PolicyIndicator indicator) {
    return new StatementLine(
        indicator.inWords(),
        RowRole.INDICATOR,
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, columns.size()).mapToObj(c -> figure(indicator, c)).toList());
  }
}

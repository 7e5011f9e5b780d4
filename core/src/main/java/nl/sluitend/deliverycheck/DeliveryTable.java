package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.SignConvention;

/** Makes the table of a delivery: one row per record, section after section. */
final class DeliveryTable {
  /** The only column. */
  static final int AMOUNT = 0;

  /** In a delivery lasten and baten both count up. */
  static final SignConvention CONVENTION =
      new SignConvention(
          SignConvention.Sign.POSITIVE,
          SignConvention.Sign.POSITIVE,
          SignConvention.Difference.UNDETERMINED);

  /** Finer than this no unit is. */
  private static final int MOST_DECIMALS = 20;

  private DeliveryTable() {}

  /**
   * Makes the table.
   *
   * @param withNothing whether a row of nothing follows the records, to compare a single one with
   */
  static BudgetTable of(DeliveryFacts facts, boolean withNothing) {
    Delivery delivery = facts.delivery();
    BudgetTable.Builder table =
        BudgetTable.builder(facts.unit())
            .title(title(facts))
            .labelHeading("record")
            .convention(CONVENTION)
            .column(column(facts));
    for (Section section : Section.values()) {
      switch (section.content()) {
        case BOOKINGS ->
            delivery
                .bookings(section)
                .forEach(b -> row(table, facts, section, b.code(), b.category(), b.amount()));
        case POSITIONS ->
            delivery
                .positions()
                .forEach(p -> row(table, facts, section, p.post(), p.date(), p.amount()));
        case INDICATORS ->
            delivery
                .indicators(section)
                .forEach(i -> row(table, section, i.period(), i.code(), text(i.value())));
      }
    }
    if (withNothing) {
      table.row(
          Row.of(
              "geen ander record", RowRole.DETAIL, List.of(money(BigDecimal.ZERO, facts.unit()))));
    }
    return table.build();
  }

  /** Which delivery it is, as its metadata say, whatever lists it is checked with. */
  private static String title(DeliveryFacts facts) {
    DeliveryMetadata metadata = facts.delivery().metadata();
    String who =
        Stream.of(metadata.layerName(), metadata.number(), metadata.name())
            .flatMap(Optional::stream)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    return (who.isEmpty() ? "Iv3" : who)
        + metadata.year().map(year -> " " + year).orElse("")
        + metadata.period().map(period -> ", periode " + period + report(period)).orElse("");
  }

  private static String report(int period) {
    return switch (period) {
      case DeliveryMetadata.BUDGET_PERIOD -> " (begroting)";
      case DeliveryMetadata.ACCOUNTS_PERIOD -> " (jaarrekening)";
      default -> " (kwartaal " + period + ")";
    };
  }

  private static Column column(DeliveryFacts facts) {
    boolean budget =
        facts
            .delivery()
            .metadata()
            .period()
            .filter(period -> period == DeliveryMetadata.BUDGET_PERIOD)
            .isPresent();
    Column column = Column.of("bedrag", budget ? ColumnKind.ORIGINAL_BUDGET : ColumnKind.ACTUALS);
    return facts.year().map(column::withYear).orElse(column);
  }

  private static void row(
      BudgetTable.Builder table,
      DeliveryFacts facts,
      Section section,
      String first,
      String second,
      BigDecimal amount) {
    row(table, section, first, second, money(amount, facts.unit()));
  }

  private static void row(
      BudgetTable.Builder table, Section section, String first, String second, Cell cell) {
    String label = section.cbsName() + " " + first + " " + second;
    table.row(Row.of(label, RowRole.DETAIL, List.of(cell)));
  }

  /** As fine as it is stated, so that no digit is lost. */
  private static Cell money(BigDecimal amount, Unit unit) {
    int decimals = Math.max(0, amount.stripTrailingZeros().scale());
    if (decimals - unit.exponent() > MOST_DECIMALS) {
      return text(amount.toPlainString());
    }
    return Cell.money(new Figure(unit.times(amount), unit.withDecimals(decimals)));
  }

  private static Cell text(String text) {
    return Optional.of(text).filter(t -> !t.isBlank()).map(Cell::text).orElse(Cell.empty());
  }
}

package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Share;
import nl.sluitend.publish.Split;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** A split as a table: how each share came about, and that they add up. */
final class ShareTable {
  private static final Message MEMBER = new Message("Lid", "Member");
  private static final Message TOTAL = new Message("Totaal", "Total");

  /** How much finer the exact share is shown than the step. */
  private static final int MORE_DECIMALS = 4;

  /** The decimals of a key that has no end, as keys in a mix may. */
  private static final int KEY_DECIMALS = 6;

  private final Split split;
  private final Unit exact;
  private final int keyDecimals;

  private ShareTable(Split split) {
    this.split = split;
    this.exact = new Unit(split.unit().exponent() - MORE_DECIMALS);
    this.keyDecimals =
        split.shares().stream().mapToInt(share -> decimals(share.key())).max().orElse(0);
  }

  /** The table, a line for each member, one for the remainder if the policy leaves one. */
  static BudgetTable of(Split split, Language language) {
    return new ShareTable(split).table(language);
  }

  /** That all shares together are the amount. */
  static Message sum(Split split) {
    return new Message(
        "De aandelen zijn samen %s, van de %s die verdeeld zijn."
            .formatted(together(split, Language.DUTCH), euros(split.amount(), Language.DUTCH)),
        "The shares come to %s, of the %s that were shared."
            .formatted(together(split, Language.ENGLISH), euros(split.amount(), Language.ENGLISH)));
  }

  /** What the shares come to; with the remainder, if there is one, that and both together. */
  private static String together(Split split, Language language) {
    String shares = euros(shares(split), language);
    return split
        .remainderName()
        .map(
            name ->
                "%s, %s %s %s: %s"
                    .formatted(
                        shares,
                        language == Language.DUTCH ? "met" : "with",
                        name.in(language).toLowerCase(Locale.ROOT),
                        euros(split.remainder(), language),
                        euros(shares(split).plus(split.remainder()), language)))
        .orElse(shares);
  }

  private static Amount shares(Split split) {
    return split.shares().stream().map(Share::amount).reduce(Amount.ZERO, Amount::plus);
  }

  private BudgetTable table(Language language) {
    Unit unit = split.unit().compareTo(Unit.EURO) < 0 ? Unit.EURO : split.unit();
    BudgetTable.Builder table =
        BudgetTable.builder(unit).title(title().in(language)).labelHeading(MEMBER.in(language));
    table.column(column(new Message("Sleutel", "Key"), Measure.COUNT, language));
    table.column(column(new Message("Deel", "Part"), Measure.PERCENTAGE, language));
    table.column(column(new Message("Precies", "Exact"), Measure.AMOUNT, language));
    table.column(column(new Message("Afgerond", "Rounded"), Measure.AMOUNT, language));
    table.column(column(new Message("Rest", "Residue"), Measure.AMOUNT, language));
    table.column(column(new Message("Aandeel", "Share"), Measure.AMOUNT, language));
    split.shares().forEach(share -> table.row(row(share, language)));
    split.remainderName().ifPresent(name -> table.row(remainder(name.in(language))));
    return table.row(total(language)).build();
  }

  private Message title() {
    String dutch = "%s naar '%s', in stappen van %s (%s)";
    String english = "%s by '%s', in steps of %s (%s)";
    return new Message(
        dutch.formatted(
            euros(split.amount(), Language.DUTCH),
            split.keys().name().dutch(),
            step(Language.DUTCH),
            split.policy().inWords().dutch()),
        english.formatted(
            euros(split.amount(), Language.ENGLISH),
            split.keys().name().english(),
            step(Language.ENGLISH),
            split.policy().inWords().english()));
  }

  private static Column column(Message heading, Measure measure, Language language) {
    return Column.of(heading.in(language), ColumnKind.OTHER).withMeasure(measure);
  }

  private Row row(Share share, Language language) {
    return Row.of(
        share.member().in(language),
        RowRole.DETAIL,
        List.of(
            key(share.key()),
            new Cell.Percentage(share.percentage(2, RoundingMode.HALF_UP)),
            money(Amount.of(share.exact(-exact.exponent(), RoundingMode.HALF_UP)), exact),
            money(share.rounded(), split.unit()),
            money(share.residue(), split.unit()),
            money(share.amount(), split.unit())));
  }

  private Row remainder(String name) {
    Cell remainder = money(split.remainder(), split.unit());
    return Row.of(
        name,
        RowRole.DETAIL,
        List.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), remainder, remainder));
  }

  private Row total(Language language) {
    Amount rounded = split.shares().stream().map(Share::rounded).reduce(Amount.ZERO, Amount::plus);
    return Row.of(
        TOTAL.in(language),
        RowRole.TOTAL,
        List.of(
            key(split.keys().total()),
            new Cell.Percentage(new BigDecimal("100.00")),
            money(split.amount(), exact),
            money(rounded, split.unit()),
            money(split.amount().minus(rounded), split.unit()),
            money(split.amount(), split.unit())));
  }

  private Cell key(Key key) {
    return new Cell.Count(
        new BigDecimal(key.numerator())
            .divide(new BigDecimal(key.denominator()), keyDecimals, RoundingMode.HALF_UP));
  }

  private static int decimals(Key key) {
    try {
      BigDecimal number = new BigDecimal(key.numerator()).divide(new BigDecimal(key.denominator()));
      return Math.min(KEY_DECIMALS, Math.max(0, number.stripTrailingZeros().scale()));
    } catch (ArithmeticException endless) {
      return KEY_DECIMALS;
    }
  }

  private static Cell money(Amount amount, Unit unit) {
    return Cell.money(new Figure(amount, unit));
  }

  private String step(Language language) {
    return euros(split.unit().step(), language);
  }

  private static String euros(Amount amount, Language language) {
    return "€ " + CellPrinter.print(amount, Unit.EURO, language);
  }
}

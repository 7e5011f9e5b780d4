package nl.sluitend.statement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;

/**
 * A number that a formula starts from. Whoever uses one number in several places of a formula uses
 * the same object: only then do ranges know that the places move together.
 *
 * @param name what it is
 * @param value the number as stated
 * @param range the true values that print as it
 * @param origin where it comes from
 */
public record Input(Message name, Quantity value, QuantityRange range, Optional<Origin> origin) {
  /** Checks that the value is a decimal number that lies in its range. */
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(origin, "origin");
    if (!range.contains(value)) {
      throw new IllegalArgumentException(
          "Input '%s' is %s, which its range leaves out".formatted(name.dutch(), value));
    }
    if (!Numerals.terminates(value.number())) {
      throw new IllegalArgumentException(
          "Input '%s' is no decimal number: %s".formatted(name.dutch(), value));
    }
  }

  /**
   * Returns an exact amount.
   *
   * @param name what it is
   * @param amount the amount
   * @return the input
   */
  public static Input exact(Message name, Amount amount) {
    return exact(name, Quantity.of(amount));
  }

  /**
   * Returns an exact number.
   *
   * @param name what it is
   * @param value the number
   * @return the input
   * @throws IllegalArgumentException if the value is no decimal number
   */
  public static Input exact(Message name, Quantity value) {
    return new Input(name, value, QuantityRange.exact(value), Optional.empty());
  }

  /**
   * Returns an amount as printed, to the nearest unit.
   *
   * @param name what it is, the same in both languages
   * @param number the number as printed, in units
   * @param unit the unit
   * @return the input
   */
  public static Input printed(String name, long number, Unit unit) {
    return printed(Message.same(name), Figure.of(number, unit));
  }

  /**
   * Returns an amount as printed, to the nearest unit.
   *
   * @param name what it is
   * @param figure the amount and the unit it is printed in
   * @return the input
   */
  public static Input printed(Message name, Figure figure) {
    return printed(name, figure, Rounding.NEAREST);
  }

  /**
   * Returns an amount as printed.
   *
   * @param name what it is
   * @param figure the amount and the unit it is printed in
   * @param rounding how the figure came about
   * @return the input
   */
  public static Input printed(Message name, Figure figure, Rounding rounding) {
    return new Input(
        name, Quantity.of(figure.amount()), QuantityRange.of(figure, rounding), Optional.empty());
  }

  /**
   * Returns a number as printed, rounded to its last decimal.
   *
   * @param name what it is
   * @param number the number with the decimals printed; 92 for 92%
   * @param kind what it counts
   * @return the input
   */
  public static Input printed(Message name, BigDecimal number, Kind kind) {
    return new Input(
        name, Quantity.of(number, kind), QuantityRange.of(number, kind), Optional.empty());
  }

  /**
   * Takes an amount from a table, with its place and year. The label of the row is the name.
   *
   * @param source where the table is from
   * @param table the table
   * @param at the cell
   * @param rounding how the figures of the table came about
   * @return the input
   * @throws IllegalArgumentException if the cell states no amount, naming it
   */
  public static Input of(String source, BudgetTable table, CellReference at, Rounding rounding) {
    String label = table.rows().get(at.row()).label();
    Column column = table.columns().get(at.column());
    Figure figure =
        table
            .figure(at.row(), at.column())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: row %s '%s' states no amount in column %s '%s'"
                            .formatted(
                                source, at.row() + 1, label, at.column() + 1, column.heading())));
    return printed(Message.same(label), figure, rounding)
        .withOrigin(new Origin(source, label, column.heading(), Optional.of(at), column.year()));
  }

  /**
   * Returns the same input with another name.
   *
   * @param newName what it is
   * @return the input
   */
  public Input named(Message newName) {
    return new Input(newName, value, range, origin);
  }

  /**
   * Returns the same input from a place.
   *
   * @param newOrigin where it comes from
   * @return the input
   */
  public Input withOrigin(Origin newOrigin) {
    return new Input(name, value, range, Optional.of(newOrigin));
  }
}

package nl.sluitend.io.national;

import java.util.Objects;
import nl.sluitend.money.Amount;

/**
 * One amount of a national file with its keys. A key that the file has no column for is empty.
 *
 * @param layer the layer of government
 * @param number the number of the body, with its leading zeros
 * @param name the name of the body
 * @param year the year
 * @param report the report
 * @param taskField the taakveld, a code
 * @param category the economic category, a code
 * @param side lasten or baten, where columns are of one side
 * @param inhabitants the number of inhabitants that the row states
 * @param amount the amount, in euros whatever the file counts in
 */
public record NationalRow(
    String layer,
    String number,
    String name,
    String year,
    String report,
    String taskField,
    String category,
    String side,
    String inhabitants,
    Amount amount) {
  /** Checks that every part is there. */
  public NationalRow {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(taskField, "taskField");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(inhabitants, "inhabitants");
    Objects.requireNonNull(amount, "amount");
  }
}

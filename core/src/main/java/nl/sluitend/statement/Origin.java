package nl.sluitend.statement;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/**
 * Where an input comes from.
 *
 * @param source the document or file, or what the caller calls it
 * @param row the label of the row; empty if it is from no table
 * @param column the heading of the column; empty if it is from no table
 * @param cell the place in the table, if it is from one
 * @param year the financial year that it is about, if known
 */
public record Origin(
    String source,
    String row,
    String column,
    Optional<CellReference> cell,
    Optional<Integer> year) {
  /** Checks that all are there. */
  public Origin {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(year, "year");
  }

  /**
   * Returns an origin that is no table.
   *
   * @param source what the caller calls it
   * @return the origin
   */
  public static Origin named(String source) {
    return new Origin(source, "", "", Optional.empty(), Optional.empty());
  }

  /**
   * Returns the same origin for a financial year.
   *
   * @param newYear the year
   * @return the origin
   */
  public Origin withYear(int newYear) {
    return new Origin(source, row, column, cell, Optional.of(newYear));
  }

  /**
   * Returns the place in words; rows and columns count from 1.
   *
   * @param language the language
   * @return such as "jaarstukken 2021, rij 18 'Totaal overhead', kolom 3 'Rekening'"
   */
  public String in(Language language) {
    return cell.map(at -> place(at).in(language)).orElse(source);
  }

  private Message place(CellReference at) {
    String form = "%s, %s %s '%s', %s %s '%s'";
    return new Message(
        form.formatted(source, "rij", at.row() + 1, row, "kolom", at.column() + 1, column),
        form.formatted(source, "row", at.row() + 1, row, "column", at.column() + 1, column));
  }
}

package nl.sluitend.io.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;

/**
 * A cell as it stands in a workbook: a number with the format that shows it as it is printed, or
 * text. A number with more digits than a spreadsheet keeps stays text, so that none is lost.
 *
 * @param number the number; empty for text
 * @param format the format of the number, in the notation of the file
 * @param isAdditive whether the number can be part of a sum: no percentage
 * @param text the text as printed; empty for a cell with nothing in it
 */
record SheetCell(Optional<BigDecimal> number, String format, boolean isAdditive, String text) {
  /** The digits that spreadsheets keep of a number. */
  private static final int MOST_DIGITS = 15;

  /** The decimals that spreadsheets show of a number. */
  private static final int MOST_DECIMALS = 30;

  private static final int PER_CENT = 2;
  private static final int THOUSANDS = 3;
  private static final int MILLION = 6;
  private static final int BILLION = 9;
  private static final Message MILLIONS = new Message("mln.", "million");
  private static final Message BILLIONS = new Message("mrd.", "billion");

  /**
   * Returns a cell for a workbook.
   *
   * @param cell the cell
   * @param unit in what amounts are counted
   * @param measure what its column is about
   * @param language the language of its words; a spreadsheet chooses the notation of numbers
   */
  static SheetCell of(Cell cell, Unit unit, Measure measure, Language language) {
    String printed = CellPrinter.standard().in(language).print(cell, unit);
    return cell.accept(new Making(printed, unit, measure, language));
  }

  private static SheetCell number(BigDecimal number, String format, boolean sums, String printed) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.precision() > MOST_DIGITS || number.scale() > MOST_DECIMALS
        ? words(printed)
        : new SheetCell(
            Optional.of(plain.setScale(Math.max(0, plain.scale()))), format, sums, printed);
  }

  private static SheetCell words(String text) {
    return new SheetCell(Optional.empty(), "", /* isAdditive= */ false, text);
  }

  /** As {@link CellPrinter} does: points between thousands, so many decimals. */
  private static String digits(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private record Making(String printed, Unit unit, Measure measure, Language language)
      implements Cell.Visitor<SheetCell> {
    @Override
    public SheetCell money(Cell.Money cell) {
      BigDecimal number = cell.figure().amount().in(unit);
      String letter =
          cell.letter()
              .map(effect -> "\" " + printed.charAt(printed.length() - 1) + "\"")
              .orElse("");
      return number(number, format(cell.figure().unit().exponent()) + letter, true, printed);
    }

    /** Figures that are coarser than the unit are shown in millions or billions. */
    private String format(int step) {
      int above = unit.exponent();
      if (step <= above) {
        return digits(above - step);
      }
      int magnitude = step <= MILLION ? MILLION : BILLION;
      boolean whole = step <= magnitude && (magnitude - above) % THOUSANDS == 0;
      return whole
          ? digits(magnitude - step)
              + ",".repeat((magnitude - above) / THOUSANDS)
              + "\" %s\"".formatted((magnitude == MILLION ? MILLIONS : BILLIONS).in(language))
          : digits(0);
    }

    @Override
    public SheetCell dash() {
      return measure == Measure.AMOUNT || measure == Measure.COUNT
          ? number(BigDecimal.ZERO, "#,##0;-#,##0;\"-\"", true, printed)
          : words(printed);
    }

    @Override
    public SheetCell empty() {
      return words("");
    }

    @Override
    public SheetCell percentage(Cell.Percentage cell) {
      BigDecimal percent = cell.percent();
      return number(percent.movePointLeft(PER_CENT), digits(percent.scale()) + "%", false, printed);
    }

    @Override
    public SheetCell count(Cell.Count cell) {
      return number(cell.number(), digits(cell.number().scale()), true, printed);
    }

    @Override
    public SheetCell text(Cell.Text cell) {
      return words(cell.text());
    }

    @Override
    public SheetCell letter(Cell.Letter cell) {
      return words(printed);
    }

    @Override
    public SheetCell mark(Cell.Mark cell) {
      return words(printed);
    }
  }
}

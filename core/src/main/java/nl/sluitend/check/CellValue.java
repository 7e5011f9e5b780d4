package nl.sluitend.check;

import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/** What a cell states as plain text, without any notation of its own. */
final class CellValue implements Cell.Visitor<String> {
  private static final CellValue PLAIN = new CellValue();

  private CellValue() {}

  static String of(Cell cell) {
    return cell.accept(PLAIN);
  }

  @Override
  public String money(Cell.Money cell) {
    String amount = cell.figure().amount().toString();
    return cell.letter().map(letter -> amount + " " + letter(letter)).orElse(amount);
  }

  @Override
  public String dash() {
    return "-";
  }

  @Override
  public String empty() {
    return "";
  }

  @Override
  public String percentage(Cell.Percentage cell) {
    return cell.percent().toPlainString() + "%";
  }

  @Override
  public String count(Cell.Count cell) {
    return cell.number().toPlainString();
  }

  @Override
  public String text(Cell.Text cell) {
    return cell.text();
  }

  @Override
  public String letter(Cell.Letter cell) {
    return letter(cell.effect());
  }

  @Override
  public String mark(Cell.Mark cell) {
    return cell.printed();
  }

  private static String letter(Effect effect) {
    return switch (effect) {
      case FAVOURABLE -> "V";
      case UNFAVOURABLE -> "N";
      case NEUTRAL -> "-";
    };
  }
}

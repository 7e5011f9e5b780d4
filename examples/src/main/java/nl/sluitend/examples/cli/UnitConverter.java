package nl.sluitend.examples.cli;

import java.util.Locale;
import nl.sluitend.money.Unit;
import picocli.CommandLine.ITypeConverter;

/** Units as people type them, by name or as a number of euros; the same in every command. */
final class UnitConverter implements ITypeConverter<Unit> {
  /** What {@code --unit} takes where amounts in a delivery are meant. */
  static final String OF_DELIVERY = "euro|duizend";

  @Override
  public Unit convert(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "euro", "1" -> Unit.EURO;
      case "duizend", "thousand", "1000" -> Unit.THOUSAND;
      case "miljoen", "million", "1000000" -> Unit.MILLION;
      default ->
          throw new NotUnderstood(
              "verwacht euro, duizend of miljoen (1, 1000 of 1000000), gevonden " + text,
              "expected euro, thousand or million (1, 1000 or 1000000), found " + text);
    };
  }

  /** What amounts are rounded to, as people type it. */
  static final class Step implements ITypeConverter<Unit> {
    @Override
    public Unit convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "cent", "0.01", "0,01" -> Unit.CENT;
        case "euro", "1" -> Unit.EURO;
        case "duizend", "thousand", "1000" -> Unit.THOUSAND;
        default ->
            throw new NotUnderstood(
                "verwacht cent, euro of duizend (0.01, 1 of 1000), gevonden " + text,
                "expected cent, euro or thousand (0.01, 1 or 1000), found " + text);
      };
    }
  }
}

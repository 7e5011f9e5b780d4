package nl.sluitend.examples.cli;

import java.util.Locale;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import picocli.CommandLine.ITypeConverter;

/** Units as people type them, by name or as a number of euros; the same in every command. */
final class UnitConverter implements ITypeConverter<Unit> {
  /** What {@code --unit} takes where amounts in a delivery are meant. */
  static final String OF_DELIVERY = "euro|duizend";

  /** What the library asks for, with the option by which this command takes it. */
  static Message withOption(Message asked, String option) {
    return new Message(
        asked.dutch() + " Dat kan met %s euro of %s duizend.".formatted(option, option),
        asked.english() + " %s euro or %s thousand does.".formatted(option, option));
  }

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

  /** What amounts in a delivery are in: CBS takes them in euros or in thousands. */
  static final class OfDelivery implements ITypeConverter<Unit> {
    @Override
    public Unit convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "euro", "1" -> Unit.EURO;
        case "duizend", "thousand", "1000" -> Unit.THOUSAND;
        default ->
            throw new NotUnderstood(
                "verwacht euro of duizend (1 of 1000), gevonden " + text,
                "expected euro or thousand (1 or 1000), found " + text);
      };
    }
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

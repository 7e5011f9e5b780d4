package nl.sluitend.io.iv3;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/**
 * What can be said of the file of a delivery besides CBS's own codes (SF001 to SF017, SF777 and
 * SF999). The codes are stable and never reused.
 */
public enum DeliveryProblem {
  /** The file cannot be opened or read. Nothing is read. */
  NOT_READABLE("DLV-001", Problem.Level.ERROR),
  /** The bytes are no text. Nothing is read. */
  NOT_TEXT("DLV-002", Problem.Level.ERROR),
  /** More bytes, levels, values or digits than are read. Nothing is read. */
  BEYOND_LIMITS("DLV-003", Problem.Level.ERROR),
  /** Not JSON (RFC 8259). Nothing is read. */
  SYNTAX("DLV-004", Problem.Level.ERROR),
  /** JSON, but no object. Nothing is read. */
  NOT_A_DELIVERY("DLV-005", Problem.Level.ERROR),
  /** A field stands twice in one object. The first counts; the other is kept. */
  DUPLICATE_FIELD("DLV-006", Problem.Level.ERROR),
  /** The bytes are no UTF-8 and were read in another encoding. */
  ENCODING_ASSUMED("DLV-007", Problem.Level.NOTICE),
  /** The file has the form of an older version of the schema. */
  OLDER_VERSION("DLV-008", Problem.Level.NOTICE),
  /** A field that no schema names, where the schema allows it. It is kept. */
  UNKNOWN_FIELD("DLV-009", Problem.Level.NOTICE),
  /** A field of an older version, read as the one that took its place. */
  OLDER_FIELD("DLV-010", Problem.Level.NOTICE),
  /** More faults or problems than are listed. */
  TOO_MANY("DLV-011", Problem.Level.ERROR),
  /** Nobody said the unit of the amounts; they show it. */
  UNIT_CONCLUDED("DLV-012", Problem.Level.NOTICE),
  /** Nobody said the unit of the amounts, and they do not show it. */
  UNIT_UNKNOWN("DLV-013", Problem.Level.NOTICE);

  private final String code;
  private final Problem.Level level;

  DeliveryProblem(String code, Problem.Level level) {
    this.code = code;
    this.level = level;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code DLV-004}
   */
  public String code() {
    return code;
  }

  /**
   * Returns how serious it is.
   *
   * @return the level
   */
  public Problem.Level level() {
    return level;
  }

  /**
   * Says in which unit amounts were read that nobody said the unit of, and by what evidence.
   *
   * @param source the file, as the caller names it
   * @param evidence what its amounts show
   * @return a notice: {@link #UNIT_CONCLUDED}, or {@link #UNIT_UNKNOWN} with what can be done
   */
  public static Problem ofUnit(String source, UnitEvidence evidence) {
    String dutch = join(evidence, Message::dutch);
    String english = join(evidence, Message::english);
    Place place = Place.file(source);
    if (evidence.unit().isEmpty()) {
      Message stated = new Message("een eenheid van de aanroeper", "a unit from the caller");
      return Problem.notice(
          UNIT_UNKNOWN.code,
          place,
          "",
          stated,
          new Message(
              "Uit de bedragen blijkt niet of het euro's of duizenden zijn (%s). Zeg in welke"
                      .formatted(dutch)
                  + " eenheid ze zijn.",
              "The amounts do not show whether they are euros or thousands (%s). Say in which"
                      .formatted(english)
                  + " unit they are."));
    }
    Message unit = UnitWords.of(evidence.unit().get());
    return Problem.notice(
        UNIT_CONCLUDED.code,
        place,
        "",
        unit,
        new Message(
            "Gelezen als %s: %s.".formatted(unit.dutch(), dutch),
            "Read as %s: %s.".formatted(unit.english(), english)));
  }

  private static String join(UnitEvidence evidence, Function<Message, String> language) {
    return evidence.evidence().stream().map(language).collect(Collectors.joining("; "));
  }

  Problem at(Place place, String found, String dutch, String english) {
    return Problem.of(code, level, place, found, new Message(dutch, english));
  }
}

package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.money.PlainDecimal;

/**
 * Reads the records of one section. A record of which a key or the value has no meaning is left
 * out, with a fault at its place.
 */
final class RecordReader {
  /** The name of what suppliers put beside an amount. */
  static final String DETAILS = "details";

  /** How schema 2.0 spells it for balans_lasten. */
  private static final String MISSPELT = "detail";

  private static final Message TEXT = new Message("een tekst", "a text");
  private static final Message AMOUNT =
      new Message(
          "een getal van hooguit 60 cijfers voor en 60 na de punt",
          "a number of at most 60 digits before and 60 after the point");
  private static final BigDecimal BEYOND = new BigDecimal("1e999");
  private static final Message OBJECT = new Message("een object", "an object");

  private final Tokens tokens;
  private final Remarked remarked;
  private final Section section;
  private final boolean isAmount;
  private final List<String> names;

  private int record;
  private int mentioned;
  private int stated;
  private boolean misspelt;
  private final String[] texts = new String[3];
  private BigDecimal amount = BigDecimal.ZERO;
  private Optional<DetailFields> details = Optional.empty();
  private final Map<String, Detail> extra = new LinkedHashMap<>();

  RecordReader(Section section, Tokens tokens, Remarked remarked) {
    this.section = section;
    this.tokens = tokens;
    this.remarked = remarked;
    this.isAmount = section.content() != Section.Content.INDICATORS;
    this.names = section.fieldNames();
  }

  String first() {
    return texts[0];
  }

  String second() {
    return texts[1];
  }

  String value() {
    return texts[2];
  }

  BigDecimal amount() {
    return amount;
  }

  Optional<DetailFields> details() {
    return details;
  }

  DetailFields extra() {
    return DetailFields.of(extra);
  }

  /** Whether the misspelling of schema 2.0 was met. */
  boolean isMisspelt() {
    return misspelt;
  }

  /** Reads the next record, at its first token; false if it has to be left out. */
  boolean read() throws IOException {
    record++;
    if (tokens.current() != JsonToken.START_OBJECT) {
      Place place = tokens.place();
      fault(StructureCode.SF999, place, Optional.empty(), Shown.of(tokens.detail()), OBJECT, false);
      return false;
    }
    Place place = tokens.place();
    mentioned = 0;
    stated = 0;
    details = Optional.empty();
    extra.clear();
    boolean whole = true;
    while (tokens.nextMember()) {
      whole &= member(tokens.name());
    }
    return complete(place, whole);
  }

  private boolean member(String name) throws IOException {
    int field = names.indexOf(name);
    boolean again =
        field >= 0
            ? (mentioned & (1 << field)) != 0
            : extra.containsKey(name) || (name.equals(DETAILS) && details.isPresent());
    if (again) {
      remarked.duplicate(tokens.place(), name);
      tokens.next();
      tokens.skip();
      return true;
    }
    if (field < 0) {
      other(name);
      return true;
    }
    mentioned |= 1 << field;
    return field(field);
  }

  private boolean complete(Place place, boolean whole) {
    respell(place);
    boolean complete = whole;
    for (int field = 0; field < names.size(); field++) {
      if ((stated & (1 << field)) == 0) {
        Message expected =
            new Message("veld '" + names.get(field) + "'", "field '" + names.get(field) + "'");
        fault(StructureCode.SF016, place, Optional.of(names.get(field)), "", expected, false);
        complete = false;
      }
    }
    return complete;
  }

  /** Reads a field that every record has. Null says nothing, so the field counts as missing. */
  private boolean field(int field) throws IOException {
    tokens.next();
    if (isAmount && field == 2) {
      stated |= 1 << field;
      return amountRead();
    }
    JsonToken token = tokens.current();
    if (token == JsonToken.VALUE_NULL) {
      return true;
    }
    stated |= 1 << field;
    if (token == JsonToken.VALUE_STRING) {
      texts[field] = tokens.text();
      return true;
    }
    // A code written as a number is the code all the same: the digits are kept as written.
    Place place = tokens.place();
    boolean isNumber = token.isNumeric();
    if (isNumber) {
      texts[field] = tokens.text();
    }
    String found = Shown.of(tokens.detail());
    fault(StructureCode.SF999, place, Optional.of(names.get(field)), found, TEXT, isNumber);
    return isNumber;
  }

  private boolean amountRead() throws IOException {
    JsonToken token = tokens.current();
    if (token.isNumeric()) {
      return number(tokens.digits());
    }
    Place place = tokens.place();
    Detail value = tokens.detail();
    String text = HeadFields.text(value).orElse("");
    if (value == Detail.Nothing.NOTHING || (value instanceof Detail.Text && text.isBlank())) {
      fault(StructureCode.SF017, place, Optional.of(names.get(2)), Shown.of(value), AMOUNT, false);
      return false;
    }
    Optional<BigDecimal> number = plain(text);
    number.ifPresent(n -> amount = n);
    fault(
        StructureCode.SF999,
        place,
        Optional.of(names.get(2)),
        Shown.of(value),
        AMOUNT,
        number.isPresent());
    return number.isPresent();
  }

  private boolean number(String digits) {
    try {
      amount = new BigDecimal(digits);
    } catch (NumberFormatException e) {
      // The exponent is beyond 32 bits.
      amount = BEYOND;
    }
    boolean holds = Booking.canHold(amount);
    if (!holds) {
      String found = Shown.number(digits);
      fault(StructureCode.SF999, tokens.place(), Optional.of(names.get(2)), found, AMOUNT, false);
    }
    return holds;
  }

  private static Optional<BigDecimal> plain(String text) {
    try {
      return Optional.of(PlainDecimal.parse(text)).filter(Booking::canHold);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void other(String name) throws IOException {
    Place place = tokens.place();
    tokens.next();
    if (isAmount && name.equals(DETAILS) && tokens.current() == JsonToken.START_OBJECT) {
      details = Optional.of(tokens.fields());
      return;
    }
    Detail value = tokens.detail();
    extra.put(name, value);
    if (isAmount && name.equals(DETAILS)) {
      fault(StructureCode.SF999, place, Optional.of(name), Shown.of(value), OBJECT, true);
    } else if (!isAmount) {
      Message expected = new Message("alleen velden van het schema", "only fields of the schema");
      fault(StructureCode.SF999, place, Optional.of(name), Shown.of(value), expected, true);
    } else if (!isMisspelling(name, value)) {
      remarked.once(
          DeliveryProblem.UNKNOWN_FIELD,
          place,
          name,
          "geen veld van " + section.cbsName() + "; het wordt bewaard",
          "no field of " + section.cbsName() + "; it is kept");
    }
  }

  private boolean isMisspelling(String name, Detail value) {
    return section == Section.BALANCE_EXPENDITURE
        && name.equals(MISSPELT)
        && value instanceof Detail.Group;
  }

  private void respell(Place place) {
    if (details.isEmpty()
        && extra.get(MISSPELT) instanceof Detail.Group group
        && isMisspelling(MISSPELT, group)) {
      misspelt = true;
      extra.remove(MISSPELT);
      details = Optional.of(group.fields());
      remarked.once(
          DeliveryProblem.OLDER_FIELD,
          place,
          MISSPELT,
          "gelezen als '" + DETAILS + "'",
          "read as '" + DETAILS + "'");
    }
  }

  private void fault(
      StructureCode code,
      Place place,
      Optional<String> field,
      String found,
      Message expected,
      boolean kept) {
    remarked.fault(
        new StructureFault(
            code, place, Optional.of(section), record, field, found, expected, kept));
  }
}

package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import nl.sluitend.delivery.Unread;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one section. A record of which a key or the value has no meaning is unread,
 * with a fault at its place, and kept as it is stated.
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
  private String digits = "";
  private Optional<DetailFields> details = Optional.empty();
  private final Map<String, Detail> extra = new LinkedHashMap<>();
  private final List<Map.Entry<String, Detail>> again = new ArrayList<>();
  private final List<Unread> unread;
  private final Optional<Section> standsIn;

  /** Starts at the first record; what is none is added to a list. */
  RecordReader(Section section, Tokens tokens, Remarked remarked, List<Unread> unread) {
    this.section = section;
    this.standsIn = Optional.of(section);
    this.unread = unread;
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
    return DetailFields.of(extra).withAgain(again);
  }

  /** Whether the misspelling of schema 2.0 was met. */
  boolean isMisspelt() {
    return misspelt;
  }

  /** Reads the next record, at its first token; false if it is none, and kept as such. */
  boolean read() throws IOException {
    record++;
    Place start = tokens.place();
    if (tokens.current() != JsonToken.START_OBJECT) {
      Detail value = tokens.detail();
      fault(StructureCode.SF999, start, Optional.empty(), Shown.of(value), OBJECT, false);
      unread.add(new Unread(standsIn, record, value));
      return false;
    }
    mentioned = 0;
    stated = 0;
    details = Optional.empty();
    extra.clear();
    again.clear();
    boolean whole = true;
    while (tokens.nextMember()) {
      whole &= member(tokens.name());
    }
    boolean isRecord = complete(start, whole);
    if (!isRecord) {
      unread.add(new Unread(standsIn, record, asStated()));
    }
    return isRecord;
  }

  /** The record that was read last as it is stated, whether it has a meaning or not. */
  private Detail asStated() {
    Map<String, Detail> fields = new LinkedHashMap<>();
    for (int field = 0; field < names.size(); field++) {
      if ((stated & (1 << field)) != 0 && !extra.containsKey(names.get(field))) {
        boolean isNumber = isAmount && field == 2;
        Detail value = isNumber ? new Detail.Numeral(digits) : new Detail.Text(texts[field]);
        fields.put(names.get(field), value);
      }
    }
    details.ifPresent(stated -> fields.put(DETAILS, new Detail.Group(stated)));
    fields.putAll(extra);
    return new Detail.Group(DetailFields.of(fields).withAgain(again));
  }

  private boolean member(String name) throws IOException {
    int field = names.indexOf(name);
    boolean isAgain =
        field >= 0
            ? (mentioned & (1 << field)) != 0
            : extra.containsKey(name) || (name.equals(DETAILS) && details.isPresent());
    if (isAgain) {
      Place start = tokens.place();
      tokens.next();
      tokens.again(start, name, again);
      return true;
    }
    if (field < 0) {
      other(name);
      return true;
    }
    mentioned |= 1 << field;
    return field(field);
  }

  private boolean complete(Place start, boolean whole) {
    boolean complete = whole;
    for (int field = 0; field < names.size(); field++) {
      if ((stated & (1 << field)) == 0) {
        Message expected =
            new Message("veld '" + names.get(field) + "'", "field '" + names.get(field) + "'");
        fault(StructureCode.SF016, start, Optional.of(names.get(field)), "", expected, false);
        complete = false;
      }
    }
    if (isMisspelling(MISSPELT, extra.get(MISSPELT))) {
      misspelt(start, complete);
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
      extra.put(names.get(field), Detail.Nothing.NOTHING);
      return true;
    }
    stated |= 1 << field;
    if (token == JsonToken.VALUE_STRING) {
      texts[field] = tokens.text();
      return true;
    }
    // A code written as a number is the code all the same: the digits are kept as written.
    Place start = tokens.place();
    Detail value = tokens.detail();
    extra.put(names.get(field), value);
    Optional<String> meaning = Forms.text(value);
    meaning.ifPresent(text -> texts[field] = text);
    boolean isRead = meaning.isPresent();
    fault(StructureCode.SF999, start, Optional.of(names.get(field)), Shown.of(value), TEXT, isRead);
    return isRead;
  }

  private boolean amountRead() throws IOException {
    JsonToken token = tokens.current();
    if (token.isNumeric()) {
      digits = tokens.digits();
      return number();
    }
    Place start = tokens.place();
    Detail value = tokens.detail();
    extra.put(names.get(2), value);
    Optional<String> field = Optional.of(names.get(2));
    if (value == Detail.Nothing.NOTHING
        || HeadFields.text(value).filter(String::isBlank).isPresent()) {
      fault(StructureCode.SF017, start, field, Shown.of(value), AMOUNT, false);
      return false;
    }
    Optional<BigDecimal> meaning = Forms.amount(value);
    meaning.ifPresent(number -> amount = number);
    boolean isRead = meaning.isPresent();
    fault(StructureCode.SF999, start, field, Shown.of(value), AMOUNT, isRead);
    return isRead;
  }

  private boolean number() {
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
      unknown(place, name);
    }
  }

  private boolean isMisspelling(String name, @Nullable Detail value) {
    return section == Section.BALANCE_EXPENDITURE
        && name.equals(MISSPELT)
        && value instanceof Detail.Group;
  }

  /** Reads the misspelling, unless the record is unread or has the right name as well. */
  private void misspelt(Place start, boolean isRecord) {
    boolean isOnce = details.isEmpty() && !extra.containsKey(DETAILS) && !isAgain(MISSPELT);
    if (!isRecord || !isOnce) {
      unknown(start, MISSPELT);
      return;
    }
    misspelt = true;
    if (extra.remove(MISSPELT) instanceof Detail.Group group) {
      details = Optional.of(group.fields());
    }
    remarked.once(
        DeliveryProblem.OLDER_FIELD,
        start,
        MISSPELT,
        "gelezen als '" + DETAILS + "'",
        "read as '" + DETAILS + "'");
  }

  private void unknown(Place start, String name) {
    remarked.unknown(start, name, section.cbsName(), section.cbsName());
  }

  private boolean isAgain(String name) {
    return again.stream().anyMatch(field -> field.getKey().equals(name));
  }

  private void fault(
      StructureCode code,
      Place at,
      Optional<String> field,
      String found,
      Message expected,
      boolean kept) {
    remarked.fault(new StructureFault(code, at, standsIn, record, field, found, expected, kept));
  }
}

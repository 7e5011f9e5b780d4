package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.Unread;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;

/** Reads the data of a delivery, section by section. */
final class SectionReader {
  private static final Message RECORDS = new Message("een rij records", "an array of records");

  private final Tokens tokens;
  private final Remarked remarked;
  private final Delivery.Builder delivery;
  private final Set<Section> met = EnumSet.noneOf(Section.class);
  private final List<Unread> unread = new ArrayList<>();
  private final Map<String, Detail> extra = new LinkedHashMap<>();
  private final List<Map.Entry<String, Detail>> again = new ArrayList<>();
  private boolean misspelt;

  SectionReader(Tokens tokens, Remarked remarked, Delivery.Builder delivery) {
    this.tokens = tokens;
    this.remarked = remarked;
    this.delivery = delivery;
  }

  /** Whether the misspelling of schema 2.0 was met. */
  boolean isMisspelt() {
    return misspelt;
  }

  /** Says which sections that a version requires are not there. */
  void require(SchemaVersion version, Place place) {
    for (Section section : version.required()) {
      if (!met.contains(section)) {
        remarked.fault(missing(section), place, section, "", RECORDS, true);
      }
    }
  }

  /** What stands among the records and is none. */
  List<Unread> unread() {
    return unread;
  }

  /** Reads the object with all sections, from its first token on; false if it is empty. */
  boolean read() throws IOException {
    while (tokens.nextMember()) {
      String name = tokens.name();
      Place place = tokens.place();
      tokens.next();
      Optional<Section> section = Section.ofCbsName(name);
      if (extra.containsKey(name) || section.filter(met::contains).isPresent()) {
        tokens.again(place, name, again);
      } else if (section.isPresent()) {
        met.add(section.get());
        section(section.get(), place);
      } else {
        unknown(name, place);
      }
    }
    delivery.extraData(DetailFields.of(extra).withAgain(again));
    return !met.isEmpty() || !extra.isEmpty();
  }

  private void unknown(String name, Place place) throws IOException {
    Detail value = tokens.detail();
    extra.put(name, value);
    remarked.fault(
        StructureCode.SF999,
        place,
        Optional.of("data." + name),
        Shown.of(value),
        new Message("alleen onderdelen van het schema", "only parts of the schema"));
  }

  private void section(Section section, Place place) throws IOException {
    if (tokens.current() != JsonToken.START_ARRAY) {
      Detail value = tokens.detail();
      extra.put(section.cbsName(), value);
      StructureCode code = value == Detail.Nothing.NOTHING ? missing(section) : StructureCode.SF999;
      remarked.fault(code, place, section, Shown.of(value), RECORDS, true);
      return;
    }
    RecordReader record = new RecordReader(section, tokens, remarked, unread);
    switch (section.content()) {
      case BOOKINGS -> delivery.bookings(section, bookings(record));
      case POSITIONS -> delivery.positions(positions(record));
      case INDICATORS -> delivery.indicators(section, indicators(record));
    }
    misspelt |= record.isMisspelt();
  }

  private List<Booking> bookings(RecordReader record) throws IOException {
    List<Booking> bookings = new ArrayList<>();
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (record.read()) {
        bookings.add(
            new Booking(
                record.first(),
                record.second(),
                record.amount(),
                record.details(),
                record.extra()));
      }
    }
    return bookings;
  }

  private List<Position> positions(RecordReader record) throws IOException {
    List<Position> positions = new ArrayList<>();
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (record.read()) {
        positions.add(
            new Position(
                record.first(),
                record.second(),
                record.amount(),
                record.details(),
                record.extra()));
      }
    }
    return positions;
  }

  private List<IndicatorValue> indicators(RecordReader record) throws IOException {
    List<IndicatorValue> values = new ArrayList<>();
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (record.read()) {
        values.add(
            new IndicatorValue(record.first(), record.second(), record.value(), record.extra()));
      }
    }
    return values;
  }

  private static StructureCode missing(Section section) {
    return switch (section) {
      case INCOME -> StructureCode.SF011;
      case EXPENDITURE -> StructureCode.SF012;
      case BALANCE_INCOME -> StructureCode.SF013;
      case BALANCE_EXPENDITURE -> StructureCode.SF014;
      case BALANCE_POSITIONS -> StructureCode.SF015;
      case KEY_FIGURES, POLICY_INDICATORS -> StructureCode.SF999;
    };
  }
}

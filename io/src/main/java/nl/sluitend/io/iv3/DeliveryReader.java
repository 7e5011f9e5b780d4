package nl.sluitend.io.iv3;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.Unread;
import nl.sluitend.io.iv3.Tokens.Located;
import nl.sluitend.io.iv3.Tokens.Members;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Reading;

/** Reads one document in one pass. */
final class DeliveryReader {
  private static final String METADATA = "metadata";
  private static final String CONTACT = "contact";
  private static final String DATA = "data";
  private static final List<String> REQUIRED = List.of(METADATA, CONTACT, DATA);
  private static final List<String> FIRST_METADATA =
      List.of(
          "overheidslaag",
          "overheidsnummer",
          "overheidsnaam",
          "boekjaar",
          "periode",
          "status",
          "datum");

  /**
   * A part that is there as an object.
   *
   * @param members its members; none for the data, which are read at once
   * @param place where its name stands
   */
  private record Part(Members members, Place place) {}

  private final Tokens tokens;
  private final Remarked remarked;
  private final Delivery.Builder delivery = Delivery.builder();
  private final SectionReader sections;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Located> others = new LinkedHashMap<>();
  private final Map<String, Detail> extra = new LinkedHashMap<>();
  private final List<Map.Entry<String, Detail>> again = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  DeliveryReader(JsonParser parser, Remarked remarked) {
    this.tokens = new Tokens(parser, remarked);
    this.remarked = remarked;
    this.sections = new SectionReader(tokens, remarked, delivery);
  }

  /** Reads from the first token of the root object up to its last. */
  Reading<DeliveryFile> read(Optional<SchemaVersion> stated) throws IOException {
    Place root = tokens.place();
    while (tokens.nextMember()) {
      String name = tokens.name();
      Place place = tokens.place();
      tokens.next();
      if (parts.containsKey(name) || others.containsKey(name)) {
        tokens.again(place, name, again);
      } else {
        part(name, place);
      }
    }
    SchemaVersion version = stated.orElseGet(this::concluded);
    complete(root, version);
    if (stated.isEmpty() && version != SchemaVersion.NEWEST) {
      remarked.problem(
          DeliveryProblem.OLDER_VERSION.at(
              Place.file(remarked.source()),
              version.number(),
              "de vorm van een oudere versie van het schema; zo is het gelezen",
              "the form of an older version of the schema; it was read as such"));
    }
    DeliveryFile file = new DeliveryFile(delivery.build(), version, remarked.faults());
    return new Reading<>(Optional.of(file), remarked.problems());
  }

  private void part(String name, Place place) throws IOException {
    boolean isObject = tokens.current() == JsonToken.START_OBJECT;
    if (isObject && name.equals(DATA)) {
      boolean hasSome = sections.read();
      keepEmpty(name, !hasSome);
      parts.put(name, new Part(Members.NONE, place));
    } else if (isObject && (name.equals(METADATA) || name.equals(CONTACT))) {
      Members members = tokens.members();
      keepEmpty(name, name.equals(METADATA) && members.isEmpty());
      parts.put(name, new Part(members, place));
    } else {
      others.put(name, new Located(tokens.detail(), place));
    }
  }

  /** That a part is there and says nothing is another thing than that it is not there. */
  private void keepEmpty(String name, boolean isEmpty) {
    if (isEmpty) {
      extra.put(name, new Detail.Group(DetailFields.NONE));
    }
  }

  private void complete(Place root, SchemaVersion version) {
    HeadReader head = new HeadReader(version, remarked);
    part(METADATA, StructureCode.SF001, root)
        .ifPresent(part -> delivery.metadata(head.metadata(part.members, part.place)));
    part(CONTACT, StructureCode.SF005, root)
        .ifPresent(part -> delivery.contact(head.contact(part.members, part.place)));
    part(DATA, StructureCode.SF010, root).ifPresent(part -> sections.require(version, part.place));
    remarks(version);
    unread.addAll(sections.unread());
    delivery.unread(unread);
    others.forEach(
        (name, at) -> {
          extra.put(name, at.value());
          if (!REQUIRED.contains(name) && !isRemarks(name, at.value())) {
            notAllowed(name, at);
          }
        });
    delivery.extra(DetailFields.of(extra).withAgain(again));
  }

  /** Finds a part that is there as an object; else it is missing, or kept as something unknown. */
  private Optional<Part> part(String name, StructureCode missing, Place root) {
    Optional<Part> part = Optional.ofNullable(parts.get(name));
    if (part.isEmpty()) {
      Optional<Located> other = Optional.ofNullable(others.get(name));
      remarked.fault(
          missing,
          other.map(Located::place).orElse(root),
          Optional.of(name),
          other.map(at -> Shown.of(at.value())).orElse(""),
          new Message("een object '" + name + "'", "an object '" + name + "'"));
    }
    return part;
  }

  private void remarks(SchemaVersion version) {
    Optional<Located> at = Optional.ofNullable(others.get(RemarkReader.NAME));
    if (at.isEmpty()) {
      return;
    }
    if (at.get().value() instanceof Detail.Items items) {
      if (version.isFirst()) {
        notAllowed(RemarkReader.NAME, at.get());
      }
      if (!items.items().isEmpty()) {
        others.remove(RemarkReader.NAME);
      }
      RemarkReader reader = new RemarkReader(at.get(), remarked);
      delivery.remarks(reader.read(items.items()));
      unread.addAll(reader.unread());
    }
  }

  private static boolean isRemarks(String name, Detail value) {
    return name.equals(RemarkReader.NAME) && value instanceof Detail.Items;
  }

  private void notAllowed(String name, Located at) {
    remarked.fault(
        StructureCode.SF999,
        at.place(),
        Optional.of(name),
        Shown.of(at.value()),
        new Message("een onderdeel volgens het schema", "a part as the schema has it"));
  }

  /** The version whose form the head of the file has; the newest where nothing tells. */
  private SchemaVersion concluded() {
    Map<String, Located> metadata = members(METADATA);
    Map<String, Located> contact = members(CONTACT);
    int first =
        count(contact, List.of("e-mail")) + count(metadata, List.of("software", "publiceren"));
    int later =
        count(contact, List.of("email"))
            + count(metadata, List.of("details_openbaar", "financieel_pakket", "export_software"))
            + (others.containsKey(RemarkReader.NAME) ? 1 : 0);
    for (String name : List.of("boekjaar", "periode")) {
      Optional<Detail> value = Optional.ofNullable(metadata.get(name)).map(Located::value);
      first += value.filter(Detail.Text.class::isInstance).isPresent() ? 1 : 0;
      later += value.filter(Detail.Numeral.class::isInstance).isPresent() ? 1 : 0;
    }
    if (first > later) {
      return FIRST_METADATA.containsAll(metadata.keySet())
          ? SchemaVersion.V1_0
          : SchemaVersion.V1_1;
    }
    return sections.isMisspelt() ? SchemaVersion.V2_0 : SchemaVersion.NEWEST;
  }

  private Map<String, Located> members(String name) {
    return Optional.ofNullable(parts.get(name)).map(p -> p.members.first()).orElse(Map.of());
  }

  private static int count(Map<String, Located> members, List<String> names) {
    return (int) names.stream().filter(members::containsKey).count();
  }
}

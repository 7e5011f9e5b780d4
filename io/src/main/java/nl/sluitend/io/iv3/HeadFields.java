package nl.sluitend.io.iv3;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.io.iv3.Tokens.Located;
import nl.sluitend.io.iv3.Tokens.Members;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;

/**
 * The fields of metadata or contact, taken one by one. What has no meaning stays behind and is kept
 * under its own name.
 */
final class HeadFields {
  /**
   * What CBS calls the faults of one part.
   *
   * @param missing a field is not there
   * @param unknown a field that the schema does not know
   * @param wrong a value of the wrong type or form
   */
  record Codes(StructureCode missing, StructureCode unknown, StructureCode wrong) {}

  private final Map<String, Located> members;
  private final Map<String, Detail> extra = new LinkedHashMap<>();
  private final List<Map.Entry<String, Detail>> again;
  private final Map<String, String> newerNames = new HashMap<>();
  private final Place place;
  private final Codes codes;
  private final Remarked remarked;

  HeadFields(Members members, Place place, Codes codes, Remarked remarked) {
    this.members = new LinkedHashMap<>(members.first());
    this.again = members.again();
    this.place = place;
    this.codes = codes;
    this.remarked = remarked;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** Says that a field is missing, unless it is there. */
  void require(String name) {
    if (!has(name)) {
      Message expected = new Message("veld '" + name + "'", "field '" + name + "'");
      remarked.fault(codes.missing, place, Optional.of(name), "", expected);
    }
  }

  /** Takes a text; one of another form than the schema asks for is a fault, and taken. */
  Optional<String> text(String name, Predicate<String> form, Message expected) {
    Optional<String> text = value(name, HeadFields::text, expected);
    text.filter(form.negate()).ifPresent(t -> wrong(name, Shown.text(t), expected, place(name)));
    members.remove(name);
    return text;
  }

  /** Takes a value; one that has no meaning is a fault, and kept under its name. */
  <T> Optional<T> take(String name, Function<Detail, Optional<T>> meaning, Message expected) {
    Optional<T> value = value(name, meaning, expected);
    members.remove(name);
    return value;
  }

  private <T> Optional<T> value(
      String name, Function<Detail, Optional<T>> meaning, Message expected) {
    Optional<Located> at = Optional.ofNullable(members.get(name));
    Optional<T> value = at.flatMap(a -> meaning.apply(a.value()));
    if (at.isPresent() && value.isEmpty()) {
      wrong(name, Shown.of(at.get().value()), expected, at.get().place());
      extra.put(name, at.get().value());
    }
    return value;
  }

  static Optional<String> text(Detail value) {
    return value instanceof Detail.Text text ? Optional.of(text.text()) : Optional.empty();
  }

  Place place(String name) {
    return Optional.ofNullable(members.get(name)).map(Located::place).orElse(place);
  }

  /** Looks at a value without taking it. */
  Optional<Detail> peek(String name) {
    return Optional.ofNullable(members.get(name)).map(Located::value);
  }

  /** Keeps how something is stated, besides its meaning. */
  void keep(String name, Detail stated) {
    extra.put(name, stated);
  }

  void wrong(String name, String found, Message expected, Place at) {
    remarked.fault(codes.wrong, at, Optional.of(name), found, expected);
  }

  void fault(StructureCode code, String name, Message expected) {
    remarked.fault(code, place(name), Optional.of(name), "", expected);
  }

  /** Takes what an older version called otherwise, unless the newer name is there too. */
  <T> Optional<T> older(
      String name, String newer, Function<Detail, Optional<T>> meaning, Message expected) {
    if (!has(name)) {
      return Optional.empty();
    }
    remarked.once(
        DeliveryProblem.OLDER_FIELD,
        place(name),
        name,
        "gelezen als '" + newer + "'",
        "read as '" + newer + "'");
    return renamed(name, newer, take(name, meaning, expected));
  }

  /** What was taken under an older name stands under the newer one, and what stood again too. */
  <T> Optional<T> renamed(String name, String newer, Optional<T> taken) {
    taken.ifPresent(value -> newerNames.put(name, newer));
    return taken;
  }

  /** Returns all that was not taken; says of each whether the schema allows it. */
  DetailFields rest(boolean allowed) {
    members.forEach(
        (name, at) -> {
          extra.put(name, at.value());
          if (allowed) {
            remarked.unknown(at.place(), name, "het schema", "the schema");
          } else {
            remarked.fault(
                codes.unknown,
                at.place(),
                Optional.of(name),
                Shown.of(at.value()),
                new Message("alleen velden van het schema", "only fields of the schema"));
          }
        });
    return DetailFields.of(extra)
        .withAgain(
            again.stream()
                .map(
                    field ->
                        Map.entry(
                            newerNames.getOrDefault(field.getKey(), field.getKey()),
                            field.getValue()))
                .toList());
  }
}

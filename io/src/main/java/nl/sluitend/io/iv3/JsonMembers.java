package nl.sluitend.io.iv3;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;

/** Writes the members of one object: those that have a meaning, and then all others. */
final class JsonMembers {
  private final JsonLines out;
  private final String between;
  private final DetailFields extra;
  private final Set<String> written = new HashSet<>();
  private boolean hasSome;

  /** Starts an object of which the members stand between these texts. */
  JsonMembers(JsonLines out, String start, String between, DetailFields extra) {
    this.out = out.raw(start);
    this.between = between;
    this.extra = extra;
  }

  private JsonLines member(String name) {
    if (hasSome) {
      out.raw(between);
    }
    hasSome = true;
    return out.name(name).raw(": ");
  }

  /** Starts a part, which follows. */
  JsonLines part(String name) {
    extra.find(name).filter(stated -> !Forms.isEmpty(stated)).ifPresent(s -> refuse(name));
    written.add(name);
    return member(name);
  }

  /** Writes a text. */
  void text(String name, String text) {
    value(name, text, Forms::text, out::text);
  }

  /** Writes a text, if there is one. */
  void text(String name, Optional<String> text) {
    text.ifPresent(t -> value(name, t, Forms::none, out::text));
  }

  /** Writes a value, or how it is stated where that is kept and has this meaning. */
  <T> void value(
      String name, T value, Function<Detail, Optional<T>> meaning, Consumer<? super T> writer) {
    Optional<Detail> stated = extra.isEmpty() ? Optional.empty() : extra.find(name);
    if (stated.isEmpty()) {
      member(name);
      writer.accept(value);
      return;
    }
    if (!meaning.apply(stated.get()).equals(Optional.of(value))) {
      refuse(name);
    }
    written.add(name);
    member(name).detail(stated.get());
  }

  private static void refuse(String name) {
    throw new IllegalArgumentException(
        "Field '" + name + "' is stated, and kept in another way among the extra fields as well");
  }

  /** Writes all that has no meaning, with what stands again at the end. */
  void rest() {
    extra.forEach(
        (name, value) -> {
          if (!written.contains(name)) {
            member(name).detail(value);
          }
        });
    extra.again().forEach(field -> member(field.getKey()).detail(field.getValue()));
  }
}

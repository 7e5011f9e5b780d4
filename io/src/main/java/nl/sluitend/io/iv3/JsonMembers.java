package nl.sluitend.io.iv3;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** The names that have a meaning; only asked for where there are others too. */
  private final List<String> written;

  private boolean hasSome;

  /** Starts an object of which the members stand between these texts. */
  JsonMembers(JsonLines out, String start, String between, DetailFields extra) {
    this.out = out.enter(start);
    this.between = between;
    this.extra = extra;
    this.written = extra.isEmpty() ? List.of() : new ArrayList<>();
  }

  /** Starts a member that has a meaning. */
  private JsonLines member(String name) {
    if (!extra.isEmpty()) {
      written.add(name);
    }
    return any(name);
  }

  private JsonLines any(String name) {
    if (hasSome) {
      out.raw(between);
    }
    hasSome = true;
    return out.name(name).raw(": ");
  }

  /** Starts a part, which follows. */
  JsonLines part(String name) {
    extra.find(name).filter(stated -> !Forms.isEmpty(stated)).ifPresent(s -> refuse(name));
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
    member(name).detail(stated.get());
  }

  private static void refuse(String name) {
    throw new IllegalArgumentException(
        "Field '" + name + "' is stated, and kept in another way among the extra fields as well");
  }

  /** Writes all that has no meaning, with what stands again at the end, and ends the object. */
  void rest(String end) {
    extra.forEach(
        (name, value) -> {
          if (!written.contains(name)) {
            any(name).detail(value);
          }
        });
    if (!extra.again().isEmpty()) {
      again();
    }
    out.leave(end);
  }

  private void again() {
    Set<String> before = new HashSet<>(written);
    before.addAll(extra.names());
    for (Map.Entry<String, Detail> field : extra.again()) {
      if (!before.contains(field.getKey())) {
        throw new IllegalArgumentException(
            "Field '" + field.getKey() + "' stands again, but does not stand before");
      }
      any(field.getKey()).detail(field.getValue());
    }
  }
}

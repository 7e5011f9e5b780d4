package nl.sluitend.io.iv3;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;

/** Writes the members of one object, each name once. */
final class JsonMembers {
  private final JsonLines out;
  private final String between;
  private final Set<String> names = new HashSet<>();

  /** Starts an object of which the members stand between these texts. */
  JsonMembers(JsonLines out, String start, String between) {
    this.out = out.raw(start);
    this.between = between;
  }

  /** Starts a member; the value follows. */
  JsonLines member(String name) {
    if (!names.isEmpty()) {
      out.raw(between);
    }
    if (!names.add(name)) {
      throw new IllegalArgumentException(
          "Field '" + name + "' is stated and kept as an unknown field as well");
    }
    return out.text(name).raw(": ");
  }

  void text(String name, Optional<String> text) {
    text.ifPresent(t -> member(name).text(t));
  }

  void rest(DetailFields extra) {
    for (String name : extra.names()) {
      member(name).detail(extra.find(name).orElse(Detail.Nothing.NOTHING));
    }
  }
}

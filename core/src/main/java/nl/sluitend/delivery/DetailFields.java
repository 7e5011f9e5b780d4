package nl.sluitend.delivery;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names with values, in the order in which they were written. Equal are fields that say the same:
 * their order does not count. Immutable, and small: a delivery can hold millions.
 */
public final class DetailFields {
  /** No fields. */
  public static final DetailFields NONE = new DetailFields(new String[0], new Detail[0]);

  private final String[] names;
  private final Detail[] values;

  private DetailFields(String[] names, Detail[] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Returns fields.
   *
   * @param fields names and values, written in the order of this map
   * @return the same fields
   */
  public static DetailFields of(Map<String, ? extends Detail> fields) {
    if (fields.isEmpty()) {
      return NONE;
    }
    String[] names = new String[fields.size()];
    Detail[] values = new Detail[fields.size()];
    int i = 0;
    for (Map.Entry<String, ? extends Detail> field : fields.entrySet()) {
      names[i] = Objects.requireNonNull(field.getKey(), "name");
      values[i] = Objects.requireNonNull(field.getValue(), "value");
      i++;
    }
    return new DetailFields(names, values);
  }

  /**
   * Returns fields that are all text, as a ledger has them.
   *
   * @param fields names and texts, written in the order of this map
   * @return the same fields
   */
  public static DetailFields ofTexts(Map<String, String> fields) {
    Map<String, Detail> details = new LinkedHashMap<>();
    fields.forEach((name, text) -> details.put(name, new Detail.Text(text)));
    return of(details);
  }

  /**
   * Returns the names.
   *
   * @return them in the order written
   */
  public List<String> names() {
    return List.of(names);
  }

  /**
   * Looks for a field.
   *
   * @param name its name
   * @return its value, if there is one
   */
  public Optional<Detail> find(String name) {
    int i = Arrays.asList(names).indexOf(name);
    return i < 0 ? Optional.empty() : Optional.of(values[i]);
  }

  /**
   * Looks for a field that is a text.
   *
   * @param name its name
   * @return its text, if there is one
   */
  public Optional<String> text(String name) {
    return find(name)
        .flatMap(d -> d instanceof Detail.Text t ? Optional.of(t.text()) : Optional.empty());
  }

  /**
   * Returns all fields.
   *
   * @return names and values, in the order written
   */
  public Map<String, Detail> toMap() {
    Map<String, Detail> map = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], values[i]);
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * Tells whether there are no fields.
   *
   * @return true for {@link #NONE}
   */
  public boolean isEmpty() {
    return names.length == 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DetailFields that
        && names.length == that.names.length
        && ((Arrays.equals(names, that.names) && Arrays.equals(values, that.values))
            || toMap().equals(that.toMap()));
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < names.length; i++) {
      hash += names[i].hashCode() ^ values[i].hashCode();
    }
    return hash;
  }

  /** Returns names and values as a map shows them. */
  @Override
  public String toString() {
    return toMap().toString();
  }
}

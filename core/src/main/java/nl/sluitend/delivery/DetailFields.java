package nl.sluitend.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Names with values, in the order in which they were written. Each name has one value; where a file
 * has a name again, the first counts and the others are {@link #again}. Equal are fields that say
 * the same: their order does not count, but for those that stand again. Immutable, and small: a
 * delivery can hold millions.
 */
public final class DetailFields {
  /** No fields. */
  public static final DetailFields NONE = new DetailFields(new String[0], new Detail[0], List.of());

  private final String[] names;
  private final Detail[] values;
  private final List<Map.Entry<String, Detail>> again;

  private DetailFields(String[] names, Detail[] values, List<Map.Entry<String, Detail>> again) {
    this.names = names;
    this.values = values;
    this.again = again;
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
    return new DetailFields(names, values, List.of());
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
   * Returns the same fields with others that stand again.
   *
   * @param fields names that are there already, here or in what these are the other fields of (else
   *     nobody can write them), with the values that do not count, in their order
   * @return the fields with these in place of what stood again before
   */
  public DetailFields withAgain(List<? extends Map.Entry<String, ? extends Detail>> fields) {
    List<Map.Entry<String, Detail>> entries = new ArrayList<>();
    fields.forEach(field -> entries.add(Map.entry(field.getKey(), field.getValue())));
    return entries.isEmpty() && names.length == 0
        ? NONE
        : new DetailFields(names, values, List.copyOf(entries));
  }

  /**
   * Returns what a file has under a name that stood before: a fault of it that is kept, so that it
   * can be shown and written back.
   *
   * @return names and values in the order written; mostly none
   */
  public List<Map.Entry<String, Detail>> again() {
    return again;
  }

  /**
   * Hands out the fields, without those that stand again.
   *
   * @param action is given each name and its value, in the order written
   */
  public void forEach(BiConsumer<? super String, ? super Detail> action) {
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], values[i]);
    }
  }

  /**
   * Returns the names.
   *
   * @return them in the order written, each once
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
   * Returns the fields, without those that stand again.
   *
   * @return names and values, in the order written
   */
  public Map<String, Detail> toMap() {
    Map<String, Detail> map = new LinkedHashMap<>();
    forEach(map::put);
    return Collections.unmodifiableMap(map);
  }

  /**
   * Tells whether there are no fields.
   *
   * @return true for {@link #NONE}
   */
  public boolean isEmpty() {
    return names.length == 0 && again.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DetailFields that
        && names.length == that.names.length
        && again.equals(that.again)
        && ((Arrays.equals(names, that.names) && Arrays.equals(values, that.values))
            || toMap().equals(that.toMap()));
  }

  @Override
  public int hashCode() {
    int hash = again.hashCode();
    for (int i = 0; i < names.length; i++) {
      hash += names[i].hashCode() ^ values[i].hashCode();
    }
    return hash;
  }

  /** Returns names and values as a map shows them, and what stands again. */
  @Override
  public String toString() {
    return toMap() + (again.isEmpty() ? "" : " again " + again);
  }
}

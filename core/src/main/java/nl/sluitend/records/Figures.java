package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sluitend.money.PlainDecimal;

/**
 * Named figures, some of which may be missing, and named texts such as a class of size.
 *
 * @param numbers the figures by name, in whatever unit the rules are written for; empty where
 *     missing
 * @param texts the texts by name
 */
public record Figures(
    SortedMap<String, Optional<BigDecimal>> numbers, SortedMap<String, String> texts) {
  /** Copies the maps, and checks that no name stands for a figure and a text. */
  public Figures {
    SortedMap<String, Optional<BigDecimal>> copies = new TreeMap<>(numbers);
    copies.replaceAll((name, number) -> number.map(PlainDecimal::copy));
    numbers = Collections.unmodifiableSortedMap(copies);
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    for (String name : texts.keySet()) {
      if (numbers.containsKey(name)) {
        throw new IllegalArgumentException("Both a figure and a text are called " + name);
      }
    }
  }

  /**
   * Returns figures that are all there.
   *
   * @param numbers the figures by name
   * @return the figures
   */
  public static Figures of(Map<String, BigDecimal> numbers) {
    SortedMap<String, Optional<BigDecimal>> present = new TreeMap<>();
    numbers.forEach((name, number) -> present.put(name, Optional.of(number)));
    return new Figures(present, new TreeMap<>());
  }

  /**
   * Returns no figures at all.
   *
   * @return nothing
   */
  public static Figures none() {
    return new Figures(new TreeMap<>(), new TreeMap<>());
  }

  /**
   * Adds or replaces a figure.
   *
   * @param name its name
   * @param number what it is
   * @return the changed figures
   */
  public Figures with(String name, BigDecimal number) {
    return withOptional(name, Optional.of(number));
  }

  /**
   * Adds a figure that is missing, or takes one away.
   *
   * @param name its name
   * @return the changed figures
   */
  public Figures withMissing(String name) {
    return withOptional(name, Optional.empty());
  }

  private Figures withOptional(String name, Optional<BigDecimal> number) {
    SortedMap<String, Optional<BigDecimal>> changed = new TreeMap<>(numbers);
    changed.put(name, number);
    return new Figures(changed, texts);
  }

  /**
   * Adds or replaces a text.
   *
   * @param name its name
   * @param text what it says
   * @return the changed figures
   */
  public Figures withText(String name, String text) {
    SortedMap<String, String> changed = new TreeMap<>(texts);
    changed.put(name, Objects.requireNonNull(text, "text"));
    return new Figures(numbers, changed);
  }

  /**
   * Returns a figure.
   *
   * @param name its name
   * @return the figure; empty if it is missing or not known
   */
  public Optional<BigDecimal> number(String name) {
    return numbers.getOrDefault(name, Optional.empty());
  }

  /**
   * Returns a text.
   *
   * @param name its name
   * @return the text; empty if it is not known
   */
  public Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  Figures with(List<Change> changes) {
    SortedMap<String, Optional<BigDecimal>> changed = new TreeMap<>(numbers);
    changes.forEach(change -> changed.put(change.figure(), Optional.of(change.to())));
    return new Figures(changed, texts);
  }
}

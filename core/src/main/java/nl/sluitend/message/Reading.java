package nl.sluitend.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading: the value as far as it could be read, and every problem met. A value
 * together with errors is a part of what the file says; without errors it is the whole.
 *
 * @param value what could be read; empty if nothing could
 * @param problems everything that could not be read or had to be decided, in order of place
 * @param <T> what was read
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
  /** Copies the problems. */
  public Reading {
    Objects.requireNonNull(value, "value");
    problems = List.copyOf(problems);
  }

  /**
   * Returns a value without any problem.
   *
   * @param value what was read
   * @param <T> what was read
   * @return the reading
   */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(Optional.of(value), List.of());
  }

  /**
   * Returns problems that left nothing to read.
   *
   * @param problems why
   * @param <T> what should have been read
   * @return the reading
   */
  public static <T> Reading<T> failed(List<Problem> problems) {
    return new Reading<>(Optional.empty(), problems);
  }

  /**
   * Tells whether anything could not be read.
   *
   * @return true if the value is not there or not whole
   */
  public boolean hasErrors() {
    return value.isEmpty() || problems.stream().anyMatch(Problem::isError);
  }

  /**
   * Returns the value if the whole file could be read.
   *
   * @return the value
   * @throws IllegalStateException if anything could not be read, naming the first problem
   */
  public T orElseThrow() {
    if (hasErrors()) {
      String first =
          problems.stream()
              .filter(Problem::isError)
              .findFirst()
              .map(p -> p.place() + " " + p.code() + " " + p.message().english())
              .orElse("nothing was read");
      throw new IllegalStateException("Could not be read whole: " + first);
    }
    return value.orElseThrow();
  }
}

package nl.sluitend.io.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** Collects the problems of one JSON file. Not safe for use by several threads. */
public final class JsonProblems {
  /** The most problems that are listed of one file; how many more there are is said. */
  public static final int MOST = 1000;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private final String source;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Place> firstUnlisted = Optional.empty();
  private int count;

  /**
   * Starts without problems.
   *
   * @param source the file as the caller named it
   */
  public JsonProblems(String source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /**
   * Adds a problem with a value.
   *
   * @param code the stable code
   * @param value what it is about
   * @param expected what could have stood there
   * @param message the whole in one sentence
   */
  public void add(String code, JsonValue value, Message expected, Message message) {
    add(code, value.spot(), value.shown(), expected, message);
  }

  /**
   * Adds a problem with a value that any JSON file can have.
   *
   * @param problem the problem
   * @param value what it is about
   * @param expected what could have stood there
   * @param message the whole in one sentence
   */
  public void add(JsonProblem problem, JsonValue value, Message expected, Message message) {
    add(problem.code(), value, expected, message);
  }

  void add(JsonProblem problem, Spot spot, String found, Message expected, Message message) {
    add(problem.code(), spot, found, expected, message);
  }

  private void add(String code, Spot spot, String found, Message expected, Message message) {
    count++;
    Place place = new Place(source, spot.line(), spot.column());
    if (problems.size() < MOST) {
      problems.add(Problem.error(code, place, found, expected, message));
    } else if (firstUnlisted.isEmpty()) {
      firstUnlisted = Optional.of(place);
    }
  }

  /**
   * Returns how many problems there are, those that are not listed among them.
   *
   * @return the number
   */
  public int count() {
    return count;
  }

  /**
   * Returns the problems.
   *
   * @return them in order of place; if there are more than {@link #MOST}, the last says so
   */
  public List<Problem> all() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(BY_PLACE);
    firstUnlisted.ifPresent(place -> sorted.add(unlisted(place)));
    return List.copyOf(sorted);
  }

  private Problem unlisted(Place place) {
    int more = count - MOST;
    return Problem.error(
        JsonProblem.TOO_MANY_PROBLEMS.code(),
        place,
        Integer.toString(count),
        new Message("hooguit " + MOST + " problemen", "at most " + MOST + " problems"),
        new Message(
            "Er zijn nog " + more + " problemen; alleen de eerste " + MOST + " zijn vermeld.",
            "There are " + more + " more problems; only the first " + MOST + " are listed."));
  }
}

package nl.sluitend.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * What labels alone suggest about rows, gathered for the notes of a statement: a suggestion is
 * never passed off as what the municipality says.
 */
public final class Suggestions {
  private final Map<Message, List<Message>> labels = new LinkedHashMap<>();

  /** Starts without any. */
  public Suggestions() {}

  /**
   * Adds a row that its label classifies.
   *
   * @param label the label
   * @param as what it suggests
   */
  public void add(Message label, Message as) {
    labels.computeIfAbsent(as, first -> new ArrayList<>()).add(label);
  }

  /**
   * Returns a note per thing that was suggested, in the order in which these were added.
   *
   * @return the notes; empty if nothing was suggested
   */
  public List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    labels.forEach(
        (as, of) ->
            notes.add(
                new Message(
                    "Voorstel naar het label: %s (%s)."
                        .formatted(as.dutch(), quoted(of, Language.DUTCH)),
                    "Suggested by the label: %s (%s)."
                        .formatted(as.english(), quoted(of, Language.ENGLISH)))));
    return notes;
  }

  private static String quoted(List<Message> labels, Language language) {
    return labels.stream()
        .map(label -> "'" + label.in(language) + "'")
        .collect(Collectors.joining(", "));
  }
}

package nl.sluitend.bbv;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * What happened to one code between the lists of two years.
 *
 * @param kind the list
 * @param nature what happened
 * @param code the code: of the first year, or of the second for one that was added
 * @param counterparts the codes on the other side: successors, or predecessors of one that was
 *     added; empty if none are known; for a code with another name the code itself
 * @param ourReading whether the correspondence is our reading of the names in both lists, CBS
 *     having published none
 * @param message the same as a sentence
 */
public record CodeChange(
    CodeKind kind,
    Nature nature,
    String code,
    List<String> counterparts,
    boolean ourReading,
    Message message) {
  /** Copies the counterparts. */
  public CodeChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(code, "code");
    counterparts = List.copyOf(counterparts);
    Objects.requireNonNull(message, "message");
  }

  /** What can happen to a code. */
  public enum Nature {
    /** Not in the first list. */
    ADDED,
    /** Not in the second list, and no successor is known. */
    DROPPED,
    /** In both, under another name. */
    RENAMED,
    /** One other code took its place, and only its place: amounts convert. */
    REPLACED,
    /** One code took its place and that of others: amounts convert and add up. */
    MERGED,
    /** More codes took its place: amounts need more detail before they convert. */
    SPLIT
  }
}

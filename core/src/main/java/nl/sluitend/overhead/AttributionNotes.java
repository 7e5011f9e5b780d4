package nl.sluitend.overhead;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/** What an attribution discloses: its key, who takes the residue, what stays on taakveld 0.4. */
record AttributionNotes(Attribution attribution, Derived totalKey, List<Derived> keys) {
  List<Message> notes() {
    Message policy = attribution.split().policy().inWords();
    return List.of(
        new Message(
            "Verdeelsleutel: %s, samen %s."
                .formatted(keys(Language.DUTCH), totalKey.in(Language.DUTCH)),
            "Key: %s, together %s."
                .formatted(keys(Language.ENGLISH), totalKey.in(Language.ENGLISH))),
        new Message(
            "Rest van afronding: %s.".formatted(policy.dutch()),
            "Residue of rounding: %s.".formatted(policy.english())),
        new Message(
            "Op taakveld 0.4 blijft %s; wat extracomptabel is toegerekend, hoort daarbij."
                .formatted(attribution.onTaskField().in(Language.DUTCH)),
            "%s stays on taakveld 0.4, with what is attributed outside the books."
                .formatted(attribution.onTaskField().in(Language.ENGLISH))));
  }

  /** What the parts of the key are called, each once. */
  private String keys(Language language) {
    return keys.stream()
        .map(key -> key.name().in(language))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}

package nl.sluitend.bbv;

import java.util.List;
import nl.sluitend.message.Message;

/** What changes and breaks are called. */
final class Sentences {
  private Sentences() {}

  /** Any change but another name. */
  static Message change(
      CodeChange.Nature nature, String code, List<String> others, boolean reading) {
    String list = String.join(", ", others);
    Message said =
        switch (nature) {
          case ADDED ->
              others.isEmpty()
                  ? new Message(
                      code + " is nieuw; een voorganger is niet bekend",
                      code + " is new; no predecessor is known")
                  : new Message(
                      code + " is nieuw en komt van " + list,
                      code + " is new and comes from " + list);
          case DROPPED ->
              new Message(
                  code + " vervalt; een opvolger is niet bekend",
                  code + " is dropped; no successor is known");
          case REPLACED -> new Message(code + " wordt " + list, code + " becomes " + list);
          case MERGED ->
              new Message(
                  code + " gaat met andere op in " + list,
                  code + " is merged with others into " + list);
          default ->
              new Message(
                  code + " wordt verdeeld over " + list + ": daarvoor is meer detail nodig",
                  code + " is split into " + list + ": that needs more detail");
        };
    return reading
        ? new Message(said.dutch() + " (onze lezing)", said.english() + " (our reading)")
        : said;
  }

  static Message renamed(Code before, Code after) {
    return new Message(
        "%s heette '%s' en heet '%s'".formatted(after.code(), before.name(), after.name()),
        "%s was called '%s' and is called '%s'"
            .formatted(after.code(), before.name(), after.name()));
  }

  static Message starts(Code code, int year) {
    return new Message(
        code.code() + " bestaat vanaf " + year, code.code() + " exists from " + year);
  }

  static Message ends(Code code, int year) {
    return new Message(
        code.code() + " bestaat tot en met " + year,
        code.code() + " exists up to and including " + year);
  }
}

package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** What is wrong in JSON files: the first of it in full, all of it counted. */
final class JsonFaults {
  static final Message RECORD = new Message("een object met velden", "an object with fields");
  static final Message RECORDS = new Message("een lijst van records", "an array of records");
  static final Message KEY = new Message("een code als tekst of getal", "a code, text or number");
  static final Message AMOUNT =
      new Message("een bedrag als getal, in hele centen", "an amount as a number, in whole cents");
  static final Message LAYER =
      new Message("Gemeente, Provincie of GR", "Gemeente, Provincie or GR");
  static final Message JSON = new Message("JSON tot het einde", "JSON up to its end");

  /** More than a problem shows, so that it says that it cut the text. */
  private static final int MOST_SHOWN = 100;

  private final int kept;
  private final List<Problem> problems = new ArrayList<>();
  private String file = "";

  /** Of the file that is read, how many problems there were before it. */
  private int before;

  private String notUtf8 = "";
  private long rows;

  /** Each delivery in order, by what tells it apart. */
  private final List<Seen> deliveries = new ArrayList<>();

  private int errors;

  private record Seen(List<String> key, Place place) {}

  JsonFaults(int kept) {
    this.kept = kept;
  }

  /** Of a taakveld or categorie. */
  static Message code(String name) {
    return new Message(
        "een %s waarop geboekt wordt, als tekst".formatted(name),
        "a %s that is booked on, as text".formatted(name));
  }

  static Message field(String name) {
    return new Message("het veld '" + name + "'", "the field '" + name + "'");
  }

  static Message once(String name) {
    return new Message("het veld '" + name + "' één keer", "the field '" + name + "' once");
  }

  /** Says what is read from now on. */
  void begin(String name) {
    file = name;
    before = problems.size();
    notUtf8 = "";
  }

  /** Takes a character that was read as windows-1252. */
  void notUtf8(String character) {
    notUtf8 = notUtf8.isEmpty() ? character : notUtf8;
  }

  /** Says that all of it was read; what was decided about a file stands before its faults. */
  void end() {
    if (!notUtf8.isEmpty()) {
      problems.add(before, Faults.notUtf8(file, notUtf8));
    }
  }

  /**
   * Takes a delivery whose metadata a parser is at the end of.
   *
   * @param key what tells it apart from others
   */
  void delivery(JsonParser parser, List<String> key) {
    JsonLocation at = parser.currentTokenLocation();
    deliveries.add(new Seen(key, new Place(file, at.getLineNr(), at.getColumnNr())));
  }

  /** Takes what was told of files that come after these. */
  void addAll(JsonFaults next) {
    rows += next.rows;
    next.problems.forEach(this::add);
    deliveries.addAll(next.deliveries);
  }

  private void add(Problem problem) {
    if (problem.isError() && errors++ >= kept) {
      return;
    }
    problems.add(problem);
  }

  /** Takes a row that is in no figure, for the value at which a parser is. */
  void row(JsonParser parser, String code, Message expected) throws IOException {
    rows++;
    problem(parser, code, expected);
  }

  /** Takes rows that are in no figure, for a reason that was told. */
  void rows(long more) {
    rows += more;
  }

  /** Takes a fault that is no row, for the value at which a parser is. */
  void problem(JsonParser parser, String code, Message expected) throws IOException {
    String text = parser.currentToken().isScalarValue() ? parser.getText() : "";
    String found = text.substring(0, Math.min(text.length(), MOST_SHOWN));
    problem(parser.currentTokenLocation(), code, found, expected);
  }

  /** Takes a fault at a place. */
  void problem(JsonLocation place, String code, String found, Message expected) {
    Place at = new Place(file, place.getLineNr(), place.getColumnNr());
    add(Problem.of(code, Problem.Level.ERROR, at, found, expected));
  }

  /** Returns how many rows are in no figure. */
  long rows() {
    return rows;
  }

  /** Returns what is kept, and last the deliveries that stand there twice. */
  List<Problem> problems() {
    JsonFaults all = new JsonFaults(kept);
    problems.forEach(all::add);
    Map<List<String>, Place> first = new HashMap<>();
    for (Seen delivery : deliveries) {
      Place before = first.putIfAbsent(delivery.key, delivery.place);
      if (before != null) {
        all.add(twice(delivery, before));
      }
    }
    return all.problems;
  }

  private static Problem twice(Seen delivery, Place before) {
    return Problem.of(
        "NAT-018",
        Problem.Level.ERROR,
        delivery.place,
        String.join(" ", delivery.key).strip(),
        new Message(
            "elke levering één keer; deze staat ook in %s, en telt nog eens mee".formatted(before),
            "each delivery once; this one is in %s too, and counts once more".formatted(before)));
  }
}

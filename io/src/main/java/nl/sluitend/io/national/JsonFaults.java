package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  private long rows;

  JsonFaults(int kept) {
    this.kept = kept;
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
    if (problems.size() < kept) {
      Place at = new Place(file, place.getLineNr(), place.getColumnNr());
      problems.add(Problem.of(code, Problem.Level.ERROR, at, found, expected));
    }
  }

  /** Returns how many rows are in no figure. */
  long rows() {
    return rows;
  }

  List<Problem> problems() {
    return problems;
  }
}

package nl.sluitend.io.json;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Place;

/** Documents in which the mark {@code »} stands before each place that a problem must name. */
public final class Marks {
  private Marks() {}

  /** The document without its marks. */
  public static String removed(String marked) {
    return marked.replace("»", "");
  }

  /** The places before which a mark stands, once the marks are gone. */
  public static List<Place> places(String source, String marked) {
    List<Place> places = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '»') {
        places.add(new Place(source, line, column));
      } else {
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + 1;
      }
    }
    return places;
  }
}

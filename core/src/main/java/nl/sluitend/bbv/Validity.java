package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a row of our data is valid, as text: letters of layers, then years. {@code MJ} is all years
 * of two layers, {@code P2025} one year, {@code P2025-} from, {@code P-2024} up to, {@code
 * M2019-2024} both included.
 */
record Validity(List<Run> runs) {
  /** Reads one or more runs, apart by spaces. */
  static Validity parse(String text) {
    List<Run> runs = new ArrayList<>();
    for (String run : DataFile.words(text)) {
      runs.add(Run.parse(run));
    }
    return new Validity(List.copyOf(runs));
  }

  boolean covers(GovernmentLayer layer, int year) {
    for (Run run : runs) {
      if (run.from <= year && year <= run.to && run.letters.indexOf(layer.letter()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Layers and a run of years, both ends included. */
  record Run(String letters, int from, int to) {
    static Run parse(String text) {
      int letters = 0;
      while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      String years = text.substring(letters);
      int dash = years.indexOf('-');
      String from = dash < 0 ? years : years.substring(0, dash);
      String to = dash < 0 ? years : years.substring(dash + 1);
      return new Run(
          text.substring(0, letters),
          from.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(from),
          to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
    }
  }
}

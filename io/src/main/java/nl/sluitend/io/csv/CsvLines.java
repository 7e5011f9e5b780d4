package nl.sluitend.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.printed.PrintedGrid;

/** Cuts the text of a CSV file into lines and fields. */
final class CsvLines {
  private static final List<Character> SEPARATORS = List.of(';', '\t', '|', ',');
  private static final char QUOTE = '"';

  private CsvLines() {}

  /**
   * The lines, with quotes as characters and a notice where they do not pair up; nothing, with an
   * error, where a line or a field is too long for a table.
   */
  static Optional<List<PrintedGrid.Line>> read(
      String text, char separator, String source, List<Problem> problems) {
    try {
      return Optional.of(read(text, separator, QUOTE, source));
    } catch (CsvParseException e) {
      Optional<LineHandler.BeyondLimits> tooLong = beyondLimits(e);
      if (tooLong.isPresent() && !tooLong.get().isQuoted()) {
        problems.add(tooLong.get().problem());
        return Optional.empty();
      }
    }
    problems.add(
        CsvProblem.QUOTES_LITERAL.at(
            Place.file(source),
            "\"",
            "aanhalingstekens horen niet bij elkaar; gelezen als gewone tekens",
            "quotes do not pair up; read as characters"));
    try {
      return Optional.of(read(text, separator, absent(text), source));
    } catch (CsvParseException e) {
      problems.add(beyondLimits(e).orElseThrow(() -> e).problem());
      return Optional.empty();
    }
  }

  /** What our handler threw, as the parser passes it on. */
  private static Optional<LineHandler.BeyondLimits> beyondLimits(CsvParseException e) {
    return e.getCause() instanceof LineHandler.BeyondLimits limits
        ? Optional.of(limits)
        : Optional.empty();
  }

  /** The separator that most lines have equally often; of equals the one Dutch tools write. */
  static char separator(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(200).toList();
    char best = SEPARATORS.get(0);
    long most = 0;
    for (char separator : SEPARATORS) {
      List<Long> counts = lines.stream().map(line -> count(line, separator)).toList();
      long agreeing =
          counts.stream()
              .filter(count -> count > 0)
              .mapToLong(count -> counts.stream().filter(count::equals).count())
              .max()
              .orElse(0);
      if (agreeing > most) {
        most = agreeing;
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char separator) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == QUOTE;
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  private static List<PrintedGrid.Line> read(
      String text, char separator, char quote, String source) {
    List<PrintedGrid.Line> lines = new ArrayList<>();
    try (CsvReader<PrintedGrid.Line> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .quoteCharacter(quote)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(new LineHandler(source), text)) {
      reader.forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
    return lines;
  }

  /** A character that the text does not have, to stand for a quote that never comes. */
  private static char absent(String text) {
    char c = '\uE000';
    while (text.indexOf(c) >= 0) {
      c++;
    }
    return c;
  }
}

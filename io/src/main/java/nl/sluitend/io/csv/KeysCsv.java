package nl.sluitend.io.csv;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Keys;

/**
 * Distribution keys (verdeelsleutels) in CSV: a line of headings, then a line for each member, with
 * its name first and beside it what it has of each key.
 *
 * <pre>
 * gemeente;inwoners;fte
 * Diemen;31000;12,5
 * Ouder-Amstel;14000;6
 * </pre>
 *
 * <p>Numbers are written without points between thousands, since 23.180 could be decimals as well;
 * decimals come after a comma or a point. A key of percentages has a percent sign in each field and
 * adds up to 100. Separators and encodings are those of {@link PrintedCsv}.
 */
public final class KeysCsv {
  /** Not three digits after the mark: those could be thousands. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,40}([.,](\\d{1,2}|\\d{4,20}))?");

  private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}([.,]\\d{1,20})? ?%");
  private static final Set<String> TOTALS = Set.of("totaal", "total", "som", "sum");

  private final String source;
  private final List<Problem> problems;

  private KeysCsv(String source, List<Problem> problems) {
    this.source = source;
    this.problems = new ArrayList<>(problems);
  }

  /**
   * Reads a file.
   *
   * @param file the file; messages name it as given
   * @return one key per column of numbers, in order, and every problem
   */
  public static Reading<List<Keys>> read(Path file) {
    Reading<byte[]> bytes = CsvText.bytes(file, file.toString());
    return bytes.value().isEmpty()
        ? Reading.failed(bytes.problems())
        : read(bytes.value().get(), file.toString());
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes the whole content
   * @param source how messages name the file
   * @return one key per column of numbers, in order, and every problem
   */
  public static Reading<List<Keys>> read(byte[] bytes, String source) {
    Reading<String> text = CsvText.decode(bytes, source);
    if (text.value().isEmpty()) {
      return Reading.failed(text.problems());
    }
    KeysCsv reader = new KeysCsv(source, text.problems());
    String content = text.value().get();
    return CsvLines.read(content, CsvLines.separator(content), source, reader.problems)
        .map(reader::read)
        .orElseGet(() -> Reading.failed(reader.problems));
  }

  private Reading<List<Keys>> read(List<PrintedGrid.Line> all) {
    List<PrintedGrid.Line> lines =
        all.stream().filter(line -> !line.fields().stream().allMatch(String::isBlank)).toList();
    if (lines.isEmpty() || !hasHeadings(lines.get(0))) {
      return Reading.failed(
          problems.isEmpty() ? List.of(noHeadings(Place.file(source), "")) : problems);
    }
    List<PrintedGrid.Line> members = lines.subList(1, lines.size());
    members(members);
    List<Keys> keys = new ArrayList<>();
    PrintedGrid.Line headings = lines.get(0);
    int width = width(headings);
    members.forEach(line -> requireNothingBeyond(width, line));
    for (int column = 1; column < width; column++) {
      key(headings, members, column).ifPresent(keys::add);
    }
    return problems.stream().anyMatch(Problem::isError)
        ? Reading.failed(problems)
        : new Reading<>(Optional.of(keys), problems);
  }

  private boolean hasHeadings(PrintedGrid.Line line) {
    int errors = problems.size();
    int width = width(line);
    if (width < 2) {
      problems.add(noHeadings(place(line, 0), line.fields().get(0)));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int c = 1; c < width; c++) {
      String heading = field(line, c);
      if (heading.isEmpty() || number(heading).isPresent()) {
        problems.add(noHeadings(place(line, c), heading));
      } else if (seen.putIfAbsent(heading, c + 1) != null) {
        problems.add(
            CsvProblem.KEYS_HEADINGS.at(
                place(line, c),
                heading,
                "een andere kop dan die van kolom " + seen.get(heading),
                "another heading than that of column " + seen.get(heading)));
      }
    }
    return problems.size() == errors;
  }

  private static Problem noHeadings(Place place, String found) {
    return CsvProblem.KEYS_HEADINGS.at(
        place,
        found,
        "koppen boven de leden en boven minstens één kolom met getallen, zoals gemeente;inwoners",
        "headings above the members and above at least one column of numbers, such as"
            + " gemeente;inwoners");
  }

  /** How many fields of a line that is not blank have something in them or after them. */
  private static int width(PrintedGrid.Line line) {
    int width = line.fields().size();
    while (field(line, width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  private void requireNothingBeyond(int width, PrintedGrid.Line line) {
    if (width(line) > width) {
      number(line, width(line) - 1, "niets: daar is geen kop", "nothing: no heading is there");
    }
  }

  private void members(List<PrintedGrid.Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (PrintedGrid.Line line : lines) {
      String member = field(line, 0);
      if (member.isEmpty()) {
        member(line, "de naam van een lid", "the name of a member");
      } else if (TOTALS.contains(member.toLowerCase(Locale.ROOT))) {
        member(
            line,
            "alleen leden: een regel met het totaal zou meedelen",
            "members only: a line with the total would share too");
      } else if (seen.putIfAbsent(member, line.number()) != null) {
        member(
            line,
            "elk lid eenmaal; dit staat ook op regel " + seen.get(member),
            "each member once; this is on line " + seen.get(member) + " too");
      }
    }
  }

  private void member(PrintedGrid.Line line, String dutch, String english) {
    problems.add(CsvProblem.KEYS_MEMBER.at(place(line, 0), field(line, 0), dutch, english));
  }

  private Optional<Keys> key(PrintedGrid.Line headings, List<PrintedGrid.Line> lines, int column) {
    boolean percentages = lines.stream().anyMatch(line -> field(line, column).endsWith("%"));
    List<Key> keys = new ArrayList<>();
    for (PrintedGrid.Line line : lines) {
      String text = field(line, column);
      Optional<BigDecimal> number = percentages ? percentage(text) : number(text);
      if (number.isEmpty()) {
        number(line, column, percentages);
      } else {
        keys.add(Key.of(Message.same(field(line, 0)), number.get()));
      }
    }
    return keys.size() == lines.size()
        ? keys(
            new Place(source, headings.number(), column + 1),
            field(headings, column),
            keys,
            percentages)
        : Optional.empty();
  }

  private Optional<Keys> keys(Place place, String name, List<Key> keys, boolean percentages) {
    try {
      Message heading = Message.same(name);
      return Optional.of(percentages ? Keys.percentages(heading, keys) : Keys.of(heading, keys));
    } catch (IllegalArgumentException e) {
      problems.add(
          CsvProblem.KEYS_SUM.at(
              place,
              name,
              percentages
                  ? "percentages die samen precies 100 zijn"
                  : "getallen die samen meer dan nul zijn",
              percentages
                  ? "percentages that add up to exactly 100"
                  : "numbers that add up to more than zero"));
      return Optional.empty();
    }
  }

  private void number(PrintedGrid.Line line, int column, boolean percentages) {
    if (percentages) {
      number(
          line,
          column,
          "een percentage zoals 12,5%, omdat de kolom er heeft",
          "a percentage such as 12,5%, since the column has some");
    } else {
      number(
          line,
          column,
          "een getal van nul of meer zonder scheiding van duizendtallen, zoals 23180 of 12,5",
          "a number from zero without marks between thousands, such as 23180 or 12,5");
    }
  }

  private void number(PrintedGrid.Line line, int column, String dutch, String english) {
    problems.add(
        CsvProblem.KEYS_NUMBER.at(place(line, column), field(line, column), dutch, english));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(text)
        .filter(t -> NUMBER.matcher(t).matches())
        .map(t -> new BigDecimal(t.replace(',', '.')));
  }

  private static Optional<BigDecimal> percentage(String text) {
    return Optional.of(text)
        .filter(t -> PERCENTAGE.matcher(t).matches())
        .map(t -> new BigDecimal(t.replace("%", "").strip().replace(',', '.')));
  }

  /** A line that ends early has empty fields. */
  private static String field(PrintedGrid.Line line, int column) {
    return column < line.fields().size() ? line.fields().get(column).strip() : "";
  }

  private Place place(PrintedGrid.Line line, int column) {
    return new Place(source, line.number(), column + 1);
  }
}

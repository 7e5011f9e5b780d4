package nl.sluitend.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.HeadingReader.Heading;
import nl.sluitend.printed.HeadingReader.Strength;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;

/**
 * Reads a grid of texts, as copied from a document, into a table: label column first, headings in
 * one or more lines, figures as printed.
 *
 * <p>What cannot be read is a {@link Problem} with its place, and the text stays in the table; what
 * could be read in more than one way is decided from the figures around it and said, or refused.
 */
public final class PrintedGrid {
  /**
   * A line of the grid.
   *
   * @param number the line in the file, from 1
   * @param fields the texts of its fields; the first is the label
   */
  public record Line(int number, List<String> fields) {
    /** Copies the fields and checks that there is one. */
    public Line {
      fields = List.copyOf(fields);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("A line has at least one field, but not line " + number);
      }
    }
  }

  private final ReadOptions options;
  private final GridLayout layout;
  private final List<Problem> problems = new ArrayList<>();

  private PrintedGrid(List<Line> lines, ReadOptions options) {
    this.options = options;
    this.layout =
        GridLayout.of(
            lines.stream()
                .filter(line -> line.fields().size() > 1 || !line.fields().get(0).isBlank())
                .toList());
  }

  /**
   * Reads a grid.
   *
   * @param lines the lines from top to bottom, each with at least one field
   * @param options what the caller knows of the table
   * @return the table and every problem met, in order of place
   */
  public static Reading<BudgetTable> read(List<Line> lines, ReadOptions options) {
    return new PrintedGrid(lines, options).read();
  }

  private Reading<BudgetTable> read() {
    int width = layout.width();
    if (width < 2) {
      problems.add(
          GridProblem.NO_TABLE.at(
              Place.file(options.source()),
              "",
              new Message(
                  "een tabel met een kolom labels en minstens één andere kolom",
                  "a table with a column of labels and at least one other column")));
      return Reading.failed(problems);
    }
    checkHeadings();
    GridTexts texts = GridTexts.of(layout.body(), width, headings(width));
    reportRaggedRows();
    Unit unit = unit(texts);
    List<Column> columns = columns(texts);
    CellReader cells = new CellReader(texts, columns, unit, columnUnits(texts), options, problems);
    List<Row> rows = RowReader.rows(texts, columns, cells, labelHeading() + " " + layout.title());
    BudgetTable.Builder builder =
        BudgetTable.builder(unit).title(layout.title()).labelHeading(labelHeading());
    options.document().ifPresent(builder::document);
    options.convention().ifPresent(builder::convention);
    columns.forEach(builder::column);
    rows.forEach(builder::row);
    problems.sort(
        Comparator.comparingInt((Problem p) -> p.place().line())
            .thenComparingInt(p -> p.place().column()));
    return new Reading<>(Optional.of(builder.build()), problems);
  }

  private List<Heading> headings(int width) {
    List<Heading> headings = new ArrayList<>();
    for (int field = 1; field < width; field++) {
      headings.add(HeadingReader.read(layout.heading(field)));
    }
    return headings;
  }

  private String labelHeading() {
    String heading = layout.heading(0);
    return UnitText.find(heading).map(UnitText.Found::rest).orElse(heading);
  }

  private void checkHeadings() {
    if (layout.headings().isEmpty()) {
      Line line = layout.body().get(0);
      problems.add(
          GridProblem.HEADINGS_MISSING.at(
              new Place(options.source(), line.number(), 1),
              String.join(" | ", line.fields()),
              new Message(
                  "eerst een regel met kolomkoppen", "a line with the headings of the columns")));
    }
  }

  private void reportRaggedRows() {
    int expected = layout.headingWidth();
    if (expected == 0) {
      return;
    }
    int separators = layout.headings().get(0).fields().size();
    for (Line line : layout.body()) {
      int fields = line.fields().size();
      for (int f = layout.headingFields(); f < fields; f++) {
        if (!Words.tidy(line.fields().get(f)).isEmpty()) {
          problems.add(
              GridProblem.RAGGED_ROW.at(
                  new Place(options.source(), line.number(), f + 1),
                  line.fields().get(f),
                  new Message(
                      "hoogstens %s velden, zoveel als er koppen zijn"
                          .formatted(layout.headingFields()),
                      "at most %s fields, as many as there are headings"
                          .formatted(layout.headingFields()))));
        }
      }
      // A label alone is a heading among the rows, with or without its separators.
      if (fields < Math.min(expected, separators) && fields > 1) {
        problems.add(
            GridProblem.RAGGED_ROW.at(
                new Place(options.source(), line.number(), fields),
                String.join(" | ", line.fields()),
                new Message(
                    "%s velden, maar het zijn er %s".formatted(expected, fields),
                    "%s fields, but there are %s".formatted(expected, fields))));
      }
    }
  }

  /** The unit that the caller fixed, the print states, or the figures carry; else euros. */
  private Unit unit(GridTexts texts) {
    if (options.unit().isPresent()) {
      return options.unit().get();
    }
    Set<Unit> stated = new LinkedHashSet<>();
    for (Line line : layout.titles()) {
      line.fields().forEach(field -> addUnit(stated, field));
    }
    addUnit(stated, layout.heading(0));
    if (stated.isEmpty()) {
      // A column that names its own unit keeps it; the first one speaks for those that name none.
      columnUnits(texts).stream().flatMap(Optional::stream).limit(1).forEach(stated::add);
    }
    if (stated.isEmpty()) {
      texts.labelsAlone().forEach(label -> addUnit(stated, label));
    }
    if (stated.isEmpty()) {
      return texts
          .usualMagnitude()
          .map(Unit::new)
          .orElseGet(() -> texts.amounts().findAny().isPresent() ? assumedUnit() : Unit.EURO);
    }
    Unit first = stated.iterator().next();
    if (stated.size() > 1) {
      problems.add(
          GridProblem.UNITS_CONTRADICT.at(
              Place.file(options.source()),
              stated.stream().map(u -> "x € " + u).reduce((a, b) -> a + ", " + b).orElseThrow(),
              new Message(
                  "één eenheid voor de hele tabel; gelezen als x € " + first,
                  "one unit for the whole table; read as x € " + first)));
    }
    return first;
  }

  /** The unit that the heading of a column of amounts states, for each column. */
  private List<Optional<Unit>> columnUnits(GridTexts texts) {
    List<Optional<Unit>> units = new ArrayList<>();
    for (int c = 0; c < texts.columns(); c++) {
      boolean amounts = texts.measure(c) == Measure.AMOUNT;
      units.add(
          amounts && options.unit().isEmpty()
              ? UnitText.find(layout.heading(c + 1)).map(UnitText.Found::unit)
              : Optional.empty());
    }
    return units;
  }

  private Unit assumedUnit() {
    problems.add(
        GridProblem.UNIT_ASSUMED.at(
            Place.file(options.source()),
            layout.heading(0),
            new Message(
                "de tabel noemt geen eenheid; gelezen als euro's",
                "the table states no unit; read as euros")));
    return Unit.EURO;
  }

  private static void addUnit(Set<Unit> stated, String text) {
    UnitText.find(text).ifPresent(found -> stated.add(found.unit()));
  }

  private List<Column> columns(GridTexts texts) {
    List<Heading> measured = new ArrayList<>();
    for (int c = 0; c < texts.columns(); c++) {
      Heading heading = texts.headings().get(c);
      boolean difference =
          heading.column().measure() == Measure.LETTER && texts.measure(c) == Measure.AMOUNT;
      Column column = heading.column().withMeasure(texts.measure(c));
      measured.add(
          new Heading(
              difference ? column.withKind(ColumnKind.RESULT) : column, heading.strength()));
    }
    List<Column> columns = HeadingContext.settle(measured);
    for (int c = 0; c < columns.size(); c++) {
      reportHeading(c, measured.get(c), columns.get(c));
    }
    return columns;
  }

  private void reportHeading(int index, Heading heading, Column column) {
    if (column.kind() != ColumnKind.OTHER || column.measure() != Measure.AMOUNT) {
      return;
    }
    int line = layout.headings().isEmpty() ? 0 : layout.headings().get(0).number();
    Place place = new Place(options.source(), line, line == 0 ? 0 : index + 2);
    boolean twice = heading.strength() == Strength.CLEAR;
    if (!twice && column.side().isPresent()) {
      // "Lasten" alone says which side it is, and that is all there is to know.
      return;
    }
    GridProblem kind = twice ? GridProblem.HEADING_TWICE : GridProblem.HEADING_UNKNOWN;
    problems.add(
        kind.at(
            place,
            column.heading(),
            twice
                ? new Message(
                    "een eerdere kolom zegt hetzelfde; deze blijft een kolom zonder soort",
                    "an earlier column says the same; this one stays a column without a kind")
                : new Message(
                    "geen bekende soort kolom; ze blijft staan met haar kop",
                    "no kind of column that is known; it stays with its heading")));
  }
}

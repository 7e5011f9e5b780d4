package nl.sluitend.printed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellText.Clue;
import nl.sluitend.printed.CellText.Form;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;

/** Turns texts into cells, once the notation and the unit of the table are known. */
final class CellReader {
  private static final int HIGHEST_PERCENTAGE = 1000;

  private final GridTexts texts;
  private final List<Column> columns;
  private final Unit unit;
  private final List<Optional<Unit>> columnUnits;
  private final ReadOptions options;
  private final List<Problem> problems;
  private final Notation notation;
  private final boolean pointsSeparateThousands;
  private final Commas commas;
  private final Set<Integer> percentageRows = new HashSet<>();
  private final Set<Integer> countRows = new HashSet<>();

  CellReader(
      GridTexts texts,
      List<Column> columns,
      Unit unit,
      List<Optional<Unit>> columnUnits,
      ReadOptions options,
      List<Problem> problems) {
    this.texts = texts;
    this.columns = columns;
    this.unit = unit;
    this.columnUnits = columnUnits;
    this.options = options;
    this.problems = problems;
    Set<Clue> clues = texts.amounts().map(CellText::clue).collect(Collectors.toSet());
    boolean english = clues.contains(Clue.ENGLISH);
    boolean dutch = clues.contains(Clue.DUTCH) || clues.contains(Clue.POINT_GROUP);
    this.notation =
        options.notation().orElse(english && !dutch ? Notation.ENGLISH : Notation.DUTCH);
    this.pointsSeparateThousands = dutch;
    this.commas = new Commas(texts);
    boolean points = clues.contains(Clue.DECIMAL_POINT) && !dutch;
    if (options.notation().isEmpty() && (notation == Notation.ENGLISH || points)) {
      problems.add(
          GridProblem.ENGLISH_NOTATION.at(
              Place.file(options.source()),
              english ? "1,234.5" : "1234.5",
              new Message(
                  "de tabel schrijft getallen met een decimale punt",
                  "the table writes numbers with a decimal point")));
    }
    findIndicators();
  }

  /** Whether a row has numbers and every one of them is a percentage or a count. */
  boolean isIndicator(int row) {
    List<CellText> amounts = texts.amounts(row);
    return percentageRows.contains(row)
        || countRows.contains(row)
        || (texts.hasNumbers(row) && amounts.stream().allMatch(t -> t.isPercent() || t.isFte()));
  }

  Cell cell(int row, int column) {
    CellText text = texts.text(row, column);
    if (columns.get(column).measure() == Measure.LETTER) {
      return letter(row, column, text);
    }
    if (columns.get(column).measure() == Measure.TEXT) {
      boolean fixed = text.form() == Form.BLANK || text.form() == Form.DASH;
      return fixed ? text.fixedCell() : Cell.text(text.printed());
    }
    return switch (text.form()) {
      case BLANK, DASH, MARK, LETTER -> text.fixedCell();
      case WORDS -> {
        problems.add(
            (text.hasDigit() ? GridProblem.WORDS_FOR_FIGURE : GridProblem.TEXT_FOR_FIGURE)
                .at(
                    place(row, column),
                    text.printed(),
                    text.hasDigit()
                        ? FIGURE
                        : new Message(
                            "woorden waar een cijfer wordt verwacht; ze blijven staan als tekst",
                            "words where a figure is expected; they stay as text")));
        yield text.fixedCell();
      }
      case MALFORMED -> {
        problems.add(GridProblem.MALFORMED_FIGURE.at(place(row, column), text.printed(), FIGURE));
        yield text.fixedCell();
      }
      case NUMBER -> number(row, column, text);
    };
  }

  private static final Message FIGURE =
      new Message(
          "een cijfer zoals 1.234, -1.234,5, (1.234), 12,5%, - of n.b.",
          "a figure such as 1.234, -1.234,5, (1.234), 12,5%, - or n.b.");

  private Cell letter(int row, int column, CellText text) {
    return switch (text.form()) {
      case BLANK, LETTER -> text.fixedCell();
      case DASH -> new Cell.Letter(Effect.NEUTRAL);
      default -> {
        problems.add(
            GridProblem.WORDS_FOR_FIGURE.at(
                place(row, column), text.printed(), new Message("de letter V of N", "V or N")));
        yield Cell.text(text.printed());
      }
    };
  }

  private Cell number(int row, int column, CellText text) {
    reportBeside(row, column, text);
    Measure measure = columns.get(column).measure();
    boolean percentage =
        text.isPercent()
            || percentageRows.contains(row)
            || (measure == Measure.PERCENTAGE && texts.impliesPercentage(row, column));
    boolean count = text.isFte() || measure != Measure.AMOUNT || countRows.contains(row);
    Optional<Notation> marks = marks(row, column, text, percentage);
    if (marks.isEmpty()) {
      return Cell.text(text.printed());
    }
    if (percentage) {
      return text.percentage(marks.get());
    }
    if (count) {
      return text.count(marks.get());
    }
    Unit own = unit(row, column);
    if (!text.isMoney(own, marks.get())) {
      problems.add(GridProblem.MALFORMED_FIGURE.at(place(row, column), text.printed(), FIGURE));
      return Cell.text(text.printed());
    }
    return text.money(own, marks.get());
  }

  /** What the label of a row states goes before its column, and that before the table. */
  private Unit unit(int row, int column) {
    Optional<Unit> ofRow =
        options.unit().isPresent() ? Optional.empty() : UnitText.ofLabel(texts.label(row));
    return ofRow.or(() -> columnUnits.get(column)).orElse(unit);
  }

  /** How the marks of one number are read; empty if it is refused. */
  private Optional<Notation> marks(int row, int column, CellText text, boolean percentage) {
    if (text.clue() == Clue.DECIMAL_POINT) {
      boolean stray =
          !percentage
              && pointsSeparateThousands
              && !options.notation().equals(Optional.of(Notation.ENGLISH));
      if (stray) {
        problems.add(
            GridProblem.STRAY_DECIMAL_POINT.at(
                place(row, column),
                text.printed(),
                new Message(
                    "punten tussen duizendtallen, zoals elders in de tabel",
                    "points between thousands, as elsewhere in the table")));
      }
      return stray ? Optional.empty() : Optional.of(notation);
    }
    if (percentage && text.clue() == Clue.POINT_GROUP && options.notation().isEmpty()) {
      problems.add(
          GridProblem.AMBIGUOUS_FIGURE.at(
              place(row, column),
              text.printed(),
              new Message(
                  "een percentage zonder punt voor drie cijfers",
                  "a percentage without a point before three digits")));
      return Optional.empty();
    }
    boolean decided =
        text.clue() != Clue.COMMA_AMBIGUOUS
            || percentage
            || options.notation().isPresent()
            || notation == Notation.ENGLISH;
    if (decided) {
      return Optional.of(
          percentage && text.clue() == Clue.COMMA_AMBIGUOUS ? Notation.DUTCH : notation);
    }
    Optional<Notation> reading = commas.decide(row, column);
    GridProblem kind =
        reading.isPresent() ? GridProblem.DECIDED_FIGURE : GridProblem.AMBIGUOUS_FIGURE;
    String asThousands = CellPrinter.print(text.number(Notation.ENGLISH));
    problems.add(
        kind.at(
            place(row, column),
            text.printed(),
            reading
                .map(
                    n ->
                        n == Notation.ENGLISH
                            ? new Message(
                                "gelezen als " + asThousands + ", zoals de cijfers eromheen",
                                "read as " + asThousands + ", like the figures around it")
                            : new Message(
                                "gelezen met drie decimalen, zoals de cijfers eromheen",
                                "read with three decimals, like the figures around it"))
                .orElseGet(
                    () ->
                        new Message(
                            "een eenduidig cijfer: dit kan "
                                + asThousands
                                + " zijn of drie decimalen hebben",
                            "a figure that can be read in one way: this may be "
                                + asThousands
                                + " or have three decimals"))));
    return reading;
  }

  private void reportBeside(int row, int column, CellText text) {
    if (text.hasDoublePercent() || text.hasFootnote()) {
      problems.add(
          GridProblem.BESIDE_FIGURE.at(
              place(row, column),
              text.printed(),
              text.hasDoublePercent()
                  ? new Message("gelezen met één procentteken", "read with one percent sign")
                  : new Message(
                      "gelezen zonder de verwijzing naar een noot",
                      "read without the reference to a note")));
    }
  }

  /** Rows of percentages and counts whose figures do not say so themselves. */
  private void findIndicators() {
    boolean decimalsAreUnusual =
        2 * texts.amounts().filter(t -> scale(t) > 0).count() < texts.amounts().count();
    long percents = 0;
    long numbers = 0;
    for (int r = 0; r < texts.rows(); r++) {
      numbers += texts.amounts(r).size();
      percents += texts.amounts(r).stream().filter(CellText::isPercent).count();
    }
    boolean mostlyPercentages = 2 * percents > numbers;
    for (int r = 0; r < texts.rows(); r++) {
      List<CellText> row = texts.amounts(r);
      // A label that states a unit of money is about money, per inhabitant or not.
      if (row.isEmpty()
          || UnitText.ofLabel(texts.label(r)).isPresent()
          || row.stream()
              .anyMatch(t -> t.hasEuroSign() || t.isPercent() || t.magnitude().isPresent())) {
        continue;
      }
      boolean small =
          row.stream()
              .allMatch(
                  t ->
                      t.clue() != Clue.POINT_GROUP
                          && t.number(Notation.DUTCH).abs().intValue() < HIGHEST_PERCENTAGE);
      boolean decimals = row.stream().allMatch(t -> scale(t) > 0);
      String label = texts.label(r);
      boolean oddDecimals = decimals && (decimalsAreUnusual || mostlyPercentages);
      boolean keyFigure = percents > 0 && small && LabelReader.isKeyFigure(label);
      boolean percentage =
          LabelReader.claimsPercentage(label)
              && small
              && (oddDecimals || LabelReader.isPercentage(label));
      if (percentage || keyFigure) {
        percentageRows.add(r);
      } else if (LabelReader.claimsCount(label)
          || (LabelReader.claimsRatio(label) && oddDecimals)
          || (mostlyPercentages && decimals)) {
        countRows.add(r);
      }
    }
  }

  private static int scale(CellText text) {
    return text.number(Notation.DUTCH).scale();
  }

  private Place place(int row, int column) {
    return new Place(options.source(), texts.line(row), column + 2);
  }
}

package nl.sluitend.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.io.csv.TidyField.Form;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.PlainDecimal;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/** Puts the lines of a tidy file together again. */
final class TidyReader {
  private static final EnumSet<TidyField> OF_TABLE =
      EnumSet.range(TidyField.TITLE, TidyField.DIFFERENCE);
  private static final EnumSet<TidyField> OF_ROW =
      EnumSet.range(TidyField.LABEL, TidyField.COST_KIND);
  private static final EnumSet<TidyField> OF_COLUMN =
      EnumSet.range(TidyField.HEADING, TidyField.MEASURE);

  private final String source;
  private final List<Problem> problems;

  /** The first line that speaks of the table, of each row and of each column. */
  private Optional<PrintedGrid.Line> table = Optional.empty();

  private final TreeMap<Integer, PrintedGrid.Line> rows = new TreeMap<>();
  private final TreeMap<Integer, PrintedGrid.Line> columns = new TreeMap<>();
  private final Map<List<Integer>, Cell> cells = new HashMap<>();

  TidyReader(String source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  Reading<BudgetTable> read(List<PrintedGrid.Line> lines) {
    if (lines.isEmpty() || !lines.get(0).fields().equals(TidyField.headings())) {
      problems.add(
          CsvProblem.TIDY_HEADINGS.at(
              new Place(source, 1, 0),
              lines.isEmpty() ? "" : String.join(",", lines.get(0).fields()),
              String.join(",", TidyField.headings()),
              String.join(",", TidyField.headings())));
      return Reading.failed(problems);
    }
    lines.subList(1, lines.size()).forEach(this::take);
    if (table.isEmpty()) {
      problems.add(
          CsvProblem.TIDY_CELL.at(Place.file(source), "", "minstens één cel", "at least one cell"));
      return Reading.failed(problems);
    }
    return new Reading<>(build(table.get()), problems);
  }

  private void take(PrintedGrid.Line line) {
    int fields = line.fields().size();
    if (fields == 1 && line.fields().get(0).isEmpty()) {
      return;
    }
    int expected = TidyField.values().length;
    if (fields != expected) {
      problems.add(
          CsvProblem.TIDY_FIELDS.at(
              new Place(source, line.number(), fields),
              String.join(",", line.fields()),
              expected + " velden, maar het zijn er " + fields,
              expected + " fields, but there are " + fields));
      return;
    }
    Optional<Integer> row = index(line, TidyField.ROW);
    Optional<Integer> column = index(line, TidyField.COLUMN);
    if (row.isEmpty() || column.isEmpty()) {
      return;
    }
    agree(table, line, OF_TABLE);
    table = table.isPresent() ? table : Optional.of(line);
    agree(Optional.ofNullable(rows.putIfAbsent(row.get(), line)), line, OF_ROW);
    agree(Optional.ofNullable(columns.putIfAbsent(column.get(), line)), line, OF_COLUMN);
    Optional<Cell> cell = cell(line);
    if (cell.isPresent()
        && cells.putIfAbsent(List.of(row.get(), column.get()), cell.get()) != null) {
      problems.add(
          CsvProblem.TIDY_CELL.at(
              place(line, TidyField.ROW),
              row.get() + ", " + column.get(),
              "elke cel één keer; de eerste telt",
              "each cell once; the first one counts"));
    }
  }

  private Optional<Integer> index(PrintedGrid.Line line, TidyField field) {
    return value(line, field, "een getal vanaf 1", "a number from 1", TidyReader::positive);
  }

  private void agree(
      Optional<PrintedGrid.Line> earlier, PrintedGrid.Line line, EnumSet<TidyField> fields) {
    for (TidyField field : fields) {
      String expected = earlier.map(e -> text(e, field)).orElse(text(line, field));
      if (!expected.equals(text(line, field))) {
        problems.add(
            CsvProblem.TIDY_CONTRADICTION.at(
                place(line, field),
                text(line, field),
                "'" + expected + "', zoals op regel " + earlier.orElseThrow().number(),
                "'" + expected + "', as on line " + earlier.orElseThrow().number()));
      }
    }
  }

  private Optional<BudgetTable> build(PrintedGrid.Line first) {
    Optional<Unit> unit =
        value(first, TidyField.UNIT, "een eenheid zoals 1000", "a unit such as 1000", Unit::parse);
    requireAll(rows, TidyField.ROW);
    requireAll(columns, TidyField.COLUMN);
    try {
      BudgetTable.Builder builder =
          BudgetTable.builder(unit.orElse(Unit.EURO))
              .title(text(first, TidyField.TITLE))
              .labelHeading(text(first, TidyField.LABEL_HEADING));
      optional(first, TidyField.DOCUMENT).ifPresent(builder::document);
      convention(first).ifPresent(builder::convention);
      columns.values().forEach(line -> builder.column(column(line)));
      for (Map.Entry<Integer, PrintedGrid.Line> row : rows.entrySet()) {
        builder.row(row(row.getKey(), row.getValue()));
      }
      return Optional.of(builder.build());
    } catch (IllegalArgumentException e) {
      problems.add(
          CsvProblem.TIDY_TABLE.at(
              Place.file(source),
              String.valueOf(e.getMessage()),
              "een tabel die kan bestaan",
              "a table that can be"));
      return Optional.empty();
    }
  }

  /** Rows and columns count on from 1; a number that is missing is a part of the table missing. */
  private void requireAll(Map<Integer, PrintedGrid.Line> numbered, TidyField field) {
    int expected = 1;
    for (Map.Entry<Integer, PrintedGrid.Line> entry : numbered.entrySet()) {
      if (entry.getKey() != expected) {
        problems.add(
            CsvProblem.TIDY_CELL.at(
                place(entry.getValue(), field),
                entry.getKey().toString(),
                "nummer " + expected + ", zonder gaten",
                "number " + expected + ", without gaps"));
        expected = entry.getKey();
      }
      expected++;
    }
  }

  private Optional<SignConvention> convention(PrintedGrid.Line line) {
    if (optional(line, TidyField.COSTS).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SignConvention(
            choice(line, TidyField.COSTS, SignConvention.Sign.class)
                .orElse(SignConvention.Sign.UNDETERMINED),
            choice(line, TidyField.INCOME, SignConvention.Sign.class)
                .orElse(SignConvention.Sign.UNDETERMINED),
            choice(line, TidyField.DIFFERENCE, SignConvention.Difference.class)
                .orElse(SignConvention.Difference.UNDETERMINED)));
  }

  private Column column(PrintedGrid.Line line) {
    return new Column(
        text(line, TidyField.HEADING),
        required(line, TidyField.KIND, ColumnKind.class).orElse(ColumnKind.OTHER),
        number(line, TidyField.YEAR),
        choice(line, TidyField.COLUMN_SIDE, Side.class),
        number(line, TidyField.AMENDMENT),
        required(line, TidyField.MEASURE, Measure.class).orElse(Measure.AMOUNT));
  }

  private Row row(int index, PrintedGrid.Line line) {
    List<Cell> own = new ArrayList<>();
    for (int column : columns.keySet()) {
      Optional<Cell> cell = Optional.ofNullable(cells.get(List.of(index, column)));
      if (cell.isEmpty()) {
        problems.add(
            CsvProblem.TIDY_CELL.at(
                place(line, TidyField.ROW),
                index + ", " + column,
                "een cel in elke kolom van elke rij; gelezen als leeg",
                "a cell in each column of each row; read as empty"));
      }
      own.add(cell.orElse(Cell.empty()));
    }
    return new Row(
        text(line, TidyField.LABEL),
        required(line, TidyField.ROLE, RowRole.class).orElse(RowRole.DETAIL),
        choice(line, TidyField.ROW_SIDE, Side.class),
        choice(line, TidyField.COST_KIND, CostKind.class),
        own);
  }

  private Optional<Cell> cell(PrintedGrid.Line line) {
    return required(line, TidyField.FORM, Form.class).flatMap(form -> cell(line, form));
  }

  private Optional<Cell> cell(PrintedGrid.Line line, Form form) {
    return switch (form) {
      case DASH -> Optional.of(Cell.dash());
      case EMPTY -> Optional.of(Cell.empty());
      case AMOUNT -> money(line);
      case PERCENTAGE -> decimal(line).map(Cell.Percentage::new);
      case COUNT -> decimal(line).map(Cell.Count::new);
      case TEXT -> value(line, TidyField.VALUE, "woorden", "words", Cell::text);
      case LETTER -> letter(line).map(Cell.Letter::new);
      case MARK ->
          value(line, TidyField.VALUE, "n.b., p.m. of n.v.t.", "n.b., p.m. or n.v.t.", this::mark);
    };
  }

  private Optional<Cell> money(PrintedGrid.Line line) {
    Optional<Unit> step =
        value(line, TidyField.STEP, "een eenheid zoals 1000", "a unit such as 1000", Unit::parse);
    Optional<Effect> letter =
        text(line, TidyField.LETTER).isEmpty() ? Optional.empty() : letter(line);
    return step.flatMap(
        unit ->
            value(
                line,
                TidyField.VALUE,
                "een bedrag in hele stappen van " + unit + " euro",
                "an amount in whole steps of " + unit + " euros",
                text -> new Cell.Money(new Figure(Amount.parse(text), unit), letter)));
  }

  private Cell mark(String text) {
    return Arrays.stream(Cell.Mark.values())
        .filter(mark -> mark.printed().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private Optional<BigDecimal> decimal(PrintedGrid.Line line) {
    return value(
        line,
        TidyField.VALUE,
        "een getal zoals 12.5",
        "a number such as 12.5",
        PlainDecimal::parse);
  }

  private Optional<Effect> letter(PrintedGrid.Line line) {
    return value(
        line,
        TidyField.LETTER,
        "V, N of -",
        "V, N or -",
        text ->
            Arrays.stream(Effect.values())
                .filter(effect -> TidyField.letter(effect).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text)));
  }

  private Optional<Integer> number(PrintedGrid.Line line, TidyField field) {
    return optional(line, field).isEmpty()
        ? Optional.empty()
        : value(line, field, "een getal vanaf 1", "a number from 1", TidyReader::positive);
  }

  /** The name in a field that may be empty. */
  private <E extends Enum<E>> Optional<E> choice(
      PrintedGrid.Line line, TidyField field, Class<E> type) {
    return optional(line, field).flatMap(text -> required(line, field, type));
  }

  private <E extends Enum<E>> Optional<E> required(
      PrintedGrid.Line line, TidyField field, Class<E> type) {
    String names =
        String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    return value(line, field, names, names, name -> Enum.valueOf(type, name));
  }

  /** The value of a field, or a problem that says what it should have been. */
  private <T> Optional<T> value(
      PrintedGrid.Line line,
      TidyField field,
      String dutch,
      String english,
      Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text(line, field)));
    } catch (IllegalArgumentException | ArithmeticException e) {
      problems.add(CsvProblem.TIDY_VALUE.at(place(line, field), text(line, field), dutch, english));
      return Optional.empty();
    }
  }

  private static int positive(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  private static Optional<String> optional(PrintedGrid.Line line, TidyField field) {
    return Optional.of(text(line, field)).filter(text -> !text.isEmpty());
  }

  private static String text(PrintedGrid.Line line, TidyField field) {
    return line.fields().get(TidyField.indexOf(field));
  }

  private Place place(PrintedGrid.Line line, TidyField field) {
    return new Place(source, line.number(), TidyField.indexOf(field) + 1);
  }
}

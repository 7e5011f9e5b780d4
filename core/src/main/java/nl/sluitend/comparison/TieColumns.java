package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/** Which columns of a table a delivery is compared with, and which signs they carry. */
final class TieColumns {
  private static final Set<ColumnKind> BUDGETS =
      EnumSet.of(ColumnKind.ORIGINAL_BUDGET, ColumnKind.MULTI_YEAR, ColumnKind.OTHER);
  private static final Set<ColumnKind> ACTUALS = EnumSet.of(ColumnKind.ACTUALS, ColumnKind.OTHER);

  private final BudgetTable table;
  private final List<Integer> chosen;
  private final Map<Side, Integer> signs = new EnumMap<>(Side.class);
  private final List<Message> notes = new ArrayList<>();

  private TieColumns(BudgetTable table, List<Integer> chosen) {
    this.table = table;
    this.chosen = chosen;
  }

  static TieColumns of(BudgetTable table, DeliveryMetadata metadata) {
    boolean budget = metadata.period().filter(p -> p == DeliveryMetadata.BUDGET_PERIOD).isPresent();
    Set<ColumnKind> kinds = budget ? BUDGETS : ACTUALS;
    List<Integer> fitting =
        IntStream.range(0, table.columns().size())
            .filter(c -> fits(table.columns().get(c), kinds, metadata))
            .boxed()
            .toList();
    // A column that says what it is goes before one that does not.
    List<Integer> named =
        fitting.stream().filter(c -> table.columns().get(c).kind() != ColumnKind.OTHER).toList();
    TieColumns columns = new TieColumns(table, named.isEmpty() ? fitting : named);
    columns.describe(metadata);
    columns.findSigns();
    return columns;
  }

  private static boolean fits(Column column, Set<ColumnKind> kinds, DeliveryMetadata metadata) {
    boolean year = column.year().isEmpty() || column.year().equals(metadata.year());
    return column.measure() == Measure.AMOUNT && kinds.contains(column.kind()) && year;
  }

  List<Message> notes() {
    return notes;
  }

  /** The columns that count in a row: those with a side, or all if the row has it. */
  List<Integer> of(Row row) {
    return chosen.stream().filter(column -> side(row, column).isPresent()).toList();
  }

  Optional<Side> side(Row row, int column) {
    Optional<Side> own = table.columns().get(column).side();
    return own.isPresent() ? own : row.side();
  }

  /** A printed figure with the sign of a delivery; empty if that is not known. */
  Optional<Figure> signed(Figure figure, Side side) {
    return sign(side)
        .map(sign -> new Figure(figure.amount().times(sign), figure.unit()))
        .or(() -> Optional.of(figure).filter(f -> f.amount().signum() == 0));
  }

  private Optional<Integer> sign(Side side) {
    return Optional.ofNullable(signs.get(side));
  }

  private void describe(DeliveryMetadata metadata) {
    String year = metadata.year().map(String::valueOf).orElse("?");
    if (chosen.isEmpty()) {
      notes.add(
          new Message(
              "de tabel heeft geen kolom met bedragen van " + year,
              "the table has no column of amounts of " + year));
      return;
    }
    String headings =
        chosen.stream()
            .map(c -> "'" + table.columns().get(c).heading() + "'")
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    notes.add(new Message("vergeleken met kolom " + headings, "compared with column " + headings));
  }

  private void findSigns() {
    FoundConvention found = FoundConvention.of(table);
    sign(Side.EXPENDITURE, found.convention().costs());
    sign(Side.INCOME, found.convention().income());
    boolean declared = table.declaredConvention().isPresent();
    notes.add(
        new Message(
            "lasten %s en baten %s, %s"
                .formatted(
                    dutch(Side.EXPENDITURE),
                    dutch(Side.INCOME),
                    declared ? "zoals opgegeven" : "zoals de cijfers laten zien"),
            "lasten %s and baten %s, %s"
                .formatted(
                    english(Side.EXPENDITURE),
                    english(Side.INCOME),
                    declared ? "as declared" : "as the figures show")));
    findBalance();
  }

  private void sign(Side side, SignConvention.Sign sign) {
    if (sign != SignConvention.Sign.UNDETERMINED) {
      signs.put(side, sign == SignConvention.Sign.POSITIVE ? 1 : -1);
    }
  }

  private String dutch(Side side) {
    return sign(side).map(s -> s > 0 ? "positief" : "negatief").orElse("met onbekend teken");
  }

  private String english(Side side) {
    return sign(side).map(s -> s > 0 ? "positive" : "negative").orElse("of unknown sign");
  }

  /** Which way the balance runs is what most rows with all three figures show. */
  private void findBalance() {
    int incomeFirst = 0;
    int costsFirst = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<Figure> balance = figure(row, Side.BALANCE);
      Optional<Range> range = balance(row);
      if (balance.isPresent() && range.isPresent()) {
        Range printed = balance.get().range(Rounding.NEAREST);
        boolean income = printed.intersects(range.get());
        boolean costs = printed.intersects(range.get().negated());
        incomeFirst += income && !costs ? 1 : 0;
        costsFirst += costs && !income ? 1 : 0;
      }
    }
    if (incomeFirst != costsFirst) {
      boolean income = incomeFirst > costsFirst;
      signs.put(Side.BALANCE, income ? 1 : -1);
      int evidence = income ? incomeFirst : costsFirst;
      int against = income ? costsFirst : incomeFirst;
      notes.add(
          new Message(
              "saldo is %s in %s rijen, andersom in %s"
                  .formatted(income ? "baten − lasten" : "lasten − baten", evidence, against),
              "the balance is %s in %s rows, the other way round in %s"
                  .formatted(income ? "baten − lasten" : "lasten − baten", evidence, against)));
    }
  }

  /** What baten less lasten of a row can be, as in a delivery. */
  private Optional<Range> balance(int row) {
    Optional<Range> income = range(row, Side.INCOME);
    Optional<Range> costs = range(row, Side.EXPENDITURE);
    return income.flatMap(i -> costs.map(c -> i.plus(c.negated())));
  }

  private Optional<Range> range(int row, Side side) {
    return figure(row, side)
        .flatMap(figure -> signed(figure, side))
        .map(figure -> figure.range(Rounding.NEAREST));
  }

  private Optional<Figure> figure(int row, Side side) {
    return chosen.stream()
        .filter(c -> table.columns().get(c).side().equals(Optional.of(side)))
        .findFirst()
        .flatMap(c -> table.figure(row, c));
  }
}

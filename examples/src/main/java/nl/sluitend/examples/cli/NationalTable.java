package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.Fraction;
import nl.sluitend.national.Grouping;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;
import nl.sluitend.national.SizeClass;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** National figures as tables: a row per group of bodies. */
final class NationalTable {
  private static final int DECIMALS = 2;
  private static final Fraction QUARTER = Fraction.of(1, 4);
  private static final Fraction THREE_QUARTERS = Fraction.of(3, 4);

  private final Language language;
  private final Unit unit;

  /**
   * Tables of these figures.
   *
   * @param largest the unit of amounts, unless these need a smaller one
   */
  NationalTable(NationalFigures figures, Unit largest, Language language) {
    this.language = language;
    this.unit = unit(figures, largest);
  }

  private static Unit unit(NationalFigures figures, Unit largest) {
    Unit unit = largest;
    List<Amount> amounts =
        figures.bodies().stream()
            .flatMap(
                body ->
                    Stream.of(
                        body.overhead().orElse(Amount.ZERO),
                        body.costs(),
                        body.expenditure(),
                        body.income()))
            .toList();
    for (Unit finer : List.of(Unit.EURO, Unit.CENT)) {
      Unit now = unit;
      unit = amounts.stream().allMatch(amount -> amount.isMultipleOf(now)) ? unit : finer;
    }
    return unit;
  }

  /** The sums of each group; of single bodies also their place among those of their year. */
  BudgetTable groups(List<Grouping> by, List<NationalGroup> groups, List<NationalGroup> years) {
    Map<BodyFigures, Integer> ranks = new HashMap<>();
    years.forEach(
        year -> year.ranking().forEach(ranked -> ranks.put(ranked.body(), ranked.rank())));
    boolean single = groups.stream().allMatch(group -> group.bodies().size() == 1);
    BudgetTable.Builder table = keyed(by);
    table.column(column(new Message("Overhead", "Overhead"), Measure.AMOUNT));
    table.column(column(new Message("Lasten", "Costs"), Measure.AMOUNT));
    table.column(column(new Message("Aandeel", "Share"), Measure.PERCENTAGE));
    table.column(column(new Message("€ per inwoner", "€ per inhabitant"), Measure.COUNT));
    if (single) {
      table.column(column(new Message("Plaats", "Rank"), Measure.COUNT));
    }
    table.column(column(new Message("Lasten − baten", "Lasten − baten"), Measure.AMOUNT));
    for (NationalGroup group : groups) {
      List<Cell> cells = keys(by, group);
      cells.add(money(group.overhead()));
      cells.add(money(group.sum(BodyFigures::costs)));
      cells.add(percentage(group.share()));
      cells.add(
          group
              .perInhabitant()
              .<Cell>map(euros -> new Cell.Count(euros.rounded(DECIMALS, RoundingMode.HALF_UP)))
              .orElse(Cell.empty()));
      if (single) {
        cells.add(
            Optional.ofNullable(ranks.get(group.bodies().get(0)))
                .<Cell>map(rank -> new Cell.Count(BigDecimal.valueOf(rank)))
                .orElse(Cell.empty()));
      }
      cells.add(money(group.sum(BodyFigures::gap)));
      table.row(Row.of(label(by, group), RowRole.DETAIL, cells));
    }
    return table.build();
  }

  /** How the shares of each group lie. */
  BudgetTable summary(List<Grouping> by, List<NationalGroup> groups) {
    BudgetTable.Builder table = keyed(by);
    table.column(column(new Message("Aantal", "Number"), Measure.COUNT));
    table.column(column(new Message("Zonder opgave", "Not reported"), Measure.COUNT));
    for (Message heading :
        List.of(
            new Message("Laagste", "Lowest"),
            new Message("Onderste kwart", "Lower quartile"),
            new Message("Mediaan", "Median"),
            new Message("Bovenste kwart", "Upper quartile"),
            new Message("Hoogste", "Highest"),
            new Message("Samen", "Together"))) {
      table.column(column(heading, Measure.PERCENTAGE));
    }
    for (NationalGroup group : groups) {
      List<Cell> cells = keys(by, group);
      cells.add(new Cell.Count(BigDecimal.valueOf(group.bodies().size())));
      cells.add(new Cell.Count(BigDecimal.valueOf(group.unreported().size())));
      cells.add(percentage(group.quantile(Fraction.of(0, 1))));
      cells.add(percentage(group.quantile(QUARTER)));
      cells.add(percentage(group.median()));
      cells.add(percentage(group.quantile(THREE_QUARTERS)));
      cells.add(percentage(group.quantile(Fraction.of(1, 1))));
      cells.add(percentage(group.share()));
      table.row(Row.of(label(by, group), RowRole.DETAIL, cells));
    }
    return table.build();
  }

  /** The first key is the label of a row, the others are texts beside it. */
  private BudgetTable.Builder keyed(List<Grouping> by) {
    BudgetTable.Builder table = BudgetTable.builder(unit);
    table.labelHeading(by.isEmpty() ? "" : words(by.get(0)).in(language));
    by.stream().skip(1).forEach(each -> table.column(column(words(each), Measure.TEXT)));
    return table;
  }

  private String label(List<Grouping> by, NationalGroup group) {
    return by.isEmpty()
        ? new Message("Alle", "All").in(language)
        : key(by.get(0), group.key().get(0));
  }

  private List<Cell> keys(List<Grouping> by, NationalGroup group) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i < by.size(); i++) {
      String key = key(by.get(i), group.key().get(i));
      cells.add(key.isBlank() ? Cell.empty() : new Cell.Text(key));
    }
    return cells;
  }

  private String key(Grouping by, String key) {
    return by == Grouping.SIZE_CLASS && !key.isEmpty()
        ? SizeClass.of(Long.parseLong(key)).words().in(language)
        : key;
  }

  static Message words(Grouping by) {
    return switch (by) {
      case LAYER -> new Message("Overheidslaag", "Layer");
      case NUMBER -> new Message("Nummer", "Number");
      case NAME -> new Message("Naam", "Name");
      case YEAR -> new Message("Jaar", "Year");
      case REPORT -> new Message("Verslag", "Report");
      case SIZE_CLASS -> new Message("Grootteklasse", "Size class");
    };
  }

  private Column column(Message heading, Measure measure) {
    return Column.of(heading.in(language), ColumnKind.OTHER).withMeasure(measure);
  }

  private Cell money(Amount amount) {
    return Cell.money(new Figure(amount, unit));
  }

  private static Cell percentage(Optional<Fraction> share) {
    return share
        .<Cell>map(one -> new Cell.Percentage(one.percentage(DECIMALS, RoundingMode.HALF_UP)))
        .orElse(Cell.empty());
  }
}

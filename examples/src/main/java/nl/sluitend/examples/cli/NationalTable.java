package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.national.AmountGroup;
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
  private static final List<Fraction> QUANTILES =
      Stream.of(0, 1, 2, 3, 4).map(quarters -> Fraction.of(quarters, 4)).toList();

  private final boolean forPeople;
  private final Language language;
  private final Unit unit;

  /**
   * Tables of these figures.
   *
   * @param forPeople whether amounts are in thousands, unless they need a smaller unit, and names
   *     are shown; else they are in euros, and names as they are
   */
  NationalTable(NationalFigures figures, boolean forPeople, Language language) {
    this.forPeople = forPeople;
    this.language = language;
    this.unit =
        unit(
            figures.bodies().stream()
                .flatMap(
                    body ->
                        Stream.of(
                            body.overhead().orElse(Amount.ZERO),
                            body.costs(),
                            body.expenditure(),
                            body.income()))
                .toList());
  }

  private Unit unit(List<Amount> amounts) {
    Unit unit = forPeople ? Unit.THOUSAND : Unit.EURO;
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
    BudgetTable.Builder table = keyed(by, unit);
    table.column(column(new Message("Overhead", "Overhead"), Measure.AMOUNT));
    table.column(column(new Message("Lasten", "Costs"), Measure.AMOUNT));
    table.column(column(new Message("Aandeel", "Share"), Measure.PERCENTAGE));
    table.column(column(new Message("€ per inwoner", "€ per inhabitant"), Measure.COUNT));
    if (single) {
      table.column(column(new Message("Plaats", "Rank"), Measure.COUNT));
    }
    table.column(column(new Message("Lasten − baten", "Lasten − baten"), Measure.AMOUNT));
    for (NationalGroup group : groups) {
      List<Cell> cells = keys(by, group.key());
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
      table.row(Row.of(label(by, group.key()), RowRole.DETAIL, cells));
    }
    return table.build();
  }

  /** The sums of amounts, with the part that is overhead where that means something. */
  BudgetTable amounts(List<Grouping> by, List<AmountGroup> groups) {
    Unit own =
        unit(
            groups.stream()
                .flatMap(
                    group ->
                        Stream.of(
                            group.expenditure(),
                            group.income(),
                            group.overhead().orElse(Amount.ZERO)))
                .toList());
    boolean hasShares = !by.contains(Grouping.TASK_FIELD);
    BudgetTable.Builder table = keyed(by, own);
    table.column(column(new Message("Lasten", "Lasten"), Measure.AMOUNT));
    table.column(column(new Message("Baten", "Baten"), Measure.AMOUNT));
    table.column(column(new Message("Lasten − baten", "Lasten − baten"), Measure.AMOUNT));
    if (hasShares) {
      table.column(column(new Message("Overhead", "Overhead"), Measure.AMOUNT));
      table.column(column(new Message("Lasten zonder reserves", "Costs"), Measure.AMOUNT));
      table.column(column(new Message("Aandeel", "Share"), Measure.PERCENTAGE));
    }
    for (AmountGroup group : groups) {
      List<Cell> cells = keys(by, group.key());
      cells.add(Cell.money(new Figure(group.expenditure(), own)));
      cells.add(Cell.money(new Figure(group.income(), own)));
      cells.add(Cell.money(new Figure(group.gap(), own)));
      if (hasShares) {
        cells.add(
            group
                .overhead()
                .<Cell>map(amount -> Cell.money(new Figure(amount, own)))
                .orElse(Cell.empty()));
        cells.add(Cell.money(new Figure(group.costs(), own)));
        cells.add(percentage(group.share()));
      }
      table.row(Row.of(label(by, group.key()), RowRole.DETAIL, cells));
    }
    return table.build();
  }

  /** How the shares of each group lie. */
  BudgetTable summary(List<Grouping> by, List<NationalGroup> groups) {
    BudgetTable.Builder table = keyed(by, unit);
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
      List<Cell> cells = keys(by, group.key());
      cells.add(new Cell.Count(BigDecimal.valueOf(group.bodies().size())));
      cells.add(new Cell.Count(BigDecimal.valueOf(group.unreported().size())));
      List<Fraction> quantiles = group.quantiles(QUANTILES);
      for (int i = 0; i < QUANTILES.size(); i++) {
        cells.add(
            percentage(quantiles.isEmpty() ? Optional.empty() : Optional.of(quantiles.get(i))));
      }
      cells.add(percentage(group.share()));
      table.row(Row.of(label(by, group.key()), RowRole.DETAIL, cells));
    }
    return table.build();
  }

  /** The first key is the label of a row, the others are texts beside it. */
  private BudgetTable.Builder keyed(List<Grouping> by, Unit of) {
    BudgetTable.Builder table = BudgetTable.builder(of);
    table.labelHeading(by.isEmpty() ? "" : words(by.get(0)).in(language));
    by.stream().skip(1).forEach(each -> table.column(column(words(each), Measure.TEXT)));
    return table;
  }

  private String label(List<Grouping> by, List<String> keys) {
    return by.isEmpty() ? new Message("Alle", "All").in(language) : key(by.get(0), keys.get(0));
  }

  private List<Cell> keys(List<Grouping> by, List<String> keys) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i < by.size(); i++) {
      String key = key(by.get(i), keys.get(i));
      cells.add(key.isBlank() ? Cell.empty() : new Cell.Text(key));
    }
    return cells;
  }

  private String key(Grouping by, String key) {
    if (by == Grouping.SIZE_CLASS && !key.isEmpty()) {
      return SizeClass.of(Long.parseLong(key)).words().in(language);
    }
    return forPeople ? TableText.shown(key) : key;
  }

  static Message words(Grouping by) {
    return switch (by) {
      case LAYER -> new Message("Overheidslaag", "Layer");
      case NUMBER -> new Message("Nummer", "Number");
      case NAME -> new Message("Naam", "Name");
      case YEAR -> new Message("Jaar", "Year");
      case REPORT -> new Message("Verslag", "Report");
      case SIZE_CLASS -> new Message("Grootteklasse", "Size class");
      case TASK_FIELD -> new Message("Taakveld", "Taakveld");
      case CATEGORY -> new Message("Categorie", "Category");
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

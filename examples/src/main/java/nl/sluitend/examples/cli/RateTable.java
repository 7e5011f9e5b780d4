package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.overhead.CreditPresentation;
import nl.sluitend.overhead.OverheadMethod;
import nl.sluitend.overhead.OverheadRate;
import nl.sluitend.overhead.OverheadTotal;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/** The rates of an overview of overhead. */
final class RateTable {
  private static final Message TITLE = new Message("Tarieven voor overhead", "Rates for overhead");
  private static final Message INHABITANTS = new Message("inwoner", "inhabitant");

  /**
   * The direct wages.
   *
   * @param table the table whose total they are
   * @param costs which sign a cost carries in it
   */
  record Wages(OneTable table, CostSign costs) {}

  /** Something to divide by, in a column of the statement. */
  private record Divisor(OverheadMethod method, IntFunction<Derived> value) {}

  private final OverheadTable overhead;
  private final List<Integer> columns;
  private final List<Divisor> divisors = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private final Optional<BigDecimal> inhabitants;

  RateTable(OverheadTable overhead, Optional<Wages> wages, OverheadOptions.Numbers numbers) {
    this.overhead = overhead;
    this.inhabitants = numbers.inhabitants();
    this.columns = wages.map(this::common).orElseGet(this::all);
    wages.ifPresent(this::add);
    add(
        OverheadMethod.PER_PRODUCTIVE_HOUR,
        numbers.hours(),
        "productieve uren",
        "productive hours");
    add(OverheadMethod.PER_FTE, numbers.fte(), "directe formatie", "direct positions");
    add(
        OverheadMethod.SHARE_OF_EXPENDITURE,
        numbers.expenditure(),
        "totale lasten",
        "total expenditure");
    add(
        OverheadMethod.SHARE_OF_ORGANISATION_COSTS,
        numbers.organisationCosts(),
        "apparaatskosten",
        "costs of the organisation");
  }

  private List<Integer> all() {
    return IntStream.range(0, overhead.columns().size()).boxed().toList();
  }

  /** The columns that both tables have; of the others is said that they have no rate. */
  private List<Integer> common(Wages wages) {
    List<Integer> both = new ArrayList<>();
    for (int c : all()) {
      Column column = overhead.statement().columns().get(c);
      if (wages.table().like(column).isPresent()) {
        both.add(c);
      } else {
        notes.add(
            new Message(
                "%s heeft geen kolom als '%s'; daarvoor is er geen opslag."
                    .formatted(wages.table().source(), column.heading()),
                "%s has no column like '%s'; it has no surcharge."
                    .formatted(wages.table().source(), column.heading())));
      }
    }
    return both;
  }

  private void add(Wages wages) {
    OneTable table = wages.table();
    int row =
        table
            .total()
            .orElseThrow(
                () ->
                    new Unusable(
                        "%s heeft niet precies één totaal, dus de noemer van de opslag is niet te"
                                .formatted(table.source())
                            + " zeggen",
                        "%s has not exactly one total, so the denominator of the surcharge cannot"
                                .formatted(table.source())
                            + " be told"));
    divisors.add(
        new Divisor(
            OverheadMethod.SURCHARGE_ON_DIRECT_WAGES,
            c -> {
              Column column = overhead.statement().columns().get(c);
              return wages
                  .costs()
                  .cost(OverheadTable.input(table, row, table.like(column).orElseThrow()));
            }));
  }

  private void add(
      OverheadMethod method, Optional<BigDecimal> number, String dutch, String english) {
    number.ifPresent(
        given -> {
          Input input =
              Input.exact(new Message(dutch, english), Quantity.of(given, method.denominator()));
          divisors.add(new Divisor(method, column -> Derived.stated(input)));
        });
  }

  /** The overview, and the rates if anything was given to divide by. */
  List<Statement> statements(List<Input> published) {
    Statement overview =
        overhead
            .statement()
            .statement(CreditPresentation.AS_NEGATIVE_EXPENDITURE)
            .withNotes(overhead.notes());
    List<StatementLine> lines = new ArrayList<>();
    divisors.forEach(
        divisor -> lines.add(line(divisor.method().inWords(), c -> rate(divisor, c).rate())));
    inhabitants.ifPresent(
        number -> {
          Input people =
              Input.exact(
                  new Message("inwoners", "inhabitants"),
                  Quantity.of(number, Kind.number(INHABITANTS)));
          lines.add(
              line(
                  new Message("per inwoner", "per inhabitant"),
                  c -> overhead.statement().per(OverheadTotal.NET, c, people)));
        });
    if (lines.isEmpty()) {
      return List.of(overview);
    }
    List<Column> shown = columns.stream().map(overhead.statement().columns()::get).toList();
    columns.forEach(column -> match(column, published));
    return List.of(overview, new Statement(TITLE, shown, lines, notes));
  }

  private StatementLine line(Message label, IntFunction<Derived> figure) {
    return new StatementLine(
        label,
        RowRole.INDICATOR,
        Optional.empty(),
        Optional.empty(),
        columns.stream().map(figure::apply).toList());
  }

  private OverheadRate rate(Divisor divisor, int column) {
    return divisor.method().rate(numerators(column).get(0), divisor.value().apply(column));
  }

  /** What may stand above the line: the printed total first, where the lines allow it. */
  private List<Derived> numerators(int column) {
    List<Derived> numerators = new ArrayList<>();
    List<Recomputed> totals = overhead.totals();
    if (!totals.isEmpty() && totals.get(column).isPossible()) {
      numerators.add(overhead.costs().cost(totals.get(column).printed()));
    }
    numerators.add(overhead.statement().total(OverheadTotal.NET, column));
    numerators.add(overhead.statement().total(OverheadTotal.GROSS, column));
    return numerators;
  }

  private void match(int column, List<Input> published) {
    List<Message> found = new ArrayList<>();
    for (Input rate : published) {
      OverheadRate.whichMethod(rate, numerators(column), denominators(column))
          .forEach(match -> found.add(said(match, rate, column)));
    }
    if (found.isEmpty() && !published.isEmpty()) {
      String heading = overhead.statement().columns().get(column).heading();
      found.add(
          new Message(
              "%s: geen van de berekeningen geeft het gedrukte tarief.".formatted(heading),
              "%s: none of the calculations gives the printed rate.".formatted(heading)));
    }
    notes.addAll(found);
  }

  private List<OverheadRate.Denominator> denominators(int column) {
    return divisors.stream()
        .map(d -> new OverheadRate.Denominator(d.method(), d.value().apply(column)))
        .toList();
  }

  private Message said(OverheadRate.Match match, Input published, int column) {
    String heading = overhead.statement().columns().get(column).heading();
    boolean reproduced = match.comparison().isReproduced();
    return new Message(
        "%s: %s %s uit '%s' gedeeld door '%s' (%s)."
            .formatted(
                heading,
                shown(published, Language.DUTCH),
                reproduced ? "volgt" : "kan op afronding na volgen",
                match.rate().numerator().name().dutch(),
                match.rate().denominator().name().dutch(),
                match.rate().method().inWords().dutch()),
        "%s: %s %s from '%s' divided by '%s' (%s)."
            .formatted(
                heading,
                shown(published, Language.ENGLISH),
                reproduced ? "follows" : "can follow but for rounding",
                match.rate().numerator().name().english(),
                match.rate().denominator().name().english(),
                match.rate().method().inWords().english()));
  }

  private static String shown(Input published, Language language) {
    return Derived.stated(published).in(language);
  }
}

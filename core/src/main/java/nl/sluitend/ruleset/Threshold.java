package nl.sluitend.ruleset;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.ruleset.RuleFlaw.Kind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.RowRole;

/**
 * Which deviations need an explanation (toelichtingsplicht), as bylaws state it: more than 5 % and
 * at least € 15.000, per programme. The findings are the list of rows that need a text.
 *
 * <p>The comparison is exact, also at the bound itself. Figures in a coarser unit than a euro stand
 * for all amounts that print as they do; where some of these are within the bound and others beyond
 * it, the row is undecided, which is a finding of severity information. A row that prints no
 * deviation never needs a text, whatever its figures were rounded from; of a budget of zero any
 * deviation is more than any percentage.
 *
 * @param card what the rule says of itself
 * @param table the tables it is about; empty for all
 * @param rows the rows it is about; none for every line that counts by itself: no total or balance,
 *     and no part of the line above it (waarvan)
 * @param deviation what deviates
 * @param percentage from how many percent on; empty if the percentage does not count
 * @param of the column that the percentage is of; empty for the budget of {@link Deviation.Between}
 * @param amount from how many euros on; empty if the amount does not count
 * @param when whether both bounds have to be passed, or either
 * @param asPrinted true where the figures count as they are printed, whatever they were rounded
 *     from
 */
public record Threshold(
    RuleCard card,
    Optional<LabelPattern> table,
    List<LabelPattern> rows,
    Deviation deviation,
    Optional<Bound> percentage,
    Optional<ColumnSelector> of,
    Optional<Bound> amount,
    When when,
    boolean asPrinted)
    implements StatedRule, TableRule {
  /** How two bounds go together. */
  public enum When {
    /** Only what passes both needs a text ("en"). */
    BOTH,
    /** What passes one of them needs a text ("of"). */
    EITHER
  }

  /**
   * Copies the rows and checks that the rule can find anything.
   *
   * @throws InvalidRuleException if there is no bound, or it is not clear what the percentage is of
   */
  public Threshold {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(table, "table");
    rows = List.copyOf(rows);
    Objects.requireNonNull(deviation, "deviation");
    Objects.requireNonNull(when, "when");
    if (percentage.isEmpty() && amount.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "",
          "Een drempel heeft een percentage, een bedrag of beide.",
          "A threshold has a percentage, an amount or both.");
    }
    if (percentage.isPresent() && of.isEmpty() && deviation instanceof Deviation.Stated) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "percentage",
          "Zeg met 'of' van welke kolom het percentage is.",
          "Say with 'of' which column the percentage is of.");
    }
    if (percentage.isEmpty() && of.isPresent()) {
      throw RuleFlaw.invalid(
          Kind.CONTRADICTION,
          "of",
          "Zonder percentage heeft 'of' geen betekenis.",
          "Without a percentage 'of' means nothing.");
    }
  }

  /** The column that the percentage is of, where there is one. */
  Optional<ColumnSelector> base() {
    return percentage.isEmpty()
        ? Optional.empty()
        : of.or(
            () ->
                deviation instanceof Deviation.Between between
                    ? Optional.of(between.budget())
                    : Optional.empty());
  }

  @Override
  public Rule rule() {
    Message bounds = bounds();
    return card.rule(
            new Message(
                "Een afwijking van " + bounds.dutch() + " heeft een toelichting.",
                "A deviation of " + bounds.english() + " has an explanation."),
            new Message(
                "De afwijking "
                    + what()
                    + " wordt per regel vergeleken met "
                    + bounds.dutch()
                    + ". Wat daarboven komt vraagt een toelichting; waar afronding maakt dat het"
                    + " niet te zeggen is, is dat informatie.",
                "The deviation "
                    + what()
                    + " is compared in each row with "
                    + bounds.english()
                    + ". What passes it needs an explanation; where rounding leaves that undecided,"
                    + " that is information."),
            table)
        .withParameters(
            new RuleParameter("deviation", what(), new Message("wat afwijkt", "what deviates")),
            new RuleParameter("percentage", text(percentage), new Message("procent", "percent")),
            new RuleParameter(
                "of",
                base().map(ColumnSelector::toString).orElse(""),
                new Message("waarvan het percentage is", "what the percentage is of")),
            new RuleParameter("amount", text(amount), new Message("euro", "euros")),
            new RuleParameter(
                "when",
                when.name(),
                new Message(
                    "of beide grenzen tellen of een ervan", "whether both bounds count or either")),
            new RuleParameter(
                "asPrinted",
                Boolean.toString(asPrinted),
                new Message(
                    "of cijfers tellen zoals afgedrukt", "whether figures count as printed")),
            new RuleParameter(
                "rows",
                rows.stream().map(LabelPattern::text).collect(Collectors.joining(", ")),
                new Message(
                    "de regels; leeg voor alle behalve totalen, saldi en 'waarvan'",
                    "the rows; empty for all but totals, balances and 'of which'")));
  }

  private static String text(Optional<Bound> bound) {
    return bound.map(b -> (b.inclusive() ? ">= " : "> ") + b.value().toPlainString()).orElse("");
  }

  private String what() {
    if (deviation instanceof Deviation.Between between) {
      return between.budget() + " - " + between.actuals();
    }
    return ((Deviation.Stated) deviation).result().toString();
  }

  /** Such as "meer dan 5% en minstens € 15.000". */
  Message bounds() {
    Optional<Message> percent =
        percentage.map(b -> bound(b, "", CellPrinter.print(b.value()) + "%"));
    Optional<Message> euros = amount.map(b -> bound(b, "€ ", CellPrinter.print(b.value())));
    if (percent.isPresent() && euros.isPresent()) {
      boolean both = when == When.BOTH;
      return new Message(
          percent.get().dutch() + (both ? " en " : " of ") + euros.get().dutch(),
          percent.get().english() + (both ? " and " : " or ") + euros.get().english());
    }
    return percent.or(() -> euros).orElseThrow();
  }

  private static Message bound(Bound bound, String before, String number) {
    return bound.inclusive()
        ? new Message("minstens " + before + number, "at least " + before + number)
        : new Message("meer dan " + before + number, "more than " + before + number);
  }

  @Override
  public RuleBook addTo(RuleBook book) {
    Rule rule = rule();
    return book.with(TableRule.of(rule, facts -> outcome(rule, facts)));
  }

  @Override
  public RuleOutcome check(TableFacts facts) {
    return outcome(rule(), facts);
  }

  private RuleOutcome outcome(Rule rule, TableFacts facts) {
    BudgetTable in = facts.table();
    if (!Rows.isOf(table, facts.source(), in)) {
      return new RuleOutcome.NotApplicable(rule, Reasons.OTHER_TABLE);
    }
    ColumnSelector first =
        deviation instanceof Deviation.Between between
            ? between.budget()
            : ((Deviation.Stated) deviation).result();
    List<Integer> firsts = first.in(in);
    if (firsts.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noColumn(List.of(first)));
    }
    Chosen where = where(in);
    return where.isEmpty()
        ? Reasons.missing(
            rule, table, rows.isEmpty() ? Reasons.NO_FIGURES : Reasons.noRow(rows.get(0)))
        : new ThresholdCheck(this, rule, in).outcome(firsts, where);
  }

  private Chosen where(BudgetTable in) {
    return rows.isEmpty()
        ? Chosen.all(
            IntStream.range(0, in.rows().size())
                .filter(row -> in.rows().get(row).role() == RowRole.DETAIL)
                .boxed()
                .toList())
        : Chosen.of(rows, row -> Rows.of(in, row), Reasons::noRow);
  }

  @Override
  public List<UnusedName> unused(List<TableFacts> tables) {
    NameCheck names = new NameCheck(card.id(), tables).table("table", table);
    for (int i = 0; i < rows.size(); i++) {
      names.row("rows/" + i, rows.get(i));
    }
    if (deviation instanceof Deviation.Between between) {
      names.column("deviation/budget", between.budget());
      names.column("deviation/actuals", between.actuals());
    } else {
      names.column("deviation/result", ((Deviation.Stated) deviation).result());
    }
    of.ifPresent(column -> names.column("of", column));
    return names.unused();
  }
}

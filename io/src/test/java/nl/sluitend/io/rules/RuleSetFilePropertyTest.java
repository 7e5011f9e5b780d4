package nl.sluitend.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.Severity;
import nl.sluitend.io.Extremes;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.Mutations;
import nl.sluitend.message.Message;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.ruleset.Bound;
import nl.sluitend.ruleset.CellSelector;
import nl.sluitend.ruleset.ColumnSelector;
import nl.sluitend.ruleset.Deviation;
import nl.sluitend.ruleset.DifferenceRule;
import nl.sluitend.ruleset.InvalidRuleException;
import nl.sluitend.ruleset.LabelPattern;
import nl.sluitend.ruleset.RuleCard;
import nl.sluitend.ruleset.RuleSet;
import nl.sluitend.ruleset.SignedColumn;
import nl.sluitend.ruleset.SignedLabel;
import nl.sluitend.ruleset.StandardChange;
import nl.sluitend.ruleset.StatedRule;
import nl.sluitend.ruleset.SumRule;
import nl.sluitend.ruleset.Threshold;
import nl.sluitend.ruleset.TieOut;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;

class RuleSetFilePropertyTest {
  private static final Schemas SCHEMA = Schemas.of(RuleSetFile.schema());

  @Property(tries = 400)
  void readingWhatWasWrittenGivesTheSame(@ForAll("sets") RuleSet set)
      throws JsonProcessingException {
    String written = RuleSetFile.write(set);
    assertThat(RuleSetFile.read("r.json", written)).isEqualTo(Reading.of(set));
    assertThat(SCHEMA.errors(written)).isEmpty();
    assertThat(set.apply(RuleBook.standard()).rules())
        .hasSize(Rule.all().size() + set.rules().size());
  }

  /** Whatever stands in a place, reading says what is wrong or gives a set that can be written. */
  @Property(tries = 1000)
  void anyValueInAnyPlaceIsReadOrRefused(
      @ForAll("sets") RuleSet set, @ForAll int at, @ForAll("values") JsonValue value)
      throws JsonProcessingException {
    JsonValue document = JsonValue.parse(RuleSetFile.write(set));
    int place = Math.floorMod(at, Mutations.count(document));
    String text = Mutations.replaced(document, place, value).toString();
    Reading<RuleSet> reading = RuleSetFile.read("r.json", text);
    if (!reading.hasErrors()) {
      assertThat(SCHEMA.errors(text)).isEmpty();
      RuleSet read = reading.orElseThrow();
      assertThat(RuleSetFile.read("r.json", RuleSetFile.write(read))).isEqualTo(Reading.of(read));
    }
    reading
        .problems()
        .forEach(problem -> assertThat(problem.place().line()).as(problem.code()).isPositive());
  }

  @Property(tries = 300)
  void bytesNeverThrow(@ForAll byte[] bytes, @ForAll String text) {
    assertThat(RuleSetFile.read("r", bytes).hasErrors()).isTrue();
    assertThat(AcceptedFile.read("a", text.getBytes(StandardCharsets.UTF_8)).hasErrors()).isTrue();
  }

  @Provide
  Arbitrary<JsonValue> values() {
    return Arbitraries.oneOf(
        Mutations.jsons(),
        Arbitraries.of("+", "-", "5", "0", "ACTUALS", "BOTH", "tie-out", "sum", "ERROR", "SUM-001")
            .map(JsonValue::string));
  }

  @Provide
  Arbitrary<RuleSet> sets() {
    Arbitrary<Optional<RuleGroup>> groups = Arbitraries.of(RuleGroup.values()).optional(0.2);
    return Combinators.combine(
            Extremes.texts(), groups, rules().list().ofMaxSize(4), changes().list().ofMaxSize(3))
        .as(RuleSetFilePropertyTest::set);
  }

  /** The set without what does not go together with the rest. */
  private static RuleSet set(
      String name, Optional<RuleGroup> group, List<StatedRule> rules, List<StandardChange> all) {
    List<StatedRule> good = new ArrayList<>();
    for (StatedRule rule : rules) {
      good.add(rule);
      if (!RuleSet.flaws(group, good, List.of()).isEmpty()) {
        good.remove(good.size() - 1);
      }
    }
    List<StandardChange> changes = new ArrayList<>();
    for (StandardChange change : all) {
      changes.add(change);
      if (!RuleSet.flaws(group, List.of(), changes).isEmpty()) {
        changes.remove(changes.size() - 1);
      }
    }
    return new RuleSet(name, group, good, changes);
  }

  private static Arbitrary<StandardChange> changes() {
    return Arbitraries.of(Rule.all())
        .flatMap(
            rule ->
                Arbitraries.oneOf(
                    Arbitraries.of(Severity.values())
                        .map(severity -> StandardChange.severity(rule.id(), severity)),
                    messages().map(why -> StandardChange.off(rule.id(), why)),
                    Arbitraries.just(StandardChange.required(rule.id()))));
  }

  private static Arbitrary<StatedRule> rules() {
    return Arbitraries.oneOf(sums(), differences(), tieOuts(), thresholds())
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<StatedRule> made(Supplier<StatedRule> rule) {
    try {
      return Optional.of(rule.get());
    } catch (InvalidRuleException e) {
      return Optional.empty();
    }
  }

  private static Arbitrary<Optional<StatedRule>> sums() {
    Arbitrary<SignedLabel> terms = Combinators.combine(labels(), signs()).as(SignedLabel::new);
    return Combinators.combine(
            cards(),
            labels().optional(),
            labels(),
            terms.list().ofMinSize(1).ofMaxSize(3),
            columns().list().ofMaxSize(2))
        .as((c, table, result, t, in) -> made(() -> new SumRule(c, table, result, t, in)));
  }

  private static Arbitrary<Optional<StatedRule>> differences() {
    Arbitrary<SignedColumn> terms = Combinators.combine(columns(), signs()).as(SignedColumn::new);
    return Combinators.combine(
            cards(),
            labels().optional(),
            columns(),
            terms.list().ofMinSize(1).ofMaxSize(3),
            labels().list().ofMaxSize(2))
        .as((c, table, result, t, in) -> made(() -> new DifferenceRule(c, table, result, t, in)));
  }

  private static Arbitrary<Optional<StatedRule>> tieOuts() {
    Arbitrary<CellSelector> cells =
        Combinators.combine(
                labels().optional(),
                labels(),
                columns(),
                signs(),
                Arbitraries.integers().between(-20, 20).map(Unit::new).optional(),
                Arbitraries.of(true, false))
            .as(CellSelector::new);
    return Combinators.combine(
            cards(), cells.list().ofMinSize(1).ofMaxSize(2), cells.list().ofMinSize(1).ofMaxSize(2))
        .as((c, left, right) -> made(() -> new TieOut(c, left, right)));
  }

  private static Arbitrary<Optional<StatedRule>> thresholds() {
    Arbitrary<Bound> bounds =
        Combinators.combine(
                Arbitraries.bigDecimals()
                    .between(new BigDecimal("0.001"), new BigDecimal("1000000000"))
                    .ofScale(3),
                Arbitraries.of(true, false))
            .as(Bound::new);
    Arbitrary<Optional<Deviation>> deviations =
        Arbitraries.oneOf(
            columns().map(column -> Optional.of(new Deviation.Stated(column))),
            Combinators.combine(columns(), columns())
                .as(
                    (one, other) ->
                        one.toString().equals(other.toString())
                            ? Optional.empty()
                            : between(one, other)));
    Arbitrary<Threshold.When> when = Arbitraries.of(Threshold.When.values());
    return Combinators.combine(
            cards(),
            labels().list().ofMaxSize(2),
            deviations.filter(Optional::isPresent).map(Optional::get),
            bounds.optional(),
            columns().optional(),
            bounds.optional(),
            when,
            Arbitraries.of(true, false))
        .as(
            (c, rows, deviation, percentage, of, amount, how, printed) ->
                made(
                    () ->
                        new Threshold(
                            c,
                            Optional.empty(),
                            rows,
                            deviation,
                            percentage,
                            of,
                            amount,
                            how,
                            printed)));
  }

  private static Optional<Deviation> between(ColumnSelector one, ColumnSelector other) {
    try {
      return Optional.of(new Deviation.Between(one, other));
    } catch (InvalidRuleException e) {
      return Optional.empty();
    }
  }

  private static Arbitrary<RuleCard> cards() {
    Arbitrary<Set<RuleGroup>> groups = Arbitraries.of(RuleGroup.values()).set().ofMinSize(1);
    return Combinators.combine(
            Arbitraries.strings().withChars("AbZ09._-").ofMaxLength(8).map(id -> "X" + id),
            messages().optional(),
            Arbitraries.of(Severity.values()),
            Extremes.texts(),
            groups,
            Arbitraries.of(true, false))
        .as(RuleCard::new);
  }

  private static Arbitrary<Message> messages() {
    Arbitrary<String> words = Extremes.texts().map(text -> text + "w");
    return Arbitraries.oneOf(
        words.map(Message::same),
        words.map(text -> new Message(text, text.toUpperCase(Locale.ROOT) + "!")));
  }

  private static Arbitrary<LabelPattern> labels() {
    return Arbitraries.oneOf(
        Extremes.texts().map(text -> "Programma" + text).map(LabelPattern::new),
        Arbitraries.of("Totaal", "0.4 *", "*", "Reserves").map(LabelPattern::new));
  }

  private static Arbitrary<Integer> signs() {
    return Arbitraries.of(1, -1);
  }

  private static Arbitrary<ColumnSelector> columns() {
    return Combinators.combine(
            Arbitraries.of(ColumnKind.values()),
            Arbitraries.integers().optional(),
            Arbitraries.of(Side.values()).optional(),
            labels().optional())
        .as(
            (kind, year, side, heading) ->
                new ColumnSelector(Optional.of(kind), year, side, heading));
  }
}

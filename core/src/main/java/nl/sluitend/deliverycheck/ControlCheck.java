package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.Control;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.Severity;
import nl.sluitend.check.Unchecked;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;

/** Carries out the plausibility controls that apply to a delivery. */
final class ControlCheck {
  /** A control that cannot be carried out. */
  static final Rule IMPOSSIBLE =
      Rule.of(
              "PF099",
              new Message(
                  "Elke controle van de periode kan worden uitgevoerd.",
                  "Each control of the period can be carried out."),
              Severity.ERROR,
              "CBS, github.com/statistiekcbs/iv3_definities: fouten.json")
          .withAppliesTo(
              new Message(
                  "leveringen van Iv3 in de periodes die de definities noemen",
                  "deliveries of Iv3 in the periods that the definitions name"));

  private static final Message NONE_APPLIES =
      new Message("er geldt geen controle", "no control applies");
  private static final Message NO_POSITION =
      new Message(
          "geen stand in balans_standen van een datum waarover de controle gaat",
          "no position in balans_standen of a date that the control is about");
  private static final Message NO_PERIOD =
      new Message("de levering noemt geen periode", "the delivery states no period");
  private static final Set<Integer> AFTER_THE_BUDGET = Set.of(1, 2, 3, 4, 5);
  private static final String UNIT_NOT_STATED = "file";

  private final DeliveryFacts facts;
  private final CheckSettings settings;
  private final Controls controls;
  private final List<RuleOutcome> outcomes = new ArrayList<>();
  private final List<Finding> impossible = new ArrayList<>();
  private final List<Closing> closings = new ArrayList<>();
  private int tried;

  private ControlCheck(DeliveryFacts facts, CheckSettings settings) {
    this.facts = facts;
    this.settings = settings;
    this.controls = new Controls(facts);
  }

  /**
   * What came of the controls.
   *
   * @param outcomes one per control and one for PF099
   * @param closings the differences that should be zero, of the controls that were carried out
   */
  record Result(List<RuleOutcome> outcomes, List<Closing> closings) {}

  /** A difference that should be zero, and what CBS allows. */
  record Closing(ControlRule control, Measured measured, BigDecimal limit) {}

  static Result of(DeliveryFacts facts, CheckSettings settings) {
    ControlCheck check = new ControlCheck(facts, settings);
    for (ControlRule control : ControlRule.values()) {
      check.outcomes.add(check.outcome(control));
    }
    check.outcomes.add(
        facts.lists().isEmpty()
            ? new RuleOutcome.NotCheckable(IMPOSSIBLE, CodeCheck.NO_EDITION)
            : RuleOutcome.of(IMPOSSIBLE, check.tried, check.impossible, NONE_APPLIES));
    return new Result(check.outcomes, check.closings);
  }

  /** The rule with the limit that holds in this check. */
  static Rule rule(ControlRule control, CheckSettings settings) {
    Rule rule = control.rule();
    RuleParameter limit = rule.parameters().get(0);
    String value = Shown.plain(settings.limit(control));
    return rule.withParameters(
        new RuleParameter(limit.name(), value, limit.description()), rule.parameters().get(1));
  }

  private RuleOutcome outcome(ControlRule control) {
    Rule rule = rule(control, settings);
    Optional<CodeLists> lists = facts.lists();
    if (lists.isEmpty()) {
      return new RuleOutcome.NotCheckable(rule, CodeCheck.NO_EDITION);
    }
    List<Control.Scope> scopes = scopes(lists.get(), control);
    if (scopes.isEmpty()) {
      return new RuleOutcome.NotApplicable(rule, notInEdition());
    }
    Optional<Integer> period = facts.delivery().metadata().period();
    if (period.isEmpty() && !settings.allPeriods()) {
      return new RuleOutcome.NotCheckable(rule, NO_PERIOD);
    }
    Optional<Control.Scope> scope = scope(scopes, period);
    return scope.isPresent()
        ? applied(control, rule, scope.get(), lists.get())
        : new RuleOutcome.NotApplicable(rule, otherPeriods(scopes));
  }

  private static List<Control.Scope> scopes(CodeLists lists, ControlRule control) {
    return lists.controls().stream()
        .filter(c -> c.code().equals(control.name()))
        .flatMap(c -> c.scopes().stream())
        .toList();
  }

  /** That of the period, else if every control is wanted the widest, which is the last. */
  private Optional<Control.Scope> scope(List<Control.Scope> scopes, Optional<Integer> period) {
    Optional<Control.Scope> own =
        period.flatMap(
            p -> scopes.stream().filter(scope -> periods(scope).contains(p)).findFirst());
    return own.isEmpty() && settings.allPeriods()
        ? Optional.of(scopes.get(scopes.size() - 1))
        : own;
  }

  /** Files of 2017 to 2019 name no periods; those after it name these for the same control. */
  private static Set<Integer> periods(Control.Scope scope) {
    return scope.periods().isEmpty() ? AFTER_THE_BUDGET : scope.periods();
  }

  private RuleOutcome applied(
      ControlRule control, Rule rule, Control.Scope scope, CodeLists lists) {
    tried++;
    List<Section> missing =
        control.sections().stream().filter(section -> !facts.delivery().has(section)).toList();
    if (!missing.isEmpty()) {
      return impossible(rule, missing(missing), missing);
    }
    if (control.sections().stream().allMatch(facts::isEmpty)) {
      return impossible(rule, noRecords(control.sections()), control.sections());
    }
    if (isOfPositionsThatAreNot(control)) {
      return impossible(rule, NO_POSITION, List.of(Section.BALANCE_POSITIONS));
    }
    Measured measured = controls.measure(control, scope, financial(lists));
    BigDecimal limit = inFile(control);
    List<Unchecked> leftOut = facts.leftOut(control.sections().toArray(Section[]::new));
    // Of records that were not read nobody knows whether the others make up for them.
    if (control.measure() == ControlRule.Measure.AMOUNT && leftOut.isEmpty()) {
      closings.add(new Closing(control, measured, limit));
    }
    List<Finding> findings =
        measured.exceeds(limit) ? List.of(finding(control, rule, measured, limit)) : List.of();
    return RuleOutcome.of(rule, 1, findings, leftOut, NONE_APPLIES);
  }

  /** Nothing equals nothing, but that no position is of the date shows no balance. */
  private boolean isOfPositionsThatAreNot(ControlRule control) {
    BalanceDates dates = BalanceDates.of(facts);
    List<String> stated = facts.delivery().positions().stream().map(Position::date).toList();
    return switch (control) {
      case PF003 ->
          stated.stream().noneMatch(date -> dates.isStart(date) || dates.isEnd(date))
              && facts.isEmpty(Section.BALANCE_EXPENDITURE)
              && facts.isEmpty(Section.BALANCE_INCOME);
      case PF007 -> stated.stream().noneMatch(dates::isStart);
      case PF008 -> stated.stream().noneMatch(dates::isEnd);
      default -> false;
    };
  }

  /** The posts of the financial balance: those that control 2 is about. */
  private static Set<String> financial(CodeLists lists) {
    return scopes(lists, ControlRule.PF002).stream()
        .flatMap(scope -> scope.balancePosts().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** An amount of thousands of euros in the unit of the file, where the caller states that. */
  private BigDecimal inFile(ControlRule control) {
    BigDecimal limit = settings.limit(control);
    return control.measure() == ControlRule.Measure.AMOUNT
        ? settings.unit().map(unit -> limit.scaleByPowerOfTen(3 - unit.exponent())).orElse(limit)
        : limit;
  }

  private Finding finding(ControlRule control, Rule rule, Measured measured, BigDecimal limit) {
    Map<String, String> parameters = new TreeMap<>(measured.details());
    measured
        .figures()
        .forEach((name, figure) -> parameters.put(name, facts.unit().times(figure).toString()));
    parameters.put("found", found(measured));
    parameters.put("allowed", Shown.plain(limit));
    parameters.put("deviation", Shown.plain(measured.part()));
    measured.whole().ifPresent(whole -> parameters.put("of", Shown.plain(whole)));
    parameters.put("unit", settings.unit().map(unit -> unit.toString()).orElse(UNIT_NOT_STATED));
    if (!control.reading().isEmpty()) {
      parameters.put("reading", control.reading());
    }
    return new Finding(
        rule, rule.severity(), measured.cells(), parameters, message(control, measured, limit));
  }

  /** A percentage to three decimals, or an amount; a part of nothing has no percentage. */
  private static String found(Measured measured) {
    return measured
        .whole()
        .map(
            whole ->
                whole.signum() == 0
                    ? "n.v.t."
                    : Shown.percentage(measured.part(), whole).toPlainString())
        .orElseGet(() -> Shown.plain(measured.part()));
  }

  private static Message message(ControlRule control, Measured measured, BigDecimal limit) {
    Message found = measured.comparison(limit);
    Message what = measured.what();
    boolean ours = control.isOurs();
    return new Message(
        what.dutch() + ": " + found.dutch() + (ours ? " Onze lezing van de controle." : ""),
        what.english() + ": " + found.english() + (ours ? " Our reading of the control." : ""));
  }

  /** A delivery that books nothing at all passes no control; of others a part is missing. */
  private RuleOutcome impossible(Rule control, Message because, List<Section> missing) {
    boolean nothing = facts.isEmpty(Section.EXPENDITURE) && facts.isEmpty(Section.INCOME);
    impossible.add(
        new Finding(
            IMPOSSIBLE,
            nothing ? Severity.ERROR : Severity.WARNING,
            List.of(),
            Map.of("control", control.id(), "missing", names(missing)),
            new Message(
                "%s is niet uit te voeren: %s.".formatted(control.id(), because.dutch()),
                "%s cannot be carried out: %s.".formatted(control.id(), because.english()))));
    return new RuleOutcome.NotCheckable(control, because);
  }

  private static Message noRecords(List<Section> sections) {
    return new Message(
        "geen enkel record in " + names(sections), "not a single record in " + names(sections));
  }

  private static Message missing(List<Section> missing) {
    return new Message("onderdeel ontbreekt: " + names(missing), "missing part: " + names(missing));
  }

  private static String names(List<Section> sections) {
    return sections.stream().map(Section::cbsName).collect(Collectors.joining(", "));
  }

  private Message notInEdition() {
    return new Message(
        "de definities van %s kennen deze controle niet".formatted(facts.edition()),
        "the definitions of %s do not have this control".formatted(facts.edition()));
  }

  private static Message otherPeriods(List<Control.Scope> scopes) {
    String periods =
        scopes.stream()
            .flatMap(scope -> periods(scope).stream())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return new Message("geldt in periode " + periods, "applies in period " + periods);
  }
}

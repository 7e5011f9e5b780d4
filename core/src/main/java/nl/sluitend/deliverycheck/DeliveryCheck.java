package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JudgedRelation;

/**
 * Checks deliveries of Iv3 by the codes of CBS, exactly, with the code lists of their layer and
 * year.
 *
 * <pre>{@code
 * CheckedTable checked = DeliveryCheck.standard().check("levering.json", delivery);
 * checked.findings();  // SF, DF, PF and GRY-001
 * }</pre>
 *
 * <p>The outcome is a table with a row per record, section after section, so that every report of
 * this library shows it. Its verdict is about what has to be equal: lasten and baten (PF006),
 * assets and liabilities (PF007, PF008), each in the periods that CBS names; it closes within
 * rounding if the difference is at most what CBS allows. Errors in structure and codes are findings
 * beside it. No other relations between records are searched for.
 *
 * <p>Immutable; each method gives another check.
 */
public final class DeliveryCheck {
  private static final DeliveryCheck STANDARD = new DeliveryCheck(CheckSettings.STANDARD);

  private static final Message NOT_SEARCHED =
      new Message(
          "het oordeel gaat alleen over PF006, PF007 en PF008; andere verbanden zijn niet gezocht",
          "the verdict is about PF006, PF007 and PF008 only; other relations were not searched"
              + " for");
  private static final Message NOT_JOINT =
      new Message(
          "van een levering wordt dat niet onderzocht", "that is not examined for a delivery");
  private static final Message UNIT_UNKNOWN =
      new Message(
          "in welke eenheid de bedragen zijn, staat niet vast; ze zijn getoond als euro's",
          "in which unit the amounts are is not known; they are shown as euros");

  private final CheckSettings settings;

  private DeliveryCheck(CheckSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the check as CBS's definitions have it: code lists of the layer and year that the
   * delivery states, controls of its period, amounts compared in the unit of the file.
   *
   * @return the check
   */
  public static DeliveryCheck standard() {
    return STANDARD;
  }

  /**
   * States in which unit amounts are. The limit of PF006 to PF008 is then 50 thousand euros in that
   * unit, which is our own reading. Without it, it is 50 in whatever unit the file has, as CBS
   * compares; what is shown is then in the unit that {@link UnitEvidence} concludes.
   *
   * @param unit such as {@link Unit#EURO} or {@link Unit#THOUSAND}
   * @return the check with this unit
   */
  public DeliveryCheck withUnit(Unit unit) {
    return new DeliveryCheck(settings.with(unit));
  }

  /**
   * States whose code lists are used, whatever a delivery says.
   *
   * @param layer the layer of government
   * @return the check with this layer
   */
  public DeliveryCheck withLayer(GovernmentLayer layer) {
    return new DeliveryCheck(settings.with(layer));
  }

  /**
   * States the year of the code lists, whatever a delivery says.
   *
   * @param year the financial year
   * @return the check with this year
   */
  public DeliveryCheck withYear(int year) {
    return new DeliveryCheck(settings.withYear(year));
  }

  /**
   * Carries out every control, also those that the definitions do not name for the period. A
   * control with codes per period then uses those of the last period it names.
   *
   * @return the check in all periods
   */
  public DeliveryCheck inAllPeriods() {
    return new DeliveryCheck(settings.inAllPeriods());
  }

  /**
   * States what a control allows at most.
   *
   * @param control {@code PF001} to {@code PF009}
   * @param limit a percentage for PF001 to PF005, thousands of euros for PF006 to PF008 (in the
   *     unit of the file where no unit is stated), the unit of the file for PF009
   * @return the check with this limit
   * @throws IllegalArgumentException if there is no such control or the limit is negative
   */
  public DeliveryCheck withLimit(String control, BigDecimal limit) {
    if (limit.signum() < 0) {
      throw new IllegalArgumentException("A limit counts from 0, but was " + limit);
    }
    return new DeliveryCheck(settings.with(ControlRule.valueOf(control), limit));
  }

  /**
   * Checks a delivery, its structure too.
   *
   * @param source where it is from, for the report
   * @param delivery the delivery
   * @return what every rule of {@link DeliveryRules#all()} says of it
   */
  public CheckedTable check(String source, Delivery delivery) {
    return check(source, delivery, TypedFaults.of(delivery, source));
  }

  /**
   * Checks a delivery that was read from a file.
   *
   * @param source where it is from, for the report
   * @param delivery the delivery
   * @param faults what the reader found in its structure; that is not looked for again
   * @return what every rule of {@link DeliveryRules#all()} says of it
   */
  public CheckedTable check(String source, Delivery delivery, List<StructureFault> faults) {
    Optional<Unit> unit = settings.unit().or(() -> UnitEvidence.of(delivery).unit());
    DeliveryFacts facts = facts(source, delivery, faults, unit.orElse(Unit.EURO));
    List<RuleOutcome> outcomes = new ArrayList<>(StructureCheck.of(facts));
    outcomes.addAll(CodeCheck.of(facts));
    ControlCheck.Result controls = ControlCheck.of(facts, settings);
    outcomes.addAll(controls.outcomes());
    outcomes.add(GreyCheck.of(facts));
    List<JudgedRelation> closings = Closings.of(facts, controls.closings());
    return new CheckedTable(
        source,
        DeliveryTable.of(facts, Closings.needsNothing(facts, closings)),
        new FoundConvention(DeliveryTable.CONVENTION, 0, 0, 0, 0),
        closings,
        new JointJudgement.Undecided(
            new JointJudgement.HalfUnit(BigInteger.ZERO, BigInteger.ONE), NOT_JOINT),
        outcomes,
        unit.isPresent() ? List.of(NOT_SEARCHED) : List.of(NOT_SEARCHED, UNIT_UNKNOWN));
  }

  private DeliveryFacts facts(
      String source, Delivery delivery, List<StructureFault> faults, Unit unit) {
    DeliveryMetadata metadata = delivery.metadata();
    Optional<GovernmentLayer> layer = settings.layer().or(metadata::layer);
    Optional<Integer> year = settings.year().or(metadata::year);
    List<StructureFault> all = new ArrayList<>(faults);
    if (layer.isPresent()
        && year.isPresent()
        && CodeLists.find(layer.get(), year.get()).isEmpty()) {
      all.add(StructureCheck.noLists(source, layer.get(), year.get()));
    }
    return new DeliveryFacts(delivery, List.copyOf(all), unit, layer, year);
  }
}

package nl.sluitend.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;

/**
 * The five policy indicators of "0. Bestuur en ondersteuning" (regeling Stcrt. 2016, 16004), and
 * the other definitions that municipalities publish under the same names. The units of the regeling
 * fix the formulas; what goes into them is not defined in what could be read.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages and formulas never change.
public enum PolicyIndicator {
  /** Formatie: fte per 1.000 inhabitants. */
  POSITIONS(
      new Message("formatie", "positions"),
      Sources.REGELING,
      List.of(PolicyItem.POSITIONS, PolicyItem.INHABITANTS),
      PolicyIndicator::perThousand),
  /** Bezetting: fte per 1.000 inhabitants. */
  STAFF(
      new Message("bezetting", "staff"),
      Sources.REGELING,
      List.of(PolicyItem.STAFF, PolicyItem.INHABITANTS),
      PolicyIndicator::perThousand),
  /** Apparaatskosten: euros per inhabitant. */
  ORGANISATION_COSTS(
      new Message("apparaatskosten", "costs of the organisation"),
      Sources.REGELING,
      List.of(PolicyItem.ORGANISATION_COSTS, PolicyItem.INHABITANTS),
      in -> in.get(0).dividedBy(in.get(1))),
  /** Apparaatskosten as Dordrecht computes them: direct wages plus overhead, per inhabitant. */
  ORGANISATION_COSTS_OF_WAGES_AND_OVERHEAD(
      new Message(
          "apparaatskosten (directe salarislasten plus overhead)",
          "costs of the organisation (direct wages plus overhead)"),
      "https://dordrecht.begroting-2021.nl/p12755/apparaatskosten",
      List.of(PolicyItem.DIRECT_WAGES, PolicyItem.OVERHEAD, PolicyItem.INHABITANTS),
      in -> in.get(0).plus(in.get(1)).dividedBy(in.get(2))),
  /** Externe inhuur: share of hired staff in wages and hired staff together. */
  HIRED_STAFF(
      new Message("externe inhuur", "hired staff"),
      Sources.LATER,
      List.of(PolicyItem.HIRED_STAFF, PolicyItem.WAGES),
      in -> in.get(0).asPercentageOf(in.get(1).plus(in.get(0)))),
  /** Externe inhuur as Hulst computes it: as a percentage of wages alone. */
  HIRED_STAFF_OF_WAGES(
      new Message(
          "externe inhuur (als percentage van de loonsom)",
          "hired staff (as a percentage of wages)"),
      "https://hulst.jaarverslag-2018.nl/p885/beleidsindicatoren-bestuur-en-organisatie",
      List.of(PolicyItem.HIRED_STAFF, PolicyItem.WAGES),
      in -> in.get(0).asPercentageOf(in.get(1))),
  /** Overhead: share in total expenditure, without additions to reserves. */
  OVERHEAD(
      new Message("overhead", "overhead"),
      Sources.LATER
          + "; https://hulst.begroting-2026.nl/p7587/"
          + "beleidsindicatoren-bestuur-en-organisatie",
      List.of(PolicyItem.OVERHEAD, PolicyItem.EXPENDITURE),
      in -> in.get(0).asPercentageOf(in.get(1))),
  /** Overhead: share in total expenditure with additions to reserves. */
  OVERHEAD_WITH_ADDITIONS(
      new Message(
          "overhead (lasten met toevoegingen aan reserves)",
          "overhead (expenditure with additions to reserves)"),
      Sources.LATER,
      List.of(PolicyItem.OVERHEAD, PolicyItem.EXPENDITURE, PolicyItem.ADDITIONS),
      in -> in.get(0).asPercentageOf(in.get(1).plus(in.get(2))));

  /** Enums cannot use their own constants in their constructors. */
  private static final class Sources {
    static final String REGELING = "Stcrt. 2016, 16004";
    static final String LATER =
        "Stcrt. 2016, 16004; CBS, https://github.com/statistiekcbs/iv3_definities";

    private Sources() {}
  }

  private final Message name;
  private final String source;
  private final List<PolicyItem> items;
  private final Function<List<Formula>, Formula> formula;

  PolicyIndicator(
      Message name,
      String source,
      List<PolicyItem> items,
      Function<List<Formula>, Formula> formula) {
    this.name = name;
    this.source = source;
    this.items = items;
    this.formula = formula;
  }

  /**
   * Returns what it is called.
   *
   * @return the name; another definition than that of the regeling says so
   */
  public Message inWords() {
    return name;
  }

  /**
   * Returns what the formula rests on.
   *
   * @return the regeling, or a document that prints the indicator so; of an indicator per
   *     inhabitant with the day that they are counted on, which is from memory
   */
  public Source source() {
    if (!items.contains(PolicyItem.INHABITANTS)) {
      return Source.read(source);
    }
    Message counted =
        new Message(
            source + "; inwoners op 1 januari van het jaar",
            source + "; inhabitants on 1 January of the year");
    return new Source(counted, /* fromMemory= */ true);
  }

  /**
   * Returns what it is computed from.
   *
   * @return the items
   */
  public List<PolicyItem> items() {
    return items;
  }

  /** The formula over its items in their order. */
  Formula formula(List<Formula> inputs) {
    return formula.apply(inputs);
  }

  private static Formula perThousand(List<Formula> in) {
    Message thousands = new Message("duizend inwoners", "thousand inhabitants");
    Kind perThousand =
        new Kind(
            PolicyItem.INHABITANTS.kind().above(), Optional.of(thousands), /* percentage= */ false);
    Formula thousand = Formula.constant(Quantity.of(BigDecimal.valueOf(1000), perThousand));
    return in.get(0).dividedBy(in.get(1).dividedBy(thousand));
  }
}

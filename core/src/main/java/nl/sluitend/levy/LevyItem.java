package nl.sluitend.levy;

import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Side;

/**
 * What a line of a calculation of cost coverage is. The order is that of the usual calculation
 * (Terneuzen, begroting 2018).
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum LevyItem {
  /** Costs of the taakveld or taakvelden, with the interest attributed to them (omslagrente). */
  TASK_AREA_COSTS(Group.NET_COSTS, "kosten taakvelden", "costs of taakvelden"),
  /** Costs of staff that works on the levy itself (directe personeelslasten). */
  DIRECT_STAFF(Group.NET_COSTS, "directe personeelslasten", "direct staff costs"),
  /** Income of the taakveld or taakvelden other than the levy. */
  OTHER_INCOME(Group.NET_INCOME, "inkomsten exclusief heffingen", "income other than levies"),
  /** Overhead, as it is attributed to the levy. */
  OVERHEAD(Group.ADDED_COSTS, "overhead", "overhead"),
  /**
   * VAT that the municipality is compensated for (compensabele btw). That it counts as a cost rests
   * on Gemeentewet art. 229b, cited from memory; published calculations have it.
   */
  VAT(Group.ADDED_COSTS, "btw", "VAT"),
  /** Levies that are not collected from those who cannot pay (kwijtschelding). */
  REMISSION(Group.ADDED_COSTS, "kwijtschelding", "remission"),
  /** The part of street cleaning that the levy pays for (straatreiniging). */
  STREET_CLEANING(Group.ADDED_COSTS, "straatreiniging", "street cleaning"),
  /** Costs of levying and collecting (heffen en invorderen, perceptiekosten). */
  COLLECTION(Group.ADDED_COSTS, "heffen en invorderen", "levying and collecting"),
  /** The part of other taakvelden that the levy pays for. */
  OTHER_TASK_AREAS(Group.ADDED_COSTS, "aandeel andere taakvelden", "share of other taakvelden"),
  /** What is put into a provision (storting voorziening). */
  PROVISION_ADDITION(Group.ADDED_COSTS, "storting voorziening", "addition to provision"),
  /**
   * What is taken from a provision to lower the costs (onttrekking voorziening). Where the
   * provision pays for what the levy leaves uncovered it is no line of the costs: it is the
   * difference.
   */
  PROVISION_WITHDRAWAL(Group.ADDED_INCOME, "onttrekking voorziening", "withdrawal from provision"),
  /** The costs of a part that is calculated by itself, such as a title of an ordinance. */
  PART_COSTS(Group.ADDED_COSTS, "kosten onderdeel", "costs of part"),
  /** What the levy brings in (opbrengst heffingen). */
  REVENUE(Group.REVENUE, "opbrengst heffingen", "revenue of levies"),
  /** Printed: what the taakvelden cost after their other income (netto kosten). */
  NET_COSTS(Group.PRINTED, "netto kosten", "net costs"),
  /** Printed: all costs that the levy may cover (totale kosten). */
  TOTAL_COSTS(Group.PRINTED, "totale kosten", "total costs"),
  /** Printed: revenue as a percentage of total costs (dekkingspercentage). */
  COVERAGE(Group.PRINTED, "dekkingspercentage", "coverage percentage");

  private enum Group {
    NET_COSTS,
    NET_INCOME,
    ADDED_COSTS,
    ADDED_INCOME,
    REVENUE,
    PRINTED
  }

  private final Group group;
  private final Message name;

  LevyItem(Group group, String dutch, String english) {
    this.group = group;
    this.name = new Message(dutch, english);
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  /**
   * Tells whether this is computed here, so that a printed row of it is compared and never taken
   * over.
   *
   * @return true for net costs, total costs and coverage
   */
  public boolean isPrinted() {
    return group == Group.PRINTED;
  }

  /**
   * Returns the side it is on.
   *
   * @return lasten or baten; empty for a percentage
   */
  public Optional<Side> side() {
    if (this == COVERAGE) {
      return Optional.empty();
    }
    return Optional.of(isIncome() ? Side.INCOME : Side.EXPENDITURE);
  }

  /**
   * Tells whether it usually stands above the net costs.
   *
   * @return true for costs of the taakveld, staff and other income
   */
  public boolean isNet() {
    return group == Group.NET_COSTS || group == Group.NET_INCOME;
  }

  boolean isIncome() {
    return group == Group.NET_INCOME || group == Group.ADDED_INCOME || group == Group.REVENUE;
  }

  /** A printed amount on its own side: costs positive that cost, income that brings in. */
  Derived amount(CostSign costs, Input printed) {
    return isIncome() ? costs.income(printed) : costs.cost(printed);
  }
}

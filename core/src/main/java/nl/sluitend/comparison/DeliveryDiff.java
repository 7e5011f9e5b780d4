package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeOrder;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * What is different in a later delivery, in exact euros. Records with the same section, code and
 * category are one amount, and one of zero is the same as none; details are not compared. Codes are
 * compared as they are written: what happened to them between the years is named in {@link
 * #notes()}, and nothing is moved from one code to another.
 */
public final class DeliveryDiff {
  private final Delivery before;
  private final Delivery after;
  private final Unit coarsest;
  private final CodeOrder order;
  private final Map<CellKey, Line> all;

  /** What became of an amount. */
  public enum Change {
    /** It is in the later delivery only. */
    ADDED,
    /** It is in the earlier delivery only. */
    DROPPED,
    /** It is in both and differs. */
    CHANGED
  }

  /**
   * The amount of a section, code and category in both deliveries.
   *
   * @param section the section
   * @param code the taakveld or balance post
   * @param category the category, of a position the code of its date
   * @param before what the earlier delivery states, if anything
   * @param after what the later one states, if anything
   */
  public record Line(
      Section section,
      String code,
      String category,
      Optional<Amount> before,
      Optional<Amount> after) {
    /** Checks that one of the amounts is there. */
    public Line {
      Objects.requireNonNull(section, "section");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(category, "category");
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException("A line is in one of both deliveries");
      }
    }

    /**
     * Returns by how much it is more.
     *
     * @return later less earlier; what is not there is nothing
     */
    public Amount difference() {
      return after.orElse(Amount.ZERO).minus(before.orElse(Amount.ZERO));
    }

    /**
     * Tells what became of it.
     *
     * @return added, dropped or changed; changed as well where nothing did
     */
    public Change change() {
      if (before.isEmpty()) {
        return Change.ADDED;
      }
      return after.isEmpty() ? Change.DROPPED : Change.CHANGED;
    }

    boolean differs() {
      return difference().signum() != 0;
    }
  }

  /**
   * A sum in both deliveries.
   *
   * @param code what it is the sum of: a taakveld, a balance post or a category; empty for all
   * @param before the sum in the earlier delivery
   * @param after the sum in the later one
   */
  public record Total(String code, Amount before, Amount after) {
    /** Checks that all is there. */
    public Total {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    /**
     * Returns by how much it is more.
     *
     * @return later less earlier
     */
    public Amount difference() {
      return after.minus(before);
    }

    private Total plus(Amount moreBefore, Amount moreAfter) {
      return new Total(code, before.plus(moreBefore), after.plus(moreAfter));
    }
  }

  /**
   * Text that differs: metadata, a key figure or an indicator.
   *
   * @param field its name in a file, with codes after it
   * @param before what the earlier delivery states, if anything
   * @param after what the later one states, if anything
   */
  public record TextChange(String field, Optional<String> before, Optional<String> after) {
    /** Checks that all is there. */
    public TextChange {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  private DeliveryDiff(
      Delivery before, Delivery after, Unit coarsest, CodeOrder order, Map<CellKey, Line> all) {
    this.before = before;
    this.after = after;
    this.coarsest = coarsest;
    this.order = order;
    this.all = all;
  }

  /**
   * Compares two deliveries.
   *
   * @param before the earlier one
   * @param unitBefore the unit of its amounts, see {@link UnitEvidence}
   * @param after the later one
   * @param unitAfter the unit of its amounts
   * @return what is different
   */
  public static DeliveryDiff between(
      Delivery before, Unit unitBefore, Delivery after, Unit unitAfter) {
    CodeOrder order = CodeOrder.of(DiffLines.lists(after, before));
    Map<CellKey, Line> all = DiffLines.of(before, unitBefore, after, unitAfter, order);
    Unit coarsest = unitBefore.compareTo(unitAfter) >= 0 ? unitBefore : unitAfter;
    return new DeliveryDiff(before, after, coarsest, order, all);
  }

  /**
   * Tells whether nothing differs.
   *
   * @return true if amounts, metadata, key figures and indicators are the same
   */
  public boolean isEmpty() {
    return lines().isEmpty() && metadata().isEmpty() && indicators().isEmpty();
  }

  /**
   * Returns the amounts that differ.
   *
   * @return them by section, code and category, in published order
   */
  public List<Line> lines() {
    return all.values().stream().filter(Line::differs).toList();
  }

  /**
   * Returns the total of a section.
   *
   * @param section lasten, baten or a section of the balance; positions add up over all dates
   * @return the total in both deliveries
   */
  public Total total(Section section) {
    Total total = new Total("", Amount.ZERO, Amount.ZERO);
    for (Line line : all.values()) {
      total = line.section() == section ? plus(total, line, 1) : total;
    }
    return total;
  }

  /**
   * Returns the totals that differ, per taakveld or balance post.
   *
   * @param section lasten, baten or a section of the balance
   * @return them in published order
   */
  public List<Total> perCode(Section section) {
    return totals(section, Line::code, order.of(section.firstKind()));
  }

  /**
   * Returns the totals that differ, per category or, of positions, per date.
   *
   * @param section lasten, baten or a section of the balance
   * @return them in published order
   */
  public List<Total> perCategory(Section section) {
    return totals(section, Line::category, order.of(section.secondKind()));
  }

  /**
   * Returns the balances (saldo: baten less lasten) that differ, per taakveld.
   *
   * @return them in published order
   */
  public List<Total> balances() {
    Map<String, Total> sums = new TreeMap<>(order.of(CodeKind.TASK_FIELD));
    for (Line line : all.values()) {
      if (line.section().firstKind() == CodeKind.TASK_FIELD) {
        add(sums, line.code(), line, line.section() == Section.INCOME ? 1 : -1);
      }
    }
    return differing(sums);
  }

  /**
   * Returns the balance of all taakvelden: baten less lasten.
   *
   * @return the balance in both deliveries
   */
  public Total balance() {
    Total income = total(Section.INCOME);
    Total expenditure = total(Section.EXPENDITURE);
    return income.plus(expenditure.before().negated(), expenditure.after().negated());
  }

  /**
   * Returns the metadata that differ.
   *
   * @return them under their names in a file
   */
  public List<TextChange> metadata() {
    return DiffTexts.metadata(before.metadata(), after.metadata());
  }

  /**
   * Returns the key figures and indicators that differ.
   *
   * @return them by period and code
   */
  public List<TextChange> indicators() {
    return DiffTexts.indicators(before, after);
  }

  /**
   * Returns what the reader should know: sections that only one delivery has, codes that a delivery
   * cannot have, another layer of government, what happened between the years to the codes in use
   * and to their meaning, and how many differences may be no more than rounding to thousands.
   *
   * @return the notes; mostly none
   */
  public List<Message> notes() {
    List<Message> notes =
        new ArrayList<>(DiffTexts.notes(before, after, List.copyOf(all.values())));
    DiffTexts.rounding(coarsest, lines()).ifPresent(notes::add);
    return notes;
  }

  private List<Total> totals(
      Section section, Function<Line, String> by, Comparator<String> byCode) {
    Map<String, Total> sums = new TreeMap<>(byCode);
    all.values().stream()
        .filter(line -> line.section() == section)
        .forEach(line -> add(sums, by.apply(line), line, 1));
    return differing(sums);
  }

  private static void add(Map<String, Total> sums, String code, Line line, int sign) {
    Total sum = sums.getOrDefault(code, new Total(code, Amount.ZERO, Amount.ZERO));
    sums.put(code, plus(sum, line, sign));
  }

  private static Total plus(Total total, Line line, int sign) {
    return total.plus(
        line.before().orElse(Amount.ZERO).times(sign),
        line.after().orElse(Amount.ZERO).times(sign));
  }

  private static List<Total> differing(Map<String, Total> sums) {
    return sums.values().stream().filter(sum -> sum.difference().signum() != 0).toList();
  }
}

package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Apportionment;
import nl.sluitend.publish.DerivedSplit;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.Split;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * Overhead attributed by one key (toerekening): what every target bears, and what nobody does. What
 * is attributed and what is not are always the overhead together. Immutable.
 *
 * <pre>{@code
 * Attribution byFte = Attribution.of(
 *     overhead, targets, Optional.of(otherFte), Unit.EURO, ResiduePolicy.LARGEST_REMAINDER);
 * byFte.attributed(0).explain(Language.DUTCH);
 * }</pre>
 */
public final class Attribution {
  private static final Message TITLE =
      new Message("Toerekening van overhead", "Attribution of overhead");
  private static final Message REST =
      new Message("Niet toegerekende overhead", "Overhead that is not attributed");
  private static final Source SOURCE =
      Source.read(
          "geboekt op grondexploitaties en investeringen: Helmond, begroting 2017,"
              + " http://helmond.begroting-2017.nl/p168/kosten-van-overhead; op subsidieprojecten:"
              + " Utrecht, begroting 2021, https://utrecht.begroting-2021.nl/p36624/inleiding;"
              + " extracomptabel voor tarieven: Zwartewaterland, begroting 2021,"
              + " https://zwartewaterland.begroting-2021.nl/p2500/overhead; de verdeelsleutel is"
              + " vrij: Schouwen-Duiveland, begroting 2022,"
              + " https://schouwen-duiveland.begrotingsapp.nl/programmabegroting-2022---2025---/programma/overzicht-van-de-kosten-van-overhead");

  private static final Source KEY =
      new Source(new Message("som van de sleutels", "sum of the keys"), /* fromMemory= */ false);

  private final Derived overhead;
  private final List<AttributionTarget> targets;
  private final DerivedSplit split;
  private final Derived totalKey;
  private final Optional<Derived> other;

  private Attribution(
      Derived overhead,
      List<AttributionTarget> targets,
      Optional<Derived> other,
      Unit unit,
      Apportionment apportionment) {
    this.overhead = overhead;
    this.targets = List.copyOf(targets);
    this.other = other;
    List<Derived> keys = keys().toList();
    this.totalKey = total(keys);
    Years.requireSame(overhead, totalKey);
    List<Key> shares = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Message member = i < targets.size() ? targets.get(i).name() : REST;
      Quantity key = keys.get(i).value();
      shares.add(new Key(member, key.numerator(), key.denominator()));
    }
    List<Formula> parts =
        keys.stream().map(key -> Formula.of(key).dividedBy(Formula.of(totalKey))).toList();
    this.split =
        DerivedSplit.of(overhead, unit, apportionment, Keys.of(totalKey.name(), shares), parts);
  }

  /**
   * Attributes overhead.
   *
   * @param overhead what is attributed, gross as a rule
   * @param targets what bears it, each with its part of the key
   * @param other the part of the key that bears nothing, so that its overhead stays where it is;
   *     empty if the targets have all of it
   * @param unit the step that every part is a whole number of
   * @param apportionment who takes the residue of rounding
   * @return the attribution
   * @throws IllegalArgumentException if there is no target, a key is negative or they sum to zero,
   *     the keys differ in kind, the figures are of different years, or the overhead is no money or
   *     no whole number of steps, naming which
   */
  public static Attribution of(
      Derived overhead,
      List<AttributionTarget> targets,
      Optional<Derived> other,
      Unit unit,
      Apportionment apportionment) {
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("Overhead is attributed to at least one target");
    }
    return new Attribution(overhead, targets, other, unit, apportionment);
  }

  /**
   * Returns what is attributed.
   *
   * @return the overhead
   */
  public Derived overhead() {
    return overhead;
  }

  /**
   * Returns what bears it.
   *
   * @return the targets in their order
   */
  public List<AttributionTarget> targets() {
    return targets;
  }

  /**
   * Returns the shares as they were split; that of {@code other}, if there is one, comes last.
   *
   * @return the split
   */
  public Split split() {
    return split.split();
  }

  /**
   * Returns what a target bears: overhead × its key / all keys, rounded, and its part of the
   * residue. Where overhead or keys are printed, the range holds what it bears of all true figures.
   *
   * @param target the index of the target, from 0
   * @return the amount
   */
  public Derived attributed(int target) {
    AttributionTarget to = targets.get(target);
    Message name =
        new Message(
            "overhead toegerekend aan " + to.name().dutch(),
            "overhead attributed to " + to.name().english());
    return Derived.of(name, split.share(target), SOURCE);
  }

  /**
   * Returns what is charged on in the books, or what is counted in outside them.
   *
   * @param booked whether it is booked; otherwise extracomptabel
   * @return the sum over the targets
   */
  public Derived total(boolean booked) {
    Message name =
        booked
            ? new Message("geboekte toerekening", "booked attribution")
            : new Message("extracomptabele toerekening", "attribution outside the books");
    return sum(name, indexes(target -> target.kind().isBooked() == booked));
  }

  /**
   * Returns what no target bears: the part of {@code other}, and a line of rounding or a remainder
   * if the apportionment leaves one.
   *
   * @return overhead minus all that is attributed
   */
  public Derived unattributed() {
    return minus(REST, sum(TITLE, indexes(target -> true)));
  }

  /**
   * Returns what stays on taakveld 0.4 in the books; what is extracomptabel does not reduce it.
   *
   * @return overhead minus what is booked
   */
  public Derived onTaskField() {
    Message name =
        new Message("overhead die op taakveld 0.4 blijft", "overhead that stays on taakveld 0.4");
    return minus(name, total(/* booked= */ true));
  }

  /**
   * Returns what is booked as the line that the statement of overhead has for it. Its amounts keep
   * their derivation, with the places and years of what they rest on.
   *
   * @param label what the line is called
   * @param perColumn one attribution per column of the statement
   * @return a line of kind {@link CostKind#CHARGED_ON} that reduces the overhead
   */
  public static OverheadLine creditLine(Message label, List<Attribution> perColumn) {
    List<Derived> amounts =
        perColumn.stream()
            .map(each -> Formula.of(each.total(/* booked= */ true)).negated())
            .map(credit -> Derived.of(label, credit, SOURCE))
            .toList();
    return new OverheadLine(
        label, Optional.of(CostKind.CHARGED_ON), Side.EXPENDITURE, /* suggested= */ false, amounts);
  }

  /**
   * Returns all parts: those that are booked and those outside the books, each with their sum, and
   * what is not attributed. Its notes disclose the key, who takes the residue of rounding, and what
   * stays on taakveld 0.4.
   *
   * @param column what the amounts are, such as a budget of a year
   * @return the statement; its total is the overhead
   * @throws IllegalArgumentException if the column is of another year, naming both
   */
  public Statement statement(Column column) {
    Years.requireOf(column, overhead, totalKey);
    List<StatementLine> lines = new ArrayList<>();
    addGroup(lines, /* booked= */ true);
    addGroup(lines, /* booked= */ false);
    other.ifPresent(key -> lines.add(line(REST, RowRole.DETAIL, unborne())));
    split()
        .remainderName()
        .ifPresent(name -> lines.add(line(name, RowRole.DETAIL, remainder(name))));
    lines.add(line(overhead.name(), RowRole.TOTAL, overhead));
    return new Statement(
        TITLE,
        List.of(column),
        lines,
        new AttributionNotes(this, totalKey, keys().toList()).notes());
  }

  private Stream<Derived> keys() {
    return Stream.concat(targets.stream().map(AttributionTarget::key), other.stream());
  }

  private void addGroup(List<StatementLine> lines, boolean booked) {
    List<Integer> group = indexes(target -> target.kind().isBooked() == booked);
    for (int i : group) {
      lines.add(line(targets.get(i).name(), RowRole.DETAIL, attributed(i)));
    }
    if (!group.isEmpty()) {
      Derived total = total(booked);
      lines.add(line(total.name(), RowRole.SUBTOTAL, total));
    }
  }

  private static StatementLine line(Message label, RowRole role, Derived figure) {
    return new StatementLine(
        label, role, Optional.of(Side.EXPENDITURE), Optional.empty(), List.of(figure));
  }

  private Derived unborne() {
    return Derived.of(REST, split.share(targets.size()), SOURCE);
  }

  private Derived remainder(Message name) {
    Derived remainder = unattributed();
    return other.isEmpty()
        ? Derived.of(name, Formula.of(remainder), SOURCE)
        : Derived.of(name, Formula.of(remainder).minus(Formula.of(unborne())), SOURCE);
  }

  private Derived minus(Message name, Derived part) {
    return Derived.of(name, Formula.of(overhead).minus(Formula.of(part)), SOURCE);
  }

  private Derived sum(Message name, List<Integer> of) {
    List<Formula> parts = of.stream().map(i -> Formula.of(attributed(i))).toList();
    Formula formula =
        parts.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : Formula.sum(parts);
    return Derived.of(name, formula, SOURCE);
  }

  private List<Integer> indexes(Predicate<AttributionTarget> wanted) {
    return IntStream.range(0, targets.size())
        .filter(i -> wanted.test(targets.get(i)))
        .boxed()
        .toList();
  }

  private static Derived total(List<Derived> keys) {
    Message name = new Message("totaal van de verdeelsleutel", "total of the key");
    return Derived.of(name, Formula.sum(keys.stream().map(Formula::of).toList()), KEY);
  }
}

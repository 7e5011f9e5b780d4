package nl.sluitend.treasury;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/**
 * The attribution of interest to taakvelden (renteomslag): one percentage of the book value that
 * each of them has. The percentage is mostly rounded, so that what is attributed differs from what
 * there is; the difference is the result of an {@link InterestSchedule}. Immutable.
 */
public final class InterestAttribution {
  private static final Source SHARE =
      Source.read(
          "omslagrente: rente over boekwaarde van de vaste activa op 1 januari, Zuid-Holland,"
              + " begroting 2018, https://2018.begrotingzuidholland.nl/p7984/2-3-rente");
  private static final Source STEP =
      Source.read(
          "afgerond omslagpercentage: Goirle, begroting 2018,"
              + " https://goirle.begroting-2018.nl/p5537/wijze-waarop-rente-wordt-toegerekend");
  private static final Message PERCENTAGE = new Message("omslagpercentage", "attribution rate");
  private static final Message ROUNDED =
      new Message("afgerond omslagpercentage", "rounded attribution rate");

  private final Derived rate;
  private final List<Base> bases;

  private InterestAttribution(Derived rate, List<Base> bases) {
    requirePercentage(rate);
    this.rate = rate;
    this.bases = List.copyOf(bases);
    if (this.bases.isEmpty()) {
      throw new IllegalArgumentException("There is no book value to attribute interest to");
    }
    Years.requireSame(all(rate, this.bases));
  }

  private static Derived[] all(Derived rate, List<Base> bases) {
    return Stream.concat(Stream.of(rate), bases.stream().map(Base::bookValue))
        .toArray(Derived[]::new);
  }

  /**
   * What a taakveld has of the assets that interest is paid for.
   *
   * @param name the taakveld, or whatever bears the interest
   * @param bookValue the book value, mostly that of 1 January
   */
  public record Base(Message name, Derived bookValue) {
    /** Checks that the book value is money. */
    public Base {
      Objects.requireNonNull(name, "name");
      Lines.requireMoney(bookValue);
    }
  }

  /**
   * Returns the percentage that attributes all interest exactly.
   *
   * @param toAttribute all interest that taakvelden are to bear
   * @param bookValue the book value of all of them together
   * @return the percentage
   * @throws IllegalArgumentException if one is no money, or if they are of different years
   * @throws ArithmeticException if the book value is zero
   */
  public static Derived percentage(Derived toAttribute, Derived bookValue) {
    Lines.requireMoney(toAttribute);
    Lines.requireMoney(bookValue);
    Years.requireSame(toAttribute, bookValue);
    Formula formula = Formula.of(toAttribute).asPercentageOf(Formula.of(bookValue));
    return Derived.of(PERCENTAGE, formula, SHARE);
  }

  /**
   * Rounds a percentage to a step, such as half a percent or 0,00001%, as a step of the derivation.
   *
   * @param percentage the percentage
   * @param step the step before the percent sign: 0.5 for half a percent
   * @param mode how it is rounded
   * @return the multiple of the step
   * @throws IllegalArgumentException if it is no percentage, or the step is not above zero
   */
  public static Derived rounded(Derived percentage, BigDecimal step, RoundingMode mode) {
    requirePercentage(percentage);
    if (step.signum() <= 0) {
      throw new IllegalArgumentException(
          "A percentage is rounded to a step above zero, but was %s".formatted(step));
    }
    return Derived.of(ROUNDED, Formula.of(percentage).rounded(step, mode), STEP);
  }

  /**
   * Returns the attribution of interest at a percentage.
   *
   * @param rate the percentage
   * @param bases who bears it, at least one
   * @return the attribution
   * @throws IllegalArgumentException if it is no percentage, if there is nobody to bear it, or if
   *     years differ
   */
  public static InterestAttribution of(Derived rate, List<Base> bases) {
    return new InterestAttribution(rate, bases);
  }

  /**
   * Returns who bears interest.
   *
   * @return them in their order, counted from 0
   */
  public List<Base> bases() {
    return bases;
  }

  /**
   * Returns the percentage.
   *
   * @return the percentage
   */
  public Derived rate() {
    return rate;
  }

  /**
   * Returns the interest that one of them bears.
   *
   * @param base which of them
   * @return book value times percentage, not rounded
   */
  public Derived amount(int base) {
    Base of = bases.get(base);
    Message name =
        new Message("rente %s".formatted(of.name().dutch()), "interest %s".formatted(english(of)));
    return Derived.of(name, Formula.of(of.bookValue()).times(Formula.of(rate)), SHARE);
  }

  /**
   * Returns all interest that is attributed: item e of an {@link InterestSchedule}.
   *
   * @return the sum
   */
  public Derived total() {
    List<Formula> parts =
        IntStream.range(0, bases.size()).mapToObj(i -> Formula.of(amount(i))).toList();
    return Derived.of(InterestItem.ATTRIBUTED.inWords(), Formula.sum(parts), SHARE);
  }

  /**
   * Returns the attribution as a statement: who bears it, and the total.
   *
   * @param column the column that the amounts are of
   * @return the statement
   * @throws IllegalArgumentException if an input is of another year than the column, naming it
   */
  public Statement statement(Column column) {
    Years.requireOf(column, all(rate, bases));
    List<StatementLine> out = new ArrayList<>();
    for (int i = 0; i < bases.size(); i++) {
      out.add(Lines.detail(bases.get(i).name(), List.of(amount(i)), /* added= */ true));
    }
    Derived total = total();
    out.add(Lines.summary(total.name(), RowRole.TOTAL, 1, i -> total));
    Message title = new Message("Toerekening van rente", "Attribution of interest");
    return new Statement(title, List.of(column), out);
  }

  private static String english(Base base) {
    return base.name().english();
  }

  private static void requirePercentage(Derived rate) {
    if (!rate.value().kind().percentage()) {
      throw new IllegalArgumentException("'%s' is no percentage".formatted(rate.name().dutch()));
    }
  }
}

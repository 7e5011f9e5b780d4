package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.printed.DigitEdits;
import nl.sluitend.printed.DigitEdits.Slip;
import nl.sluitend.table.Term;

/**
 * Whether a claimed sum would hold if it were not for a single slip: a total is still the total of
 * its rows when one of these has the wrong sign or a digit too many, however far off that puts it.
 */
final class OneSlip {
  /** Slips that so few other figures could have come from that they are no accident. */
  private static final Set<Slip> RARE = Set.of(Slip.TRANSPOSED, Slip.FACTOR);

  /** A wrong digit leaves a sum near to what it was; all others can put it far off. */
  private static final Set<Slip> FAR =
      Set.of(Slip.TRANSPOSED, Slip.FACTOR, Slip.EXTRA, Slip.MISSING);

  private static final long[] UNITS = {1000, 1_000_000};

  /** Of shorter figures a slip gives almost any other. */
  private static final long LEAST = 100;

  /** In longer sums some figure would fit by accident. */
  private static final int MOST_TERMS = 40;

  private final Lines lines;

  OneSlip(Lines lines) {
    this.lines = lines;
  }

  /** Whether it holds but for one place, where one figure explains it. */
  boolean explains(int result, List<Term> terms) {
    return explains(result, terms, FAR);
  }

  /**
   * The same with slips only that are hardly ever an accident: sign, transposition, factor; or one
   * line printed in another unit everywhere.
   */
  boolean surelyExplains(int result, List<Term> terms) {
    return explains(result, terms, RARE) || hasOtherUnit(result, terms);
  }

  /** Whether it would hold everywhere if one line were in euros among thousands, or reversed. */
  private boolean hasOtherUnit(int result, List<Term> terms) {
    if (terms.size() > MOST_TERMS) {
      return false;
    }
    for (Term term : terms) {
      for (long unit : UNITS) {
        if (holdsWith(result, terms, term, BigInteger.valueOf(unit), BigInteger.ONE)
            || holdsWith(result, terms, term, BigInteger.ONE, BigInteger.valueOf(unit))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a sum holds everywhere with one of its terms times a fraction. */
  private boolean holdsWith(
      int result, List<Term> terms, Term other, BigInteger divisor, BigInteger factor) {
    boolean any = false;
    for (int place = 0; place < lines.places(); place++) {
      if (!lines.isPlace(place) || !lines.states(result, place)) {
        continue;
      }
      long rest = lines.value(result, place);
      long slack = lines.slack(result, place);
      for (Term term : terms) {
        rest -= term.equals(other) ? 0 : term.sign() * lines.value(term.index(), place);
        slack += term.equals(other) ? 0 : lines.slack(term.index(), place);
      }
      BigInteger own = BigInteger.valueOf(other.sign() * lines.value(other.index(), place));
      BigInteger difference =
          BigInteger.valueOf(rest).multiply(divisor).subtract(own.multiply(factor));
      BigInteger most =
          BigInteger.valueOf(slack)
              .multiply(divisor)
              .add(BigInteger.valueOf(lines.slack(other.index(), place)).multiply(factor));
      if (difference.abs().compareTo(most) > 0) {
        return false;
      }
      any |= own.signum() != 0;
    }
    return any;
  }

  private boolean explains(int result, List<Term> terms, Set<Slip> slips) {
    if (terms.size() > MOST_TERMS) {
      return false;
    }
    Optional<Integer> off = Optional.empty();
    for (int place = 0; place < lines.places(); place++) {
      if (lines.isPlace(place) && lines.states(result, place) && isOff(result, terms, place)) {
        if (off.isPresent()) {
          // The same slip everywhere is no slip, but another way to print the sum.
          return false;
        }
        off = Optional.of(place);
      }
    }
    return off.isPresent() && isExplained(result, terms, off.get(), slips);
  }

  private boolean isOff(int result, List<Term> terms, int place) {
    long difference = lines.value(result, place);
    long slack = lines.slack(result, place);
    for (Term term : terms) {
      difference -= term.sign() * lines.value(term.index(), place);
      slack += lines.slack(term.index(), place);
    }
    return Math.abs(difference) > slack;
  }

  private boolean isExplained(int result, List<Term> terms, int place, Set<Slip> slips) {
    long computed = 0;
    long slack = lines.slack(result, place);
    for (Term term : terms) {
      computed += term.sign() * lines.value(term.index(), place);
      slack += lines.slack(term.index(), place);
    }
    long difference = lines.value(result, place) - computed;
    if (isSlip(result, place, computed, slack, slips)) {
      return true;
    }
    for (Term term : terms) {
      long meant = lines.value(term.index(), place) + term.sign() * difference;
      if (isSlip(term.index(), place, meant, slack, slips)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a printed figure can have come from one within the slack of what was meant. */
  private boolean isSlip(int line, int place, long meant, long slack, Set<Slip> slips) {
    if (!lines.states(line, place)) {
      return false;
    }
    long printed = lines.value(line, place);
    long step = 2 * lines.slack(line, place);
    if (Math.abs(printed) / step < LEAST) {
      return false;
    }
    if (Math.abs(printed + meant) <= slack) {
      return true;
    }
    return DigitEdits.of(BigInteger.valueOf(printed / step), 1).stream()
        .filter(edit -> slips.contains(edit.slip()))
        .anyMatch(
            edit ->
                edit.meant()
                        .multiply(BigInteger.valueOf(step))
                        .subtract(BigInteger.valueOf(meant))
                        .abs()
                        .compareTo(BigInteger.valueOf(slack))
                    <= 0);
  }
}

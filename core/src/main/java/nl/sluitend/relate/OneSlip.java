package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final List<Set<Slip>> BY_RARITY =
      List.of(
          RARE,
          Set.of(Slip.TRANSPOSED, Slip.FACTOR, Slip.EXTRA),
          Set.of(Slip.TRANSPOSED, Slip.FACTOR, Slip.EXTRA, Slip.WRONG),
          Set.of(Slip.values()));

  /** What it costs, in bits, to ask for no more than how near a sum happens to come. */
  private static final int HOW_NEAR = 2;

  private static final long[] UNITS = {1000, 1_000_000};

  /** Of shorter figures a slip gives almost any other. */
  private static final long LEAST = 100;

  /** In longer sums some figure would fit by accident. */
  private static final int MOST_TERMS = 40;

  private final Lines lines;

  OneSlip(Lines lines) {
    this.lines = lines;
  }

  /**
   * What it says that a sum almost holds in the only place in which it does not, in bits: so seldom
   * would unrelated figures come as near, or be explained by a slip as usual as the one that
   * explains these.
   */
  int bits(int result, List<Term> terms) {
    Optional<Integer> off = terms.size() > MOST_TERMS ? Optional.empty() : off(result, terms);
    if (off.isEmpty()) {
      return 0;
    }
    int place = off.get();
    long[] values = new long[terms.size()];
    long slack = lines.slack(result, place);
    long missing = lines.value(result, place);
    for (int i = 0; i < values.length; i++) {
      values[i] = terms.get(i).sign() * lines.value(terms.get(i).index(), place);
      slack += lines.slack(terms.get(i).index(), place);
      missing -= values[i];
    }
    long step = 2 * lines.slack(result, place);
    long all = 2 * (Surprise.spread(values) / step) + 1;
    int bits = Surprise.log2(all / (2 * (Math.abs(missing) / step) + 1)) - HOW_NEAR;
    for (Set<Slip> slips : BY_RARITY) {
      if (isExplained(result, terms, place, slips)) {
        long meant = meant(result, place, slips);
        for (Term term : terms) {
          meant += meant(term.index(), place, slips);
        }
        return Math.max(bits, Surprise.log2(all / (meant * (2 * (slack / step) + 1))));
      }
    }
    return Math.max(0, bits);
  }

  /** How many other figures one of some slips may have been made of, the other sign among them. */
  private long meant(int line, int place, Set<Slip> slips) {
    if (!lines.states(line, place)) {
      return 0;
    }
    long units = lines.value(line, place) / (2 * lines.slack(line, place));
    return 1
        + DigitEdits.of(BigInteger.valueOf(units), 1).stream()
            .filter(edit -> slips.contains(edit.slip()))
            .count();
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
    Optional<Integer> off = off(result, terms);
    return off.isPresent() && isExplained(result, terms, off.get(), slips);
  }

  /** The only place in which it does not hold. */
  private Optional<Integer> off(int result, List<Term> terms) {
    List<Integer> off =
        IntStream.range(0, lines.places())
            .filter(lines::isPlace)
            .filter(place -> lines.states(result, place) && isOff(result, terms, place))
            .limit(2)
            .boxed()
            .toList();
    // The same slip everywhere is no slip, but another way to print the sum.
    return off.size() == 1 ? Optional.of(off.get(0)) : Optional.empty();
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

package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** Laws of the chance of a rounding difference, and an independent way to compute it. */
class RoundingLikelihoodPropertiesTest {
  private static final int MOST_STEPS = 320;

  private static int steps(List<Unit> units) {
    int finest = units.stream().mapToInt(Unit::exponent).min().orElseThrow();
    int widths =
        units.stream()
            .mapToInt(unit -> BigInteger.TEN.pow(unit.exponent() - finest).intValueExact())
            .sum();
    return widths / 2 + 1;
  }

  private static Amount at(List<Unit> units, int step) {
    int finest = units.stream().mapToInt(Unit::exponent).min().orElseThrow();
    return new Unit(finest).step().times(step);
  }

  @Property(tries = 200)
  void the_chances_of_all_differences_sum_to_one(@ForAll("units") List<Unit> units) {
    RoundingLikelihood likelihood = RoundingLikelihood.of(units);
    Fraction sum = Fraction.ZERO;
    for (int k = -steps(units); k <= steps(units); k++) {
      sum = sum.plus(Fraction.of(likelihood.exactly(at(units, k))));
    }
    assertThat(sum).isEqualTo(Fraction.ONE);
  }

  @Property(tries = 200)
  void it_is_symmetric_and_does_not_grow_with_the_difference(
      @ForAll("units") List<Unit> units, @ForAll @IntRange(min = 0, max = MOST_STEPS) int k) {
    RoundingLikelihood likelihood = RoundingLikelihood.of(units);
    Amount difference = at(units, k);
    Amount next = at(units, k + 1);
    assertThat(likelihood.exactly(difference)).isEqualTo(likelihood.exactly(difference.negated()));
    assertThat(likelihood.atLeast(difference)).isEqualTo(likelihood.atLeast(difference.negated()));
    assertThat(likelihood.exactly(next)).isLessThanOrEqualTo(likelihood.exactly(difference));
    assertThat(likelihood.atLeast(next)).isLessThanOrEqualTo(likelihood.atLeast(difference));
  }

  @Property(tries = 200)
  void at_least_is_the_sum_of_exactly(
      @ForAll("units") List<Unit> units, @ForAll @IntRange(min = 1, max = MOST_STEPS) int from) {
    RoundingLikelihood likelihood = RoundingLikelihood.of(units);
    Fraction tail = Fraction.ZERO;
    for (int k = from; k <= steps(units); k++) {
      tail = tail.plus(Fraction.of(likelihood.exactly(at(units, k))));
    }
    assertThat(Fraction.of(likelihood.atLeast(at(units, from)))).isEqualTo(tail.plus(tail));
  }

  @Property(tries = 200)
  void it_equals_the_density_found_by_integrating_piece_by_piece(
      @ForAll("units") List<Unit> units, @ForAll @IntRange(min = 0, max = MOST_STEPS) int k) {
    int finest = units.stream().mapToInt(Unit::exponent).min().orElseThrow();
    Pieces density = Pieces.box(width(units.get(0), finest));
    for (Unit unit : units.subList(1, units.size())) {
      density = density.smoothed(width(unit, finest));
    }
    assertThat(Fraction.of(RoundingLikelihood.of(units).exactly(at(units, k))))
        .isEqualTo(density.at(new Fraction(k, 1)));
  }

  @Property(tries = 100)
  void the_order_and_the_size_of_the_units_do_not_matter(
      @ForAll("units") List<Unit> units, @ForAll @IntRange(min = 0, max = 9) int k) {
    List<Unit> turned = new ArrayList<>(units);
    Collections.reverse(turned);
    assertThat(RoundingLikelihood.of(turned).atLeast(at(units, k)))
        .isEqualTo(RoundingLikelihood.of(units).atLeast(at(units, k)));
    List<Unit> larger = units.stream().map(unit -> new Unit(unit.exponent() + 3)).toList();
    assertThat(RoundingLikelihood.of(larger).atLeast(at(larger, k)))
        .isEqualTo(RoundingLikelihood.of(units).atLeast(at(units, k)));
  }

  private static Fraction width(Unit unit, int finest) {
    return new Fraction(BigInteger.TEN.pow(unit.exponent() - finest), BigInteger.ONE);
  }

  @Provide
  Arbitrary<List<Unit>> units() {
    Arbitrary<List<Unit>> same =
        Arbitraries.of(Unit.CENT, Unit.EURO, Unit.THOUSAND)
            .list()
            .ofSize(1)
            .flatMap(one -> Arbitraries.just(one.get(0)).list().ofMinSize(2).ofMaxSize(9));
    Arbitrary<List<Unit>> mixed =
        Arbitraries.integers().between(3, 5).map(Unit::new).list().ofMinSize(2).ofMaxSize(5);
    return Arbitraries.oneOf(same, mixed).withoutEdgeCases();
  }

  /** An exact fraction, written for this test alone. */
  private record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(0, 1);
    static final Fraction ONE = new Fraction(1, 1);

    Fraction {
      BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
      top = top.divide(divisor);
      bottom = bottom.divide(divisor);
    }

    Fraction(long top, long bottom) {
      this(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Fraction of(Probability probability) {
      return new Fraction(probability.numerator(), probability.denominator());
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
      return plus(other.times(new Fraction(-1, 1)));
    }

    Fraction times(Fraction other) {
      return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
      return times(new Fraction(/* top= */ other.bottom, /* bottom= */ other.top));
    }

    @Override
    public int compareTo(Fraction other) {
      return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
  }

  /** A function of pieces: between two ends a polynomial, its coefficients from the constant up. */
  private record Pieces(List<Fraction> ends, List<List<Fraction>> polynomials) {
    /** The density of one rounding error. */
    static Pieces box(Fraction width) {
      Fraction half = width.over(new Fraction(2, 1));
      return new Pieces(
          List.of(half.times(new Fraction(-1, 1)), half),
          List.of(List.of(Fraction.ONE.over(width))));
    }

    /** The mean over a window: the density with one more rounding error. */
    Pieces smoothed(Fraction width) {
      Fraction half = width.over(new Fraction(2, 1));
      TreeSet<Fraction> cuts = new TreeSet<>();
      for (Fraction end : ends) {
        cuts.add(end.plus(half));
        cuts.add(end.minus(half));
      }
      List<Fraction> newEnds = List.copyOf(cuts);
      List<List<Fraction>> pieces = new ArrayList<>();
      for (int i = 0; i + 1 < newEnds.size(); i++) {
        Fraction middle = newEnds.get(i).plus(newEnds.get(i + 1)).over(new Fraction(2, 1));
        List<Fraction> upper = shifted(integralNear(middle.plus(half)), half);
        List<Fraction> lower =
            shifted(integralNear(middle.minus(half)), half.times(new Fraction(-1, 1)));
        List<Fraction> piece = new ArrayList<>();
        for (int power = 0; power < Math.max(upper.size(), lower.size()); power++) {
          Fraction a = power < upper.size() ? upper.get(power) : Fraction.ZERO;
          Fraction b = power < lower.size() ? lower.get(power) : Fraction.ZERO;
          piece.add(a.minus(b).over(width));
        }
        pieces.add(piece);
      }
      return new Pieces(newEnds, pieces);
    }

    /** The value; at an end the mean of both sides, as the density of a box has it. */
    Fraction at(Fraction x) {
      Fraction sum = Fraction.ZERO;
      int found = 0;
      for (int i = 0; i < polynomials.size(); i++) {
        if (ends.get(i).compareTo(x) <= 0 && x.compareTo(ends.get(i + 1)) <= 0) {
          sum = sum.plus(value(polynomials.get(i), x));
          found++;
        }
      }
      return found == 0 ? Fraction.ZERO : sum.over(new Fraction(found, 1));
    }

    /** The integral from the first end, as the polynomial that holds around x. */
    private List<Fraction> integralNear(Fraction x) {
      Fraction before = Fraction.ZERO;
      for (int i = 0; i < polynomials.size(); i++) {
        List<Fraction> primitive = primitive(polynomials.get(i));
        if (x.compareTo(ends.get(i)) < 0) {
          break;
        }
        Fraction start = value(primitive, ends.get(i));
        if (x.compareTo(ends.get(i + 1)) < 0) {
          primitive.set(0, primitive.get(0).minus(start).plus(before));
          return primitive;
        }
        before = before.plus(value(primitive, ends.get(i + 1))).minus(start);
      }
      return List.of(before);
    }

    private static List<Fraction> primitive(List<Fraction> polynomial) {
      List<Fraction> primitive = new ArrayList<>(List.of(Fraction.ZERO));
      for (int power = 0; power < polynomial.size(); power++) {
        primitive.add(polynomial.get(power).over(new Fraction(power + 1, 1)));
      }
      return primitive;
    }

    private static Fraction value(List<Fraction> polynomial, Fraction x) {
      Fraction value = Fraction.ZERO;
      for (int power = polynomial.size() - 1; power >= 0; power--) {
        value = value.times(x).plus(polynomial.get(power));
      }
      return value;
    }

    /** p(x + by), by Horner's rule on polynomials. */
    private static List<Fraction> shifted(List<Fraction> polynomial, Fraction by) {
      List<Fraction> result = new ArrayList<>(List.of(Fraction.ZERO));
      for (int power = polynomial.size() - 1; power >= 0; power--) {
        List<Fraction> next = new ArrayList<>();
        for (int i = 0; i <= result.size(); i++) {
          Fraction moved = i > 0 ? result.get(i - 1) : Fraction.ZERO;
          Fraction kept = i < result.size() ? result.get(i).times(by) : Fraction.ZERO;
          next.add(moved.plus(kept));
        }
        next.set(0, next.get(0).plus(polynomial.get(power)));
        result = next;
      }
      return result;
    }
  }
}

package nl.sluitend.relate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import nl.sluitend.linear.LeastSpread;
import nl.sluitend.linear.LinearForm;
import nl.sluitend.linear.Rational;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.CellReference;

/** Claims that are to hold together, as sums of the rounding errors in their figures. */
final class JointEquations {
  /**
   * A figure whose rounding error is one unknown.
   *
   * @param cell where it stands
   * @param owner 0, or the number of the one claim that it is taken for
   */
  record Unknown(CellReference cell, int owner) {}

  /**
   * A claim: its result less its parts is zero.
   *
   * @param number its number in the table, from 0
   * @param equation where it comes from
   * @param figures the figures in it
   * @param signs 1 or -1 for each of these
   */
  record Joined(
      int number, Equation equation, Map<Unknown, Figure> figures, Map<Unknown, Integer> signs) {
    /** Takes each zero of a column without signs for this claim only. */
    static Joined of(int number, Equation equation, IntPredicate unsigned) {
      Map<Unknown, Figure> figures = new LinkedHashMap<>();
      Map<Unknown, Integer> signs = new LinkedHashMap<>();
      List<Equation.Part> all = new ArrayList<>();
      all.add(new Equation.Part(equation.result(), -1, equation.stated()));
      all.addAll(equation.parts());
      for (Equation.Part part : all) {
        boolean zero = part.figure().amount().signum() == 0;
        boolean open = zero && unsigned.test(part.cell().column());
        Unknown unknown = new Unknown(part.cell(), open ? number + 1 : 0);
        figures.put(unknown, part.figure());
        signs.put(unknown, -part.sign());
      }
      return new Joined(number, equation, figures, signs);
    }

    Amount difference() {
      return equation.difference();
    }

    Rational sign(Unknown unknown) {
      Integer sign = signs.get(unknown);
      return sign == null ? Rational.ZERO : Rational.of(sign);
    }

    boolean isBroken() {
      return difference().abs().compareTo(Judge.slack(equation.figures())) > 0;
    }
  }

  private final List<Joined> claims;
  private final Unit unit;
  private final Map<Unknown, Integer> numbers = new LinkedHashMap<>();
  private final List<LinearForm> sums = new ArrayList<>();
  private final List<Rational> targets = new ArrayList<>();
  private final List<Rational> weights = new ArrayList<>();

  JointEquations(List<Joined> claims) {
    this.claims = claims;
    this.unit =
        claims.stream()
            .flatMap(claim -> claim.figures().values().stream())
            .map(Figure::unit)
            .min(Comparator.naturalOrder())
            .orElse(Unit.EURO);
    for (Joined claim : claims) {
      Map<Integer, Rational> sum = new TreeMap<>();
      claim
          .figures()
          .forEach((unknown, figure) -> sum.put(number(unknown, figure), claim.sign(unknown)));
      sums.add(LinearForm.of(sum));
      targets.add(inUnits(claim.difference()).negated());
    }
  }

  private int number(Unknown unknown, Figure figure) {
    Integer known = numbers.putIfAbsent(unknown, numbers.size());
    if (known != null) {
      return known;
    }
    weights.add(inUnits(figure.unit().step()));
    return weights.size() - 1;
  }

  private Rational inUnits(Amount amount) {
    return Rational.of(amount.in(unit));
  }

  List<Joined> claims() {
    return claims;
  }

  boolean isExact() {
    return targets.stream().allMatch(target -> target.signum() == 0);
  }

  LeastSpread.Outcome least(long limit) {
    return LeastSpread.of(sums, targets, weights, limit);
  }

  LeastSpread.Outcome withinRounding(long limit) {
    return LeastSpread.within(Rational.HALF, sums, targets, weights, limit);
  }

  /** The claims that a proof needs. */
  List<Joined> support(List<Rational> proof) {
    List<Joined> support = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (proof.get(i).signum() != 0) {
        support.add(claims.get(i));
      }
    }
    return support;
  }

  /** What a proof says, in the smallest whole numbers. */
  JointJudgement.Conflict conflict(List<Rational> proof) {
    BigInteger common = BigInteger.ONE;
    BigInteger divisor = BigInteger.ZERO;
    for (Rational multiplier : proof) {
      BigInteger below = multiplier.denominator();
      common = common.multiply(below.divide(common.gcd(below)));
      divisor = divisor.gcd(multiplier.numerator());
    }
    // A proof is of errors, which are the opposite of what the figures are off.
    Rational factor = Rational.of(common.negate(), divisor);
    List<JointJudgement.Claim> weighed = new ArrayList<>();
    LinearForm rest = LinearForm.NOTHING;
    for (int i = 0; i < claims.size(); i++) {
      Rational weight = proof.get(i).times(factor);
      if (weight.signum() != 0) {
        Equation equation = claims.get(i).equation();
        weighed.add(
            new JointJudgement.Claim(equation.relation(), equation.at(), weight.numerator()));
        rest = rest.plus(sums.get(i).times(weight));
      }
    }
    return conflict(weighed, rest);
  }

  private JointJudgement.Conflict conflict(List<JointJudgement.Claim> weighed, LinearForm rest) {
    Map<Unknown, Figure> figures = new LinkedHashMap<>();
    claims.forEach(claim -> figures.putAll(claim.figures()));
    List<JointJudgement.Weighed> cells = new ArrayList<>();
    BigDecimal difference = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    for (Map.Entry<Unknown, Figure> entry : figures.entrySet()) {
      BigInteger weight = rest.coefficient(numbers.getOrDefault(entry.getKey(), -1)).numerator();
      if (weight.signum() != 0) {
        BigDecimal times = new BigDecimal(weight);
        Figure figure = entry.getValue();
        cells.add(new JointJudgement.Weighed(entry.getKey().cell(), weight));
        difference = difference.add(figure.amount().toBigDecimal().multiply(times));
        slack = slack.add(figure.unit().half().toBigDecimal().multiply(times.abs()));
      }
    }
    cells.sort(Comparator.comparing(JointJudgement.Weighed::cell));
    return new JointJudgement.Conflict(weighed, cells, Amount.of(difference), Amount.of(slack));
  }
}

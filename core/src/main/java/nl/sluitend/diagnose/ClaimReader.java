package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/**
 * Makes claims of judged instances. A claim counts only if it says of the table as printed what the
 * judgement says of it, so that no repair rests on another reading of the relation.
 */
final class ClaimReader {
  private static final int PERCENT = 100;

  /**
   * How a relation among columns prints its results.
   *
   * @param absolute whether all are without a sign, though some differences run the other way
   * @param reversed the sides whose rows take the difference the other way round
   */
  private record Direction(boolean absolute, Set<Optional<Side>> reversed) {}

  private final Sheet sheet;
  private final Map<Integer, Boolean> unsigned = new HashMap<>();

  ClaimReader(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The claims of one relation; an instance that cannot be read in the same way has none. */
  List<Claim> read(int index, JudgedRelation judged) {
    List<Claim> claims = new ArrayList<>();
    Direction direction = direction(judged);
    for (Instance instance : judged.instances()) {
      if (instance.verdict() != Verdict.NOT_CHECKABLE) {
        BrokenInstance at = new BrokenInstance(index, instance.at());
        read(at, judged.relation(), instance, direction).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Optional<Claim> read(
      BrokenInstance at, Relation relation, Instance instance, Direction direction) {
    Optional<Claim> claim = Optional.empty();
    if (relation instanceof Relation.Linear linear) {
      claim = linear(at, linear, instance, direction);
    } else if (relation instanceof Relation.Carry carry) {
      claim = carry(at, carry, instance);
    } else if (relation instanceof Relation.Ratio ratio) {
      claim = quotient(at, ratio);
    } else if (relation instanceof Relation.Letter letter) {
      claim =
          Optional.of(
              new LetterClaim(
                  at,
                  sheet.id(at.at(), letter.result()),
                  sheet.id(at.at(), letter.amounts()),
                  letter.sign()));
    }
    Claim.State expected =
        instance.verdict() == Verdict.BROKEN ? Claim.State.BROKEN : Claim.State.HOLDS;
    return claim.filter(c -> c.state(sheet) == expected);
  }

  private Optional<Claim> linear(
      BrokenInstance at, Relation.Linear relation, Instance instance, Direction direction) {
    int result = id(relation.axis(), relation.result(), at.at());
    if (relation.axis() == Axis.ROWS) {
      SumClaim.Form form = form(relation, at.at());
      List<SumClaim.Part> terms = terms(relation, at.at(), 1);
      List<Optional<Integer>> letters = new ArrayList<>();
      if (form == SumClaim.Form.LETTERED) {
        letters.add(letterOf(result));
        terms.forEach(term -> letters.add(letterOf(term.cell())));
      }
      return agreeing(new SumClaim(at, result, terms, form, letters), instance);
    }
    if (direction.absolute()) {
      return agreeing(difference(at, relation, 1, SumClaim.Form.ABSOLUTE), instance);
    }
    boolean reversed = direction.reversed().contains(sheet.table().rows().get(at.at()).side());
    return agreeing(difference(at, relation, reversed ? -1 : 1, SumClaim.Form.PLAIN), instance);
  }

  private SumClaim difference(
      BrokenInstance at, Relation.Linear relation, int sign, SumClaim.Form form) {
    int result = id(relation.axis(), relation.result(), at.at());
    return new SumClaim(at, result, terms(relation, at.at(), sign), form, List.of());
  }

  /** The claim if it computes what the judge computed. */
  private Optional<Claim> agreeing(SumClaim claim, Instance instance) {
    return instance
        .amounts()
        .map(Instance.Amounts::computed)
        .map(Amount::toBigDecimal)
        .filter(
            computed ->
                claim.computed(sheet).filter(own -> own.compareTo(computed) == 0).isPresent())
        .map(computed -> claim);
  }

  private List<SumClaim.Part> terms(Relation relation, int at, int sign) {
    return relation.terms().stream()
        .map(t -> new SumClaim.Part(id(relation.axis(), t.index(), at), sign * t.sign()))
        .toList();
  }

  private Direction direction(JudgedRelation judged) {
    boolean negative = false;
    Set<Optional<Side>> reversed = new HashSet<>();
    if (judged.relation() instanceof Relation.Linear relation && relation.axis() == Axis.COLUMNS) {
      for (Instance instance : judged.instances()) {
        Optional<BigDecimal> computed = computed(instance).filter(c -> c.signum() != 0);
        if (computed.isPresent()) {
          negative |= computed.get().signum() < 0;
          if (plain(relation, instance.at()).signum() != computed.get().signum()) {
            reversed.add(sheet.table().rows().get(instance.at()).side());
          }
        }
      }
    }
    boolean mixed = reversed.stream().anyMatch(side -> isMixed(judged, side));
    return new Direction(mixed && !negative, reversed);
  }

  /** Whether rows of one side take the difference either way. */
  private boolean isMixed(JudgedRelation judged, Optional<Side> side) {
    return judged.instances().stream()
            .filter(i -> sheet.table().rows().get(i.at()).side().equals(side))
            .filter(i -> computed(i).filter(c -> c.signum() != 0).isPresent())
            .map(i -> plain(judged.relation(), i.at()).signum())
            .distinct()
            .count()
        > 1;
  }

  private static Optional<BigDecimal> computed(Instance instance) {
    return instance.amounts().map(Instance.Amounts::computed).map(Amount::toBigDecimal);
  }

  private BigDecimal plain(Relation relation, int at) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : relation.terms()) {
      BigDecimal value =
          sheet
              .number(id(relation.axis(), term.index(), at))
              .map(Sheet.Num::value)
              .orElse(BigDecimal.ZERO);
      sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
    }
    return sum;
  }

  /** The figure that is taken over stands in the next line that states what the judge compared. */
  private Optional<Claim> carry(BrokenInstance at, Relation.Carry relation, Instance instance) {
    boolean ofRows = relation.axis() == Axis.ROWS;
    int places = ofRows ? sheet.table().columns().size() : sheet.table().rows().size();
    return IntStream.iterate(
            at.at() + relation.step(), n -> n >= 0 && n < places, n -> n + relation.step())
        .mapToObj(
            n ->
                new SumClaim(
                    at,
                    id(relation.axis(), relation.result(), at.at()),
                    List.of(new SumClaim.Part(id(relation.axis(), relation.source(), n), 1)),
                    SumClaim.Form.PLAIN,
                    List.of()))
        .map(claim -> agreeing(claim, instance))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Claim> quotient(BrokenInstance at, Relation.Ratio relation) {
    boolean ofRows = relation.axis() == Axis.ROWS;
    int result = id(relation.axis(), relation.result(), at.at());
    Optional<Integer> place = ofRows ? amountsFor(at.at()) : Optional.of(at.at());
    Cell cell = sheet.cell(result);
    BigDecimal factor =
        BigDecimal.valueOf(cell instanceof Cell.Percentage ? PERCENT : relation.factor());
    if (cell instanceof Cell.Money) {
      factor = factor.scaleByPowerOfTen(sheet.table().unit().exponent());
    }
    BigDecimal times = factor;
    return place.map(n -> new QuotientClaim(at, result, shares(relation, n), times));
  }

  private List<QuotientClaim.Share> shares(Relation.Ratio relation, int at) {
    return IntStream.concat(
            relation.terms().stream().mapToInt(Term::index),
            relation.divisor().stream().mapToInt(Term::index))
        .distinct()
        .sorted()
        .mapToObj(
            index ->
                new QuotientClaim.Share(
                    id(relation.axis(), index, at),
                    sign(relation.terms(), index),
                    sign(relation.divisor(), index)))
        .toList();
  }

  private static int sign(List<Term> terms, int index) {
    return terms.stream().filter(t -> t.index() == index).mapToInt(Term::sign).sum();
  }

  /** A column of quotients is about the nearest column of amounts to its left. */
  private Optional<Integer> amountsFor(int column) {
    return IntStream.iterate(column, c -> c >= 0, c -> c - 1)
        .filter(this::isAmount)
        .boxed()
        .findFirst();
  }

  /** How a column prints sums of rows, as the judge reads it. */
  private SumClaim.Form form(Relation.Linear relation, int column) {
    if (unsigned.computeIfAbsent(column, this::isUnsigned)) {
      return SumClaim.Form.LETTERED;
    }
    boolean mixed =
        relation.terms().size() > 1 && relation.terms().stream().anyMatch(t -> t.sign() < 0);
    boolean differences = sheet.table().columns().get(column).kind() == ColumnKind.RESULT;
    return mixed && differences ? SumClaim.Form.EFFECTS : SumClaim.Form.PLAIN;
  }

  private boolean isUnsigned(int column) {
    boolean letters = false;
    for (int row = 0; row < sheet.table().rows().size(); row++) {
      int id = sheet.id(row, column);
      Optional<Sheet.Num> number = sheet.number(id);
      if (number.filter(n -> n.value().signum() < 0).isPresent()) {
        return false;
      }
      letters |= number.isPresent() && letterOf(id).isPresent();
    }
    return letters;
  }

  /** The cell that holds the letter of an amount: its own, or one in the column beside it. */
  private Optional<Integer> letterOf(int id) {
    if (sheet.cell(id) instanceof Cell.Money money && money.letter().isPresent()) {
      return Optional.of(id);
    }
    CellReference place = sheet.place(id);
    int column = place.column();
    int beside = hasLetters(column + 1) ? column + 1 : column - 1;
    boolean own = beside > column || (hasLetters(beside) && !isAmount(beside - 1));
    return Optional.of(beside)
        .filter(c -> own)
        .map(c -> sheet.id(place.row(), c))
        .filter(
            cell ->
                sheet.cell(cell) instanceof Cell.Letter letter
                    && letter.effect() != Effect.NEUTRAL);
  }

  private boolean hasLetters(int column) {
    return column >= 0
        && column < sheet.table().columns().size()
        && sheet.table().columns().get(column).measure() == Measure.LETTER;
  }

  private boolean isAmount(int column) {
    return column >= 0 && sheet.table().columns().get(column).measure() == Measure.AMOUNT;
  }

  private int id(Axis axis, int index, int at) {
    return axis == Axis.ROWS ? sheet.id(index, at) : sheet.id(at, index);
  }
}

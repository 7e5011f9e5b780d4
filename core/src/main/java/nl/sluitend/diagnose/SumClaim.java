package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/**
 * A sum, a difference, or a figure taken over: result = ± term ± term ….
 *
 * <p>Sums can be long and changes are few, so what is printed is added up once.
 */
final class SumClaim implements Claim {
  /** A term. */
  record Part(int cell, int sign) {}

  /** How a result is printed. */
  enum Form {
    /** As it is. */
    PLAIN,
    /** Without its sign. */
    ABSOLUTE,
    /** As it is, or as the sum of the effects of all terms, whichever comes nearer. */
    EFFECTS,
    /** As it is, or as the sum of effects that letters tell, whichever comes nearer. */
    LETTERED
  }

  /** Stated minus computed, with the signs that the terms have in it. */
  private record Reading(BigDecimal stated, BigDecimal computed, Map<Integer, Integer> signs) {
    BigDecimal difference() {
      return stated.subtract(computed);
    }
  }

  /** What the plain reading gives, with how many terms are numbers and how many are unreadable. */
  private record Totals(
      BigDecimal computed, BigDecimal reach, BigDecimal squares, int numbers, int unreadable) {
    Totals with(int cell, int sign, int times, Sheet sheet) {
      Optional<Sheet.Num> number = sheet.number(cell);
      BigDecimal count = BigDecimal.valueOf(times);
      if (number.isEmpty()) {
        boolean readable = sign == 0 || sheet.addsNothing(cell);
        return readable ? this : new Totals(computed, reach, squares, numbers, unreadable + times);
      }
      BigDecimal half = number.get().half();
      return new Totals(
          computed.add(number.get().value().multiply(BigDecimal.valueOf((long) sign * times))),
          reach.add(half.multiply(count)),
          squares.add(half.multiply(half).multiply(count)),
          sign == 0 ? numbers : numbers + times,
          unreadable);
    }
  }

  private final BrokenInstance instance;
  private final int result;
  private final List<Part> terms;
  private final Form form;
  private final List<Optional<Integer>> letters;
  private final Map<Integer, Integer> signs = new HashMap<>();
  private Optional<Totals> printed = Optional.empty();

  /**
   * Makes a claim.
   *
   * @param instance where it stands
   * @param result the cell of the result
   * @param terms what it is made of
   * @param form how the column prints it
   * @param letters the cells that hold the letters of the result and of each term, in that order;
   *     empty unless the form needs them
   */
  SumClaim(
      BrokenInstance instance,
      int result,
      List<Part> terms,
      Form form,
      List<Optional<Integer>> letters) {
    this.instance = instance;
    this.result = result;
    this.terms = List.copyOf(terms);
    this.form = form;
    this.letters = List.copyOf(letters);
    signs.put(result, 0);
    terms.forEach(term -> signs.put(term.cell(), term.sign()));
  }

  @Override
  public BrokenInstance instance() {
    return instance;
  }

  int result() {
    return result;
  }

  List<Part> terms() {
    return terms;
  }

  private Totals totals(Sheet sheet) {
    Totals totals = printed.orElseGet(() -> added(sheet.original()));
    printed = Optional.of(totals);
    for (int cell : sheet.touched()) {
      Integer sign = signs.get(cell);
      if (sign != null) {
        totals = totals.with(cell, sign, -1, sheet.original()).with(cell, sign, 1, sheet);
      }
    }
    return totals;
  }

  private Totals added(Sheet sheet) {
    Totals totals = new Totals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    totals = totals.with(result, 0, 1, sheet);
    for (Part term : terms) {
      totals = totals.with(term.cell(), term.sign(), 1, sheet);
    }
    return totals;
  }

  @Override
  public List<Integer> cells() {
    List<Integer> cells = new ArrayList<>();
    cells.add(result);
    terms.forEach(term -> cells.add(term.cell()));
    letters.stream()
        .flatMap(Optional::stream)
        .filter(letter -> !cells.contains(letter))
        .forEach(cells::add);
    return cells;
  }

  @Override
  public State state(Sheet sheet) {
    Optional<Reading> reading = nearest(sheet);
    if (reading.isEmpty()) {
      return State.UNKNOWN;
    }
    boolean holds = reading.get().difference().abs().compareTo(reach(sheet)) <= 0;
    return holds ? State.HOLDS : State.BROKEN;
  }

  @Override
  public long misfit(Sheet sheet) {
    return nearest(sheet)
        .filter(reading -> reading.difference().abs().compareTo(reach(sheet)) <= 0)
        .map(reading -> Bits.misfit(reading.difference(), totals(sheet).squares()))
        .orElse(0L);
  }

  @Override
  public BigDecimal reach(Sheet sheet) {
    return totals(sheet).reach();
  }

  @Override
  public List<BigDecimal> implied(int cell, Sheet sheet) {
    List<BigDecimal> implied = new ArrayList<>();
    for (Reading reading : readings(sheet)) {
      if (cell == result) {
        implied.add(form == Form.ABSOLUTE ? reading.computed().abs() : reading.computed());
      }
      int factor = cell == result ? 0 : reading.signs().getOrDefault(cell, 0);
      if (factor != 0) {
        BigDecimal sign = BigDecimal.valueOf(factor);
        BigDecimal now = value(cell, sheet);
        implied.add(now.add(sign.multiply(reading.difference())));
        if (form == Form.ABSOLUTE) {
          BigDecimal opposite = reading.stated().negate().subtract(reading.computed());
          implied.add(now.add(sign.multiply(opposite)));
        }
      }
    }
    return implied;
  }

  @Override
  public boolean isUnsigned(int cell) {
    return form == Form.LETTERED || (form == Form.ABSOLUTE && cell == result);
  }

  /** Stated minus computed; empty where it cannot be said. */
  Optional<BigDecimal> difference(Sheet sheet) {
    return nearest(sheet).map(Reading::difference);
  }

  /** What the terms give as it is printed. */
  Optional<BigDecimal> computed(Sheet sheet) {
    return nearest(sheet).map(Reading::computed);
  }

  private Optional<Reading> nearest(Sheet sheet) {
    List<Reading> readings = readings(sheet);
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    Reading plain = readings.get(0);
    if (form == Form.ABSOLUTE) {
      return Optional.of(new Reading(plain.stated(), plain.computed().abs(), plain.signs()));
    }
    if (readings.size() == 1 || plain.difference().abs().compareTo(reach(sheet)) <= 0) {
      return Optional.of(plain);
    }
    Reading other = readings.get(1);
    boolean nearer = other.difference().abs().compareTo(plain.difference().abs()) < 0;
    return Optional.of(nearer ? other : plain);
  }

  /** The plain reading first, then that of effects; none where a figure is missing. */
  private List<Reading> readings(Sheet sheet) {
    Totals totals = totals(sheet);
    if (sheet.number(result).isEmpty() || totals.unreadable() > 0 || totals.numbers() == 0) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(value(result, sheet), totals.computed(), signs));
    if (form == Form.EFFECTS) {
      Map<Integer, Integer> all = new HashMap<>();
      terms.forEach(term -> all.put(term.cell(), 1));
      readings.add(reading(all, sheet));
    } else if (form == Form.LETTERED) {
      lettered(sheet).ifPresent(other -> readings.add(reading(other, sheet)));
    }
    return readings;
  }

  private Reading reading(Map<Integer, Integer> others, Sheet sheet) {
    BigDecimal computed = BigDecimal.ZERO;
    for (Part term : terms) {
      BigDecimal value = value(term.cell(), sheet);
      computed =
          others.getOrDefault(term.cell(), 0) > 0 ? computed.add(value) : computed.subtract(value);
    }
    return new Reading(value(result, sheet), computed, others);
  }

  /** The signs that the letters give, so that the result is positive as it is printed. */
  private Optional<Map<Integer, Integer>> lettered(Sheet sheet) {
    Optional<Integer> own = effect(result, letters.get(0), sheet);
    Map<Integer, Integer> others = new HashMap<>();
    for (int i = 0; i < terms.size() && own.isPresent(); i++) {
      int cell = terms.get(i).cell();
      effect(cell, letters.get(i + 1), sheet).ifPresent(sign -> others.put(cell, sign * own.get()));
    }
    return others.size() == terms.size() ? Optional.of(others) : Optional.empty();
  }

  /** What a letter does to its amount; a zero needs none. */
  private static Optional<Integer> effect(int cell, Optional<Integer> letter, Sheet sheet) {
    Optional<Effect> effect = letter.flatMap(at -> letter(sheet.cell(at)));
    if (value(cell, sheet).signum() == 0) {
      return Optional.of(1);
    }
    return effect.map(e -> e == Effect.UNFAVOURABLE ? -1 : 1);
  }

  /** V or N in a cell; a dash says neither. */
  static Optional<Effect> letter(Cell cell) {
    if (cell instanceof Cell.Money money) {
      return money.letter();
    }
    return cell instanceof Cell.Letter letter
        ? Optional.of(letter.effect()).filter(effect -> effect != Effect.NEUTRAL)
        : Optional.empty();
  }

  private static BigDecimal value(int cell, Sheet sheet) {
    return sheet.number(cell).map(Sheet.Num::value).orElse(BigDecimal.ZERO);
  }
}

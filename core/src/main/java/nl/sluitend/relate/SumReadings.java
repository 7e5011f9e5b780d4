package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.relate.Surprise.Weight;
import nl.sluitend.table.Term;

/**
 * What each line may be the sum of: the lines above or below it, as they stand or with some of them
 * taken away, lines at equal distances, any few lines near to it. Of these it gives the best in
 * each direction, if that is no accident.
 */
final class SumReadings {
  /** A sum of more lines than this is not looked for. */
  static final int LONGEST_BLOCK = 1500;

  /** How many lines near to a result are tried in all combinations. */
  private static final int NEAR = 7;

  /** Among so few lines any two or three are tried, wherever they stand. */
  private static final int FEW = 24;

  private static final int LONGEST_STRIDE = 14;
  private static final int LATEST_START = 5;

  /** Lines at equal distances are added up to so many, and among many lines from one start only. */
  static final int LONGEST_STRIDE_SUM = 60;

  static final int MANY = 300;

  /** At so many places is a sum looked at first. */
  private static final int PIVOTS = 5;

  private static final int FEW_PIVOTS = 3;
  private static final int MOST_LEFT_OUT = 3;

  /** Each of the lines near by added, taken away or left out. */
  private static final long MOST_COMBINATIONS = 2187;

  private final Lines lines;
  private final Prior prior;
  private final boolean[] repeats;
  private final int[] twins;

  /** The lines that were near to a line in the round before. */
  private final Map<Long, List<Integer>> seen = new HashMap<>();

  /** The lines that no sum has taken in yet. */
  private int[] active = {};

  /** What stands near to a line by place in the table is the same in every round. */
  private boolean first = true;

  private long tried;
  private Optional<FoundSum> best = Optional.empty();

  /**
   * Starts with all lines.
   *
   * @param lines the figures
   * @param prior what labels say
   * @param repeats places that follow from others
   */
  SumReadings(Lines lines, Prior prior, boolean[] repeats) {
    this.lines = lines;
    this.prior = prior;
    this.repeats = repeats;
    this.twins = lines.twins();
  }

  /** The readings of every line in a round, with the lines that no sum has taken in yet. */
  List<FoundSum> of(List<Integer> left) {
    active = left.stream().mapToInt(Integer::intValue).toArray();
    List<FoundSum> readings = new ArrayList<>();
    for (int at = 0; at < active.length; at++) {
      readings.addAll(of(at));
    }
    first = false;
    return readings;
  }

  /** The best reading of a line in each direction, with how many readings of it were weighed. */
  private List<FoundSum> of(int at) {
    List<FoundSum> out = new ArrayList<>();
    tried = 0;
    for (int direction : new int[] {-1, 1}) {
      best = Optional.empty();
      block(at, direction);
      best.ifPresent(out::add);
    }
    best = Optional.empty();
    if (first) {
      stride(at);
      few(at);
    }
    near(at);
    best.ifPresent(out::add);
    return out.stream().map(found -> found.of(tried)).toList();
  }

  /** The places that are looked at first: those with the largest numbers. */
  private int[] pivots(int line, int most) {
    TreeMap<Long, Integer> bySize = new TreeMap<>();
    for (int place = 0; place < lines.places(); place++) {
      if (lines.isPlace(place) && lines.states(line, place)) {
        bySize.putIfAbsent(-Math.abs(lines.value(line, place)), place);
      }
    }
    return bySize.values().stream().limit(most).mapToInt(Integer::intValue).toArray();
  }

  /** The lines next to this one, up to any distance, perhaps with a few left out in between. */
  private void block(int at, int direction) {
    int[] pivots = pivots(active[at], PIVOTS);
    for (int gap = 0; gap <= MOST_LEFT_OUT; gap++) {
      RunningSum running = new RunningSum(lines, active[at], pivots);
      int from = at + direction * (1 + gap);
      int end = from;
      while (end >= 0 && end < active.length && Math.abs(end - from) < LONGEST_BLOCK) {
        running.add(active[end]);
        if (running.size() >= 2 && running.mayHold()) {
          int boundary = end + direction;
          boolean whole =
              boundary < 0
                  || boundary >= active.length
                  || isBoundary(active[end], active[boundary]);
          int shape = (whole ? Prior.WHOLE_BLOCK : Prior.PART_OF_BLOCK) + gap * Prior.GAP;
          offer(active[at], running.terms(), running.plus(), shape);
        }
        tried++;
        end += direction;
      }
    }
  }

  private boolean isBoundary(int last, int next) {
    for (int line = Math.min(last, next) + 1; line < Math.max(last, next); line++) {
      if (prior.isBoundary(line)) {
        return true;
      }
    }
    return prior.isBoundary(next);
  }

  /** Every second, third … line of the table before or after this one, from near to it on. */
  private void stride(int at) {
    int line = active[at];
    int[] pivots = pivots(line, PIVOTS);
    for (int step = 2; step <= LONGEST_STRIDE; step++) {
      int last = lines.count() > MANY ? step : Math.max(step, LATEST_START);
      for (int start = lines.count() > MANY ? step : 1; start <= last; start++) {
        int shape = start == step ? Prior.STRIDE : Prior.STRIDE_FROM_ELSEWHERE;
        stride(new RunningSum(lines, line, pivots), line + start, step, shape);
        stride(new RunningSum(lines, line, pivots), line - start, -step, shape);
      }
    }
  }

  private void stride(RunningSum running, int from, int step, int shape) {
    for (int l = from; l >= 0 && l < lines.count() && lines.isLine(l); l += step) {
      if (running.size() == LONGEST_STRIDE_SUM) {
        return;
      }
      running.add(l);
      tried++;
      if (running.size() >= 2 && running.mayHold()) {
        offer(running.result(), running.terms(), running.plus(), shape);
      }
    }
  }

  /** Any of the lines just above, or around where there are few, added or taken away. */
  private void near(int at) {
    for (int direction : new int[] {-1, 1}) {
      List<Integer> window = new ArrayList<>();
      for (int i = at + direction; i >= 0 && i < active.length; i += direction) {
        if (window.size() == NEAR) {
          break;
        }
        window.add(active[i]);
      }
      if (window.size() >= 2 && isNew(active[at], direction, window)) {
        tried += MOST_COMBINATIONS;
        combine(active[at], window);
      }
    }
  }

  private void combine(int line, List<Integer> window) {
    new Combinations(lines, line, pivots(line, FEW_PIVOTS), window)
        .tryAll(
            (terms, signs, adjacent) -> {
              if (mayHold(line, terms, signs)) {
                int shape = (adjacent ? Prior.SIGNED_BLOCK : Prior.SCATTERED) - terms.length;
                offer(line, terms, signs, shape);
              }
            });
  }

  /** Whether other lines are near than in the round before; if not, they were tried. */
  private boolean isNew(int line, int direction, List<Integer> window) {
    List<Integer> key = new ArrayList<>(window);
    key.add(direction);
    return !key.equals(seen.put(line * 2L + (direction > 0 ? 1 : 0), key));
  }

  /** Any two lines of few. */
  private void few(int at) {
    int line = active[at];
    List<Integer> all = new ArrayList<>();
    for (int l = 0; l < lines.count(); l++) {
      if (lines.isLine(l) && lines.isLive(l) && l != line) {
        all.add(l);
      }
    }
    if (all.size() > FEW) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        for (int signs = 0; signs < 3; signs++) {
          tried++;
          int[] terms = {all.get(i), all.get(j)};
          int[] of = {signs == 1 ? -1 : 1, signs == 2 ? -1 : 1};
          if (mayHold(line, terms, of)) {
            offer(line, terms, of, Prior.SCATTERED);
          }
        }
      }
    }
  }

  private boolean mayHold(int result, int[] terms, int[] signs) {
    int fails = 0;
    int holds = 0;
    for (int place = 0; place < lines.places(); place++) {
      if (lines.isPlace(place) && lines.states(result, place)) {
        long sum = 0;
        long slack = lines.slack(result, place);
        for (int i = 0; i < terms.length; i++) {
          sum += signs[i] * lines.value(terms[i], place);
          slack += lines.slack(terms[i], place);
        }
        boolean off = Math.abs(lines.value(result, place) - sum) > slack;
        fails += off ? 1 : 0;
        holds += off ? 0 : 1;
        if (fails > 2 && fails > holds + 3) {
          return false;
        }
      }
    }
    return holds > 0 && fails <= holds;
  }

  private void offer(int result, int[] terms, int[] signs, int shape) {
    List<Term> signed = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      signed.add(new Term(terms[i], signs[i]));
    }
    Weight weight = Surprise.weigh(lines, result, signed, repeats);
    int expected = prior.ofResult(result) + shape;
    FoundSum candidate =
        new FoundSum(result, List.copyOf(signed), weight, expected, shape, Math.max(1, tried));
    boolean better = best.map(b -> candidate.rank() > b.rank()).orElse(true);
    if (better && candidate.convinces() && isInPlace(candidate) && isSound(candidate)) {
      best = Optional.of(candidate);
    }
  }

  /**
   * A row that is the balance of others stands below them. A total takes away what comes in;
   * anything else that it would take away in a single place has the wrong sign there.
   */
  private boolean isInPlace(FoundSum candidate) {
    List<Term> taken = candidate.terms().stream().filter(term -> term.sign() < 0).toList();
    if (lines.axis() == Axis.COLUMNS || taken.isEmpty()) {
      return true;
    }
    boolean once = candidate.weight().holds() == 1 && prior.isTotal(candidate.result());
    return candidate.terms().stream().allMatch(term -> term.index() < candidate.result())
        && (!once || taken.stream().allMatch(term -> prior.isIncome(term.index())));
  }

  /**
   * One wrong figure does not refute a sum, but a sum that fails as often as it holds is none,
   * unless a label claims it. Nor is one that another line would complete: that a small term is
   * missing is likelier than that a figure is wrong.
   */
  private boolean isSound(FoundSum candidate) {
    int fails = candidate.weight().fails();
    int holds = candidate.weight().holds();
    if (fails == 0) {
      return true;
    }
    boolean claimed = prior.isClaimed(candidate.result()) || prior.isLast(candidate.result());
    boolean often = (candidate.isUsual() && claimed) ? fails <= holds : fails * 2 <= holds;
    return often && !isIncomplete(candidate);
  }

  private boolean isIncomplete(FoundSum candidate) {
    Set<Integer> own = candidate.lines(twins);
    int place = firstFailing(candidate);
    long missing = missing(candidate, place);
    for (int line = 0; line < lines.count(); line++) {
      long value = lines.value(line, place);
      long slack = slack(candidate, place) + lines.slack(line, place);
      boolean fits = Math.abs(Math.abs(missing) - Math.abs(value)) <= slack && value != 0;
      if (fits && lines.isLine(line) && !own.contains(twins[line])) {
        List<Term> more = new ArrayList<>(candidate.terms());
        more.add(new Term(line, (missing > 0) == (value > 0) ? 1 : -1));
        Weight weight = Surprise.weigh(lines, candidate.result(), more, repeats);
        if (weight.fails() == 0 && weight.holds() >= candidate.weight().holds()) {
          return true;
        }
      }
    }
    return false;
  }

  private int firstFailing(FoundSum candidate) {
    for (int place = 0; place < lines.places(); place++) {
      if (lines.isPlace(place)
          && lines.states(candidate.result(), place)
          && Math.abs(missing(candidate, place)) > slack(candidate, place)) {
        return place;
      }
    }
    throw new IllegalStateException("This sum holds everywhere: " + candidate);
  }

  /** The result less its terms. */
  private long missing(FoundSum candidate, int place) {
    long missing = lines.value(candidate.result(), place);
    for (Term term : candidate.terms()) {
      missing -= term.sign() * lines.value(term.index(), place);
    }
    return missing;
  }

  private long slack(FoundSum candidate, int place) {
    long slack = lines.slack(candidate.result(), place);
    for (Term term : candidate.terms()) {
      slack += lines.slack(term.index(), place);
    }
    return slack;
  }
}

package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds lines that take over what another line states in the place before or after: stand per 1
 * januari from stand per 31 december of the year before (BBV art. 54).
 */
final class CarryFinder {
  /** Among more lines than this, pairs are not tried. */
  static final int MOST_LINES = 300;

  /** A line is seldom taken over from another. */
  private static final int PRIOR = -4;

  /** A line that is taken over. */
  record Found(Relation.Carry relation, Evidence evidence, int score) {}

  private final Lines lines;
  private final List<Integer> candidates = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private CarryFinder(Lines lines) {
    this.lines = lines;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isLine(line) && lines.isLive(line)) {
        candidates.add(line);
      }
    }
    for (int place = 0; place < lines.places(); place++) {
      if (lines.isPlace(place)) {
        places.add(place);
      }
    }
  }

  static List<Found> find(Lines lines) {
    CarryFinder finder = new CarryFinder(lines);
    List<Found> found = new ArrayList<>();
    if (finder.isTooLarge() || finder.places.size() < 3) {
      return found;
    }
    for (int result : finder.candidates) {
      Optional<Found> best = Optional.empty();
      for (int source : finder.candidates) {
        if (source <= result) {
          // The same pair the other way round; what opens a year stands above what closes it.
          continue;
        }
        for (int step : new int[] {-1, 1}) {
          Optional<Found> next = finder.weighed(result, source, step);
          if (next.isPresent() && (best.isEmpty() || next.get().score() > best.get().score())) {
            best = next;
          }
        }
      }
      best.ifPresent(found::add);
    }
    return found;
  }

  /** Whether there are more lines than pairs of them are tried for. */
  static boolean isTooLarge(Lines lines) {
    return new CarryFinder(lines).isTooLarge();
  }

  private boolean isTooLarge() {
    return candidates.size() > MOST_LINES;
  }

  private Optional<Found> weighed(int result, int source, int step) {
    if (areEqual(result, source)) {
      return Optional.empty();
    }
    int bits = 0;
    int holds = 0;
    int fails = 0;
    Optional<Long> before = Optional.empty();
    for (int i = 0; i < places.size(); i++) {
      int from = i + step;
      if (from < 0 || from >= places.size()) {
        continue;
      }
      int here = places.get(i);
      int there = places.get(from);
      if (!lines.states(result, here) || !lines.states(source, there)) {
        continue;
      }
      long value = lines.value(result, here);
      long slack = lines.slack(result, here) + lines.slack(source, there);
      if (Math.abs(value - lines.value(source, there)) > slack) {
        fails++;
        bits -= Surprise.WRONG_FIGURE;
        if (fails > 1 && fails > holds) {
          return Optional.empty();
        }
        continue;
      }
      boolean news = before.isEmpty() || Math.abs(before.get() - value) > slack;
      if (news && value != 0) {
        holds++;
        bits += Surprise.log2(Math.abs(value) / slack);
        before = Optional.of(value);
      }
    }
    long tried = 2L * candidates.size() * candidates.size();
    int score = bits + PRIOR - Surprise.log2(tried);
    boolean sound = holds >= 2 && fails * 2 <= holds && score >= Prior.THRESHOLD;
    return sound
        ? Optional.of(
            new Found(
                new Relation.Carry(lines.axis(), result, source, step, Origin.DISCOVERED),
                new Evidence(Math.max(0, bits), PRIOR, tried),
                score))
        : Optional.empty();
  }

  private boolean areEqual(int one, int other) {
    for (int place : places) {
      if (lines.value(one, place) != lines.value(other, place)) {
        return false;
      }
    }
    return true;
  }
}

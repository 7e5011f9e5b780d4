package nl.sluitend.records;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.linear.Rational;

/**
 * What holds if all atoms of at least one of these lists hold. One empty list always holds, no list
 * never does.
 */
record Alternatives(List<List<Atom>> lists) {
  static final Alternatives ALWAYS = new Alternatives(List.of(List.of()));

  Alternatives {
    lists = lists.stream().map(List::copyOf).toList();
  }

  static Alternatives of(Atom atom) {
    return new Alternatives(List.of(List.of(atom)));
  }

  Alternatives or(Alternatives other) {
    List<List<Atom>> both = new ArrayList<>(lists);
    both.addAll(other.lists);
    return new Alternatives(both);
  }

  Alternatives and(Alternatives other) {
    List<List<Atom>> both = new ArrayList<>();
    for (List<Atom> mine : lists) {
      for (List<Atom> its : other.lists) {
        List<Atom> joined = new ArrayList<>(mine);
        joined.addAll(its);
        both.add(joined);
      }
    }
    return new Alternatives(both);
  }

  Alternatives opposite() {
    Alternatives opposite = ALWAYS;
    for (List<Atom> list : lists) {
      List<List<Atom>> broken = new ArrayList<>();
      list.forEach(atom -> atom.opposite().forEach(other -> broken.add(List.of(other))));
      opposite = opposite.and(new Alternatives(broken));
    }
    return opposite;
  }

  /** The same with the bounds let in. */
  Alternatives closed() {
    return new Alternatives(
        lists.stream()
            .map(
                list ->
                    list.stream()
                        .map(atom -> atom instanceof Atom.Linear linear ? linear.closed() : atom)
                        .toList())
            .toList());
  }

  Verdict of(Figures figures, Rational tolerance) {
    Verdict any = Verdict.FAILS;
    for (List<Atom> list : lists) {
      Verdict all = Verdict.HOLDS;
      for (Atom atom : list) {
        all = all.and(atom.of(figures, tolerance));
      }
      any = any.or(all);
    }
    return any;
  }

  boolean isOne() {
    return lists.size() == 1;
  }
}

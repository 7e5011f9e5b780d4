package nl.sluitend.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Verdict;

/** All claims of a table, by number and by cell. */
final class Claims {
  private final Sheet sheet;
  private final List<Claim> claims = new ArrayList<>();
  private final List<List<Integer>> byCell = new ArrayList<>();
  private final Set<Integer> broken = new TreeSet<>();
  private final Set<BrokenInstance> unread = new TreeSet<>();

  Claims(Sheet sheet, List<JudgedRelation> relations) {
    this.sheet = sheet;
    int cells = sheet.table().rows().size() * sheet.table().columns().size();
    for (int cell = 0; cell < cells; cell++) {
      byCell.add(new ArrayList<>());
    }
    ClaimReader reader = new ClaimReader(sheet);
    for (int relation = 0; relation < relations.size(); relation++) {
      JudgedRelation judged = relations.get(relation);
      for (Instance instance : judged.instances()) {
        if (instance.verdict() == Verdict.BROKEN) {
          unread.add(new BrokenInstance(relation, instance.at()));
        }
      }
      reader.read(relation, judged).forEach(this::add);
    }
  }

  private void add(Claim claim) {
    int number = claims.size();
    claims.add(claim);
    claim.cells().forEach(cell -> byCell.get(cell).add(number));
    if (unread.remove(claim.instance())) {
      broken.add(number);
    }
  }

  Sheet sheet() {
    return sheet;
  }

  Claim get(int number) {
    return claims.get(number);
  }

  /** The claims that do not hold in the table as printed. */
  Set<Integer> broken() {
    return broken;
  }

  boolean isBroken(int number) {
    return broken.contains(number);
  }

  /** The broken instances of which no claim could be made. */
  Set<BrokenInstance> unread() {
    return unread;
  }

  /** The numbers of the claims on a cell. */
  List<Integer> on(int cell) {
    return byCell.get(cell);
  }

  /** The claims on a cell. */
  List<Claim> claimsOn(int cell) {
    return byCell.get(cell).stream().map(claims::get).toList();
  }

  /** The claims on any of the cells that change. */
  Set<Integer> touchedBy(List<CellChange> changes) {
    Set<Integer> touched = new TreeSet<>();
    changes.forEach(change -> touched.addAll(on(sheet.id(change.cell()))));
    return touched;
  }

  /** The broken claims in groups that share cells. */
  List<Set<Integer>> groups() {
    return groups(broken);
  }

  /** Some broken claims in groups that share cells. */
  List<Set<Integer>> groups(Set<Integer> among) {
    TreeMap<Integer, Set<Integer>> groups = new TreeMap<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (int start : among) {
      if (!seen.contains(start)) {
        groups.put(start, reached(start, among));
        seen.addAll(groups.get(start));
      }
    }
    return new ArrayList<>(groups.values());
  }

  private Set<Integer> reached(int start, Set<Integer> among) {
    Set<Integer> reached = new TreeSet<>();
    List<Integer> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      int claim = open.remove(open.size() - 1);
      if (reached.add(claim)) {
        for (int cell : claims.get(claim).cells()) {
          on(cell).stream()
              .filter(among::contains)
              .filter(c -> !reached.contains(c))
              .forEach(open::add);
        }
      }
    }
    return reached;
  }
}

package nl.sluitend.examples.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableCheck;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Diagnosis;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.examples.faults.Tally.Count;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.testkit.PlantedFault;
import nl.sluitend.testkit.PlantedFaults;

/** Puts faults into tables that close, one at a time, and counts what is said of them. */
final class FaultStudy {
  private final int sample;
  private final boolean show;
  private final Tally alone = new Tally();
  private final Tally whole = new Tally();
  private final Tally single = new Tally();

  /**
   * Starts a study.
   *
   * @param sample how many faults per table, about
   * @param show whether to print what is not the only best explanation
   */
  FaultStudy(int sample, boolean show) {
    this.sample = sample;
    this.show = show;
  }

  /** What is said when the relations are those of the table before the fault. */
  Tally alone() {
    return alone;
  }

  /** What is said when the relations are found in the spoilt table, of several columns. */
  Tally whole() {
    return whole;
  }

  /** The same for tables of a single column, where one figure may be all that shows a sum. */
  Tally single() {
    return single;
  }

  /** All tables together. */
  Tally endToEnd() {
    return Tally.sum(whole, single);
  }

  private static long amountColumns(BudgetTable table) {
    return table.columns().stream().filter(c -> c.measure() == Measure.AMOUNT).count();
  }

  void study(Path file) throws IOException {
    String name = file.toAbsolutePath().getParent().getFileName() + "/" + file.getFileName();
    BudgetTable table = PrintedCsv.read(file).orElseThrow();
    CheckedTable sound = TableCheck.check(name, table);
    List<JudgedRelation> relations = sound.relations();
    boolean closes =
        !relations.isEmpty()
            && relations.stream().allMatch(relation -> relation.count(Verdict.BROKEN) == 0);
    if (!closes) {
      return;
    }
    List<Relation> given = relations.stream().map(JudgedRelation::relation).toList();
    List<PlantedFault> plants = PlantedFaults.of(table, relations, name.hashCode());
    int step = Math.max(1, plants.size() / sample);
    for (int i = 0; i < plants.size(); i += step) {
      study(name, plants.get(i), table, given, warnings(sound));
    }
  }

  /** What is worth a look, by rule and cells. */
  private static Set<String> warnings(CheckedTable checked) {
    return checked.findings().stream()
        .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
        .map(finding -> finding.rule().id() + " " + finding.cells())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void study(
      String name,
      PlantedFault plant,
      BudgetTable table,
      List<Relation> given,
      Set<String> before) {
    BudgetTable spoilt = plant.plantIn(table);
    List<JudgedRelation> judged = Judge.judge(spoilt, given);
    boolean knowable = isBroken(judged);
    count(alone, plant, spoilt, judged, knowable, false, name);
    if (knowable) {
      CheckedTable checked = TableCheck.check(name, spoilt);
      boolean warned = !before.containsAll(warnings(checked));
      boolean one = amountColumns(table) == 1;
      count(
          one ? single : whole, plant, spoilt, checked.relations(), true, warned, "whole " + name);
    }
  }

  private static boolean isBroken(List<JudgedRelation> judged) {
    return judged.stream().anyMatch(relation -> relation.count(Verdict.BROKEN) > 0);
  }

  private void count(
      Tally tally,
      PlantedFault plant,
      BudgetTable spoilt,
      List<JudgedRelation> judged,
      boolean knowable,
      boolean warned,
      String name) {
    tally.add(plant.kind(), Count.PLANTED);
    if (!knowable) {
      tally.add(plant.kind(), Count.HIDDEN);
      return;
    }
    tally.add(plant.kind(), Count.KNOWABLE);
    Diagnosis diagnosis = Diagnosis.of(spoilt, judged);
    if (diagnosis.faults().isEmpty()) {
      String what =
          warned
              ? "a warning without a relation: no other figure says which rows add up"
              : "nothing is reported: the figures that are left refute the sum or fit another";
      tally.missed(plant.kind(), what);
      if (warned) {
        tally.add(plant.kind(), Count.REPORTED);
      }
      if (show) {
        System.out.println(name + " " + plant + ": " + what);
      }
      return;
    }
    tally.add(plant.kind(), Count.REPORTED);
    Set<CellChange> truth = new HashSet<>(plant.undoing());
    Set<CellReference> cells = cells(plant.undoing());
    List<Explanation> best =
        diagnosis.faults().stream().flatMap(fault -> fault.best().stream()).toList();
    boolean among = best.stream().anyMatch(e -> new HashSet<>(e.changes()).equals(truth));
    if (best.stream().anyMatch(e -> cells(e.changes()).equals(cells))) {
      tally.add(plant.kind(), Count.SAME_CELLS);
    } else if (diagnosis.faults().stream()
        .anyMatch(fault -> fault.certainty() == Certainty.ONE_BEST)) {
      tally.add(plant.kind(), Count.SURE_BUT_WRONG);
    }
    if (among) {
      tally.add(plant.kind(), Count.AMONG_BEST);
      boolean only = diagnosis.faults().size() == 1 && diagnosis.faults().get(0).equallyGood() == 1;
      if (only) {
        tally.add(plant.kind(), Count.ONLY_BEST);
      }
      if (show && !only) {
        show(plant, diagnosis, name, "not the only best");
      }
    } else {
      String reason = reason(diagnosis, truth, cells);
      tally.missed(plant.kind(), reason);
      if (show) {
        show(plant, diagnosis, name, reason);
      }
    }
  }

  private static String reason(
      Diagnosis diagnosis, Set<CellChange> truth, Set<CellReference> cells) {
    List<Explanation> all =
        diagnosis.faults().stream().flatMap(fault -> fault.explanations().stream()).toList();
    if (diagnosis.faults().size() > 1) {
      return "several faults are seen in it";
    }
    if (all.stream().anyMatch(e -> new HashSet<>(e.changes()).equals(truth))) {
      return "another explanation is more likely";
    }
    if (diagnosis.faults().stream()
        .flatMap(fault -> fault.best().stream())
        .anyMatch(e -> cells(e.changes()).equals(cells))) {
      return "the right cell with another figure, equally within rounding";
    }
    return all.isEmpty() ? "no explanation is found" : "the true repair is not listed";
  }

  private static Set<CellReference> cells(List<CellChange> changes) {
    Set<CellReference> cells = new HashSet<>();
    changes.forEach(change -> cells.add(change.cell()));
    return cells;
  }

  private static void show(PlantedFault plant, Diagnosis diagnosis, String name, String reason) {
    System.out.println(name + " " + plant + ": " + reason);
    for (Fault fault : diagnosis.faults()) {
      System.out.println(
          "  "
              + fault.broken()
              + " "
              + fault.certainty()
              + " "
              + fault.equallyGood()
              + fault.notTried());
      for (Explanation explanation : fault.explanations()) {
        System.out.println(
            "    "
                + explanation.cost()
                + " "
                + explanation.kind()
                + " "
                + explanation.reason().english());
      }
    }
  }
}

package nl.sluitend.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.diagnose.BrokenInstance;
import nl.sluitend.diagnose.Diagnosis;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.relate.FoundRelation;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Purpose;
import nl.sluitend.table.BudgetTable;

/** The relations of a table, judged, with the fault that each broken one is part of. */
final class CheckedRelations {
  private final BudgetTable table;
  private final FoundRelations found;
  private final List<JudgedRelation> judged;
  private final Map<BrokenInstance, Fault> faults = new HashMap<>();

  private CheckedRelations(
      BudgetTable table, FoundRelations found, List<JudgedRelation> judged, Diagnosis diagnosis) {
    this.table = table;
    this.found = found;
    this.judged = judged;
    for (Fault fault : diagnosis.faults()) {
      fault.broken().forEach(broken -> faults.put(broken, fault));
    }
  }

  static CheckedRelations of(BudgetTable table, FoundRelations found) {
    List<JudgedRelation> judged = found.judge(table);
    return of(table, found, judged, Diagnosis.of(table, judged));
  }

  /** What has been judged and diagnosed already. */
  static CheckedRelations of(
      BudgetTable table, FoundRelations found, List<JudgedRelation> judged, Diagnosis diagnosis) {
    return new CheckedRelations(table, found, judged, diagnosis);
  }

  BudgetTable table() {
    return table;
  }

  FoundRelations found() {
    return found;
  }

  List<JudgedRelation> judged() {
    return judged;
  }

  /** Where the relations for one purpose stand in the list. */
  List<Integer> of(Purpose purpose) {
    List<FoundRelation> relations = found.relations();
    return IntStream.range(0, relations.size())
        .filter(i -> relations.get(i).purpose() == purpose)
        .boxed()
        .toList();
  }

  /** The fault that a broken instance is part of. */
  Optional<Fault> fault(int relation, int at) {
    return Optional.ofNullable(faults.get(new BrokenInstance(relation, at)));
  }
}

package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/**
 * The cells that the stated figure of a finding was compared with.
 *
 * @param relation the relation that they make
 * @param result the cell that states what they should give
 * @param instance how it compares
 * @param terms the cells that are added or taken away, in order; of a quotient its part
 * @param divisor the whole of a quotient; empty for other relations
 */
record Parts(
    Relation relation,
    CellReference result,
    Instance instance,
    List<Part> terms,
    List<Part> divisor) {
  /**
   * A cell that takes part.
   *
   * @param cell the cell
   * @param sign 1 where it is added, -1 where it is taken away
   */
  record Part(CellReference cell, int sign) {}

  /** The parts of a finding about one relation; empty where it is about anything else. */
  static Optional<Parts> of(CheckedTable checked, Finding finding) {
    if (finding.cells().size() != 1) {
      return Optional.empty();
    }
    CellReference cell = finding.cells().get(0);
    for (JudgedRelation judged : checked.relations()) {
      for (Instance instance : judged.instances()) {
        Relation relation = judged.relation();
        boolean same =
            cell(relation.axis(), relation.result(), instance.at()).equals(cell)
                && states(instance, finding.parameters());
        if (same) {
          return Optional.of(of(relation, instance));
        }
      }
    }
    return Optional.empty();
  }

  private static Parts of(Relation relation, Instance instance) {
    int at =
        relation instanceof Relation.Carry carry ? instance.at() + carry.step() : instance.at();
    List<Term> divisor = relation instanceof Relation.Ratio ratio ? ratio.divisor() : List.of();
    return new Parts(
        relation,
        cell(relation.axis(), relation.result(), instance.at()),
        instance,
        parts(relation, relation.terms(), at),
        parts(relation, divisor, at));
  }

  private static List<Part> parts(Relation relation, List<Term> terms, int at) {
    List<Part> parts = new ArrayList<>();
    for (Term term : terms) {
      parts.add(new Part(cell(relation.axis(), term.index(), at), term.sign()));
    }
    return parts.stream().sorted(Comparator.comparing(Part::cell)).toList();
  }

  private static CellReference cell(Axis axis, int line, int at) {
    return axis == Axis.ROWS ? new CellReference(line, at) : new CellReference(at, line);
  }

  /** Whether the finding was made of this instance: it names the same figures. */
  private static boolean states(Instance instance, Map<String, String> parameters) {
    if (instance.outcome().isEmpty()) {
      return false;
    }
    Instance.Outcome outcome = instance.outcome().get();
    if (outcome instanceof Instance.Amounts amounts) {
      return names(
          parameters, amounts.stated().toString(), "computed", amounts.computed().toString());
    }
    if (outcome instanceof Instance.Quotient quotient) {
      return names(
          parameters,
          quotient.stated().toPlainString(),
          "computed",
          quotient.computed().toPlainString());
    }
    Instance.Letters letters = (Instance.Letters) outcome;
    return names(parameters, letters.stated().name(), "expected", letters.expected().name());
  }

  private static boolean names(
      Map<String, String> parameters, String stated, String name, String other) {
    return stated.equals(parameters.get("stated")) && other.equals(parameters.get(name));
  }
}

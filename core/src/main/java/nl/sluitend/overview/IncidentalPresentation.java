package nl.sluitend.overview;

import java.util.List;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;

/** How a document shows what of its balance is incidental. */
public enum IncidentalPresentation {
  /** As a saldo that is taken away, as most do. */
  BALANCE(StructuralStep.INCIDENTAL_BALANCE),
  /** As net costs that are added (Noordenveld, budget of 2023). */
  NET_COSTS(StructuralStep.INCIDENTAL_COSTS);

  private final StructuralStep step;

  IncidentalPresentation(StructuralStep step) {
    this.step = step;
  }

  /**
   * Returns the step of a row that is shown in this way.
   *
   * @return what such a row does in the calculation
   */
  public StructuralStep step() {
    return step;
  }

  List<Derived> amounts(StructuralLine line, Source source) {
    return line.step() == step
        ? line.amounts()
        : line.amounts().stream()
            .map(amount -> Derived.of(amount.name(), Formula.of(amount).negated(), source))
            .toList();
  }
}

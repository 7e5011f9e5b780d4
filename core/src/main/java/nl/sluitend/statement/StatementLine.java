package nl.sluitend.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * A line of a statement.
 *
 * @param label what it is called
 * @param role what it does among the other lines
 * @param side lasten, baten or saldo, where it is one of them
 * @param costKind the kind of overhead cost, where it is one
 * @param figures one figure per column
 */
public record StatementLine(
    Message label,
    RowRole role,
    Optional<Side> side,
    Optional<CostKind> costKind,
    List<Derived> figures) {
  /** Copies the figures and checks that all are money, or that the line is an indicator. */
  public StatementLine {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(costKind, "costKind");
    figures = List.copyOf(figures);
    for (Derived figure : figures) {
      if (role != RowRole.INDICATOR && !figure.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "Line '%s' is no indicator, so its figures are money; '%s' is not"
                .formatted(label.dutch(), figure.name().dutch()));
      }
    }
  }
}

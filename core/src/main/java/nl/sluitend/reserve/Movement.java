package nl.sluitend.reserve;

import java.util.List;
import java.util.Objects;
import nl.sluitend.statement.Derived;

/**
 * What happens to a reserve or provision in one way.
 *
 * @param kind in which way
 * @param amounts one amount per year, positive for what the kind is named after: a withdrawal of 38
 *     lowers the reserve by 38
 */
public record Movement(MovementKind kind, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public Movement {
    Objects.requireNonNull(kind, "kind");
    amounts = List.copyOf(amounts);
    amounts.forEach(Amounts::requireMoney);
  }
}

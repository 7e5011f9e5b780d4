package nl.sluitend.check;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/**
 * A place that a rule is about but could not compare (niet vergeleken). A rule that has one has not
 * looked at the whole table, whatever it says of the rest.
 *
 * @param cells the cells that would have been compared; none where the table lacks them
 * @param because why they were not
 */
public record Unchecked(List<CellReference> cells, Message because) {
  /** Copies the cells and checks that there is a reason. */
  public Unchecked {
    cells = List.copyOf(cells);
    Objects.requireNonNull(because, "because");
  }
}

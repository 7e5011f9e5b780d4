package nl.sluitend.overview;

import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * What a line of the overview is about: one programme, or one of the other parts.
 *
 * @param part which part of the overview
 * @param label what it is called; the same label in the same part is the same item
 */
public record OverviewItem(OverviewPart part, Message label) {
  /** Checks that both are there. */
  public OverviewItem {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(label, "label");
  }

  /**
   * Returns a programme.
   *
   * @param label its name as printed
   * @return the item
   */
  public static OverviewItem programme(String label) {
    return new OverviewItem(OverviewPart.PROGRAMME, Message.same(label));
  }

  /**
   * Returns a part that is one item by itself, under its own name.
   *
   * @param part the part
   * @return the item, such as "Overhead"
   */
  public static OverviewItem of(OverviewPart part) {
    return new OverviewItem(part, Words.title(part.inWords()));
  }

  Message movements() {
    return part == OverviewPart.RESERVES
        ? Words.join(new Message("mutaties ", "movements of "), "", label)
        : Words.join(new Message("mutaties reserves ", "movements of reserves "), "", label);
  }

  Message with(Flow flow) {
    return Words.join(label, ": ", flow.inWords());
  }
}

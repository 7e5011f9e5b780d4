package nl.sluitend.publish;

import java.io.Serial;
import nl.sluitend.message.Message;

/** A table that cannot be rounded as asked, with the reason for whoever made the table. */
public final class UnroundableTableException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is the matter. */
  @SuppressWarnings("serial") // Nobody sends it anywhere.
  private final Message reason;

  UnroundableTableException(Message reason) {
    super(reason.english());
    this.reason = reason;
  }

  /**
   * Returns what is the matter.
   *
   * @return the reason, with the row, the column and the difference where these matter
   */
  public Message reason() {
    return reason;
  }
}

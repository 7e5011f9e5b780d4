package nl.sluitend.reserve;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;
import nl.sluitend.table.ColumnKind;

/** How a reserve or a provision changes in a year. */
@SuppressWarnings("ImmutableEnumChecker") // Messages and sources never change.
public enum MovementKind {
  /** What is put in (toevoeging, vermeerdering, dotatie). */
  ADDITION(new Message("toevoeging", "addition"), true, ColumnKind.ADDITION, Sources.READ),
  /** What is taken out (onttrekking, vermindering, aanwending). */
  WITHDRAWAL(new Message("onttrekking", "withdrawal"), false, ColumnKind.WITHDRAWAL, Sources.READ),
  /** What falls away as the asset that it was meant for is written off. */
  DEPRECIATION(
      new Message("vermindering wegens afschrijving", "reduction for depreciation"),
      false,
      ColumnKind.OTHER,
      Sources.READ),
  /** What is added of the result of the year before; negative where a deficit is covered. */
  RESULT_APPROPRIATION(
      new Message("bestemming resultaat vorig jaar", "appropriation of last year's result"),
      true,
      ColumnKind.OTHER,
      Sources.READ),
  /** What is left over of a provision and goes to income (vrijval). From memory: BBV art. 55. */
  RELEASE(new Message("vrijval", "release"), false, ColumnKind.OTHER, Sources.FROM_MEMORY);

  private final Message name;
  private final boolean added;
  private final ColumnKind column;
  private final Source source;

  MovementKind(Message name, boolean added, ColumnKind column, Source source) {
    this.name = name;
    this.added = added;
    this.column = column;
    this.source = source;
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  /**
   * Tells whether it makes what remains more.
   *
   * @return true if it is added, false if it is taken away
   */
  public boolean isAdded() {
    return added;
  }

  /** The kind of a column of such movements; a table has one of each, so the rest are other. */
  ColumnKind column() {
    return column;
  }

  Source source() {
    return source;
  }
}

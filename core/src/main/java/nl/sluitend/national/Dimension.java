package nl.sluitend.national;

import java.util.Comparator;

/**
 * What national figures can be grouped by. Keys are text, as the file has them: 0.1 is not 0.10.
 */
public enum Dimension {
  /** The layer of government (overheidslaag). */
  LAYER(KeyOrder.TEXT),
  /** The number of the body (overheidsnummer), with its leading zeros. */
  NUMBER(KeyOrder.NUMBER),
  /** The name of the body. */
  NAME(KeyOrder.TEXT),
  /** The year of the figures. */
  YEAR(KeyOrder.NUMBER),
  /** The report (verslagsoort): budget, quarter or annual accounts. */
  REPORT(KeyOrder.TEXT),
  /** The taakveld, in the order CBS publishes: 0.9 comes before 0.10. */
  TASK_FIELD(KeyOrder.PUBLISHED),
  /** The economic category (categorie), in the order CBS publishes. */
  CATEGORY(KeyOrder.PUBLISHED),
  /** The side: lasten or baten; in CBS's open data also stand, of posts of the balance. */
  SIDE(KeyOrder.TEXT),
  /** The number of inhabitants that a row states for the body. */
  INHABITANTS(KeyOrder.NUMBER);

  private final KeyOrder order;

  Dimension(KeyOrder order) {
    this.order = order;
  }

  /**
   * Returns the order in which keys of this dimension are listed: numbers by value, codes as CBS
   * publishes them, all else as text. Only equal keys compare as equal.
   *
   * @return the order
   */
  public Comparator<String> order() {
    return order.comparator();
  }
}

package nl.sluitend.national;

/**
 * The size of a municipality by its inhabitants (gemeentegrootte), in the eight classes that CBS
 * groups municipalities in. A class begins at its lower bound and ends below the next.
 */
public enum SizeClass {
  /** Fewer than 5 000 inhabitants. */
  UNDER_5_000(0),
  /** 5 000 to 10 000 inhabitants. */
  FROM_5_000(5_000),
  /** 10 000 to 20 000 inhabitants. */
  FROM_10_000(10_000),
  /** 20 000 to 50 000 inhabitants. */
  FROM_20_000(20_000),
  /** 50 000 to 100 000 inhabitants. */
  FROM_50_000(50_000),
  /** 100 000 to 150 000 inhabitants. */
  FROM_100_000(100_000),
  /** 150 000 to 250 000 inhabitants. */
  FROM_150_000(150_000),
  /** 250 000 inhabitants and more. */
  FROM_250_000(250_000);

  private final long from;

  SizeClass(long from) {
    this.from = from;
  }

  /**
   * Returns the lower bound.
   *
   * @return the smallest number of inhabitants in the class
   */
  public long from() {
    return from;
  }

  /**
   * Returns the class of a municipality.
   *
   * @param inhabitants their number, from 0
   * @return the class
   * @throws IllegalArgumentException if the number is negative
   */
  public static SizeClass of(long inhabitants) {
    if (inhabitants < 0) {
      throw new IllegalArgumentException("Inhabitants count from 0, but was " + inhabitants);
    }
    SizeClass found = UNDER_5_000;
    for (SizeClass next : values()) {
      found = next.from <= inhabitants ? next : found;
    }
    return found;
  }
}

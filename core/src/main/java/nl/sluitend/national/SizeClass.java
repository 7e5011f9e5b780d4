package nl.sluitend.national;

import nl.sluitend.message.Message;

/**
 * The size of a municipality (gemeentegrootteklasse): the eight classes by number of inhabitants
 * that CBS publishes figures by, and that make municipalities of one class comparable.
 */
public enum SizeClass {
  /** Fewer than 5,000 inhabitants. */
  BELOW_5_000(0, "minder dan 5.000 inwoners", "fewer than 5,000 inhabitants"),
  /** From 5,000 to 10,000. */
  FROM_5_000(5_000, "5.000 tot 10.000 inwoners", "5,000 to 10,000 inhabitants"),
  /** From 10,000 to 20,000. */
  FROM_10_000(10_000, "10.000 tot 20.000 inwoners", "10,000 to 20,000 inhabitants"),
  /** From 20,000 to 50,000. */
  FROM_20_000(20_000, "20.000 tot 50.000 inwoners", "20,000 to 50,000 inhabitants"),
  /** From 50,000 to 100,000. */
  FROM_50_000(50_000, "50.000 tot 100.000 inwoners", "50,000 to 100,000 inhabitants"),
  /** From 100,000 to 150,000. */
  FROM_100_000(100_000, "100.000 tot 150.000 inwoners", "100,000 to 150,000 inhabitants"),
  /** From 150,000 to 250,000. */
  FROM_150_000(150_000, "150.000 tot 250.000 inwoners", "150,000 to 250,000 inhabitants"),
  /** 250,000 and more. */
  FROM_250_000(250_000, "250.000 inwoners of meer", "250,000 inhabitants or more");

  private final long least;
  private final String dutch;
  private final String english;

  SizeClass(long least, String dutch, String english) {
    this.least = least;
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Returns the class of a number of inhabitants.
   *
   * @param inhabitants the number, not negative
   * @return the class
   */
  public static SizeClass of(long inhabitants) {
    if (inhabitants < 0) {
      throw new IllegalArgumentException("Expected inhabitants, but was " + inhabitants);
    }
    SizeClass found = BELOW_5_000;
    for (SizeClass each : values()) {
      if (inhabitants >= each.least) {
        found = each;
      }
    }
    return found;
  }

  /**
   * Returns the fewest inhabitants of the class.
   *
   * @return the number; the class ends where the next begins
   */
  public long least() {
    return least;
  }

  /**
   * Returns the class in words.
   *
   * @return such as "20.000 tot 50.000 inwoners"
   */
  public Message words() {
    return new Message(dutch, english);
  }
}

package nl.sluitend.bbv;

import java.util.Arrays;
import java.util.Optional;

/** The layers of government that deliver Iv3, each with code lists of its own. */
public enum GovernmentLayer {
  /** Gemeente. */
  MUNICIPALITY("Gemeente", 'M', "0.4", "0.10", "0.11"),
  /** Gemeenschappelijke regeling: the code lists are those of municipalities. */
  JOINT_ARRANGEMENT("GR", 'J', "0.4", "0.10", "0.11"),
  /** Provincie: taakvelden of their own, the same categories and balance posts. */
  PROVINCE("Provincie", 'P', "0.6", "0.8", "0.9");

  private final String cbsName;
  private final char letter;
  private final String overhead;
  private final String reserves;
  private final String result;

  GovernmentLayer(String cbsName, char letter, String overhead, String reserves, String result) {
    this.cbsName = cbsName;
    this.letter = letter;
    this.overhead = overhead;
    this.reserves = reserves;
    this.result = result;
  }

  /**
   * Returns the name of the layer as CBS's files and deliveries write it.
   *
   * @return Gemeente, GR or Provincie
   */
  public String cbsName() {
    return cbsName;
  }

  /**
   * Finds the layer that a file names.
   *
   * @param name as CBS writes it, capitals included
   * @return the layer; empty for any other text
   */
  public static Optional<GovernmentLayer> ofCbsName(String name) {
    return Arrays.stream(values()).filter(layer -> layer.cbsName.equals(name)).findFirst();
  }

  /**
   * Returns the taakveld of overhead (Overhead), which is the same in all years. Whether its
   * meaning is the same as well is answered by {@link SeriesBreak}.
   *
   * @return 0.4, for a province 0.6
   */
  public String overheadTaskField() {
    return overhead;
  }

  /**
   * Returns the taakveld of what is added to and taken from reserves (Mutaties reserves), which is
   * the same in all years.
   *
   * @return 0.10, for a province 0.8
   */
  public String reservesTaskField() {
    return reserves;
  }

  /**
   * Returns the taakveld of the result (Resultaat), which is the same in all years.
   *
   * @return 0.11, for a province 0.9
   */
  public String resultTaskField() {
    return result;
  }

  /** The letter of the layer in our data. */
  char letter() {
    return letter;
  }
}

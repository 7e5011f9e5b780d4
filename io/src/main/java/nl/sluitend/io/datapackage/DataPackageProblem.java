package nl.sluitend.io.datapackage;

import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;

/**
 * What can be wrong with a data package, besides what can be wrong with any JSON ({@code JSN-…}) or
 * CSV. The codes are stable and never reused.
 */
public enum DataPackageProblem {
  /** A path that leaves the folder, or could. The resource is left out. */
  UNSAFE_PATH(
      "DPK-001",
      Problem.Level.ERROR,
      "een pad dat niet binnen de map blijft",
      "a path that does not stay within the folder"),
  /** The file of a resource is not there. The resource is kept. */
  MISSING_FILE(
      "DPK-002",
      Problem.Level.ERROR,
      "het bestand van een onderdeel ontbreekt",
      "the file of a resource is missing"),
  /** Two resources with one name. The later one is left out. */
  RESOURCE_TWICE(
      "DPK-003",
      Problem.Level.ERROR,
      "twee onderdelen met één naam",
      "two resources with one name"),
  /** Two resources with one file. The later one is left out. */
  PATH_TWICE(
      "DPK-004",
      Problem.Level.ERROR,
      "twee onderdelen met één bestand",
      "two resources with one file"),
  /** A name with other characters than small letters, digits, dots, hyphens, _ and /. */
  BAD_NAME(
      "DPK-005",
      Problem.Level.ERROR,
      "een naam met tekens die niet mogen",
      "a name with characters that are not allowed"),
  /** A package without resources. Nothing is read. */
  NO_RESOURCES(
      "DPK-006",
      Problem.Level.ERROR,
      "een pakket zonder onderdelen",
      "a package without resources"),
  /** Two fields with one name, or a field with none. The schema is passed over. */
  BAD_FIELD(
      "DPK-007",
      Problem.Level.ERROR,
      "velden zonder eigen naam",
      "fields without a name of their own"),
  /** A meaning for a field that the schema does not have, or that has one already. */
  UNKNOWN_FIELD(
      "DPK-008",
      Problem.Level.ERROR,
      "een betekenis van een veld dat er niet is",
      "a meaning of a field that is not there"),
  /** The columns of a file are not those of the schema. They keep what their headings say. */
  OTHER_COLUMNS(
      "DPK-009",
      Problem.Level.ERROR,
      "kolommen die niet bij het schema passen",
      "columns that do not fit the schema"),
  /** A note on a row that is not there, has another label, or has a note already. */
  OTHER_ROW(
      "DPK-010",
      Problem.Level.ERROR,
      "een opmerking bij een rij die er niet is",
      "a note on a row that is not there"),
  /** Columns or rows that no table can have together. */
  IMPOSSIBLE_TABLE(
      "DPK-011",
      Problem.Level.ERROR,
      "kolommen of rijen die niet samen kunnen",
      "columns or rows that cannot be together"),
  /** A resource that is neither CSV nor table JSON; it is passed over. */
  NO_TABLE(
      "DPK-012",
      Problem.Level.NOTICE,
      "een onderdeel dat geen tabel is",
      "a resource that is no table");

  private final String code;
  private final Problem.Level level;
  private final String dutch;
  private final String english;

  DataPackageProblem(String code, Problem.Level level, String dutch, String english) {
    this.code = code;
    this.level = level;
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Returns the stable code.
   *
   * @return such as {@code DPK-001}
   */
  public String code() {
    return code;
  }

  /**
   * Returns how serious it is.
   *
   * @return the level
   */
  public Problem.Level level() {
    return level;
  }

  /**
   * Returns what the code stands for.
   *
   * @return a few words, without a capital and a full stop
   */
  public Message meaning() {
    return new Message(dutch, english);
  }
}

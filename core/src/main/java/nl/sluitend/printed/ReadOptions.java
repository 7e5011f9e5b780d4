package nl.sluitend.printed;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Unit;
import nl.sluitend.table.SignConvention;

/**
 * What the caller knows of a printed table. Whatever is left out is found from the print, or said
 * to be assumed.
 *
 * @param source how messages name the file
 * @param unit the unit of the figures
 * @param notation the marks in the numbers
 * @param document the document that the table is from
 * @param convention the sign convention
 */
public record ReadOptions(
    String source,
    Optional<Unit> unit,
    Optional<Notation> notation,
    Optional<String> document,
    Optional<SignConvention> convention) {
  /** Checks that every part is there. */
  public ReadOptions {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(notation, "notation");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(convention, "convention");
  }

  /**
   * Returns options of a caller who knows nothing but the name of the file.
   *
   * @param source how messages name the file
   * @return the options
   */
  public static ReadOptions of(String source) {
    return new ReadOptions(
        source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns the same options with the unit fixed.
   *
   * @param newUnit the unit of the figures
   * @return the changed options
   */
  public ReadOptions withUnit(Unit newUnit) {
    return new ReadOptions(source, Optional.of(newUnit), notation, document, convention);
  }

  /**
   * Returns the same options with the notation fixed.
   *
   * @param newNotation the marks in the numbers
   * @return the changed options
   */
  public ReadOptions withNotation(Notation newNotation) {
    return new ReadOptions(source, unit, Optional.of(newNotation), document, convention);
  }

  /**
   * Returns the same options with the document named.
   *
   * @param newDocument the document that the table is from
   * @return the changed options
   */
  public ReadOptions withDocument(String newDocument) {
    return new ReadOptions(source, unit, notation, Optional.of(newDocument), convention);
  }

  /**
   * Returns the same options with the sign convention fixed.
   *
   * @param newConvention the convention
   * @return the changed options
   */
  public ReadOptions withConvention(SignConvention newConvention) {
    return new ReadOptions(source, unit, notation, document, Optional.of(newConvention));
  }
}

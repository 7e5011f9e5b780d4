package nl.sluitend.delivery;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/**
 * Something in the structure of a delivery that CBS's schema does not allow.
 *
 * @param code what CBS calls it
 * @param place where it stands; for something that is not there, where it should have stood
 * @param section the section that it is in; empty outside the data
 * @param record which record of the section, counted from 1; 0 where no record is meant
 * @param field the field that is missing, not known or wrong; empty where none is meant
 * @param found what stands there, shortened; empty where nothing does
 * @param expected what should have stood there
 * @param kept whether everything that stands there is read all the same; false if a record or
 *     remark is only in {@link Delivery#unread}, and in no figure
 */
public record StructureFault(
    StructureCode code,
    Place place,
    Optional<Section> section,
    int record,
    Optional<String> field,
    String found,
    Message expected,
    boolean kept) {
  /** Checks that all is there. */
  public StructureFault {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(expected, "expected");
    if (record < 0 || (record > 0 && section.isEmpty())) {
      throw new IllegalArgumentException(
          "A record is counted from 1 and stands in a section, but was " + record);
    }
  }

  /**
   * Returns what is wrong in one sentence.
   *
   * @return the sentence
   */
  public Message message() {
    return StructureTexts.message(this);
  }

  /**
   * Returns the fault as a problem of the file, with CBS's code.
   *
   * @return a notice if everything is {@link #kept}, else an error
   */
  public Problem problem() {
    return kept
        ? Problem.notice(code.name(), place, found, expected, message())
        : Problem.error(code.name(), place, found, expected, message());
  }
}

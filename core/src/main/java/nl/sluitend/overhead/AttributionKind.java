package nl.sluitend.overhead;

import nl.sluitend.message.Message;

/**
 * To what overhead is attributed (toerekening van overhead).
 *
 * <p>Overhead is budgeted and accounted for on taakveld 0.4. Only land development and investments
 * that are capitalised (Helmond, begroting 2017), and projects paid by subsidies (so
 * Schouwen-Duiveland, begroting 2022, and Utrecht, begroting 2021), are charged in the books; for
 * tariffs, and for the cost price of a taakveld, it is counted in outside them (extracomptabel).
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum AttributionKind {
  /** A taakveld, to know what it costs in full. */
  TASK_FIELD(/* booked= */ false, new Message("taakveld", "task field")),
  /** Land development (grondexploitatie). */
  LAND_DEVELOPMENT(/* booked= */ true, new Message("grondexploitatie", "land development")),
  /** An investment that is capitalised. */
  INVESTMENT(/* booked= */ true, new Message("investering", "investment")),
  /**
   * A project that subsidies pay (subsidieproject): <a
   * href="https://utrecht.begroting-2021.nl/p36624/inleiding">Utrecht, begroting 2021</a>.
   */
  SUBSIDISED_PROJECT(/* booked= */ true, new Message("subsidieproject", "subsidised project")),
  /** A levy or fee (tarief). */
  TARIFF(/* booked= */ false, new Message("tarief", "tariff"));

  private final boolean booked;
  private final Message name;

  AttributionKind(boolean booked, Message name) {
    this.booked = booked;
    this.name = name;
  }

  /**
   * Tells whether the attribution is booked: charged on from taakveld 0.4.
   *
   * @return false for what is counted outside the books (extracomptabel)
   */
  public boolean isBooked() {
    return booked;
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }
}

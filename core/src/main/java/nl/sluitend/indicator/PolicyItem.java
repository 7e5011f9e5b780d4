package nl.sluitend.indicator;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Kind;

/**
 * What the policy indicators are computed from. Their names are those of the regeling (Stcrt. 2016,
 * 16004); what exactly they hold is not defined in what could be read, and municipalities differ.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages and kinds never change.
public enum PolicyItem {
  /** Formatie: full-time positions that the organisation has. */
  POSITIONS(new Message("formatie", "positions"), Kind.number(Message.same("fte"))),
  /** Bezetting: full-time positions that are filled. */
  STAFF(new Message("bezetting", "staff"), Kind.number(Message.same("fte"))),
  /**
   * Inwoners. That 1 January of the year counts is usual, but from memory: the source of every
   * indicator per inhabitant says so.
   */
  INHABITANTS(
      new Message("inwoners", "inhabitants"), Kind.number(new Message("inwoner", "inhabitant"))),
  /** Apparaatskosten: costs of the organisation. */
  ORGANISATION_COSTS(new Message("apparaatskosten", "costs of the organisation"), Kind.MONEY),
  /** Directe salarislasten: wages of those who work on taakvelden. */
  DIRECT_WAGES(new Message("directe salarislasten", "direct wages"), Kind.MONEY),
  /** Totale loonsom. */
  WAGES(new Message("totale loonsom", "total wages"), Kind.MONEY),
  /** Totale kosten inhuur externen. */
  HIRED_STAFF(new Message("kosten inhuur externen", "costs of hired staff"), Kind.MONEY),
  /** Kosten van overhead. */
  OVERHEAD(new Message("overhead", "overhead"), Kind.MONEY),
  /** Totale lasten, without additions to reserves. */
  EXPENDITURE(new Message("totale lasten", "total expenditure"), Kind.MONEY),
  /** Toevoegingen aan reserves. */
  ADDITIONS(new Message("toevoegingen aan reserves", "additions to reserves"), Kind.MONEY);

  private final Message name;
  private final Kind kind;

  PolicyItem(Message name, Kind kind) {
    this.name = name;
    this.kind = kind;
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
   * Returns what it counts: euros, fte or inhabitants.
   *
   * @return the kind that a figure of it has
   */
  public Kind kind() {
    return kind;
  }
}

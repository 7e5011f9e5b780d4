package nl.sluitend.ledger;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Place;
import nl.sluitend.money.Amount;

/**
 * A line of a ledger: an amount on an account and a cost centre. What the line says of Iv3 itself
 * counts where no rule of the mapping says otherwise.
 *
 * @param place where it stands
 * @param account the ledger account (grootboekrekening); may be empty
 * @param accountName what the account is called; may be empty
 * @param costCentre the cost centre (kostenplaats); may be empty
 * @param description what was booked; may be empty
 * @param section lasten, baten, balans_lasten, balans_baten or balans_standen, if the line says so
 * @param code the taakveld or balance post, if the line says so
 * @param category the category, of a position the code of its date, if the line says so
 * @param amount the amount, with the sign that the ledger gives it; at most {@value
 *     #MAX_INTEGER_DIGITS} digits before and {@value #MAX_DECIMALS} after the decimal mark
 */
public record LedgerLine(
    Place place,
    String account,
    String accountName,
    String costCentre,
    String description,
    Optional<Section> section,
    Optional<String> code,
    Optional<String> category,
    Amount amount) {
  /** The most digits before the decimal mark: sums of any ledger can still be stated. */
  public static final int MAX_INTEGER_DIGITS = 30;

  /** The most digits after the decimal mark: what can still be rounded to any unit. */
  public static final int MAX_DECIMALS = 12;

  /** Checks that all is there and the amount has no more digits than allowed. */
  public LedgerLine {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(accountName, "accountName");
    Objects.requireNonNull(costCentre, "costCentre");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(category, "category");
    if (!holds(amount)) {
      throw new IllegalArgumentException(
          "An amount in a ledger has at most %s digits before and %s after the decimal mark"
              .formatted(MAX_INTEGER_DIGITS, MAX_DECIMALS));
    }
  }

  /**
   * Returns a line that says nothing of Iv3 itself.
   *
   * @param place where it stands
   * @param account the ledger account
   * @param costCentre the cost centre
   * @param amount the amount
   * @return the line
   */
  public static LedgerLine of(Place place, String account, String costCentre, Amount amount) {
    return new LedgerLine(
        place,
        account,
        "",
        costCentre,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        amount);
  }

  /**
   * Returns the same line with its place in Iv3.
   *
   * @param newSection the section; one of amounts
   * @param newCode the taakveld or balance post
   * @param newCategory the category, of a position the code of its date
   * @return the changed line
   */
  public LedgerLine on(Section newSection, String newCode, String newCategory) {
    return new LedgerLine(
        place,
        account,
        accountName,
        costCentre,
        description,
        Optional.of(newSection),
        Optional.of(newCode),
        Optional.of(newCategory),
        amount);
  }

  /**
   * Tells whether an amount has few enough digits for a line.
   *
   * @param amount the amount
   * @return true if a line can have it
   */
  public static boolean holds(Amount amount) {
    var euros = amount.toBigDecimal();
    return euros.scale() <= MAX_DECIMALS && euros.precision() - euros.scale() <= MAX_INTEGER_DIGITS;
  }
}

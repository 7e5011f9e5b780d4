package nl.sluitend.io.iv3;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a ledger or a mapping is about, by the headings that people give it. */
enum LedgerField {
  ACCOUNT("grootboek", "grootboekrekening", "grootboeknummer", "rekening", "rekeningnummer"),
  ACCOUNT_NAME("grootboekomschrijving", "omschrijvinggrootboek", "rekeningomschrijving"),
  COST_CENTRE("kostenplaats", "kostenplaatsnummer"),
  DESCRIPTION("omschrijving", "boekingsomschrijving"),
  SECTION("naar", "onderdeel"),
  CODE("taakveldbalanscode", "taakveld", "balanscode"),
  CATEGORY("categoriestandper", "categorie", "standper"),
  AMOUNT("bedrag"),
  SIDE("d/c", "dc", "teken", "cd", "debetcredit", "creditdebet", "debitcredit"),
  DEBIT("debet", "debit"),
  CREDIT("credit"),
  SIGN("teken");

  /** The columns of a ledger. */
  static final Set<LedgerField> LEDGER = EnumSet.complementOf(EnumSet.of(SIGN));

  /** The columns of a mapping. */
  static final Set<LedgerField> MAPPING =
      EnumSet.of(ACCOUNT, COST_CENTRE, SECTION, CODE, CATEGORY, SIGN);

  private static final String BETWEEN = ";";

  private final String heading;
  private final String headings;

  LedgerField(String heading, String... others) {
    this.heading = heading;
    this.headings = BETWEEN + heading + BETWEEN + String.join(BETWEEN, others) + BETWEEN;
  }

  /** What people call it. */
  String heading() {
    return heading;
  }

  /** Capitals, spaces and marks in a heading do not count. */
  static Optional<LedgerField> of(String heading, Set<LedgerField> known) {
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(known::contains)
        .filter(field -> field.isHeading(plain))
        .findFirst();
  }

  private boolean isHeading(String plain) {
    return !plain.isEmpty() && headings.contains(BETWEEN + plain + BETWEEN);
  }

  static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}

package nl.sluitend.io.iv3;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
  SIGN("teken");

  /** The columns of a ledger. */
  static final Set<LedgerField> LEDGER = EnumSet.complementOf(EnumSet.of(SIGN));

  /** The columns of a mapping. */
  static final Set<LedgerField> MAPPING =
      EnumSet.of(ACCOUNT, COST_CENTRE, SECTION, CODE, CATEGORY, SIGN);

  private final List<String> headings;

  LedgerField(String... headings) {
    this.headings = List.of(headings);
  }

  /** What people call it. */
  String heading() {
    return headings.get(0);
  }

  /** Capitals, spaces and marks in a heading do not count. */
  static Optional<LedgerField> of(String heading, Set<LedgerField> known) {
    String plain = plain(heading);
    return Arrays.stream(values())
        .filter(known::contains)
        .filter(field -> field.headings.contains(plain))
        .findFirst();
  }

  static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}

package nl.sluitend.printed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Side;

/**
 * What a heading says on its own: kind, year, side, the number of an amendment and the measure.
 * {@link HeadingContext} then looks at the headings together.
 */
final class HeadingReader {
  /** How much a heading says; the weaker forms wait for their neighbours. */
  enum Strength {
    /** The words leave no doubt. */
    CLEAR,
    /** "Begroting 2021": original or amended, depending on the other columns. */
    PLAIN_BUDGET,
    /** "Mutatie": an amendment only between an original and an amended budget. */
    MUTATION,
    /** "Saldo": a balance after lasten and baten, a difference after budget and actuals. */
    PLAIN_BALANCE,
    /** "2023": a year of a multi-year overview, if it does not stand alone. */
    BARE_YEAR,
    /** Nothing that is known. */
    UNKNOWN
  }

  /** A heading as read on its own. */
  record Heading(Column column, Strength strength) {}

  private record Rule(Pattern words, ColumnKind kind, Strength strength) {
    Rule(String words, ColumnKind kind) {
      this(Pattern.compile(words), kind, Strength.CLEAR);
    }

    Rule(String words, ColumnKind kind, Strength strength) {
      this(Pattern.compile(words), kind, strength);
    }
  }

  private static final String REPORTS =
      "vjn|njn|voorjaarsnota|najaarsnota|voorjaarsbrief|perspectiefnota|kadernota|zomernota|slotwijziging"
          + "|burap|berap|turap|marap|bestuursrapportage|tussenrapportage|tussentijdse rapportage|bijstelling(?:en)?";

  /**
   * The first rule whose words are found decides; the order is from the most telling words down.
   */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "\\b(?:stand|saldo|boekwaarde|balans)\\b.*(?:\\b(?:31[-/. ]?12|31 dec|ultimo|eind)|\\bper einde)"
                  + "|\\beind(?:stand|saldo|balans)|\\bultimo\\b",
              ColumnKind.CLOSING_STOCK),
          new Rule(
              "\\b(?:stand|saldo|boekwaarde|balans)\\b.*(?:\\b(?:0?1[-/. ]0?1\\b|0?1 jan|primo|begin|aanvang))"
                  + "|\\bbegin(?:stand|saldo|balans)|\\bprimo\\b|\\bopeningsbalans",
              ColumnKind.OPENING_STOCK),
          new Rule(
              "\\bvermeerdering|\\btoevoeging|\\bstorting|\\bdotatie|\\bdot\\.",
              ColumnKind.ADDITION),
          new Rule(
              "\\bvermindering|\\bonttrekking|\\bonttr\\.|\\baanwending", ColumnKind.WITHDRAWAL),
          new Rule("\\bbestemming", ColumnKind.OTHER, Strength.UNKNOWN),
          new Rule(
              "^(?:begroot|begrote|geraamde?)\\b.*\\b(?:resultaat|saldo)\\b",
              ColumnKind.ORIGINAL_BUDGET,
              Strength.PLAIN_BUDGET),
          new Rule(
              "^(?:gerealiseerde?|werkelijke?)\\b.*\\b(?:resultaat|saldo)\\b", ColumnKind.ACTUALS),
          new Rule(
              "\\bverschil|afwijking|\\bbudgetresultaat|\\bbudget resultaat|\\bresultaat\\b|\\bresultaten\\b"
                  + "|(?:onder|over)schrijding|\\bv(?:oordeel)? ?/ ?n(?:adeel)?\\b.*saldo|\\brestant (?:budget|begroting|raming)"
                  + "|\\bsaldo v(?:oordeel)? ?/ ?n|\\bv(?:oordeel)? \\+ ?/ ?n|\\b(?:begroting|realisatie|rekening) vs\\b"
                  + "|\\bsaldo\\b.*(?: min | minus | t\\.?o\\.?v\\.?| ten opzichte van | - )"
                  + "|\\b(?:begroting|raming)\\b.* (?:min|minus|-/-|-) .*\\b(?:rekening|realisatie)"
                  + "|\\b(?:rekening|realisatie)\\b.* (?:min|minus|-/-|-|t\\.?o\\.?v\\.?) .*\\b(?:begroting|raming)",
              ColumnKind.RESULT),
          new Rule(
              "\\bna\\b.*\\b(?:begrotings)?wijziging(?:en)?\\b|\\bna\\b.*\\b(?:"
                  + REPORTS
                  + ")\\b|\\bgewijzigde?\\b|\\bbijgestelde?\\b|\\bgeactualiseerde?\\b"
                  + "|\\b(?:actue(?:el|le)|huidige?|nieuwe?) (?:begroting|raming|budget)\\b"
                  + "|\\b(?:begroting|raming|budget)\\b.*\\bactueel\\b|\\baangepaste?\\b"
                  + "|\\b(?:incl\\.?|inclusief|t/m|tot en met) (?:de )?(?:[0-9]{1,2} ?(?:e|de|ste)? )?(?:begrotings)?wijziging"
                  + "|\\b(?:begroting|begroot|raming|budget)\\b.*\\btotaal\\b|\\btotaal (?:begroting|begroot|budget|raming)\\b"
                  + "|\\btotale begroting\\b|\\bdynamische begroting\\b|\\blaatste begroting\\b",
              ColumnKind.AMENDED_BUDGET),
          new Rule(
              "\\bprimitie(?:f|ve)\\b|\\bprimai(?:r|re)\\b|\\boorspronkelijke?\\b|\\binitie(?:el|ele)\\b"
                  + "|\\b(?:voor|excl\\.?|exclusief) (?:begrotings)?wijziging(?:en)?\\b|\\bontwerpbegroting\\b"
                  + "|\\boude? (?:begroting|raming|budget)\\b|\\bvastgestelde begroting\\b|\\bprogrammabegroting\\b",
              ColumnKind.ORIGINAL_BUDGET),
          new Rule(
              "\\b(?:begrotings)?wijziging(?:en)?\\b|\\bamendement(?:en)?\\b",
              ColumnKind.AMENDMENT),
          new Rule(
              "\\bmutaties?\\b|\\bbijstelling(?:en)?\\b", ColumnKind.AMENDMENT, Strength.MUTATION),
          new Rule("\\bmeerjaren|\\bmjr\\b|\\bmjb\\b|\\bmjp\\b", ColumnKind.MULTI_YEAR),
          new Rule(
              "\\b(?:jaar|programma)?rekening\\b|\\brealisatie\\b|\\bgerealiseerde?\\b|\\bwerkelijke?\\b|\\bjaarstukken\\b"
                  + "|\\bjaarverslag\\b|\\bjaarcijfers\\b",
              ColumnKind.ACTUALS),
          new Rule(
              "\\bbegroting\\b|\\bbegroot\\b|\\bbegrote\\b|\\braming\\b|\\bgeraamde?\\b|\\bbudget\\b",
              ColumnKind.ORIGINAL_BUDGET,
              Strength.PLAIN_BUDGET));

  /** What a heading says it says at its beginning; rules of words look no further. */
  private static final int TELLING_CHARACTERS = 300;

  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9.,])((?:19[5-9]|20[0-9])[0-9])(?![0-9])");
  private static final Pattern BARE_YEAR = Pattern.compile("(?:jaar )?(?:19[5-9]|20[0-9])[0-9]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b([0-9]{1,2}) ?(?:e|de|ste)? (?:begrotings)?wijziging|wijziging(?:en)? (?:nr\\.? ?)?([0-9]{1,2})\\b");
  private static final Pattern BALANCE = Pattern.compile("\\bsaldo\\b|\\bsaldi\\b");
  private static final Pattern PLAIN_BALANCE =
      Pattern.compile("saldo(?: (?:19[5-9]|20[0-9])[0-9])?");
  private static final Pattern EXPENDITURE = Pattern.compile("lasten\\b|\\buitgaven\\b");
  private static final Pattern INCOME =
      Pattern.compile("\\bbaten\\b|\\binkomsten\\b|\\bopbrengsten\\b");
  private static final Pattern LETTERS =
      Pattern.compile(
          "v ?/ ?n|n ?/ ?v|v of n|vn|v/d|voordeel ?/ ?nadeel|voordelig ?/ ?nadelig|voor-? ?/? ?nadeel");
  private static final Pattern PERCENT =
      Pattern.compile("%|\\bpercentage|percentage\\b|\\bprocent|\\bpct\\b");
  private static final Pattern COUNT =
      Pattern.compile("\\bfte\\b|\\bfte's\\b|\\baantal\\b|\\binwoners\\b|\\bformatieplaatsen\\b");
  private static final Pattern TEXT =
      Pattern.compile(
          "^(?:nr|nummer|code)\\b|\\btaakveld(?:en)?\\b|\\btoelichting\\b|\\bspecificatie\\b|\\bcategorie\\b|\\bpagina\\b|\\bsoort\\b|\\bomschrijving\\b");

  private static final Map<Pattern, String> ABBREVIATIONS = abbreviations();

  private HeadingReader() {}

  private static Map<Pattern, String> abbreviations() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("\\bbegr(?:oting)?s?\\.? ?(?=wijz)", "begrotings");
    words.put("wijz\\b\\.?", "wijziging");
    words.put("\\bbegr\\b\\.?", "begroting");
    words.put("\\b(jaar)?rek\\b\\.?", "$1rekening");
    words.put("\\breal\\b\\.?", "realisatie");
    words.put("\\bprim\\b\\.?", "primitief");
    words.put("\\bp?b ?-?(?=(?:19[5-9]|20[0-9])[0-9]\\b)", "begroting ");
    words.put("\\bj?r ?-?(?=(?:19[5-9]|20[0-9])[0-9]\\b)", "rekening ");
    List<String> ordinals = List.of("eerste", "tweede", "derde", "vierde", "vijfde");
    for (int i = 0; i < ordinals.size(); i++) {
      words.put("\\b" + ordinals.get(i) + " (?=(?:begrotings)?wijziging)", (i + 1) + "e ");
    }
    Map<Pattern, String> compiled = new LinkedHashMap<>();
    words.forEach((pattern, word) -> compiled.put(Pattern.compile(pattern), word));
    return compiled;
  }

  /** "Begr. 2021 na 1e wijz." as "begroting 2021 na 1e wijziging", "B2021" as "begroting 2021". */
  private static String inFull(String plain) {
    String full = plain;
    for (Map.Entry<Pattern, String> abbreviation : ABBREVIATIONS.entrySet()) {
      full = abbreviation.getKey().matcher(full).replaceAll(abbreviation.getValue());
    }
    return full;
  }

  /** Reads one heading, already on one line. */
  static Heading read(String printed) {
    String heading = Words.tidy(printed);
    String telling = heading.substring(0, Math.min(heading.length(), TELLING_CHARACTERS));
    String unitless = UnitText.find(telling).map(UnitText.Found::rest).orElse(telling);
    String bare = Words.plain(unitless).replaceAll("[*()\\[\\]:]", " ");
    String plain = inFull(bare).replaceAll(" +", " ").strip();
    Optional<Integer> year = year(plain);
    if (LETTERS.matcher(plain).matches()) {
      return heading(heading, ColumnKind.OTHER, year, Measure.LETTER, Strength.CLEAR);
    }
    if (BARE_YEAR.matcher(plain).matches()) {
      return heading(heading, ColumnKind.OTHER, year, Measure.AMOUNT, Strength.BARE_YEAR);
    }
    Measure measure = measure(plain);
    if (PLAIN_BALANCE.matcher(plain).matches()) {
      return heading(heading, ColumnKind.OTHER, year, measure, Strength.PLAIN_BALANCE);
    }
    for (Rule rule : RULES) {
      if (rule.words().matcher(plain).find()) {
        // "Begroting 2021 Loonkosten (categorie 1.1)" heads figures, whatever else it names.
        Measure figures = measure == Measure.TEXT ? Measure.AMOUNT : measure;
        Heading found = heading(heading, rule.kind(), year, figures, rule.strength());
        return new Heading(numbered(sided(found.column(), plain), plain), rule.strength());
      }
    }
    Heading other = heading(heading, ColumnKind.OTHER, year, measure, Strength.UNKNOWN);
    return new Heading(sided(other.column(), plain), Strength.UNKNOWN);
  }

  /** Whether the words are those of a heading, for telling headings from rows. */
  static boolean isHeadingWord(String printed) {
    Heading heading = read(printed);
    return heading.strength() != Strength.UNKNOWN || heading.column().side().isPresent();
  }

  private static Heading heading(
      String text, ColumnKind kind, Optional<Integer> year, Measure measure, Strength strength) {
    Column column = new Column(text, kind, year, Optional.empty(), Optional.empty(), measure);
    return new Heading(column, strength);
  }

  private static Optional<Integer> year(String plain) {
    Matcher m = YEAR.matcher(plain);
    return m.find() ? Optional.of(Integer.valueOf(m.group(1))) : Optional.empty();
  }

  private static Measure measure(String plain) {
    if (PERCENT.matcher(plain).find()) {
      return Measure.PERCENTAGE;
    }
    if (COUNT.matcher(plain).find()) {
      return Measure.COUNT;
    }
    return TEXT.matcher(plain).find() ? Measure.TEXT : Measure.AMOUNT;
  }

  private static Column sided(Column column, String plain) {
    boolean expenditure = EXPENDITURE.matcher(plain).find();
    boolean income = INCOME.matcher(plain).find();
    boolean stock =
        column.kind() == ColumnKind.OPENING_STOCK || column.kind() == ColumnKind.CLOSING_STOCK;
    boolean differenceOfBalance =
        column.kind() == ColumnKind.RESULT
            && plain.matches("saldo .*(?:min|minus|-|t\\.?o\\.?v).*");
    if (expenditure && income) {
      return column.withSide(Side.BALANCE);
    }
    if (BALANCE.matcher(plain).find() && !stock && !differenceOfBalance) {
      return column.withSide(Side.BALANCE);
    }
    if (expenditure) {
      return column.withSide(Side.EXPENDITURE);
    }
    return income ? column.withSide(Side.INCOME) : column;
  }

  private static Column numbered(Column column, String plain) {
    boolean numbers =
        column.kind() == ColumnKind.AMENDMENT || column.kind() == ColumnKind.AMENDED_BUDGET;
    Matcher m = NUMBER.matcher(plain);
    if (!numbers || !m.find()) {
      return column;
    }
    int number = Integer.parseInt(m.group(1) != null ? m.group(1) : m.group(2));
    return number > 0 ? column.withAmendment(number) : column;
  }
}

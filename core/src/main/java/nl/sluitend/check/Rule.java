package nl.sluitend.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.message.Message;

/**
 * What is asked of tables, as a value. Its id is stable and never reused. How it is checked is in a
 * {@link TableRule} or a {@link DocumentRule}.
 *
 * @param id such as {@code SUM-001}
 * @param summary what the rule asks, in one line
 * @param severity the most severe finding it gives
 * @param explanation what is compared, and what every outcome means
 * @param source where the rule comes from: an article, a note, a paper
 * @param appliesTo the tables it is about
 * @param parameters the numbers and names it works with
 * @param groups the documents and steps it belongs to, in the order of {@link RuleGroup}
 */
public record Rule(
    String id,
    Message summary,
    Severity severity,
    Message explanation,
    String source,
    Message appliesTo,
    List<RuleParameter> parameters,
    Set<RuleGroup> groups) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private static final RuleParameter ROUNDING =
      new RuleParameter(
          "rounding",
          "1/2",
          new Message(
              "zoveel eenheden van zijn laatste cijfer kan elk getal zijn afgerond",
              "so many units of its last digit may each figure be rounded"));
  private static final RuleParameter UNLIKELY =
      new RuleParameter(
          "unlikely",
          "1/1000",
          new Message(
              "afronding is onwaarschijnlijk als zij in zo'n tabel minder vaak een verschil van deze"
                  + " grootte geeft",
              "rounding is unlikely if it gives a difference of this size in such a table less"
                  + " often"));
  private static final RuleParameter TOTAL_ROWS =
      new RuleParameter(
          "rows",
          Integer.toString(TotalFindings.ROWS_OF_A_TOTAL),
          new Message(
              "vanaf zoveel regels erboven is een onvindbaar totaal een waarschuwing",
              "from so many rows above it on, an untraced total is a warning"));
  private static final RuleParameter OVERVIEW_ROWS =
      new RuleParameter(
          "rows",
          Integer.toString(TotalFindings.ROWS_OF_AN_OVERVIEW),
          new Message(
              "vanaf zoveel regels met bedragen wordt een totaal verwacht",
              "from so many rows of amounts on, a total is expected"));
  private static final RuleParameter USUAL =
      new RuleParameter(
          "usual",
          "1/2",
          new Message(
              "een cijfer wordt verwacht waar meer dan dit deel van de regel en van de kolom er een"
                  + " heeft",
              "a figure is expected where more than this part of the row and of the column has"
                  + " one"));

  /** A total against the rows it adds up. */
  public static final Rule TOTAL =
      new Rule(
              "SUM-001",
              new Message(
                  "Een totaal is de som van zijn regels.", "A total is the sum of its rows."),
              Severity.ERROR,
              new Message(
                  "Elke regel met de rol totaal, subtotaal of saldo wordt per kolom vergeleken met de"
                      + " regels die zij optelt. Een verschil binnen een halve eenheid per cijfer kan"
                      + " afronding zijn en is informatie; is dat onwaarschijnlijk, dan een"
                      + " waarschuwing; daarbuiten sluit het totaal niet.",
                  "Each row with the role of total, subtotal or balance is compared, column by column,"
                      + " with the rows it adds up. A difference within half a unit per figure may be"
                      + " rounding and is information; if that is unlikely, a warning; beyond it the"
                      + " total does not close."),
              "BBV art. 17, 27; XBRL Calculations 1.1")
          .withAppliesTo(
              new Message(
                  "tabellen met een totaal, subtotaal of saldo",
                  "tables with a total, subtotal or balance"))
          .withParameters(ROUNDING, UNLIKELY);

  /** A total whose rows cannot be found. */
  public static final Rule UNTRACED_TOTAL =
      new Rule(
              "SUM-002",
              new Message(
                  "Van elk totaal zijn de regels te vinden.",
                  "The rows of each total can be found."),
              Severity.WARNING,
              new Message(
                  "Een regel heet totaal, maar geen regels in de buurt tellen ertoe op, ook niet bij"
                      + " benadering. Er kunnen regels ontbreken, of het is een totaal van een andere"
                      + " tabel.",
                  "A row is called a total, but no rows around it add up to it, not even nearly. Rows"
                      + " may be missing, or it is the total of another table."),
              "BBV art. 17, 27")
          .withAppliesTo(
              new Message(
                  "tabellen met een totaal of subtotaal", "tables with a total or subtotal"))
          .withParameters(TOTAL_ROWS);

  /** A budget table without any total. */
  public static final Rule MISSING_TOTAL =
      new Rule(
              "SUM-003",
              new Message(
                  "Een overzicht van begroting en rekening heeft een totaal.",
                  "An overview of budget and actuals has a total."),
              Severity.WARNING,
              new Message(
                  "De tabel heeft kolommen voor begroting en rekening en meer dan één regel met"
                      + " bedragen, maar geen totaal, subtotaal of saldo.",
                  "The table has columns for budget and actuals and more than one row of amounts, but"
                      + " no total, subtotal or balance."),
              "BBV art. 17, 27")
          .withAppliesTo(
              new Message(
                  "tabellen met begroting, rekening en hun verschil",
                  "tables with budget, actuals and their difference"))
          .withGroups(RuleGroup.ACCOUNTS)
          .withParameters(OVERVIEW_ROWS);

  /** A result against budget and actuals. */
  public static final Rule RESULT =
      new Rule(
              "DIF-001",
              new Message(
                  "Een resultaat is het verschil van begroting en rekening.",
                  "A result is the difference of budget and actuals."),
              Severity.ERROR,
              new Message(
                  "Elke kolom met een resultaat of verschil wordt per regel vergeleken met de kolommen"
                      + " die zij van elkaar aftrekt, in de richting die de meeste regels tonen.",
                  "Each column of results or differences is compared, row by row, with the columns that"
                      + " it subtracts, in the direction that most rows show."),
              "BBV art. 27, 28")
          .withAppliesTo(
              new Message(
                  "tabellen met een kolom resultaat of verschil",
                  "tables with a column of results or differences"))
          .withGroups(RuleGroup.ACCOUNTS)
          .withParameters(ROUNDING, UNLIKELY);

  /** An amended budget against the original and its amendments. */
  public static final Rule AMENDED_BUDGET =
      new Rule(
              "AMD-001",
              new Message(
                  "De begroting na wijziging is de primitieve begroting plus de wijzigingen.",
                  "The amended budget is the original budget plus the amendments."),
              Severity.ERROR,
              new Message(
                  "Elke kolom begroting na wijziging wordt per regel vergeleken met de primitieve"
                      + " begroting en de wijzigingen tot en met haar nummer.",
                  "Each column of an amended budget is compared, row by row, with the original budget"
                      + " and the amendments up to its number."),
              "BBV art. 27")
          .withAppliesTo(
              new Message(
                  "tabellen met primitieve begroting, wijziging en begroting na wijziging",
                  "tables with an original budget, amendments and the amended budget"))
          .withGroups(RuleGroup.ACCOUNTS, RuleGroup.AMENDMENTS)
          .withParameters(ROUNDING, UNLIKELY);

  /** Columns that add up, other than budgets and results. */
  public static final Rule COLUMN_SUM =
      new Rule(
              "COL-001",
              new Message(
                  "Kolommen die bij elkaar horen tellen op.",
                  "Columns that belong together add up."),
              Severity.ERROR,
              new Message(
                  "Saldo, lasten en baten, een beginstand met wat erbij en eraf gaat, een kolom met een"
                      + " totaal: wat koppen beweren of cijfers laten zien, wordt per regel"
                      + " vergeleken.",
                  "Balance, costs and income, an opening stock with what is added and taken away, a"
                      + " column with a total: what headings claim or figures show is compared row by"
                      + " row."),
              "BBV art. 17, 54, 55; XBRL Calculations 1.1")
          .withAppliesTo(
              new Message("tabellen waarvan kolommen optellen", "tables whose columns add up"))
          .withParameters(ROUNDING, UNLIKELY);

  /** Percentages and ratios against the amounts they are made of. */
  public static final Rule QUOTIENT =
      new Rule(
              "QUO-001",
              new Message(
                  "Een percentage of kengetal volgt uit de bedragen.",
                  "A percentage or ratio follows from the amounts."),
              Severity.ERROR,
              new Message(
                  "Een dekkingspercentage, kengetal of ander quotiënt wordt vergeleken met de bedragen"
                      + " waarvan het er een is, binnen de afgedrukte decimalen en de afronding van"
                      + " die bedragen.",
                  "A coverage percentage, key figure or other quotient is compared with the amounts it"
                      + " is made of, within its printed decimals and the rounding of those amounts."),
              "BBV art. 10, 11; Regeling vaststelling kengetallen")
          .withAppliesTo(
              new Message(
                  "tabellen met percentages of kengetallen naast hun bedragen",
                  "tables with percentages or ratios beside their amounts"))
          .withGroups(RuleGroup.DRAFT_BUDGET, RuleGroup.ACCOUNTS)
          .withParameters(ROUNDING);

  /** Figures taken over from the column or row beside them. */
  public static final Rule CARRIED_OVER =
      new Rule(
              "CAR-001",
              new Message(
                  "Een beginstand is de eindstand van het jaar ervoor.",
                  "An opening stock is the closing stock of the year before."),
              Severity.ERROR,
              new Message(
                  "Waar de cijfers laten zien dat een regel of kolom overneemt wat ernaast staat, wordt"
                      + " elk overgenomen cijfer vergeleken.",
                  "Where the figures show that a row or column takes over what stands beside it, each"
                      + " figure taken over is compared."),
              "BBV art. 54, 55")
          .withAppliesTo(
              new Message(
                  "tabellen waarin cijfers van een vorige regel of kolom terugkomen",
                  "tables in which figures of an earlier row or column return"))
          .withGroups(RuleGroup.DRAFT_BUDGET, RuleGroup.ACCOUNTS)
          .withParameters(ROUNDING, UNLIKELY);

  /** Letters V and N beside amounts. */
  public static final Rule LETTER =
      new Rule(
              "LET-001",
              new Message(
                  "De letters V en N passen bij het teken van de bedragen.",
                  "The letters V and N go with the signs of the amounts."),
              Severity.ERROR,
              new Message(
                  "Bij welk teken voordeel hoort, blijkt uit de meeste regels; een letter die ertegenin"
                      + " gaat is een fout. Bij een nul kan elke letter.",
                  "Most of the rows show which sign is favourable; a letter against that is an error."
                      + " Beside a zero any letter will do."),
              "Gouda jaarstukken 2017; Baarle-Nassau jaarstukken 2018")
          .withAppliesTo(
              new Message(
                  "tabellen met letters V en N naast bedragen met een teken",
                  "tables with letters V and N beside amounts with a sign"))
          .withGroups(RuleGroup.ACCOUNTS, RuleGroup.AMENDMENTS);

  /** The whole table at once. */
  public static final Rule JOINT =
      new Rule(
              "JNT-001",
              new Message(
                  "Er zijn werkelijke bedragen die samen als deze tabel worden afgedrukt.",
                  "There are true amounts that together print as this table."),
              Severity.WARNING,
              new Message(
                  "Elke optelling kan op afronding na sluiten terwijl ze dat niet samen kunnen: een"
                      + " cijfer is niet voor de ene naar boven en voor de andere naar beneden"
                      + " afgerond. De bevinding noemt een zo klein mogelijk stel dat elkaar"
                      + " tegenspreekt.",
                  "Each sum can hold within rounding while they cannot do so together: a figure is not"
                      + " rounded up for one and down for another. The finding names a smallest set"
                      + " that contradicts itself."),
              "XBRL Calculations 1.1, verder uitgewerkt: één stel werkelijke waarden")
          .withAppliesTo(
              new Message(
                  "tabellen met optellingen die cijfers delen",
                  "tables with sums that share figures"))
          .withParameters(ROUNDING);

  /** Cells without a figure where one is expected. */
  public static final Rule MISSING_CELL =
      new Rule(
              "CEL-001",
              new Message(
                  "Waar cijfers horen, staan cijfers.", "Where figures belong, there are figures."),
              Severity.WARNING,
              new Message(
                  "Een lege cel of woorden in een kolom en een regel die voor het overige bedragen"
                      + " bevatten. Leeg telt als niets; in een totaal is het een waarschuwing, in een"
                      + " gewone regel informatie.",
                  "An empty cell, or words, in a column and a row that otherwise hold amounts. Empty"
                      + " adds nothing; in a total it is a warning, in an ordinary row information."),
              "sluitend")
          .withAppliesTo(new Message("tabellen met bedragen", "tables with amounts"))
          .withParameters(USUAL);

  /** A label that occurs twice among the rows of one total. */
  public static final Rule LABEL_TWICE =
      new Rule(
              "LAB-001",
              new Message(
                  "Binnen een blok komt elk label één keer voor.",
                  "Within a block each label occurs once."),
              Severity.WARNING,
              new Message(
                  "Twee regels tussen dezelfde koppen en totalen dragen hetzelfde label. Een regel kan"
                      + " dubbel zijn overgenomen. Een hele lijst labels die terugkomt, is een tweede"
                      + " lijst en geen dubbel label.",
                  "Two rows between the same headings and totals carry the same label. A row may have"
                      + " been copied twice. A whole list of labels that returns is a second list, not"
                      + " a double label."),
              "sluitend")
          .withAppliesTo(
              new Message("tabellen met labels bij hun regels", "tables whose rows have labels"));

  /** The sign convention of a table. */
  public static final Rule SIGN_CONVENTION =
      new Rule(
              "SGN-001",
              new Message(
                  "De tekenafspraak blijkt uit de cijfers.",
                  "The sign convention shows from the figures."),
              Severity.INFORMATION,
              new Message(
                  "Uit de regels volgt welk teken lasten dragen en welke kant het verschil op loopt."
                      + " Beslist niets, dan is de afspraak onbepaald; gaan regels ertegen in, dan"
                      + " worden ze geteld.",
                  "The rows show which sign costs carry and which way the difference runs. If nothing"
                      + " decides, the convention is undetermined; rows against it are counted."),
              "BBV schrijft geen tekens voor; Utrecht 2017 en Diemen 2021 als voorbeelden")
          .withAppliesTo(
              new Message(
                  "tabellen die lasten of baten noemen of een resultaat hebben",
                  "tables that name costs or income or have a result"));

  /** Conventions that differ between tables of one document. */
  public static final Rule CONVENTION_CONFLICT =
      new Rule(
              "SGN-002",
              new Message(
                  "De tabellen van één document gebruiken dezelfde tekenafspraak.",
                  "The tables of one document use the same sign convention."),
              Severity.WARNING,
              new Message(
                  "De tekenafspraak van een tabel wordt vergeleken met die van de eerdere tabellen van"
                      + " hetzelfde document. Wie van de ene tabel naar de andere leest, leest anders"
                      + " een nadeel als een voordeel.",
                  "The sign convention of a table is compared with those of the earlier tables of the"
                      + " same document. Whoever reads on from one to the other would otherwise take a"
                      + " loss for a gain."),
              "Diemen jaarstukken 2021, overhead en salariskosten")
          .withAppliesTo(
              new Message(
                  "twee of meer tabellen van één document", "two or more tables of one document"));

  /**
   * Checks that every part is there.
   *
   * @throws IllegalArgumentException if the id is not made of letters, digits, dots, dashes and
   *     underscores, or a parameter occurs twice
   */
  public Rule {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "The id of a rule is up to 64 letters, digits, dots, dashes and underscores, not '%s'"
              .formatted(id));
    }
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(explanation, "explanation");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(appliesTo, "appliesTo");
    parameters = List.copyOf(parameters);
    if (parameters.stream().map(RuleParameter::name).distinct().count() < parameters.size()) {
      throw new IllegalArgumentException("Rule %s has a parameter twice".formatted(id));
    }
    groups = Collections.unmodifiableSet(copy(groups));
  }

  /**
   * Makes a rule for every table, without parameters, of all groups.
   *
   * @param id such as {@code GEM-001}
   * @param summary what the rule asks, in one line
   * @param severity the most severe finding it gives
   * @param explanation what is compared, and what every outcome means
   * @param source where the rule comes from
   */
  public Rule(String id, Message summary, Severity severity, Message explanation, String source) {
    this(
        id,
        summary,
        severity,
        explanation,
        source,
        new Message("elke tabel", "every table"),
        List.of(),
        EnumSet.allOf(RuleGroup.class));
  }

  /**
   * Makes a rule that its summary explains, for every table, of all groups.
   *
   * @param id such as {@code GEM-001}
   * @param summary what the rule asks, in one line
   * @param severity the most severe finding it gives
   * @param source where the rule comes from
   * @return the rule
   */
  public static Rule of(String id, Message summary, Severity severity, String source) {
    return new Rule(id, summary, severity, summary, source);
  }

  private static Set<RuleGroup> copy(Set<RuleGroup> groups) {
    Set<RuleGroup> copy = EnumSet.noneOf(RuleGroup.class);
    copy.addAll(groups);
    return copy;
  }

  /**
   * Returns the same rule for only some tables.
   *
   * @param tables the tables it is about
   * @return the rule
   */
  public Rule withAppliesTo(Message tables) {
    return new Rule(id, summary, severity, explanation, source, tables, parameters, groups);
  }

  /**
   * Returns the same rule with parameters.
   *
   * @param values the numbers and names it works with
   * @return the rule
   */
  public Rule withParameters(RuleParameter... values) {
    return new Rule(id, summary, severity, explanation, source, appliesTo, List.of(values), groups);
  }

  /**
   * Returns the same rule in other groups.
   *
   * @param newGroups the documents and steps it belongs to
   * @return the rule
   */
  public Rule withGroups(RuleGroup... newGroups) {
    return new Rule(
        id, summary, severity, explanation, source, appliesTo, parameters, Set.of(newGroups));
  }

  /**
   * Returns the same rule with another severity.
   *
   * @param newSeverity the most severe finding it gives
   * @return the rule
   */
  public Rule withSeverity(Severity newSeverity) {
    return new Rule(id, summary, newSeverity, explanation, source, appliesTo, parameters, groups);
  }

  /**
   * Returns the rules of this library, in the order in which they are reported.
   *
   * @return every rule once
   */
  public static List<Rule> all() {
    return List.of(
        TOTAL,
        UNTRACED_TOTAL,
        MISSING_TOTAL,
        AMENDED_BUDGET,
        RESULT,
        COLUMN_SUM,
        QUOTIENT,
        CARRIED_OVER,
        LETTER,
        JOINT,
        MISSING_CELL,
        LABEL_TWICE,
        SIGN_CONVENTION,
        CONVENTION_CONFLICT);
  }
}

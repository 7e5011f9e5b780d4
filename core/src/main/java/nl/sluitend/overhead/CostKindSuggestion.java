package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.statement.CostSign;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * A kind of cost that the label of a row suggests. It is never more than a suggestion: what belongs
 * to overhead is for the municipality to say, and a label does not tell what was booked.
 *
 * @param row the row, from 0
 * @param label the label of the row
 * @param kind the kind that it suggests
 * @param side lasten or baten, as the row says; lasten if it says neither
 */
public record CostKindSuggestion(int row, String label, CostKind kind, Side side) {
  // https://dordrecht.begroting-2018.nl/p1599/wat-mag-het-kosten and
  // https://westbetuwe.begroting-2023.nl/p37317/overhead say what is no overhead.
  private static final Pattern NO_OVERHEAD =
      Pattern.compile("bezwaar|griffie|vergunning|rekenkamer|klantcontact");

  private static final List<Clue> CLUES =
      List.of(
          new Clue(CostKind.CHARGED_ON, "toerekening|doorrekening|doorbelast|verrekening overhead"),
          new Clue(CostKind.LEADERSHIP_OF_PRIMARY_PROCESS, "leidinggevend|afdelingsmanager"),
          new Clue(CostKind.MANAGEMENT_SUPPORT, "managementondersteuning|secretariaat"),
          new Clue(
              CostKind.FINANCE_AND_CONTROL, "financi|\\bcontrol\\b|administratieve organisatie"),
          new Clue(
              CostKind.HUMAN_RESOURCES, "personeel (&|en) organisatie|\\bhrm\\b|personeelsbeleid"),
          new Clue(CostKind.PROCUREMENT, "inkoop"),
          new Clue(CostKind.COMMUNICATION, "(?<!klant)communicatie"),
          new Clue(CostKind.LEGAL, "juridisch"),
          new Clue(CostKind.BOARD_SUPPORT, "bestuurs(ondersteuning|zaken|advisering)"),
          new Clue(
              CostKind.ICT,
              "\\bict\\b|automatisering|informatisering|(?<!documentaire )informatievoorziening"),
          new Clue(CostKind.FACILITIES_AND_HOUSING, "huisvesting|facilitair"),
          new Clue(CostKind.RECORDS, "documentaire informatievoorziening|\\bdiv\\b|archief"),
          new Clue(CostKind.OUTSOURCED_OVERHEAD, "uitbested|gemeenschappelijke regeling"));

  private record Clue(CostKind kind, Pattern words) {
    Clue(CostKind kind, String words) {
      this(kind, Pattern.compile(words));
    }
  }

  /** Checks that all are there. */
  public CostKindSuggestion {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    OverheadLine.requireSide(side);
  }

  /**
   * Suggests kinds for the lines of a table. A label that points to no kind, or to several, gets no
   * suggestion; nor does one of what is no overhead, such as objections (bezwaar en beroep) or the
   * clerk of the council (raadsgriffie).
   *
   * @param table the table
   * @return the suggestions, from top to bottom
   */
  public static List<CostKindSuggestion> of(BudgetTable table) {
    List<CostKindSuggestion> suggestions = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      if (row.role() == RowRole.DETAIL) {
        int at = i;
        kind(row.label())
            .map(kind -> new CostKindSuggestion(at, row.label(), kind, side(row)))
            .ifPresent(suggestions::add);
      }
    }
    return List.copyOf(suggestions);
  }

  private static Side side(Row row) {
    return row.side().equals(Optional.of(Side.INCOME)) ? Side.INCOME : Side.EXPENDITURE;
  }

  /**
   * Takes the suggestion over, marked as one.
   *
   * @param costs which sign a cost carries in the row
   * @return the row, on its side
   */
  public OverheadRow accepted(CostSign costs) {
    return new OverheadRow(row, Optional.of(kind), side, costs, /* suggested= */ true);
  }

  private static Optional<CostKind> kind(String label) {
    // Some documents print the ligature of i and j as one character.
    String words = label.toLowerCase(Locale.ROOT).replace("ĳ", "ij");
    if (NO_OVERHEAD.matcher(words).find()) {
      return Optional.empty();
    }
    List<CostKind> kinds =
        CLUES.stream().filter(clue -> clue.words().matcher(words).find()).map(Clue::kind).toList();
    return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
  }
}

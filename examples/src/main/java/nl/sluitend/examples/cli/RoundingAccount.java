package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.io.sheet.TableHtml;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.CellShift;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.RoundingGap;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/**
 * What was done to a table to print it: the sentence for the reading guide, what the certificate
 * says, and the lists of what is not the nearest, of what went further and of what does not add up.
 */
final class RoundingAccount {
  private static final Message SHIFTS =
      new Message("Niet op de dichtstbijzijnde eenheid", "Not at the nearest unit");
  private static final Message MOVED =
      new Message("Verder dan de eenheid eronder of erboven", "Beyond the unit below or above");
  private static final Message GAPS =
      new Message("Tellingen die niet sluiten", "Sums that do not add up");
  private static final Message COLUMN = new Message("Kolom", "Column");
  private static final Message EXACT = new Message("Exact", "Exact");
  private static final Message NEAREST = new Message("Dichtstbij", "Nearest");
  private static final Message PRINTED = new Message("Gedrukt", "Printed");
  private static final Message DIFFERENCE = new Message("Verschil", "Difference");

  private final RoundedTable rounded;
  private final Language language;

  RoundingAccount(RoundedTable rounded, Language language) {
    this.rounded = rounded;
    this.language = language;
  }

  String text() {
    return joined(line -> line + "\n", table -> "\n" + TableText.write(table, language));
  }

  String markdown() {
    return joined(line -> line + "\n", table -> "\n" + TableMarkdown.write(table, language));
  }

  /** The sentences have nothing in them that HTML would read as its own. */
  String html() {
    return joined(line -> "<p>" + line + "</p>\n", table -> TableHtml.write(table, language));
  }

  private String joined(Function<String, String> line, Function<BudgetTable, String> table) {
    return sentences().stream().map(line).collect(Collectors.joining())
        + lists().stream().map(table).collect(Collectors.joining());
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(rounded.note().in(language)));
    possibility().ifPresent(message -> sentences.add(message.in(language)));
    CertificateSentence.of(rounded).ifPresent(message -> sentences.add(message.in(language)));
    return sentences;
  }

  /** Whether floors and ceilings could do, or less change, where that needs to be said. */
  private Optional<Message> possibility() {
    return switch (rounded.solvability()) {
      case IMPOSSIBLE -> Optional.of(impossible());
      case UNDECIDED ->
          Optional.of(
              new Message(
                  "Of alle bedragen op de eenheid eronder of erboven kunnen staan, is niet bekend:"
                      + " uitzoeken duurt te lang.",
                  "Whether all amounts can be at the unit below or above is not known: it would"
                      + " take too long to find out."));
      case FOUND_NOT_LEAST ->
          Optional.of(
              new Message(
                  "Of het met minder verschuiving kan, is niet bekend: uitzoeken duurt te lang.",
                  "Whether less shifting would do is not known: it would take too long to find"
                      + " out."));
      case GUARANTEED, FOUND, NOT_ASKED -> Optional.empty();
    };
  }

  private Message impossible() {
    boolean proved =
        rounded
            .impossibility()
            .filter(i -> i.isProvedFor(rounded.exact(), rounded.table().unit()))
            .isPresent();
    return proved
        ? new Message(
            "Alle bedragen op de eenheid eronder of erboven kan niet; het bewijs is nagegaan.",
            "All amounts at the unit below or above is impossible; the proof has been checked.")
        : new Message(
            "Alle bedragen op de eenheid eronder of erboven kan niet.",
            "All amounts at the unit below or above is impossible.");
  }

  private List<BudgetTable> lists() {
    List<BudgetTable> lists = new ArrayList<>();
    List<CellShift> moved = rounded.moved();
    Unit step = rounded.table().unit();
    List<CellShift> near =
        rounded.shifts().stream().filter(shift -> shift.isAdjacent(step)).toList();
    if (!near.isEmpty()) {
      lists.add(shifts(SHIFTS, near));
    }
    if (!moved.isEmpty()) {
      lists.add(shifts(MOVED, moved));
    }
    if (!rounded.gaps().isEmpty()) {
      lists.add(gaps());
    }
    return lists;
  }

  private BudgetTable shifts(Message title, List<CellShift> shifts) {
    Unit unit = unit(shifts.stream().map(CellShift::exact).toList());
    BudgetTable.Builder list = list(title, List.of(EXACT, NEAREST, PRINTED), unit);
    for (CellShift shift : shifts) {
      list.row(row(shift.cell(), List.of(shift.exact(), shift.nearest(), shift.printed()), unit));
    }
    return list.build();
  }

  private BudgetTable gaps() {
    Unit unit = unit(rounded.gaps().stream().map(RoundingGap::difference).toList());
    BudgetTable.Builder list = list(GAPS, List.of(DIFFERENCE), unit);
    for (RoundingGap gap : rounded.gaps()) {
      list.row(row(result(gap), List.of(gap.difference()), unit));
    }
    return list.build();
  }

  /** Relations without sums have no gaps. */
  private static CellReference result(RoundingGap gap) {
    int result = ((Relation.Linear) gap.relation()).result();
    return gap.relation().axis() == Axis.ROWS
        ? new CellReference(result, gap.place())
        : new CellReference(gap.place(), result);
  }

  private BudgetTable.Builder list(Message title, List<Message> amounts, Unit unit) {
    BudgetTable.Builder list =
        BudgetTable.builder(unit)
            .title(title.in(language))
            .column(Column.of(COLUMN.in(language), ColumnKind.OTHER).withMeasure(Measure.TEXT));
    amounts.forEach(heading -> list.column(Column.of(heading.in(language), ColumnKind.OTHER)));
    return list;
  }

  private Row row(CellReference place, List<Amount> amounts, Unit unit) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(rounded.table().columns().get(place.column()).heading()));
    amounts.forEach(amount -> cells.add(Cell.money(new Figure(amount, unit))));
    return Row.of(rounded.table().rows().get(place.row()).label(), RowRole.DETAIL, cells);
  }

  /** The finest that any amount needs, so that exact ones are shown as they are. */
  private static Unit unit(List<Amount> amounts) {
    Unit unit = Unit.EURO;
    for (Amount amount : amounts) {
      while (!amount.isMultipleOf(unit)) {
        unit = new Unit(unit.exponent() - 1);
      }
    }
    return unit;
  }

  /** What whoever prints the table should look at, besides what was asked. */
  List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    if (rounded.relations().isEmpty()) {
      caveats.add(
          new Message(
                  "in de tabel zijn geen tellingen gevonden; elk bedrag is voor zich afgerond",
                  "no sums were found in the table; each amount is rounded by itself")
              .in(language));
    }
    for (int row : FoundRelations.of(rounded.exact()).untracedTotals()) {
      String label = rounded.exact().rows().get(row).label();
      caveats.add(
          new Message(
                  "van '%s' (rij %s) is niet gevonden waar het de som van is; het is voor zich afgerond"
                      .formatted(label, row + 1),
                  "it was not found what '%s' (row %s) is the sum of; it is rounded by itself"
                      .formatted(label, row + 1))
              .in(language));
    }
    return caveats;
  }
}

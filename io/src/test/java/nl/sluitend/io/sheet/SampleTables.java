package nl.sluitend.io.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/** A table with every form of cell, and what holds in it. */
final class SampleTables {
  static final String ATTACK = "=cmd|' /C calc'!A0";

  private SampleTables() {}

  /**
   * Rows 1 and 2 add up to row 4, with row 3 a part of row 2; column 3 is column 2 less column 1.
   */
  static BudgetTable everything() {
    return BudgetTable.builder(Unit.THOUSAND)
        .title("Overhead <2025> & meer")
        .labelHeading("Taakveld")
        .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
        .column(Column.of(ColumnKind.ACTUALS, 2025))
        .column(Column.of("Verschil", ColumnKind.RESULT))
        .column(Column.of("Aandeel", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
        .column(Column.of("Fte", ColumnKind.OTHER).withMeasure(Measure.COUNT))
        .column(Column.of("Toelichting | noot", ColumnKind.OTHER).withMeasure(Measure.TEXT))
        .row(
            Row.of(
                "Lasten",
                RowRole.HEADING,
                List.of(empty(), empty(), empty(), empty(), empty(), empty())))
        .row(
            Row.of(
                ATTACK,
                RowRole.DETAIL,
                List.of(
                    money(12_048),
                    money(-1_500),
                    letter(-13_548),
                    percentage("40.0"),
                    count("12.50"),
                    Cell.text("+1*2 <b>vet</b>"))))
        .row(
            Row.of(
                "0.4 Overhead *",
                RowRole.DETAIL,
                List.of(
                    money(7), Cell.dash(), money(-7), percentage("60.0"), Cell.dash(), empty())))
        .row(
            Row.of(
                "waarvan ICT",
                RowRole.OF_WHICH,
                List.of(money(5), empty(), Cell.Mark.NOT_KNOWN, empty(), empty(), empty())))
        .row(
            Row.of(
                "Totaal",
                RowRole.TOTAL,
                List.of(
                    money(12_055),
                    money(-1_500),
                    money(-13_555),
                    percentage("100.0"),
                    count("12.50"),
                    empty())))
        .build();
  }

  static List<Relation> everythingHolds() {
    return List.of(
        Relation.declared(Axis.ROWS, 4, List.of(new Term(1, 1), new Term(2, 1))),
        Relation.declared(Axis.COLUMNS, 2, List.of(new Term(1, 1), new Term(0, -1))));
  }

  static Row row(String label, RowRole role, Cell... cells) {
    return Row.of(label, role, List.of(cells));
  }

  static Cell money(long thousands) {
    return Cell.money(Figure.of(thousands, Unit.THOUSAND));
  }

  static Cell money(String euros, Unit unit) {
    return Cell.money(new Figure(Amount.parse(euros), unit));
  }

  private static Cell letter(long thousands) {
    return new Cell.Money(Figure.of(thousands, Unit.THOUSAND), Optional.of(Effect.FAVOURABLE));
  }

  private static Cell percentage(String percent) {
    return new Cell.Percentage(new BigDecimal(percent));
  }

  private static Cell count(String number) {
    return new Cell.Count(new BigDecimal(number));
  }

  private static Cell empty() {
    return Cell.empty();
  }
}

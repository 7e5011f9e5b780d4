package nl.sluitend.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

/** What a certificate vouches for, and that it vouches for nothing else. */
class RoundingCertificateTest {
  private static final List<Relation> RELATIONS =
      List.of(
          Relation.declared(Axis.ROWS, 3, List.of(new Term(0, 1), new Term(1, 1), new Term(2, 1))),
          Relation.declared(Axis.COLUMNS, 2, List.of(new Term(0, 1), new Term(1, -1))));

  /** With a difference that is printed the other way round, words, empty cells and an indicator. */
  private static BudgetTable exact() {
    return table(
        Column.of("Begroting", ColumnKind.OTHER),
        row("Een", RowRole.DETAIL, money(400), money(1300), money(900)),
        row("Twee", RowRole.DETAIL, money(400), Cell.empty(), money(-400)),
        row("Drie", RowRole.DETAIL, money(400), Cell.text("volgt"), money(-400)),
        row("Totaal", RowRole.TOTAL, money(1200), money(1300), money(100)),
        row("Inwoners", RowRole.INDICATOR, money(3), money(4), money(9)));
  }

  private static BudgetTable table(Column first, Row... rows) {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO)
            .column(first)
            .column(Column.of("Rekening", ColumnKind.OTHER))
            .column(Column.of("Verschil", ColumnKind.OTHER))
            .column(Column.of("Deel", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE));
    for (Row row : rows) {
      builder.row(row);
    }
    return builder.build();
  }

  private static Row row(String label, RowRole role, Cell... cells) {
    List<Cell> all = new ArrayList<>(List.of(cells));
    all.add(Cell.empty());
    return Row.of(label, role, all);
  }

  private static Cell money(long euros) {
    return Cell.money(Figure.of(euros, Unit.EURO));
  }

  private static RoundedTable rounded(TablePolicy policy) {
    return TableRounding.to(Unit.THOUSAND).keeping(RELATIONS).with(policy).round(exact());
  }

  @Test
  void of_every_policy_it_holds() {
    for (TablePolicy policy : TablePolicy.values()) {
      RoundedTable rounded = rounded(policy);
      assertThat(rounded.certificate().holdsFor(exact(), rounded.table()))
          .as("%s", policy)
          .isTrue();
    }
  }

  @Test
  void of_other_tables_it_does_not() {
    RoundedTable plain = rounded(TablePolicy.PLAIN);
    RoundingCertificate certificate = plain.certificate();
    BudgetTable renamed =
        table(Column.of("Raming", ColumnKind.OTHER), exact().rows().toArray(new Row[0]));
    assertThat(certificate.holdsFor(renamed, plain.table())).isFalse();
    assertThat(certificate.holdsFor(plain.table(), exact())).isFalse();
    List<Row> rows = new ArrayList<>(exact().rows());
    rows.set(2, row("Drie", RowRole.DETAIL, money(400), Cell.text("later"), money(-400)));
    BudgetTable words = table(exact().columns().get(0), rows.toArray(new Row[0]));
    assertThat(certificate.holdsFor(words, plain.table())).isFalse();
    rows.remove(4);
    BudgetTable shorter = table(exact().columns().get(0), rows.toArray(new Row[0]));
    assertThat(certificate.holdsFor(shorter, plain.table())).isFalse();
  }

  @Test
  void what_it_does_not_name_or_names_wrongly_refutes_it() {
    RoundedTable plain = rounded(TablePolicy.PLAIN);
    assertThat(plain.gaps()).isNotEmpty();
    RoundingGap gap = plain.gaps().get(0);
    RoundingGap other = new RoundingGap(gap.relation(), gap.place(), Amount.ofEuros(1));
    RoundingGap more = new RoundingGap(gap.relation(), 3, Amount.ofEuros(1));
    List<RoundingGap> tooMany = new ArrayList<>(plain.gaps());
    tooMany.add(more);
    CellShift shift =
        new CellShift(
            new CellReference(0, 0), Amount.ofEuros(400), Amount.ZERO, Amount.ofEuros(1000));
    CellShift nowhere =
        new CellShift(new CellReference(9, 9), Amount.ZERO, Amount.ZERO, Amount.ZERO);
    for (RoundingCertificate wrong :
        List.of(
            new RoundingCertificate(plain.relations(), List.of(), List.of(), List.of()),
            new RoundingCertificate(plain.relations(), List.of(other), List.of(), List.of()),
            new RoundingCertificate(plain.relations(), tooMany, List.of(), List.of()),
            new RoundingCertificate(plain.relations(), plain.gaps(), List.of(shift), List.of()),
            new RoundingCertificate(plain.relations(), plain.gaps(), List.of(nowhere), List.of()),
            new RoundingCertificate(plain.relations(), plain.gaps(), List.of(), List.of(0)))) {
      assertThat(wrong.holdsFor(exact(), plain.table())).isFalse();
    }
  }

  @Test
  void a_cell_that_went_further_has_to_be_the_one_it_names() {
    RoundedTable kept = rounded(TablePolicy.KEEP_DETAILS);
    assertThat(kept.moved()).hasSize(1);
    CellShift moved = kept.moved().get(0);
    for (CellShift wrong :
        List.of(
            new CellShift(moved.cell(), moved.exact(), moved.nearest(), Amount.ofEuros(7000)),
            new CellShift(moved.cell(), Amount.ofEuros(7), moved.nearest(), moved.printed()))) {
      assertThat(
              new RoundingCertificate(kept.relations(), List.of(), List.of(wrong), List.of())
                  .holdsFor(exact(), kept.table()))
          .isFalse();
    }
  }
}

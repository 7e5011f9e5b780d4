package nl.sluitend.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

class TableTextTest {
  @Test
  void figures_stand_below_each_other() {
    assertThat(TableText.write(SampleTables.everything(), Language.ENGLISH))
        .isEqualTo(
            """
            Overhead <2025> & meer
            ======================
            amounts x € 1,000

                                     begroting  rekening 2025   Verschil  Aandeel    Fte    Toelichting |
                                primitief 2025                                                       noot
            ---------------------------------------------------------------------------------------------
            Lasten
            =cmd|' /C calc'!A0          12,048         -1,500  -13,548 V    40.0%  12.50  +1*2 <b>vet</b>
            0.4 Overhead *                   7              -         -7    60.0%      -
              waarvan ICT                    5                      n.b.
            Totaal                      12,055         -1,500    -13,555   100.0%  12.50
            """);
  }

  @Test
  void without_title_and_amounts_the_table_stands_alone() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Noot", ColumnKind.OTHER).withMeasure(Measure.TEXT))
            .row(SampleTables.row("a\u001b[2J", RowRole.DETAIL, Cell.text("b\nc")))
            .build();
    assertThat(TableText.write(table, Language.DUTCH))
        .isEqualTo(
            """
                   Noot
            -----------
            a [2J   b c
            """);
  }

  @Test
  void what_would_steer_a_terminal_is_shown_in_a_sentence() {
    assertThat(TableText.shown("a\u001b[2J\u0000\u202E\n\tb é")).isEqualTo("a␛[2J␀⟨U+202E⟩␊␉b é");
  }
}

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

class TableMarkdownTest {
  @Test
  void every_form_of_cell_is_written_and_what_markdown_reads_is_escaped() {
    assertThat(TableMarkdown.write(SampleTables.everything(), Language.DUTCH))
        .isEqualTo(
            """
            **Overhead \\<2025\\> \\& meer** (bedragen x € 1.000)

            | Taakveld | begroting primitief 2025 | rekening 2025 | Verschil | Aandeel | Fte | Toelichting \\| noot |
            | --- | ---: | ---: | ---: | ---: | ---: | --- |
            | Lasten | | | | | | |
            | =cmd\\|' /C calc'\\!A0 | 12.048 | -1.500 | -13.548 V | 40,0% | 12,50 | +1\\*2 \\<b\\>vet\\</b\\> |
            | 0.4 Overhead \\* | 7 | - | -7 | 60,0% | - | |
            | waarvan ICT | 5 | | n.b. | | | |
            | **Totaal** | **12.055** | **-1.500** | **-13.555** | **100,0%** | **12,50** | |
            """);
  }

  @Test
  void without_title_and_amounts_the_table_stands_alone() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("", ColumnKind.OTHER).withMeasure(Measure.TEXT))
            .row(SampleTables.row("", RowRole.TOTAL, Cell.text("ja")))
            .build();
    assertThat(TableMarkdown.write(table, Language.ENGLISH))
        .isEqualTo(
            """
            | | |
            | --- | --- |
            | | ja |
            """);
  }

  @Test
  void cents_are_decimals_of_euros() {
    BudgetTable table =
        BudgetTable.builder(Unit.CENT)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .row(SampleTables.row("a", RowRole.DETAIL, SampleTables.money("-1234.50", Unit.CENT)))
            .build();
    assertThat(TableMarkdown.write(table, Language.ENGLISH))
        .startsWith("(amounts in euros)\n\n")
        .endsWith("| a | -1,234.50 |\n");
  }
}

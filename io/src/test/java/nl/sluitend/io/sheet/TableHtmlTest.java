package nl.sluitend.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.io.Extremes;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TableHtmlTest {
  @Provide
  Arbitrary<BudgetTable> tables() {
    return Extremes.tables();
  }

  @Test
  void the_table_says_what_its_parts_are() {
    Element table = read(SampleTables.everything());
    assertThat(table.className()).isEqualTo("sluitend");
    assertThat(table.select("caption").text())
        .isEqualTo("Overhead <2025> & meer (bedragen x € 1.000)");
    assertThat(table.select("caption .unit").text()).isEqualTo("(bedragen x € 1.000)");
    assertThat(table.select("thead th[scope=col]").eachText())
        .containsExactly(
            "Taakveld",
            "begroting primitief 2025",
            "rekening 2025",
            "Verschil",
            "Aandeel",
            "Fte",
            "Toelichting | noot");
    assertThat(table.select("tbody th[scope=rowgroup][colspan=7]").text()).isEqualTo("Lasten");
    assertThat(table.select("tbody th[scope=row]").eachText())
        .containsExactly(SampleTables.ATTACK, "0.4 Overhead *", "waarvan ICT", "Totaal");
    assertThat(table.select("tbody tr").eachAttr("class"))
        .containsExactly("heading", "detail", "detail", "part", "total");
    assertThat(table.select("tr.detail").first().select("td.num").eachText())
        .containsExactly("12.048", "-1.500", "-13.548 V", "40,0%", "12,50");
    assertThat(table.select("td.words").eachText()).contains("+1*2 <b>vet</b>");
    assertThat(table.select("b, script, td td")).isEmpty();
  }

  /** A minus before a figure is no formula, and stays a figure where it is pasted. */
  @Test
  void what_a_spreadsheet_would_calculate_is_marked_as_text() {
    Element table = read(SampleTables.everything());
    assertThat(table.select("[style][sdnum]").eachText())
        .containsExactly(SampleTables.ATTACK, "+1*2 <b>vet</b>");
    assertThat(table.select("[style]").eachAttr("style")).containsOnly("mso-number-format:'\\@'");
    assertThat(table.select("[sdnum]").eachAttr("sdnum")).containsOnly("1043;0;@");
  }

  @Test
  void each_heading_among_the_rows_begins_a_group() {
    Cell amount = SampleTables.money(1);
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .row(SampleTables.row("vooraf", RowRole.INDICATOR, amount))
            .row(SampleTables.row("Lasten", RowRole.HEADING, Cell.empty()))
            .row(SampleTables.row("a", RowRole.SUBTOTAL, amount))
            .row(SampleTables.row("Baten", RowRole.HEADING, Cell.text("zie @")))
            .row(SampleTables.row("b", RowRole.BALANCE, amount))
            .build();
    Element html = read(table);
    assertThat(html.select("tbody")).hasSize(2);
    assertThat(html.select("tbody").get(1).select("tr").eachAttr("class"))
        .containsExactly("heading", "subtotal", "heading", "subtotal");
    assertThat(html.select("th[scope=rowgroup]").eachText()).containsExactly("Lasten");
    assertThat(html.select("caption").text()).isEqualTo("(bedragen x € 1.000)");
    assertThat(html.select("thead th[scope=col]")).hasSize(1);
    assertThat(html.select("thead td.label").text()).isEmpty();
  }

  @Test
  void without_title_and_amounts_there_is_no_caption() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Noot", ColumnKind.OTHER).withMeasure(Measure.TEXT))
            .build();
    assertThat(read(table).select("caption")).isEmpty();
    assertThat(read(table.toBuilder().title("Noten").build()).select("caption").text())
        .isEqualTo("Noten");
  }

  @Property
  void whatever_is_in_the_table_stays_in_its_cell(@ForAll("tables") BudgetTable table) {
    Element html = read(table);
    assertThat(html.select("tr")).hasSize(table.rows().size() + 1);
    assertThat(html.getAllElements().stream().map(Element::tagName))
        .containsOnlyOnce("table", "thead")
        .isSubsetOf("table", "caption", "span", "thead", "tbody", "tr", "th", "td");
    html.select("tr").forEach(row -> assertThat(width(row)).isEqualTo(table.columns().size() + 1));
  }

  private static int width(Element row) {
    return row.children().stream()
        .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
        .sum();
  }

  /** Reads the fragment as a browser would, without anything to mend. */
  private static Element read(BudgetTable table) {
    String html = TableHtml.write(table, Language.DUTCH);
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page =
        Jsoup.parse(
            "<!doctype html><html><head><title>t</title></head><body>" + html + "</body></html>",
            "",
            parser);
    assertThat(parser.getErrors()).extracting(ParseError::getErrorMessage).isEmpty();
    assertThat(page.body().children()).hasSize(1);
    return page.body().child(0);
  }
}

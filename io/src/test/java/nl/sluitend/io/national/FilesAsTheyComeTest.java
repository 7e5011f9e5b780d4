package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sluitend.message.Language;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: other capitals, another encoding, rows that are there twice. */
class FilesAsTheyComeTest {
  private static final String HEADINGS =
      "overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag\n";
  private static final String ROWS =
      HEADINGS
          + "Gemeente;0384;Diemen;2024;5;0.4;1.1;1000.50\n"
          + "Gemeente;0384;Diemen;2024;5;0.10;7.1;-3\n"
          + "Gemeente;0451;Uithoorn;2024;5;0.4;1.1;7.25\n";
  private static final Settings SMALL = new Settings(16, 256, 20, 1000);

  @TempDir Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "national", ".csv"), text);
  }

  private static NationalReader reader() {
    return NationalReader.of(NationalLayout.longForm());
  }

  private static List<String> shown(NationalSums sums) {
    return sums.sums().stream().map(g -> String.join(" ", g.key()) + " " + g.sum()).toList();
  }

  private static List<String> shown(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                p.code()
                    + " "
                    + p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.message().in(Language.ENGLISH))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void keys_that_are_no_utf_8_are_said_whatever_is_read_first(int threads) throws IOException {
    String text =
        ROWS.replace("Diemen", "Súdwest").replace("Uithoorn", "Fryslân")
            + ROWS.repeat(20)
            + "x\nGemeente;1;Súdwest;2024;5;0.4;1.1;1\nGemeente;1;Zûid;2024;5;0.4;1.1;1\n";
    Path file = Files.write(folder.resolve("w.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
    Path good = file(ROWS.replace("Diemen", "Súdwest"));

    NationalReader reader = reader().withThreads(threads).with(SMALL);
    ReadReport report = reader.sums(List.of(good, file, file), List.of(Dimension.NAME)).report();

    assertThat(shown(report.problems()).stream().filter(each -> each.startsWith("NAT-008")))
        .hasSize(2)
        .allMatch(each -> each.startsWith("NAT-008 0:0 'Fryslân': no UTF-8, and read as windows"));
    assertThat(report.problems().get(0).place()).isEqualTo(Place.file(file.toString()));
    assertThat(report.problems().get(0).isError()).isFalse();
    assertThat(report.faultyRows()).isEqualTo(2 * 21);
    assertThat(reader.withFaultsKept(0).sums(List.of(file), List.of(Dimension.NAME)).report())
        .extracting(ReadReport::problems, LIST)
        .hasSize(1);
    assertThat(reader.sums(List.of(good), List.of(Dimension.NAME)).report().problems()).isEmpty();
  }

  @Test
  void a_heading_that_is_missing_is_told_once_whatever_it_was_to_give() throws IOException {
    NationalLayout layout = NationalLayout.longFormWithSides(AmountNotation.PLAIN);
    Path file = file(ROWS.replace("categorie", "rubriek"));

    ReadReport report =
        NationalReader.of(layout)
            .sums(List.of(file), List.of(Dimension.CATEGORY, Dimension.SIDE))
            .report();

    assertThat(shown(report.problems()))
        .singleElement(STRING)
        .endsWith("expected a column 'categorie'.");
  }

  @Test
  void headings_may_have_any_capitals() throws IOException {
    Path file = file(ROWS.replaceFirst("overheidsnummer;naam", " OverheidsNummer ;NAAM"));

    assertThat(shown(reader().sums(List.of(file), List.of(Dimension.NAME))))
        .containsExactly("Diemen 997.5", "Uithoorn 7.25");
    // One that is spelled as it should be goes before others.
    Path both = file("bedrag;BEDRAG;naam\n1;2;Urk\n");
    NationalLayout layout =
        NationalLayout.builder(';', AmountNotation.PLAIN, Unit.EURO)
            .key(Dimension.NAME, "naam")
            .amount("BEDRAG", Map.of())
            .build();
    assertThat(shown(NationalReader.of(layout).sums(List.of(both), List.of(Dimension.NAME))))
        .containsExactly("Urk 2");
    Path neither = file("bedrag;BedraG;naam\n1;2;Urk\n");
    assertThat(
            shown(NationalReader.of(layout).sums(List.of(neither), List.of()).report().problems()))
        .singleElement(STRING)
        .contains("one single column 'BEDRAG'");
  }

  @Test
  void a_quote_that_takes_other_rows_along_is_told() throws IOException {
    String row = "Gemeente;0384;Diemen;2024;5;0.4;1.1;1\n";
    String text =
        HEADINGS + row.replace("Diemen", "\"Diemen") + row + row.replace("1.1", "\"1.1\"");
    assertThat(shown(reader().sums(List.of(file(text)), List.of()).report().problems()))
        .singleElement(STRING)
        .startsWith("NAT-00")
        .contains("2:");
    String closed = HEADINGS + row.replace("Diemen", "\"Diemen") + row.replace("2024;", "2024\";");
    assertThat(shown(reader().sums(List.of(file(closed)), List.of()).report().problems()))
        .singleElement(STRING)
        .contains("goes on over 2 lines");
  }

  @Test
  void headings_may_be_short() throws IOException {
    NationalLayout layout =
        NationalLayout.builder(';', AmountNotation.PLAIN, Unit.EURO)
            .key(Dimension.YEAR, "j")
            .amount("b", Map.of())
            .build();
    NationalSums sums =
        NationalReader.of(layout)
            .sums(List.of(file("j;b\n2023;1\n2024;2\n")), List.of(Dimension.YEAR));
    assertThat(shown(sums)).containsExactly("2023 1", "2024 2");
  }

  @Test
  void points_between_thousands_stand_where_they_must() throws IOException {
    NationalLayout layout = NationalLayout.longForm(AmountNotation.DUTCH);
    String row = "Gemeente;0384;Diemen;2024;5;0.4;1.1;";
    for (String wrong :
        List.of(
            ".234", "-.234", ".234,50", "0.123", "00.123", "01.234.567", ".234.567", "1.2345")) {
      NationalSums sums =
          NationalReader.of(layout).sums(List.of(file(HEADINGS + row + wrong + "\n")), List.of());
      assertThat(sums.report().problems())
          .as(wrong)
          .extracting(Problem::code)
          .containsExactly("NAT-003");
    }
    String right =
        HEADINGS + row + "0,50\n" + row + "0123\n" + row + "1.234\n" + row + "1.234.567\n";
    assertThat(shown(NationalReader.of(layout).sums(List.of(file(right)), List.of())))
        .containsExactly(" 1235924.5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void rows_may_have_to_differ_in_any_layout(int threads) throws IOException {
    Path file = file(ROWS + ROWS.substring(HEADINGS.length()));
    NationalLayout layout = NationalLayout.longForm().toBuilder().differentRows().build();
    NationalReader reader = NationalReader.of(layout).withThreads(threads).with(SMALL);
    NationalSums once = reader().sums(List.of(file(ROWS)), List.of(Dimension.NAME));

    NationalSums sums = reader.sums(List.of(file), List.of(Dimension.NAME));

    assertThat(shown(sums)).isEqualTo(shown(once));
    assertThat(sums.report().faultyRows()).isEqualTo(once.report().rows());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_row_of_the_wide_form_that_is_there_twice_is_told(int threads) throws IOException {
    Path file =
        file(
            """

            Gemeenten;Taakveld;Baten;Lasten;Inwonertal
            Aa;0.4 Overhead;1.0;12.0;21000
            Aa;0.10 Mutaties reserves;1.0;12.0;21000
            Bee;0.4 Overhead;2.0;3.0;7
            "Aa";0.4;1.0;100.0;
            Bee;0.4 Overhead;2.0;3.0;7
            """);
    NationalReader reader =
        NationalReader.of(NationalLayout.wideForm()).withThreads(threads).with(SMALL);

    NationalSums sums = reader.sums(List.of(file, file), List.of(Dimension.SIDE));

    assertThat(shown(sums)).containsExactly("baten 8000", "lasten 54000");
    assertThat(sums.report().rows()).isEqualTo(6);
    assertThat(sums.report().faultyRows()).isEqualTo(4);
    assertThat(shown(sums.report().problems()).subList(0, 2))
        .containsExactly(
            "NAT-007 6:1 Found 'Aa 0.4'; expected a row that was not there yet; this one is on"
                + " line 3 already.",
            "NAT-007 7:1 Found 'Bee 0.4'; expected a row that was not there yet; this one is on"
                + " line 5 already.");
    // What is told apart by another key is no double.
    NationalLayout byYear =
        NationalLayout.wideForm().toBuilder().key(Dimension.YEAR, "jaar").build();
    Path years =
        file("Gemeenten;Taakveld;Jaar;Baten;Lasten;Inwonertal\nAa;0.4;1;1;1;1\nAa;0.4;2;1;1;1\n");
    assertThat(NationalReader.of(byYear).sums(List.of(years), List.of()).report().isWhole())
        .isTrue();
  }
}

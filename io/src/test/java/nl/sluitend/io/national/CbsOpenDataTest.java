package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.sluitend.money.Amount;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.Fraction;
import nl.sluitend.national.GroupSum;
import nl.sluitend.national.NationalFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made after the form that public readers of CBS's tables know; no such file was at hand. */
class CbsOpenDataTest {
  private static final String BOTH =
      """
      "ID";"TaakveldBalanspost";"Categorie";"Gemeenten";"Verslagsoort";"k_1ePlaatsing_1";"k_2ePlaatsing_2"
      "0";"0.4   ";"L1.1    ";"GM0384   ";"2023X000";"    10";"    12"
      "1";"0.4   ";"B3.8    ";"GM0384   ";"2023X000";"     1";"     1"
      "2";"6.1   ";"L1.1    ";"GM0384   ";"2023X000";"    90";"    84"
      "3";"0.10  ";"L7.1    ";"GM0384   ";"2023X000";"     5";"     5"
      "4";"A111  ";"Primo   ";"GM0384   ";"2023X000";"   500";"   500"
      "5";"A111  ";"L6.1    ";"GM0384   ";"2023X000";"     7";"     7"
      "6";"0.4   ";"L1.1    ";"GM0451   ";"2023X005";"     3";"     ."
      "7";"6.1   ";"L1.1    ";"GM0451   ";"2023X005";"    27";""
      """;
  private static final List<Dimension> BODY =
      List.of(
          Dimension.LAYER,
          Dimension.NUMBER,
          Dimension.YEAR,
          Dimension.REPORT,
          Dimension.TASK_FIELD,
          Dimension.SIDE);

  @TempDir private Path folder;

  private static CbsOpenData recognised(String text) {
    return CbsOpenData.ofHeadings(text.lines().findFirst().orElseThrow()).orElseThrow();
  }

  private NationalSums read(NationalLayout layout, String text, List<Dimension> by)
      throws IOException {
    Path file = Files.writeString(folder.resolve("cbs.csv"), text);
    return NationalReader.of(layout).sums(List.of(file), by);
  }

  @Test
  void the_last_publication_is_read_with_the_keys_of_cbs() throws IOException {
    CbsOpenData form = recognised(BOTH);
    NationalSums sums = read(form.layout(AmountNotation.PLAIN), BOTH, BODY);

    assertThat(form.hasBoth()).isTrue();
    assertThat(sums.report().isWhole()).isTrue();
    assertThat(sums.report().rows()).isEqualTo(8);
    assertThat(sums.sums().keys(Dimension.NUMBER)).containsExactly("GM0384");
    assertThat(sums.sums().keys(Dimension.REPORT)).containsExactly("0");
    BodyFigures body = NationalFigures.of(sums.sums()).bodies().get(0);
    assertThat(body.year()).isEqualTo("2023");
    assertThat(body.share()).contains(Fraction.of(12, 96));
    assertThat(body.expenditure()).isEqualTo(Amount.ofEuros(101_000));
    assertThat(body.income()).isEqualTo(Amount.ofEuros(1_000));
  }

  @Test
  void the_first_publication_is_read_on_demand() throws IOException {
    NationalLayout first = recognised(BOTH).firstPlacing(AmountNotation.PLAIN).orElseThrow();
    NationalSums sums = read(first, BOTH, List.of(Dimension.NUMBER, Dimension.YEAR));

    assertThat(sums.sums().stream())
        .containsExactly(
            new GroupSum(List.of("GM0384", "2023"), Amount.ofEuros(613_000)),
            new GroupSum(List.of("GM0451", "2023"), Amount.ofEuros(30_000)));
  }

  @Test
  void a_category_is_the_same_on_both_sides() throws IOException {
    NationalSums sums =
        read(
            recognised(BOTH).layout(AmountNotation.PLAIN),
            BOTH,
            List.of(Dimension.SIDE, Dimension.CATEGORY));

    assertThat(sums.sums().stream().map(GroupSum::key))
        .containsExactly(
            List.of("baten", "3.8"),
            List.of("lasten", "1.1"),
            List.of("lasten", "6.1"),
            List.of("lasten", "7.1"),
            List.of("stand", "Primo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID;Gemeenten;Verslagsoort;TaakveldBalanspost;Categorie;Bedrag_1",
        "\uFEFF\"id\",\"GEMEENTEN\",\""
            + " Verslagsoort\",\"TaakveldBalanspost\",Categorie,\"bedrag_1\"",
        "TaakveldBalanspost\tCategorie\tGemeenten\tVerslagsoort\tk_1stePlaatsing_1"
      })
  void headings_may_be_written_in_many_ways(String headings) throws IOException {
    CbsOpenData form = recognised(headings);
    NationalLayout layout = form.layout(AmountNotation.PLAIN);
    String text = headings + "\n" + row(headings, layout.separator());

    assertThat(form.hasBoth()).isFalse();
    assertThat(form.firstPlacing(AmountNotation.PLAIN)).isEmpty();
    assertThat(read(layout, text, List.of(Dimension.TASK_FIELD)).sums().stream())
        .containsExactly(new GroupSum(List.of("0.4"), Amount.ofEuros(12_000)));
  }

  private static String row(String headings, char separator) {
    StringBuilder row = new StringBuilder();
    for (String heading : headings.split(String.valueOf(separator), -1)) {
      String name = heading.replace("\"", "").toLowerCase(Locale.ROOT);
      row.append(row.isEmpty() ? "" : separator)
          .append(
              name.contains("gemeenten")
                  ? "GM0384"
                  : name.contains("soort")
                      ? "2023X005"
                      : name.contains("taakveld")
                          ? "0.4"
                          : name.contains("categorie") ? "L1.1" : name.contains("_1") ? "12.0" : 0);
    }
    return row.append('\n').toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Gemeenten;Taakveld;Baten;Lasten;Inwonertal",
        "ID;Provincies;Verslagsoort;TaakveldBalanspost;Categorie;Bedrag_1",
        "ID;Gemeenten;Verslagsoort;TaakveldBalanspost;Categorie;Waarde"
      })
  void other_headings_are_not_recognised(String headings) {
    assertThat(CbsOpenData.ofHeadings(headings)).isEmpty();
  }

  @Test
  void keys_of_another_form_are_told_and_not_guessed() throws IOException {
    String text =
        """
        ID;Gemeenten;Verslagsoort;TaakveldBalanspost;Categorie;Bedrag_1
        0;Diemen;2023X005;0.4;L1.1;1
        1;GM0384;2023JJ00;0.4;L1.1;1
        2;GM0384;2023X005;0.4;1.1;1
        3;GM0384;2023X005;0.4;L1.1;x
        """;
    ReadReport report = read(recognised(text).layout(AmountNotation.PLAIN), text, BODY).report();

    assertThat(report.faultyRows()).isEqualTo(4);
    assertThat(report.problems())
        .extracting(each -> each.code() + " " + each.message().english())
        .containsExactly(
            "NAT-004 Found 'Diemen'; expected a municipality like GM0384, or NL01 for the"
                + " country.",
            "NAT-004 Found '2023JJ00'; expected a report of CBS, such as 2023X005.",
            "NAT-004 Found '1.1'; expected a category with the letter of its side, such as L1.1"
                + " or B3.8.",
            "NAT-003 Found 'x'; expected an amount such as -1234567.89, in whole cents.");
  }
}

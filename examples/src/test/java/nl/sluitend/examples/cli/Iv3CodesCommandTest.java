package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class Iv3CodesCommandTest {
  private static CommandLineRun run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(new Iv3CodesCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new CommandLineRun(exit, out.toString(), err.toString());
  }

  @Test
  void overhead_is_told_with_its_white_cells_and_the_break_of_its_definition() {
    CommandLineRun run = run("0.4", "--year", "2025");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .startsWith("0.4 Overhead\nsoort taakveld\ngroep 0. BESTUUR EN ONDERSTEUNING\n")
        .contains("geldig 2017-2026\n")
        .contains("wit lasten 1.1 2.1 3.1 3.2 3.3 3.5.1 3.8 4.2 4.3.1 ")
        .contains("wit baten 3.5.2 3.6 3.7 3.8 4.3.1 ")
        .contains("breuk 2025 Vanaf 2025 volgt de definitie van Overhead");
  }

  @Test
  void a_code_that_went_tells_where_it_came_from_and_went() {
    CommandLineRun run = run("6.71a", "--year=2024", "--lang=en");
    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("valid 2023-2024\npredecessor 6.71 (our reading)\nsuccessor 6.711\n");
    assertThat(run("6.71", "--year=2024").words())
        .contains("opvolger 6.711 6.712 6.713 6.714 (onze lezing)\n");
  }

  @Test
  void a_code_of_more_lists_is_told_for_each_and_a_list_may_be_named() {
    assertThat(run("7.1").words())
        .contains("soort taakveld\n")
        .contains("soort categorie_lasten\n")
        .contains("soort categorie_baten\n");
    assertThat(run("7.1", "--kind=categorie_baten").words())
        .startsWith("7.1 Mutatie reserves\nsoort categorie_baten\ngroep IV Interne Verrekeningen\n")
        .doesNotContain("taakveld", "wit");
  }

  @Test
  void a_province_has_overhead_elsewhere() {
    assertThat(run("0.6", "--layer", "provincie").words())
        .startsWith("0.6 Overhead\n")
        .doesNotContain("breuk");
  }

  @Test
  void a_balance_post_has_white_cells_of_its_own_and_a_total_none() {
    assertThat(run("P12", "--year=2025").words())
        .contains("wit balans_lasten ", "wit balans_baten ");
    assertThat(run("Tot_TV").words())
        .isEqualTo("Tot_TV Totaal taakvelden\nsoort taakveld\ngeldig 2020-2026\n");
  }

  @Test
  void without_a_code_the_list_is_shown_in_published_order() {
    CommandLineRun run = run("--kind=standper", "--year=2025", "--layer=GR");
    assertThat(run.out())
        .isEqualTo(
            """
            1 januari   begindatum
            1-1-2025    begindatum
            ultimo      einddatum
            31-3-2025   einddatum
            30-6-2025   einddatum
            30-9-2025   einddatum
            31-12-2025  einddatum
            """);
    assertThat(run().out().lines()).hasSize(79).first().isEqualTo("Tot_TV  Totaal taakvelden");
    assertThat(run("--kind=kengetal", "--year=2018").out()).isEmpty();
  }

  @Test
  void json_has_the_same_facts() throws IOException {
    JsonNode json = new ObjectMapper().readTree(run("0.4", "--year=2025", "--format=json").out());
    assertThat(json.get("layer").asText()).isEqualTo("Gemeente");
    assertThat(json.get("year").asInt()).isEqualTo(2025);
    JsonNode code = json.get("codes").get(0);
    assertThat(code.get("name").asText()).isEqualTo("Overhead");
    assertThat(code.get("group").asText()).isEqualTo("0.");
    assertThat(code.get("isGroup").asBoolean()).isFalse();
    assertThat(code.get("years")).hasSize(10);
    assertThat(code.get("white").get("lasten")).hasSize(32);
    assertThat(code.get("white").get("baten")).hasSize(26);
    assertThat(code.get("breaks").get(0).get("nature").asText()).isEqualTo("DEFINITION");
    assertThat(code.get("breaks").get(0).get("year").asInt()).isEqualTo(2025);
    JsonNode split = new ObjectMapper().readTree(run("6.2", "--year=2024", "--format=json").out());
    assertThat(split.at("/codes/0/successors/codes")).hasSize(3);
    assertThat(split.at("/codes/0/successors/ourReading").asBoolean()).isTrue();
    assertThat(split.at("/codes/0/predecessors/codes")).isEmpty();
    JsonNode list = new ObjectMapper().readTree(run("--year=2026", "--format=json").out());
    assertThat(list.get("codes")).hasSize(79);
    assertThat(list.at("/codes/0/group").isNull()).isTrue();
    assertThat(list.at("/codes/0/isGroup").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          0.44   --year=2025 | '0.44' is geen code van Gemeente 2025; het meest lijkt daarop: 0.4,
          6.2    --year=2025 | taakveld 6.2 bestaat in 2017-2024; in 2025 is dat 6.21, 6.22, 6.23
          6.791  --year=2024 | taakveld 6.791 bestaat in 2025-2026 (alle:
          6.60   --year=2020 | taakveld 6.60 bestaat in 2025-2026; in 2020 is dat 6.6
          0.4    --year=2031 | van Gemeente 2031 zijn geen codelijsten bekend; wel van 2017-2026
          0.4    --kind=rij  | er is geen soort 'rij'; er zijn: taakveld, categorie_lasten,
          4.6.6. --layer=provincie | in het bestand van CBS staat hij bij vergissing, bedoeld is 4.6.6 (
          Rek_2021 --layer=provincie --year=2024 | bij vergissing; verslagperiode Rek_2021 bestaat in 2021-2023 (alle
          """)
  void what_is_not_there_is_an_error_that_helps(String arguments, String said) {
    CommandLineRun run = run(arguments.split(" +", -1));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("sluitend: ").contains(said);
  }

  @Test
  void errors_are_in_the_language_that_was_asked_for() {
    assertThat(run("6.2", "--year=2025", "--lang=en").err())
        .startsWith(
            "sluitend: '6.2' is no code of Gemeente 2025; taakveld 6.2 exists in 2017-2024");
  }
}

package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.io.statement.StatementJson;
import nl.sluitend.statement.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverheadCommandTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final Path OVERHEAD = SEEDS.resolve("diemen-overhead-2021.csv");
  private static final Path WAGES = SEEDS.resolve("diemen-salarissen-2021.csv");

  @TempDir private Path folder;

  @Test
  void theSeedsGiveTheSurchargeOfDiemen() {
    CommandLineRun run = run("--wages", WAGES, "--published", "86,85%", "--inhabitants", "31000");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("saldo overhead 12.207 12.086 12.050\n")
        .contains("opslag op directe salarislasten 90,03% 89,46% 86,85%\n")
        .contains("per inwoner € 394 per inwoner € 390 per inwoner € 389 per inwoner\n")
        .contains(
            "* Voorstel naar het label: facilitaire zaken en huisvesting ('Facilitair', 'Huisvesting').\n")
        .contains(
            "* Rekening 2021: gedrukt is saldo overhead € -12.048.000, de regels geven € -12.050.000; afronding verklaart dat.\n")
        .contains(
            "* Rekening 2021: 86,85% volgt uit 'Totaal overhead' gedeeld door 'Totaal salariskosten vakafdelingen' (opslag op directe salarislasten).\n")
        .contains("* Begroting 2021 totaal: geen van de berekeningen geeft het gedrukte tarief.\n");
  }

  @Test
  void theSurchargeIsExplainedWithItsRange() {
    CommandLineRun run =
        CommandLineRun.of(
            "explain",
            "overhead",
            OVERHEAD,
            "--unit",
            "1000",
            "--wages",
            WAGES,
            "--column",
            "3",
            "--figure",
            "OPSLAG");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Tarieven voor overhead\n")
        .contains("Bereik: tussen 86,844% en 86,858%\n")
        .contains(
            "diemen-overhead-2021.csv, rij 18 'Totaal overhead', kolom 3 'Rekening 2021'; hier met omgekeerd teken\n")
        .contains("Goirle, begroting 2018");
    String part = run.out().substring(run.out().indexOf("]\n") + 2);
    assertThat(Explanation.evaluate(part).toString()).isEqualTo("25100/289 %");
  }

  @Test
  void everyMethodCanBeAskedFor() {
    CommandLineRun run =
        run(
            "--column",
            "3",
            "--hours",
            "359558",
            "--fte",
            "266,5",
            "--expenditure",
            "86000000",
            "--organisation-costs",
            "26000000",
            "--published",
            "33,51",
            "--lang",
            "en");

    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("amount per productive hour")
        .contains("€ 33.51 per hour")
        .contains("amount per full-time position")
        .contains("share of total expenditure")
        .contains("share of the costs of the organisation")
        .contains("* Rekening 2021: € 33.51 per hour follows from 'Totaal overhead'")
        .contains("Suggested by the label");
  }

  @Test
  void whatTheCallerClassifiesIsNoSuggestion() {
    CommandLineRun run =
        run(
            "--kind",
            "Huisvesting=RECORDS",
            "--kind",
            "Ondernemingsraad=HUMAN_RESOURCES",
            "--format",
            "json");

    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("\"format\": \"" + StatementJson.FORMAT + "\"")
        .contains("\"costKind\": \"RECORDS\"")
        .doesNotContain("('Facilitair', 'Huisvesting')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --kind | Huisvestin=ICT | heeft geen regel 'Huisvestin'; het meest lijken daarop 'Huisvesting'
          --column | 4 | kolom 4 is geen raming of rekening met bedragen; dat zijn [1, 2, 3]
          --column | 0 | kolom 0 is geen raming of rekening met bedragen; dat zijn [1, 2, 3]
          --hours | 4.500 | verwacht een getal zonder scheiding van duizendtallen
          --hours | 0 | 'productieve uren': it is zero
          --published | x% | verwacht een getal zonder scheiding van duizendtallen
          --wages | geen.csv | een bestand of map die bestaat
          --wages | ../seeds | er is één tabel nodig, maar er zijn er 3
          """)
  void whatCannotBeUsedIsSaid(String option, String value, String said) {
    CommandLineRun run = run(option, value);

    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said);
  }

  @Test
  void aTableWithoutSignOrAmountIsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("o.csv");
    Files.writeString(file, "Overhead;Rekening 2021\nICT;x\nHuisvesting;20\nTotaal;20\n");

    Path undecided = folder.resolve("u.csv");
    Files.writeString(undecided, "Overhead;Rekening 2021\nICT;-20\nHuisvesting;20\nTotaal;0\n");
    assertThat(CommandLineRun.of("overhead", undecided).err())
        .contains("wijst niet uit met welk teken lasten gedrukt zijn (--costs)");
    assertThat(CommandLineRun.of("overhead", file, "--costs", "positive").err())
        .contains("o.csv: rij 1 'ICT' heeft geen bedrag in kolom 1 'Rekening 2021'");
  }

  @Test
  void aTotalThatRoundingDoesNotExplainIsNotTakenOver() throws IOException {
    Path file = folder.resolve("o.csv");
    Files.writeString(file, "x € 1.000;Rekening 2021\nICT;20\nHuisvesting;30\nTotaal;70\n");
    CommandLineRun run =
        CommandLineRun.of("overhead", file, "--costs", "positive", "--expenditure", "500000");

    assertThat(run.words())
        .contains(
            "gedrukt is saldo overhead € 70.000, de regels geven € 50.000; afronding verklaart dat niet.")
        .contains("aandeel in de totale lasten 10%\n");
  }

  @Test
  void wagesWithoutOneTotalOrWithoutTheColumnHaveNoSurcharge() throws IOException {
    Path wages = folder.resolve("w.csv");
    Files.writeString(wages, "x € 1.000;Rekening 2021\nTeam;-20\nTeam B;-30\nTotaal;-50\n");
    assertThat(run("--costs", "negative", "--wages", wages).words())
        .contains("heeft geen kolom als 'Begroting 2021 primitief'; daarvoor is er geen opslag.");

    Files.writeString(wages, "x € 1.000;Rekening 2021\nTeam;-20\nTeam B;-30\n");
    assertThat(run("--costs", "negative", "--wages", wages).err())
        .contains("heeft niet precies één totaal");
  }

  @Test
  void aFigureThatIsNotThereIsRefusedWithThoseThatAre() {
    CommandLineRun run = CommandLineRun.of("explain", "overhead", OVERHEAD, "--figure", "rente");

    assertThat(run.exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(run.err()).contains("geen regel bevat 'rente'; er zijn 'Afdelingsmanagers', ");
    assertThat(CommandLineRun.of("explain").err()).contains("overhead");
  }

  @Test
  void aStatementIsWrittenWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("overhead.md");
    CommandLineRun run = run("--format", "md", "--output", file);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("# Overzicht van de kosten van overhead\n");
    assertThat(run("--output", folder).exit()).isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(CommandLineRun.of("explain", "overhead", OVERHEAD, "--format", "md").words())
        .contains("\n### Huisvesting, Rekening 2021\n");
  }

  private static CommandLineRun run(Object... options) {
    Object[] all = new Object[options.length + 4];
    all[0] = "overhead";
    all[1] = OVERHEAD;
    all[2] = "--unit";
    all[3] = "1000";
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandLineRun.of(all);
  }
}

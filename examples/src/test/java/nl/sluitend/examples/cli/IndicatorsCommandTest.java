package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsCommandTest {
  /** Dordrecht, jaarverslag 2018, the two years of which everything is printed. */
  private static final String DORDRECHT =
      """
      Bedragen x € 1.000;Rekening 2017;Rekening 2018
      A Totale structurele lasten;441.596;451.032
      B Totale structurele baten;448.082;459.349
      C Totale structurele toevoegingen aan reserves;17.297;28.447
      D Totale structurele onttrekkingen aan reserves;24.697;37.058
      E Totale baten;467.486;485.061
      Structurele exploitatieruimte ((B-A)+(D-C))/E x 100%;3,0%;3,5%
      """;

  @TempDir private Path folder;

  @Test
  void keyFiguresAreComputedAgain() throws IOException {
    CommandLineRun run = indicators(DORDRECHT, "--signals", "provincial");

    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("structurele exploitatieruimte 2,97% 3,49%\n")
        .contains(
            "* Voorstel naar het label: structurele lasten ('A Totale structurele lasten').\n")
        .contains("* Signalering structurele exploitatieruimte: A (Rekening 2017, Rekening 2018).")
        .contains("(niet in de bron nagelezen)")
        .doesNotContain("gedrukt is");
    assertThat(indicators(DORDRECHT, "--decimals", "1").words())
        .contains("structurele exploitatieruimte 3% 3,5%\n");
    assertThat(indicators(DORDRECHT, "--signals", "heemskerk").out()).doesNotContain("Signalering");
  }

  @Test
  void aPrintedFigureThatDoesNotFollowIsSaid() throws IOException {
    assertThat(indicators(DORDRECHT.replace("3,0%", "3,2%")).words())
        .contains(
            "* Rekening 2017: gedrukt is structurele exploitatieruimte 3,2%, de regels geven 2,97%;"
                + " afronding verklaart dat niet.\n");
  }

  @Test
  void policyIndicatorsNeedNoFile() {
    CommandLineRun run =
        CommandLineRun.of(
            "indicators",
            "--policy",
            "positions=210,5",
            "--policy",
            "inhabitants=31000",
            "--policy",
            "hired_staff=1169109",
            "--policy",
            "wages=12345396",
            "--decimals",
            "2");

    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("6,79 fte per duizend inwoners\n")
        .contains("externe inhuur 8,65%\n")
        .contains("externe inhuur (als percentage van de loonsom) 9,47%\n");
  }

  @Test
  void everyIndicatorIsExplained() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("explain", "indicators", file(DORDRECHT), "--format", "md");

    assertThat(run.exit()).isZero();
    assertThat(run.words()).contains("### structurele exploitatieruimte, Rekening 2018\n");
  }

  @Test
  void whatCannotBeUsedIsSaid() throws IOException {
    assertThat(CommandLineRun.of("indicators").err()).contains("geef een BESTAND met kengetallen");
    assertThat(CommandLineRun.of("indicators", "--policy", "wages=1").err())
        .contains("uit deze gegevens volgt geen beleidsindicator");
    assertThat(CommandLineRun.of("indicators", "--policy", "wages=veel").err())
        .contains("gevonden veel");
    assertThat(indicators("x € 1.000;Rekening 2017\nWegen;5\n").err())
        .contains("geen kengetal is te berekenen; geen regel lijkt een post");
    assertThat(indicators(DORDRECHT.replace("A Totale structurele lasten", "A Overig")).err())
        .contains("er ontbreekt voor ")
        .contains("structurele exploitatieruimte: structurele lasten");
    assertThat(indicators(DORDRECHT.replace("A Totale", "B Totale baten\nA Totale")).exit())
        .isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(indicators(DORDRECHT.replace("451.032", "n.b.")).err())
        .contains("rij 1 'A Totale structurele lasten' heeft geen bedrag in kolom 2");
  }

  @Test
  void anItemHasOneRowAndTheCallerSaysWhich() throws IOException {
    String twice = DORDRECHT + "Totale baten inclusief reserves;500.000;520.000\n";

    assertThat(indicators(twice).err())
        .contains("'E Totale baten' en 'Totale baten inclusief reserves' lijken beide totale baten")
        .contains("zeg met --item welke het is");
    assertThat(indicators(twice, "--item", "E Totale baten=INCOME").words())
        .contains("structurele exploitatieruimte 2,97% 3,49%\n");
  }

  private CommandLineRun indicators(String table, Object... options) throws IOException {
    Object[] all = new Object[options.length + 2];
    all[0] = "indicators";
    all[1] = file(table);
    System.arraycopy(options, 0, all, 2, options.length);
    return CommandLineRun.of(all);
  }

  private Path file(String table) throws IOException {
    Path file = folder.resolve("kengetallen.csv");
    Files.writeString(file, table);
    return file;
  }
}

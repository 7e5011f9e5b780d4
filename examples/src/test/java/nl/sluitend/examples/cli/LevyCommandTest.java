package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.statement.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevyCommandTest {
  /** Terneuzen, begroting 2018: https://terneuzen.begroting-2018.nl/p1011/rioolheffing. */
  private static final String TERNEUZEN =
      """
      Rioolheffing (x € 1.000);Begroting 2018
      Kosten taakveld(en), incl. (omslag)rente;4.296
      Inkomsten taakveld(en), excl. heffingen;3
      Netto kosten;4.293
      Overhead;915
      BTW;188
      Totale kosten;5.396
      Opbrengst heffingen;4.856
      Dekkingspercentage;90,00%
      """;

  @TempDir private Path folder;

  @Test
  void aPrintedCalculationIsComputedAgain() throws IOException {
    CommandLineRun run = levy(TERNEUZEN);

    assertThat(run.exit()).isZero();
    assertThat(run.words())
        .contains("Netto kosten 4.293\n")
        .contains("Totale kosten 5.396\n")
        .contains("Over- of onderdekking -540\n")
        .contains("* Voorstel naar het label: overhead ('Overhead').\n")
        .contains("de regels geven 89,99%; afronding verklaart dat.\n")
        .contains("* Begroting 2018: dekking 90,0%, binnen het plafond.\n");
  }

  @Test
  void aBudgetAboveItsCostsIsAFinding() throws IOException {
    String much = TERNEUZEN.replace("4.856", "5.856").replace("90,00%", "108,5%");

    assertThat(levy(much).exit()).isEqualTo(Sluitend.EXIT_FINDINGS);
    assertThat(levy(much).words()).contains("dekking 108,5%, boven het plafond.\n");
    assertThat(levy(much.replace("Begroting", "Rekening")).exit()).isZero();
    assertThat(levy(much.replace("Begroting", "Bedrag")).exit()).isZero();
    assertThat(levy(much.replace("Begroting", "Bedrag"), "--stage", "budget").exit())
        .isEqualTo(Sluitend.EXIT_FINDINGS);
    assertThat(levy(much, "--target", "110").exit()).isZero();
  }

  @Test
  void theTariffForATargetIsRoundedDown() throws IOException {
    CommandLineRun run = levy(TERNEUZEN, "--target", "95", "--payers", "25000", "--step", "0,05");

    // 95% of 5.396.000 is 5.126.200, over 25.000 is 205,048.
    assertThat(run.words())
        .contains("Opbrengst voor de streefdekking 5.126\n")
        .contains("€ 205 per eenheid\n");
  }

  @Test
  void whatIsNotClassifiedIsSaidAndCanBe() throws IOException {
    String more = TERNEUZEN.replace("Overhead;915", "Overhead;915\nDienstreizen;10");

    assertThat(levy(more).words())
        .contains("* 'Dienstreizen' is niet ingedeeld en telt niet mee.\n");
    assertThat(levy(more, "--item", "Dienstreizen=OTHER_TASK_AREAS").words())
        .contains("Totale kosten 5.406\n")
        .contains(
            "totale kosten heffing € 5.396.000, de regels geven € 5.406.000; afronding"
                + " verklaart dat niet.\n")
        .doesNotContain("niet ingedeeld");
  }

  @Test
  void everyFigureIsExplained() throws IOException {
    Path file = file(TERNEUZEN);
    CommandLineRun run = CommandLineRun.of("explain", "levy", file, "--figure", "dekkingsperc");

    assertThat(run.exit()).isZero();
    assertThat(Explanation.evaluate(run.out().substring(run.out().indexOf("]\n") + 2)).toString())
        .isEqualTo("121400/1349 %");
  }

  @Test
  void whatCannotBeUsedIsSaid() throws IOException {
    assertThat(levy(TERNEUZEN.replace("BTW;188", "BTW;n.b.")).err())
        .contains("levy.csv: rij 5 'BTW' heeft geen bedrag in kolom 1 'Begroting 2018'");
    assertThat(levy(TERNEUZEN, "--item", "Btw=VAT").err())
        .contains("heeft geen regel 'Btw'; het meest lijken daarop 'BTW'");
    assertThat(levy("x € 1.000;Begroting 2018\nWegen;5\n").exit())
        .isEqualTo(Sluitend.EXIT_UNUSABLE);
    assertThat(levy("x € 1.000;Begroting 2018\nWegen;5\n").err()).contains("needs a line of costs");
  }

  private CommandLineRun levy(String table, Object... options) throws IOException {
    Object[] all = new Object[options.length + 2];
    all[0] = "levy";
    all[1] = file(table);
    System.arraycopy(options, 0, all, 2, options.length);
    return CommandLineRun.of(all);
  }

  private Path file(String table) throws IOException {
    Path file = folder.resolve("levy.csv");
    Files.writeString(file, table);
    return file;
  }
}

package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareCommandTest {
  @TempDir private Path folder;

  private Path keys = Path.of("");
  private Path two = Path.of("");

  @BeforeEach
  void write() throws IOException {
    keys = Files.writeString(folder.resolve("k.csv"), "gemeente;inwoners\nA;1\nB;1\nC;1\nD;0\n");
    two = Files.writeString(folder.resolve("t.csv"), "gemeente;inwoners;fte\nA;30;1,5\nB;10;1,5\n");
  }

  @Test
  void the_shares_are_shown_with_how_they_came_about() {
    CommandLineRun run = run("100", "--keys", keys);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            € 100 naar 'inwoners', in stappen van € 0,01 (grootste rest)
            ============================================================
            bedragen in euro's

                    Sleutel     Deel     Precies  Afgerond  Rest  Aandeel
            -------------------------------------------------------------
            A             1   33,33%   33,333333     33,33  0,01    33,34
            B             1   33,33%   33,333333     33,33  0,00    33,33
            C             1   33,33%   33,333333     33,33  0,00    33,33
            D             0    0,00%    0,000000      0,00  0,00     0,00
            Totaal        3  100,00%  100,000000     99,99  0,01   100,00

            De aandelen zijn samen € 100, van de € 100 die verdeeld zijn.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "largest-remainder,  34, 33, 33, ''",
    "first-to-last,      34, 33, 33, ''",
    "largest-key,        34, 33, 33, ''",
    "rounding-line,      33, 33, 33, Afronding",
    "separate-remainder, 33, 33, 33, Rest",
    "member:B,           33, 34, 33, ''"
  })
  void each_policy_gives_the_residue_to_its_own(
      String policy, String a, String b, String c, String line) {
    CommandLineRun run =
        run("100000", "--keys", keys, "--unit", "1000", "--policy", policy, "--format", "csv");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().filter(l -> l.startsWith("A;")))
        .allMatch(l -> l.endsWith(";" + a));
    assertThat(run.out().lines().filter(l -> l.startsWith("B;")))
        .allMatch(l -> l.endsWith(";" + b));
    assertThat(run.out().lines().filter(l -> l.startsWith("C;")))
        .allMatch(l -> l.endsWith(";" + c));
    assertThat(run.out()).contains("\nTotaal;3;100,00%;100,0000;99;1;100\n");
    assertThat(run.out().contains(line + ";;;;;1;1\n")).isEqualTo(!line.isEmpty());
  }

  @Test
  void a_remainder_is_in_the_sum() {
    CommandLineRun run =
        run("--keys", keys, "--unit=1", "--policy=rounding-line", "--lang=en", "--", "-100");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Rounding")
        .endsWith(
            "The shares come to € -99, with rounding € -1: € -100, of the € -100 that were"
                + " shared.\n");
    assertThat(run("100", "--keys", keys, "--unit=1", "--policy=separate-remainder").out())
        .endsWith(
            "De aandelen zijn samen € 99, met rest € 1: € 100, van de € 100 die verdeeld zijn.\n");
  }

  @Test
  void what_it_writes_closes() throws IOException {
    Path out = folder.resolve("aandelen.json");
    CommandLineRun share =
        run(
            "483341",
            "--keys",
            two,
            "--weight",
            "inwoners=60",
            "--weight",
            "fte=40",
            "--format",
            "json",
            "--output",
            out);
    assertThat(share.exit()).isZero();
    assertThat(share.out()).isEmpty();
    assertThat(CommandLineRun.of("check", out, "--fail-on=error").exit()).isZero();
    assertThat(Files.readString(out)).contains("60 × inwoners + 40 × fte");
  }

  @Test
  void a_mix_weighs_its_keys() {
    // A has 60% of 3/4 and 40% of 1/2, that is 65%.
    CommandLineRun run =
        run("1000", "--keys", two, "--weight=inwoners=60", "--weight=fte=40", "--format=md");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("**€ 1.000 naar '60 × inwoners + 40 × fte', in stappen van € 0,01")
        .contains("| A | 65 | 65,00% | 650,000000 | 650,00 | 0,00 | 650,00 |\n")
        .contains("| **Totaal** | **100** |")
        .endsWith("De aandelen zijn samen € 1.000, van de € 1.000 die verdeeld zijn.\n");
    CommandLineRun one = run("1000", "--keys", two, "--weight=inwoners=1", "--weight=fte=0");
    assertThat(one.out()).contains("naar 'inwoners'").contains("\nA            30   75,00%");
  }

  @Test
  void a_key_without_an_end_is_rounded_for_show() throws IOException {
    Files.writeString(two, "lid;x;y\nA;1;1\nB;2;0\n");
    assertThat(run("10", "--keys", two, "--weight=x=1", "--weight=y=1", "--format=csv").out())
        .contains("A;1,333333;66,67%;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "100 --unit=1000             | € 100 is geen heel aantal stappen van € 1.000",
        "1234,5 --unit=1             | € 1.234,5 is geen heel aantal stappen van € 1;",
        "1234,5 --unit=1 --lang=en   | € 1,234.5 is no whole number of steps of € 1;",
        "100 --policy=member:E       | er is geen lid 'E'",
        "100 --policy=member:D       | 'D' kan de rest niet krijgen",
        "100 --policy=member:        | verwacht largest-remainder",
        "100 --policy=eerlijk        | verwacht largest-remainder",
        "100 --unit=7                | verwacht een macht van tien",
        "1.000                       | verwacht een getal zonder scheiding",
        "100 --weight=fte=1          | heeft geen sleutel 'fte'; er zijn 'inwoners'",
        "100 --weight=inwoners=0     | alle gewichten zijn nul",
        "100 --weight=inwoners=veel  | verwacht een getal zonder scheiding",
        "100 --output=.              | is niet te schrijven",
        "100 --output=. --lang=en    | cannot be written",
        "1234567890123456            | hoogstens 15 cijfers voor de komma; gevonden"
            + " 1234567890123456, dat er 16 heeft",
        "12345678901234567890123456789,5 | hoogstens 15 cijfers voor de komma",
        "0,123                       | met hoogstens twee decimalen",
        "123456789012345678901,123   | met hoogstens twee decimalen"
      })
  void what_cannot_be_used_is_said(String arguments, String said) {
    String[] words = (arguments + " --keys " + keys).split(" ", -1);
    Object[] all = new Object[words.length];
    System.arraycopy(words, 0, all, 0, words.length);
    CommandLineRun run = run(all);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void several_keys_need_weights() {
    CommandLineRun run = run("100", "--keys", two);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("heeft meer dan een sleutel: 'inwoners', 'fte'; --weight zegt welke meetelt");
    assertThat(run("100").err()).contains("--keys");
  }

  @Test
  void what_is_wrong_in_the_file_is_said_with_its_place() throws IOException {
    Files.writeString(keys, "gemeente;inwoners\nA;-1\nA;2\n");
    CommandLineRun run = run("100", "--keys", keys, "--lang=en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            keys + ":3:1 KEY-002 Found 'A'; expected each member once; this is on line 2 too.")
        .contains(keys + ":2:2 KEY-003 Found '-1'; expected a number from zero");
  }

  @Test
  void a_file_that_is_not_there_is_said_in_the_words_of_the_other_commands() {
    Path none = folder.resolve("niet.csv");
    CommandLineRun run = run("100", "--keys", none);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "%s FIL-001 Gevonden: '%s'; verwacht: een bestand dat bestaat.\n"
                .formatted(none, none));
    assertThat(run("100", "--keys", folder, "--lang=en").err())
        .isEqualTo(
            "%s FIL-005 Found '%s'; expected a file of keys, no folder.\n"
                .formatted(folder, folder));
  }

  @Test
  void the_largest_amount_that_can_be_typed_is_shared() {
    assertThat(run("999999999999999,99", "--keys", keys, "--format=csv").out())
        .contains(";999.999.999.999.999,99\n");
  }

  private static CommandLineRun run(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "share";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandLineRun.of(all);
  }
}

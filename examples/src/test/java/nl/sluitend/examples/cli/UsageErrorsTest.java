package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types something wrong reads why, in the language asked for, and no names of classes. */
class UsageErrorsTest {
  @TempDir private Path folder;

  private static CommandLineRun run(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Sluitend.run(new PrintWriter(out), new PrintWriter(err), line.strip().split(" ", -1));
    return new CommandLineRun(exit, out.toString(), err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "iv3 check | er ontbreekt: 'BESTAND' | missing: 'BESTAND'",
        "iv3 check x --nope | '--nope' is niet bekend | '--nope' is not known",
        "iv3 check x --year=vorig | --year: verwacht een jaar zoals 2025, gevonden vorig"
            + " | --year: expected a year such as 2025, found vorig",
        "iv3 check x --year=99999 | --year: verwacht een jaar zoals 2025, gevonden 99999"
            + " | --year: expected a year such as 2025, found 99999",
        "iv3 check x --year=1899 | --year: verwacht een jaar zoals 2025, gevonden 1899"
            + " | --year: expected a year such as 2025, found 1899",
        "iv3 check x --layer=rijk"
            + " | --layer: verwacht gemeente, gr of provincie, gevonden rijk"
            + " | --layer: expected gemeente, gr or provincie, found rijk",
        "iv3 check x --unit=cent"
            + " | --unit: verwacht euro of duizend (1 of 1000), gevonden cent"
            + " | --unit: expected euro or thousand (1 or 1000), found cent",
        "iv3 diff a b --unit=euro,miljoen"
            + " | --unit: verwacht euro of duizend (1 of 1000), gevonden miljoen"
            + " | --unit: expected euro or thousand (1 or 1000), found miljoen",
        "iv3 tie a b --delivery-unit=miljoen"
            + " | --delivery-unit: verwacht euro of duizend (1 of 1000), gevonden miljoen"
            + " | --delivery-unit: expected euro or thousand (1 or 1000), found miljoen",
        "iv3 tie a b --unit=cent"
            + " | --unit: verwacht euro, duizend of miljoen (1, 1000 of 1000000), gevonden cent"
            + " | --unit: expected euro, thousand or million (1, 1000 or 1000000), found cent",
        "iv3 check x --format=doc"
            + " | --format: verwacht een van text, json, junit, sarif, html; gevonden doc"
            + " | --format: expected one of text, json, junit, sarif, html; found doc",
        "iv3 overhead x --by=stad"
            + " | --by: 'stad' is geen van laag, nummer, naam, jaar, verslag, grootteklasse,"
            + " taakveld, categorie"
            + " | --by: 'stad' is none of layer, number, name, year, report, size,"
            + " taskfield, category",
        "iv3 overhead x --side=midden"
            + " | --side: verwacht een van lasten, baten; gevonden midden"
            + " | --side: expected one of lasten, baten; found midden",
        "iv3 overhead x --threads=0"
            + " | --threads: verwacht een aantal draden van 1 tot en met 1000, gevonden 0"
            + " | --threads: expected a number of threads from 1 to 1000, found 0",
        "iv3 overhead x --threads=1001"
            + " | --threads: verwacht een aantal draden van 1 tot en met 1000, gevonden 1001"
            + " | --threads: expected a number of threads from 1 to 1000, found 1001",
        "iv3 diff a b --lang=fr"
            + " | --lang: verwacht een van nl, en; gevonden fr"
            + " | --lang: expected one of nl, en; found fr",
        "iv3 build x --unit=duit --year=2025"
            + " | --unit: verwacht cent, euro of duizend (0.01, 1 of 1000), gevonden duit"
            + " | --unit: expected cent, euro or thousand (0.01, 1 or 1000), found duit",
        "iv3 build x --period=drie --year=2025"
            + " | --period: verwacht een geheel getal, gevonden drie"
            + " | --period: expected a whole number, found drie",
        "iv3 build x --year=2025 --year=2024"
            + " | --year mag maar één keer worden gegeven | --year may be given only once",
        "iv3 build x --year=2025 --period=1 --number=1 --contact=a,b,c"
            + " | er ontbreekt: '--name=NAAM' | missing: '--name=NAAM'",
        "iv3 build x --year" + " | bij --year hoort een waarde: JAAR | --year needs a value: JAAR",
        "check x --date=gisteren"
            + " | --date: verwacht een dag als 2024-12-31, gevonden gisteren"
            + " | --date: verwacht een dag als 2024-12-31, gevonden gisteren"
      })
  void what_is_wrong_is_said(String line, String dutch, String english) {
    CommandLineRun run = run(line);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(dutch + "\n").contains("sluitend");
    assertThat(run(english(line, "--lang=en")).err()).startsWith(english + "\n");
    assertThat(run(english(line, "--lang EN")).err()).startsWith(english + "\n");
    assertThat(run(english(line, "--lang=EN")).err()).startsWith(english + "\n");
  }

  /** The language stands before what is wrong, since an option at the end wants a value. */
  private static String english(String line, String language) {
    int command = line.startsWith("iv3") ? line.indexOf(' ', 4) : line.indexOf(' ');
    return command < 0
        ? line + " " + language
        : line.substring(0, command) + " " + language + line.substring(command);
  }

  @Test
  void a_command_that_is_not_there_is_said() {
    assertThat(run("iv3 chek").err()).startsWith("'chek' is niet bekend\n");
    assertThat(run("iv3 check x --yaer=2025").err()).contains("--year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iv3 check %s",
        "iv3 diff %s %s",
        "iv3 tie %s x.csv",
        "iv3 build %s --year=2025 --period=0 --number=1 --name=X --contact=a,b@c.nl,d",
        "iv3 build l.csv --mapping=%s --year=2025 --period=0 --number=1 --name=X"
            + " --contact=a,b@c.nl,d",
        "iv3 overhead %s"
      })
  void a_file_that_cannot_be_read_is_said_without_names_of_exceptions(String line)
      throws IOException {
    Path loop = folder.resolve("loop.json");
    Files.createSymbolicLink(loop, loop);
    for (Path file : new Path[] {folder.resolve("weg.json"), folder, loop}) {
      for (String language : new String[] {"", " --lang=en"}) {
        CommandLineRun run = run(line.replace("%s", file.toString()) + language);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains(file.toString()).doesNotContain("Exception");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', de map waarin het moet komen is er niet",
    "' --lang=en', its folder is not there"
  })
  void a_file_that_cannot_be_written_is_said(String language, String because) throws IOException {
    Path delivery = Files.writeString(folder.resolve("a.json"), "{}");
    CommandLineRun run =
        run("iv3 check %s --output=%s/weg/x%s".formatted(delivery, folder, language));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(because).doesNotContain("Exception");
  }
}

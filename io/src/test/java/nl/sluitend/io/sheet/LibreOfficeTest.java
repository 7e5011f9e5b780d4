package nl.sluitend.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what we write in LibreOffice, where it is installed, and has it written as CSV. */
class LibreOfficeTest {
  private static final String EXPECTED =
      """
      Overhead <2025> & meer;;;;;;
      bedragen x € 1.000;;;;;;
      ;;;;;;
      Taakveld;begroting primitief 2025;rekening 2025;Verschil;Aandeel;Fte;Toelichting | noot
      Lasten;;;;;;
      =cmd|' /C calc'!A0;12.048;-1.500;-13.548 V;40,0%;12,50;+1*2 <b>vet</b>
      0.4 Overhead *;7;-;-7;60,0%;-;
      waarvan ICT;5;;n.b.;;;
      Totaal;12.055;-1.500;-13.555;100,0%;12,50;
      """;

  /** Semicolons between, Dutch notation, as shown in the sheet. */
  private static final String AS_SHOWN = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043";

  /** The same, with every text in quotes. */
  private static final String IN_QUOTES = AS_SHOWN + ",true,true";

  @TempDir private Path folder;

  @Test
  void the_workbook_shows_what_is_printed() throws IOException, InterruptedException {
    assertThat(
            converted(
                TableXlsx.write(
                    SampleTables.everything(), SampleTables.everythingHolds(), Language.DUTCH)))
        .isEqualTo(EXPECTED);
  }

  /** Without results in the file, so that those shown can only be calculated. */
  @Test
  void the_formulas_give_what_is_printed() throws IOException, InterruptedException {
    byte[] workbook =
        TableXlsx.write(SampleTables.everything(), SampleTables.everythingHolds(), Language.DUTCH);
    assertThat(converted(Results.without(workbook))).isEqualTo(EXPECTED);
  }

  @Test
  void no_text_of_the_page_is_calculated() throws IOException, InterruptedException {
    Path page = folder.resolve("tabel.html");
    String html = TableHtml.write(SampleTables.everything(), Language.DUTCH);
    AtomicFile.write(page, "<html><meta charset=\"utf-8\">" + html + "</html>");
    assertThat(csv(page, AS_SHOWN, "--infilter=HTML (StarCalc)"))
        .contains(SampleTables.ATTACK + ";12048;-1500;-13.548 V;40,0%;12,5;+1*2 <b>vet</b>");
  }

  /**
   * Where texts are in quotes, numbers are what is not; a page has no numbers with a mark behind.
   */
  @Test
  void figures_arrive_as_numbers() throws IOException, InterruptedException {
    byte[] workbook =
        TableXlsx.write(SampleTables.everything(), SampleTables.everythingHolds(), Language.DUTCH);
    Path page = folder.resolve("tabel.html");
    String html = TableHtml.write(SampleTables.everything(), Language.DUTCH);
    AtomicFile.write(page, "<html><meta charset=\"utf-8\">" + html + "</html>");
    assertThat(converted(workbook, IN_QUOTES))
        .contains(";12.048;-1.500;-13.548 V;40,0%;12,50;", "\"Totaal\";12.055;-1.500;-13.555;");
    assertThat(csv(page, IN_QUOTES, "--infilter=HTML (StarCalc)"))
        .contains(";12048;-1500;\"-13.548 V\";\"40,0%\";12,5;", "\"Totaal\";12055;-1500;-13555;");
  }

  private String converted(byte[] workbook) throws IOException, InterruptedException {
    return converted(workbook, AS_SHOWN);
  }

  private String converted(byte[] workbook, String form) throws IOException, InterruptedException {
    Path file = folder.resolve("tabel.xlsx");
    AtomicFile.write(file, workbook);
    return csv(file, form);
  }

  private String csv(Path file, String form, String... options)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("--convert-to", form));
    command.addAll(List.of("--outdir", folder.toString(), file.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("said.txt").toFile());
    builder.environment().put("LC_ALL", "nl_NL.UTF-8");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroy();
    }
    return Files.readString(folder.resolve("tabel.csv"), StandardCharsets.UTF_8);
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}

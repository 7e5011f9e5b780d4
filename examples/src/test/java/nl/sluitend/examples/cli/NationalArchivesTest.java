package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** National files in archives as people make them. */
class NationalArchivesTest {
  private static final String WIDE =
      """
      Gemeenten;Taakveld;Baten;Lasten;Inwonertal
      Aa;0.4 Overhead;1.0;12.0;21000
      Aa;6.1 Samenkracht;90.0;84.0;21000
      """;

  @TempDir private Path folder;

  @Test
  void whatStandsBesideTheDataIsNotTakenForThem() throws IOException {
    Path plain = Files.writeString(folder.resolve("2023.csv"), WIDE);
    Path zip = folder.resolve("2023.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name :
          new String[] {"LEESMIJ.txt", "map/", "__MACOSX/map/._2023.csv", "map/2023.csv"}) {
        out.putNextEntry(new ZipEntry(name));
        String text = name.equals("map/2023.csv") ? WIDE : "geen gegevens";
        out.write((name.endsWith("/") ? "" : text).getBytes(StandardCharsets.UTF_8));
      }
    }
    CommandLineRun packed = CommandLineRun.of("iv3", "overhead", zip.toString());
    assertThat(packed.out())
        .isEqualTo(CommandLineRun.of("iv3", "overhead", plain.toString()).out())
        .contains("12,5");
    assertThat(packed.err()).contains("2023.zip NAT-016 2 hierin", "LEESMIJ.txt");
  }

  @Test
  void theFormIsThatOfWhatIsRead() throws IOException {
    Path plain = Files.writeString(folder.resolve("2023.csv"), WIDE);
    Path zip = folder.resolve("2023.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.ISO_8859_1)) {
      for (String name : new String[] {"a-toelichting.txt", "één.csv"}) {
        out.putNextEntry(new ZipEntry(name));
        String text = name.endsWith("csv") ? WIDE : "geen gegevens";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(CommandLineRun.of("iv3", "overhead", zip.toString()).out())
        .isEqualTo(CommandLineRun.of("iv3", "overhead", plain.toString()).out());
  }

  @Test
  void noReportIsAddedUpTwice() throws IOException {
    Path map = Files.createDirectory(folder.resolve("map"));
    Path plain = Files.writeString(map.resolve("2023.csv"), WIDE);
    CommandLineRun twice = CommandLineRun.of("iv3", "overhead", map.toString(), plain.toString());
    assertThat(twice.out()).isEqualTo(CommandLineRun.of("iv3", "overhead", plain.toString()).out());
    assertThat(twice.err()).contains("2023.csv: staat er al");
    Path zip = folder.resolve("2023.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : new String[] {"2023.csv", "2024.csv"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(WIDE.getBytes(StandardCharsets.UTF_8));
      }
    }
    CommandLineRun both = CommandLineRun.of("iv3", "overhead", zip.toString());
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err()).contains("staan 2 bestanden", "pak het uit");
  }

  @Test
  void aFolderMayBeALinkAndHoldWhatSystemsPutThere() throws IOException {
    Path real = Files.createDirectory(folder.resolve("echt"));
    Path plain = Files.writeString(real.resolve("2023.csv"), WIDE);
    Files.writeString(real.resolve("._2023.csv"), "geen gegevens");
    Files.writeString(real.resolve("~$2023.csv"), "geen gegevens");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    CommandLineRun linked = CommandLineRun.of("iv3", "overhead", link.toString());
    assertThat(linked.out())
        .isEqualTo(CommandLineRun.of("iv3", "overhead", plain.toString()).out());
    assertThat(linked.exit()).isZero();
  }
}

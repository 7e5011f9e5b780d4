package nl.sluitend.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.examples.faults.Tally.Count;
import org.junit.jupiter.api.Test;

/**
 * Puts one fault at a time into published tables that close, and asks what is said of it. By
 * default a fixed sample; all of them with {@code -Dsluitend.faults=all}, and each that was missed
 * with {@code -Dsluitend.faults.show=true}.
 */
class PlantedFaultsTest {
  private static final int SAMPLE = 60;
  private static final boolean ALL = "all".equals(System.getProperty("sluitend.faults"));
  private static final boolean SHOW = Boolean.getBoolean("sluitend.faults.show");

  /** The tables of the project, and more where they are at hand. */
  private static List<Path> tables() throws IOException {
    List<Path> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      files.filter(path -> path.toString().endsWith(".csv")).sorted().forEach(tables::add);
    }
    Optional<Path> corpus =
        Stream.iterate(
                Optional.ofNullable(Path.of("").toAbsolutePath()),
                Optional::isPresent,
                path -> path.map(Path::getParent))
            .flatMap(Optional::stream)
            .map(path -> path.resolve("shared").resolve("corpus"))
            .filter(Files::isDirectory)
            .findFirst();
    if (corpus.isPresent()) {
      try (Stream<Path> files = Files.walk(corpus.get())) {
        files.filter(path -> path.endsWith("table.csv")).sorted().forEach(tables::add);
      }
    }
    return tables;
  }

  @Test
  void faults_are_found_and_explained() throws IOException {
    FaultStudy study = new FaultStudy(ALL ? Integer.MAX_VALUE : SAMPLE, SHOW);
    for (Path file : tables()) {
      study.study(file);
    }
    System.out.println(
        study.alone().table("Diagnosis alone: the relations of the table before the fault"));
    System.out.println(
        study.whole().table("End to end, tables of several columns: relations found in them"));
    System.out.println(study.single().table("End to end, tables of a single column of amounts"));
    System.out.println(study.endToEnd().table("End to end, all tables"));
    assertThat(study.alone().perThousand(Count.REPORTED)).isGreaterThanOrEqualTo(990);
    assertThat(study.alone().perThousand(Count.AMONG_BEST)).isGreaterThanOrEqualTo(900);
    assertThat(study.alone().perThousand(Count.ONLY_BEST)).isGreaterThanOrEqualTo(750);
    // Where a table has one column, a spoilt figure may be all that showed a sum.
    assertThat(study.single().perThousand(Count.REPORTED)).isGreaterThanOrEqualTo(940);
    assertThat(study.single().perThousand(Count.AMONG_BEST)).isGreaterThanOrEqualTo(790);
    assertThat(study.whole().perThousand(Count.REPORTED)).isGreaterThanOrEqualTo(990);
    assertThat(study.endToEnd().perThousand(Count.REPORTED)).isGreaterThanOrEqualTo(990);
    assertThat(study.endToEnd().perThousand(Count.AMONG_BEST)).isGreaterThanOrEqualTo(900);
    assertThat(study.endToEnd().perThousand(Count.ONLY_BEST)).isGreaterThanOrEqualTo(750);
  }
}

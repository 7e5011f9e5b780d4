package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.message.Problem;

class NationalReaderPropertyTest {
  @Property(tries = 4000)
  void every_file_reads_as_the_plainest_reader_reads_it(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int block,
      @ForAll @IntRange(min = 1, max = 200) int piece,
      @ForAll @IntRange(min = 1, max = 3) int threads)
      throws IOException {
    WrittenFile file = WrittenFile.of(seed);
    Reference reference = file.reference();
    Path path = write(file.text());

    NationalSums read =
        NationalReader.of(file.layout())
            .withThreads(threads)
            .with(new Settings(block, 1 << 12, piece, 1000))
            .sums(List.of(path), WrittenFile.BY);

    Files.delete(path);
    assertThat(faults(read.report())).isEqualTo(reference.faults);
    assertThat(sums(read)).isEqualTo(normal(reference.sums));
    assertThat(read.report().rows()).isEqualTo(reference.rows);
    assertThat(read.report().faultyRows()).isEqualTo(reference.faults.size());
  }

  @Property(tries = 300)
  void rows_come_one_by_one_as_they_stand(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int block) throws IOException {
    WrittenFile file = WrittenFile.of(seed);
    Path path = write(file.text());
    NationalReader reader =
        NationalReader.of(file.layout()).with(new Settings(block, 1 << 12, 1 << 20, 1000));
    List<NationalRow> seen = new ArrayList<>();
    List<ReadReport> told = new ArrayList<>();

    ReadReport report = reader.forEach(List.of(path), row -> seen.add(row.toRow()));
    try (var rows = reader.rows(List.of(path), told::add)) {
      assertThat(rows.toList()).isEqualTo(seen);
    }

    Files.delete(path);
    assertThat(told).containsExactly(report);
    assertThat(report.rows()).isEqualTo(file.reference().rows).isEqualTo(seen.size());
    Map<List<String>, BigDecimal> sums = new TreeMap<>(Reference.ORDER);
    for (NationalRow row : seen) {
      List<String> key = List.of(row.number(), row.name(), row.taskField());
      sums.merge(key, row.amount().toBigDecimal(), BigDecimal::add);
    }
    assertThat(normal(sums)).isEqualTo(normal(file.reference().sums));
  }

  private static Map<List<String>, BigDecimal> normal(Map<List<String>, BigDecimal> sums) {
    sums.replaceAll((key, sum) -> sum.setScale(2));
    return sums;
  }

  private static Path write(String text) throws IOException {
    return Files.writeString(Files.createTempFile("national", ".csv"), text);
  }

  private static Map<List<String>, BigDecimal> sums(NationalSums read) {
    Map<List<String>, BigDecimal> sums = new TreeMap<>(Reference.ORDER);
    read.sums().stream().forEach(group -> sums.put(group.key(), group.sum().toBigDecimal()));
    return normal(sums);
  }

  private static List<String> faults(ReadReport report) {
    return report.problems().stream().map(NationalReaderPropertyTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.place().line() + ":" + problem.place().column();
  }
}

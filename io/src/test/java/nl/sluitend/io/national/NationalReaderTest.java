package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalReaderTest {
  private static final String HEADINGS =
      "overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag\n";
  private static final String ROWS =
      HEADINGS
          + "Gemeente;0384;Diemen;2024;5;0.4;1.1;1000.50\n"
          + "Gemeente;0384;Diemen;2024;5;0.10;7.1;-3\n"
          + "Gemeente;0451;Uithoorn;2024;5;0.4;1.1;7.25\n";
  private static final Settings SMALL = new Settings(16, 256, 20, 1000);

  @TempDir Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "national", ".csv"), text);
  }

  private static NationalReader reader() {
    return NationalReader.of(NationalLayout.longForm());
  }

  private static List<String> shown(NationalSums sums) {
    return sums.sums().stream().map(g -> String.join(" ", g.key()) + " " + g.sum()).toList();
  }

  private static List<String> shown(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                p.code()
                    + " "
                    + p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.message().in(Language.ENGLISH))
        .toList();
  }

  @Test
  void amounts_are_added_up_by_any_dimensions() throws IOException {
    List<Path> files = List.of(file(ROWS));

    assertThat(shown(reader().sums(files, List.of(Dimension.NAME))))
        .containsExactly("Diemen 997.5", "Uithoorn 7.25");
    assertThat(shown(reader().sums(files, List.of(Dimension.TASK_FIELD, Dimension.NUMBER))))
        .containsExactly("0.4 0384 1000.5", "0.4 0451 7.25", "0.10 0384 -3");
    assertThat(shown(reader().sums(files, List.of()))).containsExactly(" 1004.75");
    NationalSums all = reader().sums(files, List.of(Dimension.values()).subList(0, 7));
    assertThat(all.sums().size()).isEqualTo(3);
    assertThat(all.report().rows()).isEqualTo(3);
    assertThat(all.report().isWhole()).isTrue();
  }

  @Test
  void a_dimension_that_the_layout_lacks_is_refused() throws IOException {
    List<Path> files = List.of(file(ROWS));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader().sums(files, List.of(Dimension.SIDE)))
        .withMessageContaining("expected were [SIDE]");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void files_may_be_stored_in_any_form(int threads) throws IOException {
    Path plain = file(ROWS);
    Path gzip = folder.resolve("a.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(ROWS.getBytes(StandardCharsets.UTF_8));
    }
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("folder/"));
      out.putNextEntry(new ZipEntry("folder/one.csv"));
      out.write(ROWS.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("two.csv"));
      out.write((ROWS + "x\n").getBytes(StandardCharsets.UTF_8));
    }

    NationalSums sums =
        reader()
            .withThreads(threads)
            .with(SMALL)
            .sums(List.of(plain, gzip, zip), List.of(Dimension.NAME));

    assertThat(shown(sums)).containsExactly("Diemen 3990", "Uithoorn 29");
    assertThat(sums.report().problems())
        .singleElement()
        .extracting(p -> p.place().toString())
        .isEqualTo(zip + "!/two.csv:5");
  }

  @Test
  void a_stored_file_that_is_cut_off_has_no_result() throws IOException {
    Path gzip = folder.resolve("a.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(ROWS.repeat(50).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(gzip);
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length - 20));
    Path none = Files.write(folder.resolve("none.gz"), Arrays.copyOf(bytes, 5));

    for (Path file : List.of(cut, none)) {
      for (int threads = 1; threads <= 2; threads++) {
        NationalReader reader = reader().withThreads(threads);
        assertThatExceptionOfType(IOException.class)
            .isThrownBy(() -> reader.sums(List.of(file), List.of()))
            .withMessageContaining(file + " cannot be read");
      }
    }
  }

  @Test
  void a_file_that_is_not_there_is_an_error() {
    Path missing = folder.resolve("missing.csv");

    assertThatThrownBy(() -> reader().sums(List.of(missing), List.of()))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> reader().rows(List.of(missing), report -> {}))
        .isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_file_without_the_headings_is_told_and_others_are_read(int threads) throws IOException {
    Path other = file("\n\nnaam;jaar;jaar;taakveld;bedrag\n1;2;3;4;5\n");
    Path empty = file("");

    NationalSums sums =
        reader()
            .withThreads(threads)
            .sums(List.of(other, file(ROWS), empty), List.of(Dimension.YEAR, Dimension.NUMBER));

    assertThat(sums.report().unreadFiles()).isEqualTo(2);
    assertThat(sums.report().isWhole()).isFalse();
    assertThat(sums.report().rows()).isEqualTo(3);
    assertThat(shown(sums.report().problems()))
        .containsExactly(
            "NAT-001 3:0 Found 'naam | jaar | jaar | taakveld | bedrag'; expected one single column"
                + " 'jaar'.",
            "NAT-001 3:0 Found 'naam | jaar | jaar | taakveld | bedrag'; expected a column"
                + " 'overheidsnummer'.",
            "NAT-001 1:0 Found ''; expected a column 'jaar'.",
            "NAT-001 1:0 Found ''; expected a column 'overheidsnummer'.",
            "NAT-001 1:0 Found ''; expected a column 'bedrag'.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void each_faulty_row_is_told_with_its_place(int threads) throws IOException {
    Path file =
        file(
            ROWS
                + "Gemeente;0384;Diemen;2024;5;0.4;1.1\n"
                + "\n"
                + "Gemeente;;Diemen;2024;5;0.4;1.1;1\n"
                + "Gemeente;0384;\"Die\nmen\";2024;5;0.4;1.1;1,00\n"
                + "Gemeente;0384;\"Die\"men;2024;5;0.4;1.1;1.00\n"
                + "Gemeente;0384;Diemen;2024;5;0.4;1.1;1.005\n"
                + "Gemeente;0384;Diemen;2024;5;0.4;1.1;1.00");

    NationalSums sums =
        reader().withThreads(threads).with(SMALL).sums(List.of(file), List.of(Dimension.NUMBER));

    assertThat(shown(sums)).containsExactly("0384 998.5", "0451 7.25");
    assertThat(sums.report().faultyRows()).isEqualTo(5);
    assertThat(shown(sums.report().problems()))
        .containsExactly(
            "NAT-002 5:0 Found '7'; expected 8 fields.",
            "NAT-004 7:2 Found ''; expected a key.",
            "NAT-003 8:8 Found '1,00'; expected an amount such as -1234567.89, in whole cents.",
            "NAT-005 10:3 Found 'Diemen'; expected a field with a quote at its beginning and end.",
            "NAT-003 11:8 Found '1.005'; expected an amount such as -1234567.89, in whole cents.");
  }

  @Test
  void all_faults_are_counted_and_the_first_are_kept() throws IOException {
    Path file = file(ROWS + "x\n".repeat(50));

    ReadReport report = reader().withFaultsKept(3).sums(List.of(file, file), List.of()).report();

    assertThat(report.faultyRows()).isEqualTo(100);
    assertThat(report.problems()).extracting(p -> p.place().line()).containsExactly(5, 6, 7);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_quote_that_is_never_closed_takes_its_own_line_alone(int threads) throws IOException {
    Path file = file(HEADINGS + "\"Gemeente;0384;Diemen\r\n" + ROWS.substring(HEADINGS.length()));

    NationalSums sums =
        reader().withThreads(threads).with(SMALL).sums(List.of(file), List.of(Dimension.NUMBER));

    assertThat(shown(sums)).containsExactly("0384 997.5", "0451 7.25");
    assertThat(sums.report().problems())
        .singleElement()
        .extracting(Problem::code, p -> p.place().line(), p -> p.place().column())
        .containsExactly("NAT-005", 2, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_line_that_is_too_long_is_told_and_passed_over(int threads) throws IOException {
    String body = ROWS.substring(HEADINGS.length());
    Path file =
        file(HEADINGS + "x".repeat(700) + "\n" + body + "\"" + "y\n;".repeat(200) + "\n" + body);

    NationalSums sums =
        reader().withThreads(threads).with(SMALL).sums(List.of(file), List.of(Dimension.NUMBER));

    assertThat(shown(sums)).containsExactly("0384 1995", "0451 14.5");
    assertThat(sums.report().problems())
        .extracting(p -> p.code() + " " + p.place().line())
        .startsWith("NAT-006 2", "NAT-006 6", "NAT-002 7")
        .endsWith("NAT-002 206");
  }

  @Test
  void a_line_that_is_too_long_may_be_the_last() throws IOException {
    Path file = file(ROWS + "x".repeat(700));

    NationalSums sums = reader().with(SMALL).sums(List.of(file), List.of());

    assertThat(sums.report().rows()).isEqualTo(3);
    assertThat(shown(sums.report().problems()))
        .singleElement(STRING)
        .startsWith("NAT-006 5:0 Found 'xxx");
  }

  @Test
  void amounts_of_any_size_are_exact() throws IOException {
    String row = "Gemeente;0384;Diemen;2024;5;0.4;1.1;";
    Path file =
        file(
            HEADINGS
                + (row + "92233720368547758.07\n").repeat(3)
                + row
                + "123456789012345678901234567890.12\n"
                + row
                + "-0.01\n");
    List<Amount> amounts = new ArrayList<>();
    List<String> refused = new ArrayList<>();

    ReadReport report =
        reader()
            .forEach(
                List.of(file),
                seen -> {
                  amounts.add(seen.amount());
                  try {
                    assertThat(Amount.ofCents(seen.cents())).isEqualTo(seen.amount());
                  } catch (ArithmeticException e) {
                    refused.add(seen.amount().toString());
                  }
                });

    assertThat(shown(reader().sums(List.of(file), List.of(Dimension.NAME))))
        .containsExactly("Diemen 123456789012622380062340211164.32");
    assertThat(amounts).hasSize(5).last().isEqualTo(Amount.parse("-0.01"));
    assertThat(refused).containsExactly("123456789012345678901234567890.12");
    assertThat(report.rows()).isEqualTo(5);
  }

  @Test
  void a_row_in_passing_tells_its_keys_by_text_and_by_number() throws IOException {
    List<String> seen = new ArrayList<>();

    reader()
        .forEach(
            List.of(file(ROWS)),
            row -> {
              assertThat(row.dimensions()).isEqualTo(NationalLayout.longForm().dimensions());
              seen.add(
                  row.key(Dimension.NAME) + row.code(Dimension.NAME) + row.code(Dimension.LAYER));
              assertThatIllegalArgumentException().isThrownBy(() -> row.key(Dimension.SIDE));
            });

    assertThat(seen).containsExactly("Diemen00", "Diemen00", "Uithoorn10");
  }

  @Test
  void a_stream_reads_file_after_file_and_tells_at_the_end() throws IOException {
    List<ReadReport> told = new ArrayList<>();
    List<Path> files = List.of(file(ROWS), file("x\n"), file(ROWS + "x\n"));

    try (Stream<NationalRow> rows = reader().rows(files, told::add)) {
      assertThat(rows.limit(2).map(NationalRow::taskField)).containsExactly("0.4", "0.10");
    }
    assertThat(told).isEmpty();
    try (Stream<NationalRow> rows = reader().rows(files, told::add)) {
      assertThat(rows.map(NationalRow::number))
          .containsExactly("0384", "0384", "0451", "0384", "0384", "0451");
    }
    ReadReport report = told.get(0);
    assertThat(told).hasSize(1);
    assertThat(report.rows()).isEqualTo(6);
    assertThat(report.unreadFiles()).isEqualTo(1);
    assertThat(report.faultyRows()).isEqualTo(1);
  }

  @Test
  void a_stream_over_a_file_that_goes_wrong_throws() throws IOException {
    Path gzip = Files.write(folder.resolve("bad.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});

    try (Stream<NationalRow> rows = reader().rows(List.of(gzip), report -> {})) {
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(rows::toList);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void progress_grows_to_the_whole(int threads) throws IOException {
    Path file = file(ROWS + "x\n");
    Path other = file("naam\n");
    List<List<Long>> told = new ArrayList<>();

    reader()
        .withThreads(threads)
        .with(SMALL)
        .withProgress((bytes, total, rows, faulty) -> told.add(List.of(bytes, total, rows, faulty)))
        .sums(List.of(file, other, file), List.of());

    long size = 2 * Files.size(file) + Files.size(other);
    assertThat(told.get(told.size() - 1)).isEqualTo(List.of(size, size, 6L, 2L));
    for (int i = 0; i < 4; i++) {
      int figure = i;
      assertThat(told.stream().map(figures -> figures.get(figure))).isSorted();
    }
  }

  @Test
  void progress_of_packed_files_grows_to_the_whole() throws IOException {
    Path gzip = folder.resolve("p.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(Files.readAllBytes(file(ROWS)));
    }
    Path zip = folder.resolve("p.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 20; i++) {
        out.putNextEntry(new ZipEntry(i + ".csv"));
        out.write(Files.readAllBytes(file(ROWS)));
      }
    }
    for (Path packed : List.of(gzip, zip)) {
      List<Long> told = new ArrayList<>();
      List<Long> totals = new ArrayList<>();
      reader()
          .withProgress((bytes, total, rows, faulty) -> told.add(bytes) && totals.add(total))
          .sums(List.of(packed), List.of());
      assertThat(told).isSorted().endsWith(totals.get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void reading_can_be_stopped(int threads) throws IOException {
    Path file = file(ROWS.repeat(20));
    NationalReader reader =
        reader()
            .withThreads(threads)
            .with(SMALL)
            .withProgress((bytes, total, rows, faulty) -> rows < 9);

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> reader.sums(List.of(file), List.of()))
        .withMessage("Reading was stopped; there is no result");
  }

  @Test
  void an_interrupt_stops_reading_by_threads() throws IOException {
    Path file = file(ROWS.repeat(20));

    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> reader().withThreads(2).sums(List.of(file), List.of()))
        .withMessage("Reading was interrupted; there is no result");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void an_error_of_the_caller_comes_through_the_threads() throws IOException {
    Path file = file(ROWS);
    NationalReader reader =
        reader()
            .withThreads(2)
            .withProgress(
                (bytes, total, rows, faulty) -> {
                  throw new UnsupportedOperationException("mine");
                });

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> reader.sums(List.of(file), List.of()));
  }

  @Test
  void settings_that_make_no_sense_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> reader().withThreads(0));
    assertThatIllegalArgumentException().isThrownBy(() -> reader().withFaultsKept(-1));
  }

  @Test
  void keys_in_windows_1252_are_read_as_that() throws IOException {
    byte[] text = ROWS.replace("Diemen", "Súdwest").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("w.csv"), text);

    assertThat(reader().sums(List.of(file), List.of(Dimension.NAME)).sums().keys(Dimension.NAME))
        .containsExactly("Súdwest", "Uithoorn");
  }

  @Test
  void the_wide_form_has_two_sides_in_thousands() throws IOException {
    Path file =
        file(
            """
            Gemeenten;Taakveld;L1.1 Salarissen;Baten;Lasten;Provincie;Inwonertal
            Diemen;0.4 Overhead;12.0;5.0;1000.0;NH;31000
            Diemen;6.821 Jeugdbescherming ;;0.0;-0.5;NH;31000
            """);

    NationalSums sums =
        NationalReader.of(NationalLayout.wideForm())
            .sums(List.of(file), List.of(Dimension.TASK_FIELD, Dimension.SIDE));

    assertThat(sums.sums().stream())
        .containsExactly(
            new GroupSum(List.of("0.4", "baten"), Amount.ofEuros(5_000)),
            new GroupSum(List.of("0.4", "lasten"), Amount.ofEuros(1_000_000)),
            new GroupSum(List.of("6.821", "baten"), Amount.ZERO),
            new GroupSum(List.of("6.821", "lasten"), Amount.ofEuros(-500)));
    assertThat(sums.report().rows()).isEqualTo(2);
  }

  @Test
  void an_amount_may_be_left_out_where_the_layout_says_so() throws IOException {
    NationalLayout layout =
        NationalLayout.builder(',', AmountNotation.DUTCH, Unit.MILLION)
            .fixed(Dimension.YEAR, "2024")
            .key(Dimension.NAME, "naam")
            .optionalAmount("bedrag", Map.of(Dimension.SIDE, "lasten"))
            .build();
    Path file = file("bedrag,naam\n\"1.000,5\",Urk\n,Urk\n2,Urk\nx,Urk\n");

    NationalSums sums =
        NationalReader.of(layout)
            .sums(List.of(file), List.of(Dimension.YEAR, Dimension.NAME, Dimension.SIDE));

    assertThat(shown(sums)).containsExactly("2024 Urk lasten 1002500000");
    assertThat(sums.report().rows()).isEqualTo(3);
    assertThat(sums.report().faultyRows()).isEqualTo(1);
  }
}

package nl.sluitend.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No file makes reading, checking or reporting fail: some hundred damaged ones in each build, and
 * more by hand with {@code -Dsluitend.fuzz.tries=100000} or by {@link FuzzRun}. A seed gives the
 * same file each time.
 */
class AnyInputTest {
  private static final int TRIES = Integer.getInteger("sluitend.fuzz.tries", 500);
  private static final int AS_DESCRIPTION = 5;
  private static final Path SEEDS = Path.of("..", "seeds");

  @TempDir private Path folder;

  @Test
  void no_damaged_file_makes_anything_fail() throws IOException {
    FuzzedInput inputs = FuzzedInput.of(List.of(SEEDS));
    for (long seed = 0; seed < TRIES; seed++) {
      byte[] bytes = inputs.of(seed);
      try {
        AnyInput.use(bytes);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ": " + start(bytes), e);
      }
    }
  }

  @Test
  void no_damaged_description_of_a_package_makes_anything_fail() throws IOException {
    byte[] description = Files.readAllBytes(SEEDS.resolve("datapackage.json"));
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    FuzzedInput inputs = FuzzedInput.ofOne(description);
    for (long seed = 0; seed < TRIES / AS_DESCRIPTION; seed++) {
      byte[] bytes = inputs.of(seed);
      try {
        AnyInput.useAsDescription(bytes, folder);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ": " + start(bytes), e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        ";",
        ";\n;\n",
        "\ufeff",
        "\"",
        "\"\n\"",
        "{",
        "{}",
        "[]",
        "null",
        "a;b\n",
        "a;2021\nTotaal;1\n",
        "\u0000;\u0000\n\u0000;\u0000",
        "Totaal;Totaal\nTotaal;1\nTotaal;1\nTotaal;1\n"
      })
  void no_short_file_makes_anything_fail(String text) {
    AnyInput.use(text.getBytes(StandardCharsets.UTF_8));
    AnyInput.use(text.getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void no_wide_or_tall_file_makes_anything_fail() {
    String wide = "Post" + ";2021".repeat(5000) + "\n";
    String line = "Huur" + ";1.234".repeat(5000) + "\n";
    AnyInput.use((wide + line + line + line).getBytes(StandardCharsets.UTF_8));
    String tall = "Post;Rekening 2021\n" + "Huur;7\n".repeat(4000) + "Totaal;28.000\n";
    AnyInput.use(tall.getBytes(StandardCharsets.UTF_8));
    AnyInput.use("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_seed_gives_one_file_and_others_give_others() throws IOException {
    FuzzedInput inputs = FuzzedInput.of(List.of(SEEDS));
    assertThat(inputs.of(5)).isEqualTo(FuzzedInput.of(List.of(SEEDS)).of(5));
    assertThat(
            Stream.iterate(0L, seed -> seed + 1)
                .limit(100)
                .map(inputs::of)
                .map(AnyInputTest::start)
                .distinct())
        .hasSizeGreaterThan(90);
  }

  private static String start(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.length() + " characters: " + text.substring(0, Math.min(4000, text.length()));
  }
}

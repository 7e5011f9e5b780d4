package nl.sluitend.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the guide show programs that are compiled, and what these print. */
class GuideTest {
  private static final Path GUIDE = Path.of("guide");
  private static final Path PROGRAMS = Path.of("src/main/java/nl/sluitend/examples/uses");
  private static final Pattern PROGRAM = Pattern.compile("<!-- program: (\\w+) -->");

  @ParameterizedTest
  @MethodSource("pages")
  void the_code_is_of_the_program_and_the_output_is_what_it_prints(Path page) {
    String name = program(page);
    String code = Documented.read(PROGRAMS.resolve(name + ".java")).replaceAll("(?m)^    ", "");

    assertThat(code).contains(Documented.block(page, "program"));
    assertThat(Documented.output(() -> run(name)))
        .containsExactlyElementsOf(Documented.block(page, "output").lines().toList());
  }

  @Test
  void every_program_has_one_page_and_the_index_has_every_page() {
    List<String> programs =
        files(PROGRAMS, ".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.equals("package-info"))
            .toList();

    assertThat(pages().map(GuideTest::program)).containsExactlyInAnyOrderElementsOf(programs);
    String index = Documented.read(GUIDE.resolve("README.md"));
    assertThat(pages()).allMatch(page -> index.contains("](" + page.getFileName() + ")"));
  }

  static Stream<Path> pages() {
    return files(GUIDE, ".md").stream()
        .filter(page -> !page.getFileName().toString().equals("README.md"));
  }

  private static String program(Path page) {
    return PROGRAM
        .matcher(Documented.read(page))
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(page + " has no program"));
  }

  private static void run(String name) {
    try {
      Class.forName("nl.sluitend.examples.uses." + name)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The program %s fails".formatted(name), e);
    }
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

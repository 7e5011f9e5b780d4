package nl.sluitend.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Programs that run with what we ship and what it depends on, and nothing else: on the class path,
 * and on the module path as far as JavaMoney's implementation allows.
 */
class ShippedJarsIT {
  private static final String PROGRAM = "src/test/resources/shipped/Shipped.java";

  private record Run(int exit, String output) {}

  private static List<String> jars(Predicate<String> wanted) {
    return Arrays.stream(
            System.getProperty("sluitend.runtime.classpath").split(File.pathSeparator, -1))
        .filter(path -> wanted.test(String.valueOf(Path.of(path).getFileName())))
        .toList();
  }

  private static boolean isMoneta(String jar) {
    return jar.startsWith("moneta-core") || jar.startsWith("jakarta.annotation-api");
  }

  private static boolean isModule(String jar) {
    return !isMoneta(jar) && !jar.startsWith("picocli");
  }

  private static String path(List<String> jars) {
    return jars.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static Run java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  @Test
  void nothing_that_fetches_anything_is_shipped() {
    assertThat(jars(jar -> true))
        .isNotEmpty()
        .noneMatch(
            path -> path.contains("okhttp") || path.contains("okio") || path.contains("kotlin"))
        .noneMatch(path -> path.contains("moneta-convert"));
  }

  @Test
  void everything_works_on_the_class_path() throws IOException, InterruptedException {
    Run run = java("-cp", path(jars(jar -> !jar.startsWith("picocli"))), PROGRAM, "money");
    assertThat(run.output()).contains("DOES_NOT_CLOSE", "EUR -12048000");
    assertThat(run.exit()).isZero();
  }

  @Test
  void everything_works_on_the_module_path_with_moneta_on_the_class_path_beside_it()
      throws IOException, InterruptedException {
    Run run =
        java(
            "--module-path",
            path(jars(ShippedJarsIT::isModule)),
            "--add-modules",
            "nl.sluitend.io",
            "-cp",
            path(jars(ShippedJarsIT::isMoneta)),
            PROGRAM,
            "money");
    assertThat(run.output()).contains("DOES_NOT_CLOSE", "EUR -12048000");
    assertThat(run.exit()).isZero();
  }

  @Test
  void all_but_handing_out_money_works_on_the_module_path_without_moneta()
      throws IOException, InterruptedException {
    String modules = path(jars(ShippedJarsIT::isModule));
    Run checked =
        java("--module-path", modules, "--add-modules", "nl.sluitend.io", PROGRAM, "check");
    assertThat(checked.output()).contains("DOES_NOT_CLOSE");
    assertThat(checked.exit()).isZero();
    Run money = java("--module-path", modules, "--add-modules", "nl.sluitend.io", PROGRAM, "money");
    assertThat(money.exit()).isNotZero();
    assertThat(money.output()).contains("MonetaryException");
  }

  /** What the README says of Moneta as a module; when this fails, Moneta has mended it. */
  @Test
  void moneta_does_not_start_as_a_module_without_okhttp() throws IOException, InterruptedException {
    Run run =
        java(
            "--module-path",
            path(jars(jar -> !jar.startsWith("picocli"))),
            "--add-modules",
            "nl.sluitend.io,org.javamoney.moneta",
            PROGRAM,
            "money");
    assertThat(run.exit()).isNotZero();
    assertThat(run.output()).contains("okhttp3");
  }

  @Test
  void the_runnable_jar_checks_the_seeds() throws IOException, InterruptedException {
    String jar = System.getProperty("sluitend.cli.jar");
    Run seeds = java("-jar", jar, "check", "../seeds");
    assertThat(seeds.exit()).isZero();
    assertThat(seeds.output()).contains("diemen-overhead-2021.csv", "SGN-002");
    Run demo = java("-jar", jar, "demo", "--lang=en");
    assertThat(demo.exit()).isZero();
    assertThat(demo.output()).contains("seeds/duoplus-investeringen-ict-2020.csv");
    Run version = java("-jar", jar, "--version");
    assertThat(version.output()).contains(System.getProperty("project.version"));
    Run missing = java("-jar", jar, "check", "nergens.csv");
    assertThat(missing.exit()).isEqualTo(2);
  }
}

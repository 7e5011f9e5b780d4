package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What calculating with amounts wakes up in a process that has done nothing else. */
class FreshProcessTest {
  @TempDir Path folder;

  private record Outcome(int exit, String out, String err, List<String> classes) {}

  @Test
  void adding_amounts_wakes_nothing_of_moneta_and_no_logging() throws Exception {
    Outcome outcome = run();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).startsWith("sum 55340232221127171330 55340232221127171 x 1000 [");
    assertThat(outcome.classes())
        .contains("nl.sluitend.money.Amount", "nl.sluitend.money.Ratio")
        .noneMatch(name -> name.startsWith("org.javamoney."))
        .noneMatch(name -> name.startsWith("java.util.logging."))
        .noneMatch(name -> name.startsWith("sun.util.logging."))
        .noneMatch(name -> name.startsWith("com.fasterxml."));
  }

  @Test
  void adding_amounts_writes_nothing_of_its_own() throws Exception {
    assertThat(run().err()).isEmpty();
  }

  @Test
  void only_handing_out_money_wakes_moneta() throws Exception {
    Outcome outcome = run("money");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("money EUR");
    assertThat(outcome.classes()).contains("org.javamoney.moneta.Money");
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load=info:file=" + log + "::filecount=0");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(AmountSums.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    // A line is "[0.012s][info][class,load] java.lang.Object source: jrt:/java.base".
    List<String> classes =
        Files.readAllLines(log).stream()
            .map(line -> line.substring(line.lastIndexOf(']') + 1).strip())
            .filter(line -> line.contains(" source:"))
            .map(line -> line.substring(0, line.indexOf(" source:")))
            .toList();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8),
        classes);
  }
}

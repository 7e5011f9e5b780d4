package nl.sluitend.examples.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sluitend demo}: checks the three seed tables that come with the program. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Controleert de drie voorbeeldtabellen die met het programma meekomen.")
final class DemoCommand implements Callable<Integer> {
  private static final String SEEDS = "/seeds/datapackage.json";

  @Spec private CommandSpec spec;

  @Mixin private ReportOptions reporting;

  @Override
  public Integer call() throws IOException, URISyntaxException {
    URL seeds =
        Optional.ofNullable(DemoCommand.class.getResource(SEEDS))
            .orElseThrow(() -> new IllegalStateException("The program lacks " + SEEDS));
    URI uri = seeds.toURI();
    if ("file".equals(uri.getScheme())) {
      return check(Path.of(uri));
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return check(jar.getPath(SEEDS));
    }
  }

  private int check(Path descriptor) {
    Path folder =
        Optional.ofNullable(descriptor.getParent())
            .orElseThrow(() -> new IllegalStateException("The seeds have no folder"));
    TableFiles files = new TableFiles(Optional.empty());
    files.add(folder, "seeds");
    return reporting.report(
        files, Checking.STANDARD, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}

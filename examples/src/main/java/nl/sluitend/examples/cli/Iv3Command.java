package nl.sluitend.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3}: code lists, deliveries to CBS, and the figures of the whole country. */
@Command(
    name = "iv3",
    mixinStandardHelpOptions = true,
    description = {
      "Informatie voor derden (Iv3): codelijsten, leveringen aan het CBS, en de cijfers van het"
          + " hele land."
    },
    subcommands = {
      Iv3CheckCommand.class,
      Iv3BuildCommand.class,
      Iv3DiffCommand.class,
      Iv3TieCommand.class,
      Iv3OverheadCommand.class,
      Iv3CodesCommand.class
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"2:niet te gebruiken"})
final class Iv3Command implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Sluitend.EXIT_UNUSABLE;
  }
}

package nl.sluitend.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sluitend overhead}: the statement of overhead and its rates. */
@Command(
    name = "overhead",
    mixinStandardHelpOptions = true,
    description = {
      "Berekent het overzicht van de kosten van overhead en de tarieven daarvoor.",
      "Hoe elk cijfer tot stand komt, zegt 'sluitend explain overhead' met dezelfde opties."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:berekend", "2:niet te gebruiken, of niet te lezen"})
final class OverheadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private OverheadOptions calculation;

  @Mixin private StatementOptions writing;

  @Override
  public Integer call() {
    return writing.run(calculation, /* explained= */ false, spec.commandLine());
  }
}

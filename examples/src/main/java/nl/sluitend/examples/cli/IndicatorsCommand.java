package nl.sluitend.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sluitend indicators}: key figures and policy indicators. */
@Command(
    name = "indicators",
    mixinStandardHelpOptions = true,
    description = {
      "Berekent de kengetallen van BBV art. 11 en de beleidsindicatoren bestuur en ondersteuning.",
      "Hoe elk cijfer tot stand komt, zegt 'sluitend explain indicators' met dezelfde opties."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:berekend", "2:niet te gebruiken, of niet te lezen"})
final class IndicatorsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private IndicatorOptions calculation;

  @Mixin private StatementOptions writing;

  @Override
  public Integer call() {
    return writing.run(calculation, /* explained= */ false, spec.commandLine());
  }
}

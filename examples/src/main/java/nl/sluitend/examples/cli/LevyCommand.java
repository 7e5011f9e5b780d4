package nl.sluitend.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sluitend levy}: the cost coverage of a levy. */
@Command(
    name = "levy",
    mixinStandardHelpOptions = true,
    description = {
      "Berekent de kostendekkendheid van een heffing, en wat zij moet opbrengen.",
      "Hoe elk cijfer tot stand komt, zegt 'sluitend explain levy' met dezelfde opties."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:berekend",
      "1:een raming dekt meer dan de kosten",
      "2:niet te gebruiken, of niet te lezen"
    })
final class LevyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LevyOptions calculation;

  @Mixin private StatementOptions writing;

  @Override
  public Integer call() {
    return writing.run(calculation, /* explained= */ false, spec.commandLine());
  }
}

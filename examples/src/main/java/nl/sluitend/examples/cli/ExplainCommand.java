package nl.sluitend.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sluitend explain}: how every figure of a calculation came about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Zegt van elk cijfer hoe het tot stand komt: formule, berekening, gegevens met hun plaats,"
          + " bereik en bron."
    },
    subcommands = {
      ExplainCommand.Overhead.class,
      ExplainCommand.Levy.class,
      ExplainCommand.Indicators.class
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:uitgelegd", "2:niet te gebruiken, of niet te lezen"})
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Sluitend.EXIT_UNUSABLE;
  }

  /** Of overhead. */
  @Command(
      name = "overhead",
      mixinStandardHelpOptions = true,
      description = "Legt het overzicht van overhead en de tarieven uit.")
  static final class Overhead implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private OverheadOptions calculation;

    @Mixin private ExplainOptions explaining;

    @Override
    public Integer call() {
      return explaining.run(calculation, spec.commandLine());
    }
  }

  /** Of the coverage of a levy. */
  @Command(
      name = "levy",
      mixinStandardHelpOptions = true,
      description = "Legt de kostendekkendheid van een heffing uit.")
  static final class Levy implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private LevyOptions calculation;

    @Mixin private ExplainOptions explaining;

    @Override
    public Integer call() {
      return explaining.run(calculation, spec.commandLine());
    }
  }

  /** Of key figures and policy indicators. */
  @Command(
      name = "indicators",
      mixinStandardHelpOptions = true,
      description = "Legt kengetallen en beleidsindicatoren uit.")
  static final class Indicators implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private IndicatorOptions calculation;

    @Mixin private ExplainOptions explaining;

    @Override
    public Integer call() {
      return explaining.run(calculation, spec.commandLine());
    }
  }
}

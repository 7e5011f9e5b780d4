package nl.sluitend.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command line {@code sluitend}: checks whether budget tables add up. */
@Command(
    name = "sluitend",
    mixinStandardHelpOptions = true,
    versionProvider = Sluitend.Version.class,
    description = "Controleert of gemeentelijke begrotingstabellen sluiten, en rekent ermee.",
    subcommands = {
      CheckCommand.class,
      DiffCommand.class,
      RulesCommand.class,
      OverheadCommand.class,
      ShareCommand.class,
      PublishCommand.class,
      LevyCommand.class,
      IndicatorsCommand.class,
      ExplainCommand.class,
      Iv3Command.class,
      DemoCommand.class
    })
public final class Sluitend {
  /** Nothing at or above the threshold was found. */
  static final int EXIT_CLEAN = 0;

  /** Something at or above the threshold was found. */
  static final int EXIT_FINDINGS = 1;

  /** The command could not be used, or an input could not be read whole. */
  static final int EXIT_UNUSABLE = 2;

  private Sluitend() {}

  /**
   * Runs the command line and ends the process.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exit = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /**
   * Runs the command line.
   *
   * @param out where reports go
   * @param err where usage errors go
   * @param arguments as typed
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine =
        new CommandLine(Subcommands.of(Sluitend.class, List.of(arguments)))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionStrategy(parsed -> executed(parsed, err, arguments))
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  command.getErr().println("sluitend: " + exception);
                  return EXIT_UNUSABLE;
                });
    if (arguments.length == 0) {
      commandLine.usage(err);
      return EXIT_UNUSABLE;
    }
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError tooLittle) {
      err.println("sluitend: " + memory().in(UsageErrors.language(arguments)));
      return EXIT_UNUSABLE;
    }
  }

  /** Runs a command, unless it would write over what it reads. */
  private static int executed(ParseResult parsed, PrintWriter err, String... arguments) {
    Optional<Message> wrong = OwnInput.of(parsed);
    if (wrong.isEmpty()) {
      return new CommandLine.RunLast().execute(parsed);
    }
    err.println("sluitend: " + wrong.get().in(UsageErrors.language(arguments)));
    return EXIT_UNUSABLE;
  }

  private static Message memory() {
    long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
    return new Message(
        "het geheugen is vol (%s MB); geef Java meer, zoals met -Xmx4g".formatted(mebibytes),
        "out of memory (%s MB); give Java more, such as by -Xmx4g".formatted(mebibytes));
  }

  /** Reports are UTF-8 whatever the machine is set to: other tools read them. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(Sluitend.class.getPackage().getImplementationVersion());
      return new String[] {"sluitend " + version.orElse("(zonder versie)")};
    }
  }
}

package nl.sluitend.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Makes the one subcommand that is asked for. To make all of them, each with its options, takes a
 * third of the time of a short command.
 */
final class Subcommands {
  private Subcommands() {}

  /**
   * Makes a command, with the subcommand that the first words name, or with all if they name none.
   *
   * @param type the command
   * @param words as typed behind it
   */
  static CommandSpec of(Class<?> type, List<String> words) {
    Command command = type.getAnnotation(Command.class);
    Optional<Class<?>> next = words.stream().findFirst().flatMap(word -> named(command, word));
    if (next.isEmpty()) {
      return CommandSpec.forAnnotatedObject(type);
    }
    // It only stands before the other, whose name and usage need it.
    return CommandSpec.wrapWithoutInspection(type)
        .name(command.name())
        .addSubcommand(words.get(0), of(next.get(), words.subList(1, words.size())));
  }

  private static Optional<Class<?>> named(Command command, String word) {
    return Arrays.<Class<?>>stream(command.subcommands())
        .filter(each -> each.getAnnotation(Command.class).name().equals(word))
        .findFirst();
  }
}

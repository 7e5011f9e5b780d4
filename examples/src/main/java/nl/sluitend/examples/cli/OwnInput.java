package nl.sluitend.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.io.InputLimits;
import nl.sluitend.message.Message;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Keeps a command from writing over what it reads: whoever mistypes a name keeps the data. */
final class OwnInput {
  private static final String OUTPUT = "--output";

  /** What tables and deliveries in JSON have in them, and reports have not. */
  private static final List<String> DATA = List.of("\"sluitend-table/", "\"overheidslaag\"");

  private OwnInput() {}

  /** What is wrong if the output of a command as it was typed is one of its inputs. */
  static Optional<Message> of(ParseResult parsed) {
    ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    List<ArgSpec> given = command.matchedArgs();
    Optional<Path> output =
        given.stream().filter(OwnInput::isOutput).flatMap(OwnInput::paths).findFirst();
    return output
        .filter(
            to ->
                given.stream()
                    .filter(each -> !isOutput(each))
                    .flatMap(OwnInput::paths)
                    .anyMatch(input -> reads(input, to)))
        .map(
            to ->
                new Message(
                    "%s %s is ook een bestand dat gelezen wordt; kies een andere naam"
                        .formatted(OUTPUT, to),
                    "%s %s is a file that is read as well; choose another name"
                        .formatted(OUTPUT, to)));
  }

  private static boolean isOutput(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.longestName().equals(OUTPUT);
  }

  private static Stream<Path> paths(ArgSpec argument) {
    Object value = argument.getValue();
    Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.of(value);
    return values.filter(Path.class::isInstance).map(Path.class::cast);
  }

  /** A file that is not there, or cannot be opened, is told by who reads or writes it. */
  private static boolean reads(Path input, Path output) {
    try {
      if (!Files.isRegularFile(output)) {
        return false;
      }
      return Files.isDirectory(input)
          ? output.toRealPath().startsWith(input.toRealPath()) && isData(output)
          : Files.isSameFile(input, output);
    } catch (IOException e) {
      return false;
    }
  }

  /** A report in the folder that it is of may be written again. */
  private static boolean isData(Path file) throws IOException {
    if (!NationalForms.name(file).endsWith(".json")) {
      return NationalForms.isData(file);
    }
    String text =
        InputLimits.read(file).map(all -> new String(all, StandardCharsets.UTF_8)).orElse("");
    return DATA.stream().anyMatch(text::contains);
  }
}

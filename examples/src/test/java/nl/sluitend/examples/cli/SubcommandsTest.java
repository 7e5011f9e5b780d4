package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SubcommandsTest {
  /** All commands that can be typed, with the words for each. */
  static Stream<List<String>> every_command() {
    return below(new CommandLine(CommandSpec.forAnnotatedObject(Sluitend.class)), List.of());
  }

  private static Stream<List<String>> below(CommandLine command, List<String> words) {
    return Stream.concat(
        Stream.of(words),
        command.getSubcommands().entrySet().stream()
            .flatMap(
                each ->
                    below(
                        each.getValue(),
                        Stream.concat(words.stream(), Stream.of(each.getKey())).toList())));
  }

  @ParameterizedTest
  @MethodSource("every_command")
  void a_command_on_its_own_has_the_usage_that_it_has_among_all(List<String> words) {
    CommandLine all = new CommandLine(CommandSpec.forAnnotatedObject(Sluitend.class));
    CommandLine one = new CommandLine(Subcommands.of(Sluitend.class, words));
    for (String word : words) {
      all = all.getSubcommands().get(word);
      assertThat(one.getSubcommands()).containsOnlyKeys(word);
      one = one.getSubcommands().get(word);
    }
    assertThat(one.getUsageMessage()).isEqualTo(all.getUsageMessage());
    assertThat(one.getCommandSpec().qualifiedName())
        .isEqualTo(all.getCommandSpec().qualifiedName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "nope", "Iv3"})
  void other_words_leave_all_to_choose_from(String word) {
    assertThat(new CommandLine(Subcommands.of(Sluitend.class, List.of(word))).getSubcommands())
        .hasSizeGreaterThan(8);
  }
}

package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command as it was typed, in the language that it asks for. */
final class UsageErrors implements IParameterExceptionHandler {
  private static final String LANGUAGE = "--lang";

  @Override
  public int handleParseException(ParameterException wrong, String[] typed) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(message(wrong, typed).in(language(typed)));
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      command.usage(err);
    }
    return Sluitend.EXIT_UNUSABLE;
  }

  /** The language is read here as well: what is wrong may stand before it. */
  static Language language(String[] typed) {
    List<String> words = Arrays.asList(typed);
    boolean english =
        words.stream().anyMatch((LANGUAGE + "=en")::equalsIgnoreCase)
            || (words.contains(LANGUAGE)
                && words.indexOf(LANGUAGE) + 1 < words.size()
                && words.get(words.indexOf(LANGUAGE) + 1).equalsIgnoreCase("en"));
    return english ? Language.ENGLISH : Language.DUTCH;
  }

  private static Message message(ParameterException wrong, String[] typed) {
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), typed);
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String words = quoted(unmatched.getUnmatched());
      return new Message(words + " is niet bekend", words + " is not known");
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return new Message(
          "%s mag maar één keer worden gegeven".formatted(name),
          "%s may be given only once".formatted(name));
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return value(wrong);
    }
    return Message.same(String.valueOf(wrong.getMessage()));
  }

  private static Message missing(List<ArgSpec> missing, String[] typed) {
    ArgSpec first = missing.get(0);
    if (first instanceof OptionSpec option && isTyped(option, typed)) {
      return new Message(
          "bij %s hoort een waarde: %s".formatted(name(option), option.paramLabel()),
          "%s needs a value: %s".formatted(name(option), option.paramLabel()));
    }
    String names =
        quoted(
            missing.stream()
                .map(
                    each ->
                        (each instanceof OptionSpec ? name(each) + "=" : "") + each.paramLabel())
                .toList());
    return new Message("er ontbreekt: " + names, "missing: " + names);
  }

  private static boolean isTyped(OptionSpec option, String[] typed) {
    return Arrays.stream(option.names()).anyMatch(name -> Arrays.asList(typed).contains(name));
  }

  private static Message value(ParameterException wrong) {
    String name = name(wrong.getArgSpec());
    Message because = because(wrong);
    return new Message(name + ": " + because.dutch(), name + ": " + because.english());
  }

  private static Message because(ParameterException wrong) {
    if (wrong.getCause() instanceof NotUnderstood said) {
      return said.said();
    }
    ArgSpec argument = wrong.getArgSpec();
    if (wrong.getCause() instanceof TypeConversionException said
        && argument.converters().length > 0) {
      return Message.same(String.valueOf(said.getMessage()));
    }
    // Of a list, the type of what is in it.
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type.isEnum()) {
      String known =
          Arrays.stream(type.getEnumConstants())
              .map(each -> each.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return new Message(
          "verwacht een van %s; gevonden %s".formatted(known, wrong.getValue()),
          "expected one of %s; found %s".formatted(known, wrong.getValue()));
    }
    return type == int.class || type == Integer.class
        ? new Message(
            "verwacht een geheel getal, gevonden " + wrong.getValue(),
            "expected a whole number, found " + wrong.getValue())
        : Message.same(String.valueOf(wrong.getMessage()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }
}

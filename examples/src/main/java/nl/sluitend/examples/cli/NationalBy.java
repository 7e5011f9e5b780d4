package nl.sluitend.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.national.Grouping;
import picocli.CommandLine.ITypeConverter;

/** What national figures are taken together by, as people call it, in Dutch or in English. */
enum NationalBy {
  LAAG("layer", Grouping.LAYER),
  NUMMER("number", Grouping.NUMBER),
  NAAM("name", Grouping.NAME),
  JAAR("year", Grouping.YEAR),
  VERSLAG("report", Grouping.REPORT),
  GROOTTEKLASSE("size", Grouping.SIZE_CLASS),
  TAAKVELD("taskfield", Grouping.TASK_FIELD),
  CATEGORIE("category", Grouping.CATEGORY);

  private final String english;
  private final Grouping grouping;

  NationalBy(String english, Grouping grouping) {
    this.english = english;
    this.grouping = grouping;
  }

  Grouping grouping() {
    return grouping;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Takes either word. */
  static final class Converter implements ITypeConverter<NationalBy> {
    @Override
    public NationalBy convert(String typed) {
      String word = typed.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(each -> word.equals(each.word()) || word.equals(each.english))
          .findFirst()
          .orElseThrow(
              () ->
                  new NotUnderstood(
                      "'%s' is geen van %s".formatted(typed, all(NationalBy::word)),
                      "'%s' is none of %s".formatted(typed, all(each -> each.english))));
    }

    private static String all(Function<NationalBy, String> word) {
      return Arrays.stream(values()).map(word).collect(Collectors.joining(", "));
    }
  }
}

package nl.sluitend.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.bbv.Successors;
import nl.sluitend.message.Language;

/** Codes as JSON, one code on each line. */
final class Iv3CodesJson {
  private Iv3CodesJson() {}

  static String list(CodeLists lists, List<Code> codes) {
    return document(lists, codes.stream().map(code -> "{" + code(code) + "}").toList());
  }

  static String facts(CodeLists lists, List<Iv3CodeFacts> facts, Language language) {
    return document(lists, facts.stream().map(one -> one(one, language)).toList());
  }

  private static String document(CodeLists lists, List<String> codes) {
    return "{\"layer\": %s, \"year\": %s, \"codes\": [\n  %s\n]}\n"
        .formatted(quoted(lists.layer().cbsName()), lists.year(), String.join(",\n  ", codes));
  }

  private static String one(Iv3CodeFacts facts, Language language) {
    String white =
        facts.white().entrySet().stream()
            .map(
                entry ->
                    quoted(entry.getKey().cbsName())
                        + ": "
                        + array(entry.getValue(), code -> quoted(code.code())))
            .collect(Collectors.joining(", ", "{", "}"));
    String form =
        "{%s, \"years\": %s, \"predecessors\": %s, \"successors\": %s,"
            + " \"white\": %s, \"breaks\": %s}";
    return form.formatted(
        code(facts.code()),
        array(facts.years(), String::valueOf),
        near(facts.predecessors()),
        near(facts.successors()),
        white,
        array(facts.breaks(), one -> series(one, language)));
  }

  private static String near(Successors near) {
    return "{\"codes\": %s, \"ourReading\": %s}"
        .formatted(array(near.codes(), Iv3CodesJson::quoted), near.ourReading());
  }

  private static String code(Code code) {
    return "\"kind\": %s, \"code\": %s, \"name\": %s, \"group\": %s, \"isGroup\": %s"
        .formatted(
            quoted(code.kind().cbsName()),
            quoted(code.code()),
            quoted(code.name()),
            code.group().map(Iv3CodesJson::quoted).orElse("null"),
            code.isGroup());
  }

  private static String series(SeriesBreak one, Language language) {
    return "{\"year\": %s, \"nature\": %s, \"message\": %s}"
        .formatted(one.year(), quoted(one.nature().name()), quoted(one.reason().in(language)));
  }

  private static <T> String array(Collection<T> all, Function<T, String> written) {
    return all.stream().map(written).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

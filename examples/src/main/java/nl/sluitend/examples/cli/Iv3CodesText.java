package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.bbv.Successors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/** Codes as text. */
final class Iv3CodesText {
  private static final int LABEL = 20;

  private Iv3CodesText() {}

  /** A list: a code and its name on each line, in published order. */
  static String list(List<Code> codes) {
    int width = codes.stream().mapToInt(code -> code.code().length()).max().orElse(0);
    return codes.stream()
        .map(code -> padded(code.code(), width) + "  " + code.name() + "\n")
        .collect(Collectors.joining());
  }

  static String facts(List<Iv3CodeFacts> all, Language language) {
    return all.stream().map(facts -> one(facts, language)).collect(Collectors.joining("\n"));
  }

  private static String one(Iv3CodeFacts facts, Language language) {
    List<String> lines = new ArrayList<>();
    lines.add(facts.code().code() + "  " + facts.code().name());
    lines.add(line(new Message("soort", "kind").in(language), facts.code().kind().cbsName()));
    facts
        .group()
        .ifPresent(
            group ->
                lines.add(
                    line(
                        new Message("groep", "group").in(language),
                        group.code() + " " + group.name())));
    lines.add(line(new Message("geldig", "valid").in(language), runs(facts.years())));
    near(lines, new Message("voorganger", "predecessor"), facts.predecessors(), language);
    near(lines, new Message("opvolger", "successor"), facts.successors(), language);
    for (Map.Entry<Matrix, List<Code>> white : facts.white().entrySet()) {
      lines.add(
          line(
              new Message("wit ", "white ").in(language) + white.getKey().cbsName(),
              white.getValue().stream().map(Code::code).collect(Collectors.joining(" "))));
    }
    for (SeriesBreak one : facts.breaks()) {
      lines.add(
          line(
              new Message("breuk ", "break ").in(language) + one.year(),
              one.reason().in(language)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void near(List<String> lines, Message label, Successors codes, Language language) {
    if (!codes.codes().isEmpty()) {
      String reading =
          codes.ourReading() ? new Message(" (onze lezing)", " (our reading)").in(language) : "";
      lines.add(line(label.in(language), String.join(" ", codes.codes()) + reading));
    }
  }

  private static String line(String label, String text) {
    return padded(label, LABEL) + text;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Years as runs: 2017-2024. */
  static String runs(NavigableSet<Integer> years) {
    List<String> runs = new ArrayList<>();
    for (int year : years) {
      if (!years.contains(year - 1)) {
        int last = year;
        while (years.contains(last + 1)) {
          last++;
        }
        runs.add(last == year ? String.valueOf(year) : year + "-" + last);
      }
    }
    return String.join(", ", runs);
  }
}

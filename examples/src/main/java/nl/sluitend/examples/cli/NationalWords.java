package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.sluitend.io.national.ReadReport;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;

/** What is said beside an answer: names in files are shown so that none of them steers a screen. */
final class NationalWords {
  private final PrintWriter err;
  private final Language language;

  NationalWords(PrintWriter err, Language language) {
    this.err = err;
    this.language = language;
  }

  void say(Message message) {
    say(message.in(language));
  }

  void say(String words) {
    err.println("sluitend: " + TableText.shown(words));
  }

  private void say(Problem problem) {
    say("%s %s %s".formatted(problem.place(), problem.code(), problem.message().in(language)));
  }

  /** Says what could not be read: a figure that misses rows never looks whole. */
  boolean isWhole(NationalFiles reader, List<NationalFiles.Part> parts) {
    reader.passedOver().stream()
        .map(file -> new Message("overgeslagen: " + file, "passed over: " + file))
        .forEach(this::say);
    reader.notes().forEach(this::say);
    reader.problems().forEach(this::say);
    long faulty = 0;
    long shown = 0;
    boolean whole = reader.problems().stream().noneMatch(Problem::isError);
    for (NationalFiles.Part part : parts) {
      ReadReport report = part.sums().report();
      report.problems().forEach(this::say);
      shown += report.problems().stream().filter(Problem::isError).count();
      faulty += report.faultyRows();
      whole &= report.isWhole();
    }
    if (faulty > 0) {
      say(notCounted(faulty, shown < faulty));
    }
    return whole;
  }

  private static Message notCounted(long faulty, boolean some) {
    return new Message(
        "niet te gebruiken, en niet meegeteld: %s %s%s"
            .formatted(
                faulty,
                faulty == 1 ? "regel" : "regels",
                some ? "; de eerste staan hierboven" : ""),
        "not usable, and not counted: %s %s%s"
            .formatted(faulty, faulty == 1 ? "row" : "rows", some ? "; the first are above" : ""));
  }
}

package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;

/** What was met while reading: all that was not read, and some of each decision that was taken. */
final class ProblemText {
  private static final int NOTICES_OF_A_KIND = 3;

  private ProblemText() {}

  /** How many of the problems are errors. */
  static int errors(List<Problem> problems) {
    return (int) problems.stream().filter(Problem::isError).count();
  }

  static void write(Page page, List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    heading(page, Words.NOT_READ, errors.size());
    errors.forEach(problem -> page.item("!", text(page, problem), page.ink()::problem));
    List<Problem> notices = problems.stream().filter(problem -> !problem.isError()).toList();
    heading(page, Words.DECIDED, notices.size());
    notices(page, notices);
  }

  private static void notices(Page page, List<Problem> notices) {
    Map<String, List<Problem>> byCode = new LinkedHashMap<>();
    for (Problem notice : notices) {
      byCode.computeIfAbsent(notice.code(), code -> new ArrayList<>()).add(notice);
    }
    byCode.forEach(
        (code, alike) -> {
          // One more would take the line that says that there is one more.
          int shown = alike.size() <= NOTICES_OF_A_KIND + 1 ? alike.size() : NOTICES_OF_A_KIND;
          for (Problem notice : alike.subList(0, shown)) {
            page.item("-", text(page, notice), UnaryOperator.identity());
          }
          if (shown < alike.size()) {
            String more = page.say(Words.more(alike.size() - shown, code));
            page.item("-", more, UnaryOperator.identity());
          }
        });
  }

  private static void heading(Page page, Message heading, int count) {
    if (count > 0) {
      page.heading("%s (%s)".formatted(page.say(heading), count));
    }
  }

  private static String text(Page page, Problem problem) {
    return "%s %s %s".formatted(problem.place(), problem.code(), page.say(problem.message()));
  }
}

package nl.sluitend.ledger;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.message.Problem;

/**
 * Lines that look like totals of other lines. A rule for all accounts books them as any other line,
 * so that what they add up counts twice. They are booked all the same: a word is no proof.
 */
final class Totals {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:sub|eind)?tot(?:aal|als?|alen?)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** Enough to see what kind of lines they are. */
  private static final int MOST_NAMED = 3;

  private Totals() {}

  /** A notice for all of them, where the first one stands. */
  static Optional<Problem> notice(List<LedgerLine> lines) {
    List<LedgerLine> totals = lines.stream().filter(Totals::isLikeOne).toList();
    return totals.stream().findFirst().map(first -> notice(first, totals));
  }

  private static Problem notice(LedgerLine first, List<LedgerLine> totals) {
    List<LedgerLine> named = totals.subList(1, Math.min(totals.size(), MOST_NAMED));
    String also =
        named.stream()
            .map(line -> ", '%s' (%s)".formatted(shown(line), line.place()))
            .collect(Collectors.joining());
    int more = totals.size() - 1 - named.size();
    return LedgerProblem.LIKE_A_TOTAL.at(
        first.place(),
        shown(first),
        "dit lijkt een totaal van andere regels, en is geboekt als elke regel"
            + also
            + (more > 0 ? " en %s andere".formatted(more) : ""),
        "this looks like a total of other lines, and is booked as any line"
            + also
            + (more > 0 ? " and %s more".formatted(more) : ""));
  }

  private static boolean isLikeOne(LedgerLine line) {
    return line.code().isEmpty()
        && line.category().isEmpty()
        && texts(line).anyMatch(text -> WORD.matcher(text).find());
  }

  private static String shown(LedgerLine line) {
    return texts(line).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))
        + " "
        + line.amount();
  }

  private static Stream<String> texts(LedgerLine line) {
    return Stream.of(line.account(), line.accountName(), line.costCentre(), line.description());
  }
}

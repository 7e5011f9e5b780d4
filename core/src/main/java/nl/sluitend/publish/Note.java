package nl.sluitend.publish;

import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/** The sentence for the reading guide: how the figures were rounded, and what gave way. */
final class Note {
  private final RoundingProblem problem;
  private final TablePolicy policy;
  private final List<CellShift> shifts;
  private final List<RoundingGap> gaps;
  private final int lines;

  Note(
      RoundingProblem problem,
      TablePolicy policy,
      List<CellShift> shifts,
      List<RoundingGap> gaps,
      int lines) {
    this.problem = problem;
    this.policy = policy;
    this.shifts = shifts;
    this.gaps = gaps;
    this.lines = lines;
  }

  Message text() {
    Message start =
        new Message(
            "De bedragen zijn afgerond op € %s.".formatted(unit(Language.DUTCH)),
            "Amounts are rounded to € %s.".formatted(unit(Language.ENGLISH)));
    Message done = problem.claims().isEmpty() ? Message.same("") : joined(what(), open());
    return joined(joined(start, done), far());
  }

  private Message what() {
    return switch (policy) {
      case LEAST_CHANGE, KEEP_TOTALS -> closing();
      case KEEP_DETAILS ->
          new Message(
              "Totalen en saldi zijn berekend uit de afgeronde bedragen.",
              "Totals and balances are computed from the rounded amounts.");
      case ROUNDING_LINE -> line();
      case PLAIN -> plain();
    };
  }

  private Message closing() {
    if (shifts.isEmpty()) {
      return closed();
    }
    String first = policy == TablePolicy.KEEP_TOTALS ? " Totalen gaan daarbij voor details." : "";
    String firstInEnglish =
        policy == TablePolicy.KEEP_TOTALS ? " Totals go before details in this." : "";
    return shifts.size() == 1
        ? new Message(
            "Om de tellingen te laten sluiten is 1 van de %s bedragen naar de andere kant afgerond.%s"
                .formatted(problem.size(), first),
            "To make all sums add up, 1 of the %s amounts is rounded to the other side.%s"
                .formatted(problem.size(), firstInEnglish))
        : new Message(
            "Om de tellingen te laten sluiten zijn %s van de %s bedragen naar de andere kant afgerond.%s"
                .formatted(shifts.size(), problem.size(), first),
            "To make all sums add up, %s of the %s amounts are rounded to the other side.%s"
                .formatted(shifts.size(), problem.size(), firstInEnglish));
  }

  private Message line() {
    return lines == 0
        ? closed()
        : new Message(
            "Verschillen door afronding staan op de regel 'Afronding'.",
            "Differences from rounding are on the line 'Afronding'.");
  }

  private Message plain() {
    return gaps.isEmpty()
        ? closed()
        : new Message(
            "Daardoor kunnen totalen afwijken van de som van de afgeronde bedragen.",
            "Totals may therefore differ from the sum of the rounded amounts.");
  }

  /** Says that nothing is open, where that is so. */
  private Message closed() {
    return gaps.isEmpty()
        ? new Message("De tellingen sluiten.", "All sums add up.")
        : Message.same("");
  }

  /** Says where a policy that closes sums could not: they agree in exact figures only. */
  private Message open() {
    if (gaps.isEmpty() || policy == TablePolicy.PLAIN) {
      return Message.same("");
    }
    return gaps.size() == 1
        ? new Message("Op 1 plaats sluit een telling niet.", "In 1 place a sum does not add up.")
        : new Message(
            "Op %s plaatsen sluit een telling niet.".formatted(gaps.size()),
            "In %s places a sum does not add up.".formatted(gaps.size()));
  }

  /** Says which figures are further away than a unit. */
  private Message far() {
    long far = shifts.stream().filter(shift -> !shift.isAdjacent(problem.unit())).count();
    if (far == 0) {
      return Message.same("");
    }
    Amount most =
        shifts.stream()
            .map(shift -> shift.printed().minus(shift.exact()).abs())
            .max(Amount::compareTo)
            .orElseThrow();
    String dutch = CellPrinter.print(most, Unit.EURO, Language.DUTCH);
    String english = CellPrinter.print(most, Unit.EURO, Language.ENGLISH);
    return far == 1
        ? new Message(
            "1 bedrag wijkt een eenheid of meer af van het exacte bedrag (€ %s).".formatted(dutch),
            "1 amount is a unit or more from its exact value (€ %s).".formatted(english))
        : new Message(
            "%s bedragen wijken een eenheid of meer af van het exacte bedrag (hoogstens € %s)."
                .formatted(far, dutch),
            "%s amounts are a unit or more from their exact value (at most € %s)."
                .formatted(far, english));
  }

  private static Message joined(Message one, Message other) {
    return new Message(
        (one.dutch() + " " + other.dutch()).strip(),
        (one.english() + " " + other.english()).strip());
  }

  private String unit(Language language) {
    return CellPrinter.print(problem.unit().step(), Unit.EURO, language);
  }
}

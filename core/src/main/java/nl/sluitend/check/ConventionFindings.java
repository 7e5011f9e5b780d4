package nl.sluitend.check;

import java.util.List;
import java.util.Map;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Purpose;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Favourable;
import nl.sluitend.table.SignConvention.Sign;

/** Findings about the sign conventions of tables. */
final class ConventionFindings {
  private ConventionFindings() {}

  static RuleOutcome found(FoundRelations relations, FoundConvention found) {
    boolean hasResult =
        !relations.of(Purpose.RESULT).isEmpty() || !relations.undirectedResults().isEmpty();
    SignConvention convention = found.convention();
    int decided = found.evidence() + found.against() + found.costEvidence() + found.costAgainst();
    if (hasResult
        && relations.undirectedResults().isEmpty()
        && convention.difference() == Difference.UNDETERMINED) {
      return failed(
          decided,
          Map.of(),
          new Message(
              "Het verschil loopt niet voor alle regels één kant op: het is als voordeel of nadeel"
                  + " afgedrukt, of vergelijkt geen begroting met rekening.",
              "The difference does not run one way in all rows: it is printed as an advantage or"
                  + " disadvantage, or compares no budget with actuals."));
    }
    if (hasResult && convention.difference() == Difference.UNDETERMINED) {
      return failed(
          decided,
          Map.of(),
          new Message(
              "Onbepaald is welke kant het verschil op loopt: geen richting past bij de meeste"
                  + " regels.",
              "Which way the difference runs is undetermined: no direction fits most of the rows."));
    }
    if (found.against() > 0) {
      return failed(
          decided,
          Map.of(
              "evidence", Integer.toString(found.evidence()),
              "against", Integer.toString(found.against())),
          new Message(
              "Het verschil is %s, maar %s van de %s regels spreken dat tegen."
                  .formatted(
                      direction(convention).dutch(),
                      found.against(),
                      found.evidence() + found.against()),
              "The difference is %s, but %s of the %s rows go against it."
                  .formatted(
                      direction(convention).english(),
                      found.against(),
                      found.evidence() + found.against())));
    }
    if (decided == 0) {
      return new RuleOutcome.NotCheckable(
          Rule.SIGN_CONVENTION,
          new Message(
              "geen regel noemt lasten of baten en er is geen resultaat",
              "no row names lasten or baten, and there is no result"));
    }
    return new RuleOutcome.Passed(Rule.SIGN_CONVENTION, decided);
  }

  /** The finding that a later table departs from an earlier one of the same document. */
  static Finding conflict(CheckedTable earlier, CheckedTable later) {
    SignConvention there = earlier.convention().convention();
    SignConvention here = later.convention().convention();
    return new Finding(
        Rule.CONVENTION_CONFLICT,
        Severity.WARNING,
        List.of(),
        Map.of("other", earlier.source(), "document", later.table().document().orElse("")),
        new Message(
            "Andere tekenafspraak dan in '%s' van hetzelfde document: hier %s, daar %s."
                .formatted(earlier.name(), describe(here).dutch(), describe(there).dutch()),
            "Another sign convention than in '%s' of the same document: here %s, there %s."
                .formatted(earlier.name(), describe(here).english(), describe(there).english())));
  }

  /** Whether both say something of the same sign or direction, so that they can contradict. */
  static boolean areComparable(SignConvention one, SignConvention other) {
    return areKnown(one.costs(), other.costs())
        || areKnown(one.income(), other.income())
        || areKnown(one.difference(), other.difference());
  }

  static boolean contradict(SignConvention one, SignConvention other) {
    return differ(one.costs(), other.costs())
        || differ(one.income(), other.income())
        || differ(one.difference(), other.difference());
  }

  private static boolean differ(Enum<?> one, Enum<?> other) {
    return one != other && areKnown(one, other);
  }

  private static boolean areKnown(Enum<?> one, Enum<?> other) {
    return isKnown(one) && isKnown(other);
  }

  private static boolean isKnown(Enum<?> part) {
    return part != Sign.UNDETERMINED && part != Difference.UNDETERMINED;
  }

  /** The convention in a few words, for people. */
  static Message describe(SignConvention convention) {
    Message costs =
        switch (convention.costs()) {
          case POSITIVE -> new Message("lasten positief", "costs positive");
          case NEGATIVE -> new Message("lasten negatief", "costs negative");
          case UNDETERMINED ->
              new Message("teken van lasten onbepaald", "sign of costs undetermined");
        };
    Message income =
        switch (convention.income()) {
          case POSITIVE -> new Message(", baten positief", ", income positive");
          case NEGATIVE -> new Message(", baten negatief", ", income negative");
          case UNDETERMINED -> new Message("", "");
        };
    Message direction = direction(convention);
    Message favourable = favourable(convention.favourable());
    return new Message(
        costs.dutch() + income.dutch() + ", verschil = " + direction.dutch() + favourable.dutch(),
        costs.english()
            + income.english()
            + ", difference = "
            + direction.english()
            + favourable.english());
  }

  private static Message favourable(Favourable favourable) {
    return switch (favourable) {
      case POSITIVE -> new Message(", positief is voordelig", ", positive is favourable");
      case NEGATIVE -> new Message(", positief is nadelig", ", positive is unfavourable");
      case PER_SIDE ->
          new Message(
              ", voordelig verschilt voor lasten en baten",
              ", favourable differs for costs and income");
      case UNDETERMINED -> new Message("", "");
    };
  }

  private static Message direction(SignConvention convention) {
    return switch (convention.difference()) {
      case ACTUALS_MINUS_BUDGET -> new Message("rekening − begroting", "actuals − budget");
      case BUDGET_MINUS_ACTUALS -> new Message("begroting − rekening", "budget − actuals");
      case UNDETERMINED -> new Message("onbepaald", "undetermined");
    };
  }

  private static RuleOutcome failed(int decided, Map<String, String> parameters, Message message) {
    return new RuleOutcome.Failed(
        Rule.SIGN_CONVENTION,
        decided,
        List.of(
            new Finding(
                Rule.SIGN_CONVENTION, Severity.INFORMATION, List.of(), parameters, message)));
  }
}

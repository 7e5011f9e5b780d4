package nl.sluitend.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.message.Message;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * What a sum of rows and a difference of columns have in common: result = ± term ± term …
 *
 * @param result what states the outcome
 * @param terms what is added and taken away
 */
record Formula(Operand result, List<Operand> terms) {
  /**
   * A row or column of a formula.
   *
   * @param key what two names of the same rows or columns have in common
   * @param name how it is called
   * @param sign 1 where it is added, -1 where it is taken away
   */
  record Operand(String key, String name, int sign) {}

  /** Refuses what can never fire. */
  void check() {
    if (terms.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "terms",
          "Een regel zonder termen wordt nooit gecontroleerd.",
          "A rule without terms is never checked.");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      Operand term = terms.get(i);
      if (term.key().equals(result.key())) {
        throw RuleFlaw.invalid(
            Kind.NEVER_FIRES,
            "terms/" + i,
            "De uitkomst staat ook onder de termen: " + term.name() + ".",
            "The result is among the terms as well: " + term.name() + ".");
      }
      if (!seen.add(term.key())) {
        throw RuleFlaw.invalid(
            Kind.CONTRADICTION,
            "terms/" + i,
            "Een term staat er twee keer, misschien met een ander teken: " + term.name() + ".",
            "A term is there twice, perhaps with another sign: " + term.name() + ".");
      }
    }
  }

  /** The terms with their signs. */
  static String text(List<Operand> terms) {
    StringBuilder text = new StringBuilder();
    for (Operand term : terms) {
      text.append(Signs.term(text.length() == 0, term.sign(), term.name()));
    }
    return text.toString();
  }

  /**
   * The rule as it stands in a book.
   *
   * @param in where it is compared, such as "Per kolom"
   * @param places the columns or rows that are asked
   */
  Rule rule(RuleCard card, Optional<LabelPattern> table, Message in, RuleParameter places) {
    String formula = result.name() + " = " + text(terms);
    return card.rule(
            Message.same(formula),
            new Message(
                in.dutch()
                    + " wordt vergeleken: "
                    + formula
                    + ". Een verschil dat afronding verklaart is informatie; is dat"
                    + " onwaarschijnlijk, dan een waarschuwing; daarbuiten een bevinding van de regel.",
                in.english()
                    + " is compared: "
                    + formula
                    + ". A difference that rounding explains is information; if that is unlikely, a"
                    + " warning; beyond it a finding of the rule."),
            table)
        .withParameters(
            new RuleParameter(
                "result", result.name(), new Message("de uitkomst", "what states the outcome")),
            new RuleParameter(
                "terms", text(terms), new Message("waaruit zij volgt", "what it follows from")),
            places);
  }
}

package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentRule;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.TableFacts;
import nl.sluitend.message.Message;
import nl.sluitend.ruleset.Formula.Operand;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * Figures of some tables are those of others (aansluiting): the overhead in its overview is that of
 * taakveld 0.4, a closing reserve is the opening reserve of the next year. Each figure counts in
 * the unit that it is printed in and may be off by half of it; a difference that this explains is
 * information.
 *
 * <p>Every table with a figure of either side has the outcome, so that it is seen from wherever one
 * looks; the others do not take part. Where a figure is missing or can be read in two ways nothing
 * is compared, and the reason is the outcome. If no table has any of the figures, that is the
 * outcome of all.
 *
 * @param card what the rule says of itself
 * @param left the figures on one side, at least one
 * @param right the figures on the other side, at least one
 */
public record TieOut(RuleCard card, List<CellSelector> left, List<CellSelector> right)
    implements StatedRule, DocumentRule {
  /**
   * Copies the lists and checks that the rule can find anything.
   *
   * @throws InvalidRuleException if a side has no figure, or a figure occurs twice
   */
  public TieOut {
    Objects.requireNonNull(card, "card");
    left = List.copyOf(left);
    right = List.copyOf(right);
    Map<String, String> seen = new HashMap<>();
    checkSide("left", left, seen);
    checkSide("right", right, seen);
  }

  private static void checkSide(
      String side, List<CellSelector> selectors, Map<String, String> seen) {
    if (selectors.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          side,
          "Een aansluiting heeft aan beide kanten minstens één cijfer.",
          "A tie-out has at least one figure on both sides.");
    }
    for (int i = 0; i < selectors.size(); i++) {
      CellSelector selector = selectors.get(i);
      if (seen.put(selector.key(), side) != null) {
        throw RuleFlaw.invalid(
            Kind.NEVER_FIRES,
            side + "/" + i,
            "Het cijfer " + selector + " staat er twee keer; het sluit altijd op zichzelf aan.",
            "The figure " + selector + " is there twice; it always agrees with itself.");
      }
    }
  }

  /** All selectors, the left ones first. */
  List<CellSelector> selectors() {
    List<CellSelector> both = new ArrayList<>(left);
    both.addAll(right);
    return both;
  }

  @Override
  public Rule rule() {
    String formula = side(left) + " = " + side(right);
    return card.rule(
            Message.same(formula),
            new Message(
                "Vergeleken wordt: "
                    + formula
                    + ". Elk cijfer telt in zijn eigen eenheid; een verschil van hoogstens een halve"
                    + " eenheid per cijfer is informatie, daarbuiten een bevinding van de regel.",
                "Compared is: "
                    + formula
                    + ". Each figure counts in its own unit; a difference of at most half a unit per"
                    + " figure is information, beyond it a finding of the rule."),
            Optional.empty())
        .withAppliesTo(
            new Message("tabellen met een van de cijfers", "tables with one of the figures"))
        .withParameters(
            new RuleParameter("left", side(left), new Message("de ene kant", "the one side")),
            new RuleParameter(
                "right", side(right), new Message("de andere kant", "the other side")),
            new RuleParameter(
                "rounding",
                "1/2",
                new Message(
                    "zoveel eenheden kan elk cijfer zijn afgerond",
                    "so many units may each figure be rounded")));
  }

  private static String side(List<CellSelector> selectors) {
    return Formula.text(
        selectors.stream()
            .map(cell -> new Operand(cell.key(), "[" + cell + "]", cell.sign()))
            .toList());
  }

  @Override
  public RuleBook addTo(RuleBook book) {
    return book.with((DocumentRule) new TieOutCheck(this));
  }

  @Override
  public RuleOutcome check(CheckedTable table, List<CheckedTable> all) {
    return new TieOutCheck(this).check(table, all);
  }

  @Override
  public List<UnusedName> unused(List<TableFacts> tables) {
    NameCheck names = new NameCheck(card.id(), tables);
    unused(names, "left", left);
    unused(names, "right", right);
    return names.unused();
  }

  private static void unused(NameCheck names, String side, List<CellSelector> selectors) {
    for (int i = 0; i < selectors.size(); i++) {
      String path = side + "/" + i;
      names.table(path + "/table", selectors.get(i).table());
      names.row(path + "/row", selectors.get(i).row());
      names.column(path + "/column", selectors.get(i).column());
    }
  }
}

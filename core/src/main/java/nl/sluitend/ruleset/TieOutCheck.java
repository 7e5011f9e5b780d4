package nl.sluitend.ruleset;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentRule;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.ruleset.Formula.Operand;
import nl.sluitend.ruleset.PickedFigures.Part;
import nl.sluitend.ruleset.PickedFigures.Pick;
import nl.sluitend.table.CellReference;
import org.jspecify.annotations.Nullable;

/** Checks a tie-out; the figures of a list of tables are looked up once, not for each table. */
final class TieOutCheck implements DocumentRule {
  private final TieOut tieOut;
  private final Rule rule;
  private volatile @Nullable Seen last;

  /** What a list of tables gave. */
  private record Seen(WeakReference<List<CheckedTable>> all, Compared compared) {}

  /** Both sides, or what is in the way, and the tables that take part. */
  private record Compared(
      List<Part> left, List<Part> right, Optional<Message> obstacle, Set<Integer> tables) {}

  TieOutCheck(TieOut tieOut) {
    this.tieOut = tieOut;
    this.rule = tieOut.rule();
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public RuleOutcome check(CheckedTable table, List<CheckedTable> all) {
    Compared compared = compared(all);
    int own = place(table, all);
    if (!compared.tables().isEmpty() && !compared.tables().contains(own)) {
      return new RuleOutcome.NotApplicable(
          rule,
          new Message(
              "de tabel heeft geen cijfer van deze aansluiting",
              "the table has no figure of this tie-out"));
    }
    return compared
        .obstacle()
        .<RuleOutcome>map(because -> new RuleOutcome.NotCheckable(rule, because))
        .orElseGet(() -> outcome(compared, own, all));
  }

  // The same list, not an equal one: comparing the tables would take longer than looking.
  @SuppressWarnings("ReferenceEquality")
  private Compared compared(List<CheckedTable> all) {
    Seen seen = last;
    if (seen != null && seen.all().get() == all) {
      return seen.compared();
    }
    Compared compared = compare(all);
    last = new Seen(new WeakReference<>(all), compared);
    return compared;
  }

  private Compared compare(List<CheckedTable> all) {
    List<Part> left = new ArrayList<>();
    List<Part> right = new ArrayList<>();
    Set<Integer> tables = new TreeSet<>();
    Optional<Message> obstacle = pick(tieOut.left(), all, left, tables);
    Optional<Message> other = pick(tieOut.right(), all, right, tables);
    return new Compared(left, right, obstacle.isPresent() ? obstacle : other, tables);
  }

  private static Optional<Message> pick(
      List<CellSelector> selectors, List<CheckedTable> all, List<Part> parts, Set<Integer> tables) {
    Optional<Message> obstacle = Optional.empty();
    for (CellSelector selector : selectors) {
      Pick pick = PickedFigures.of(selector, all);
      parts.addAll(pick.parts());
      tables.addAll(pick.tables());
      obstacle = obstacle.isPresent() ? obstacle : pick.obstacle();
    }
    return obstacle;
  }

  // The table itself, not one that happens to be equal.
  @SuppressWarnings("ReferenceEquality")
  private static int place(CheckedTable table, List<CheckedTable> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == table) {
        return i;
      }
    }
    return all.indexOf(table);
  }

  private RuleOutcome outcome(Compared compared, int own, List<CheckedTable> all) {
    Amount left = sum(compared.left());
    Amount right = sum(compared.right());
    Amount difference = left.minus(right);
    if (difference.signum() == 0) {
      return new RuleOutcome.Passed(rule, 1);
    }
    Amount slack = slack(compared.left()).plus(slack(compared.right()));
    boolean explained = difference.abs().compareTo(slack) <= 0;
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("left", left.toString());
    parameters.put("right", right.toString());
    parameters.put("difference", difference.toString());
    parameters.put("slack", slack.toString());
    parameters.put("leftFigures", figures(compared.left(), all).dutch());
    parameters.put("rightFigures", figures(compared.right(), all).dutch());
    parameters.put("leftAmounts", amounts(compared.left()));
    parameters.put("rightAmounts", amounts(compared.right()));
    Finding finding =
        new Finding(
            rule,
            explained ? Severity.INFORMATION : rule.severity(),
            cells(compared, own),
            parameters,
            message(compared, all, difference, slack, explained));
    return new RuleOutcome.Failed(rule, 1, List.of(finding));
  }

  private static Amount sum(List<Part> parts) {
    return parts.stream().map(Part::signed).reduce(Amount.ZERO, Amount::plus);
  }

  private static Amount slack(List<Part> parts) {
    return parts.stream().map(p -> p.figure().unit().half()).reduce(Amount.ZERO, Amount::plus);
  }

  /** What a side is made of: with the same sum of other figures it is another finding. */
  private static String amounts(List<Part> parts) {
    return Formula.text(
        parts.stream()
            .map(part -> new Operand("", part.figure().amount().toString(), part.sign()))
            .toList());
  }

  private static List<CellReference> cells(Compared compared, int own) {
    Set<CellReference> cells = new TreeSet<>();
    for (List<Part> side : List.of(compared.left(), compared.right())) {
      side.stream().filter(part -> part.table() == own).map(Part::cell).forEach(cells::add);
    }
    return List.copyOf(cells);
  }

  private static Message message(
      Compared compared,
      List<CheckedTable> all,
      Amount difference,
      Amount slack,
      boolean explained) {
    Message left = figures(compared.left(), all);
    Message right = figures(compared.right(), all);
    String leftSum = Texts.euros(sum(compared.left()));
    String rightSum = Texts.euros(sum(compared.right()));
    String apart = Texts.euros(difference.abs());
    String most = Texts.euros(slack);
    return new Message(
        "%s is %s, maar %s is %s; verschil %s, afronding verklaart %s."
            .formatted(
                left.dutch(),
                leftSum,
                right.dutch(),
                rightSum,
                apart,
                explained ? "dat" : "hoogstens " + most),
        "%s is %s, but %s is %s; difference %s, rounding explains %s."
            .formatted(
                left.english(),
                leftSum,
                right.english(),
                rightSum,
                apart,
                explained ? "it" : "at most " + most));
  }

  /** The figures of a side; of many the first and how many more. */
  private static Message figures(List<Part> parts, List<CheckedTable> all) {
    int shown = parts.size() > 4 ? 3 : parts.size();
    StringBuilder dutch = new StringBuilder();
    StringBuilder english = new StringBuilder();
    for (Part part : parts.subList(0, shown)) {
      Message name = part.name(all);
      boolean first = dutch.length() == 0;
      dutch.append(Signs.term(first, part.sign(), name.dutch()));
      english.append(Signs.term(first, part.sign(), name.english()));
    }
    if (shown < parts.size()) {
      int more = parts.size() - shown;
      dutch.append(" en nog ").append(more).append(" cijfers");
      english.append(" and ").append(more).append(" more figures");
    }
    return new Message(dutch.toString(), english.toString());
  }

  @Override
  public String toString() {
    return rule.id();
  }
}

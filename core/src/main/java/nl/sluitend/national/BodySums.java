package nl.sluitend.national;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/** Adds up what one body put in one report. */
final class BodySums {
  private final List<String> body;
  private final List<CodeLists> lists;
  private final OverheadDefinition definition;
  private final Set<String> inhabitants = new TreeSet<>();
  private final Map<String, Amount> notCounted = new TreeMap<>();
  private Optional<Amount> overhead = Optional.empty();
  private Amount costs = Amount.ZERO;
  private Amount expenditure = Amount.ZERO;
  private Amount income = Amount.ZERO;
  private boolean reported;

  BodySums(List<String> body, List<GovernmentLayer> layers, OverheadDefinition definition) {
    this.body = body;
    this.lists = lists(layers, body.get(3));
    this.definition = definition;
  }

  /** The lists of the year; of every year there is, if the sums do not say it or go beyond them. */
  private static List<CodeLists> lists(List<GovernmentLayer> layers, String year) {
    List<CodeLists> own = lists(layers, each -> Integer.toString(each).equals(year));
    return own.isEmpty() ? lists(layers, each -> true) : own;
  }

  private static List<CodeLists> lists(List<GovernmentLayer> layers, Predicate<Integer> years) {
    return layers.stream()
        .flatMap(
            layer ->
                CodeLists.years(layer).stream()
                    .filter(years)
                    .map(each -> CodeLists.of(layer, each)))
        .toList();
  }

  void add(SumKeys keys, GroupSum group) {
    String taskField = keys.key(group, Dimension.TASK_FIELD);
    if (!keys.key(group, Dimension.INHABITANTS).isEmpty()) {
      inhabitants.add(keys.key(group, Dimension.INHABITANTS));
    }
    if (isBalancePost(taskField)) {
      return;
    }
    if (lists.stream().noneMatch(each -> each.isLeaf(CodeKind.TASK_FIELD, taskField))) {
      notCounted.merge(taskField, group.sum(), Amount::plus);
      return;
    }
    reported |= group.sum().signum() != 0;
    if (!keys.isExpenditure(group)) {
      income = income.plus(group.sum());
      return;
    }
    expenditure = expenditure.plus(group.sum());
    if (!definition.leftOut().contains(taskField)) {
      costs = costs.plus(group.sum());
    }
    if (taskField.equals(definition.overhead())) {
      overhead = Optional.of(overhead.orElse(Amount.ZERO).plus(group.sum()));
    }
  }

  /** Mutations of the balance are neither lasten nor baten of a taakveld. */
  private static boolean isBalancePost(String code) {
    return code.startsWith("A") || code.startsWith("P");
  }

  BodyFigures figures(List<Message> notes) {
    BodyFigures figures =
        new BodyFigures(
            body.get(0),
            body.get(1),
            body.get(2),
            body.get(3),
            body.get(4),
            inhabitants(notes),
            overhead,
            costs,
            expenditure,
            income,
            reported);
    notCounted.forEach((code, amount) -> notes.add(notATaskField(figures, code, amount)));
    if (reported && overhead.isEmpty()) {
      notes.add(
          new Message(
              "%s heeft geen regel voor taakveld %s, dus geen aandeel."
                  .formatted(figures.title(), definition.overhead()),
              "%s has no line for taakveld %s, and so no share."
                  .formatted(figures.title(), definition.overhead())));
    }
    return figures;
  }

  private static Message notATaskField(BodyFigures figures, String code, Amount amount) {
    return new Message(
        "'%s' is geen taakveld waarop geboekt wordt; de € %s van %s telt niet mee."
            .formatted(code, amount, figures.title()),
        "'%s' is no taakveld that is booked on; the € %s of %s does not count."
            .formatted(code, amount, figures.title()));
  }

  private Optional<Long> inhabitants(List<Message> notes) {
    if (inhabitants.isEmpty()) {
      return Optional.empty();
    }
    String stated = inhabitants.iterator().next();
    if (inhabitants.size() == 1 && stated.matches("[0-9]{1,10}")) {
      return Optional.of(Long.valueOf(stated));
    }
    String name = body.get(2).isEmpty() ? body.get(1) : body.get(2);
    notes.add(
        new Message(
            "Het inwonertal van %s is niet bekend: er staat %s."
                .formatted(name, String.join(" / ", inhabitants)),
            "The number of inhabitants of %s is not known: it is stated as %s."
                .formatted(name, String.join(" / ", inhabitants))));
    return Optional.empty();
  }
}

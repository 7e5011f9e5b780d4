package nl.sluitend.national;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/** Adds up what one body put in one report. */
final class BodySums {
  private final List<String> body;
  private final TaskFields taskFields;
  private final OverheadDefinition definition;
  private final Set<String> inhabitants = new TreeSet<>();
  private final Map<String, Amount> notCounted = new TreeMap<>();
  private final Totals totals = new Totals();
  private boolean reported;
  private String lastInhabitants = "";

  BodySums(List<String> body, TaskFields taskFields, OverheadDefinition definition) {
    this.body = body;
    this.taskFields = taskFields;
    this.definition = definition;
  }

  void add(SumRow row) {
    String stated = row.key(Dimension.INHABITANTS);
    if (!stated.isEmpty() && !stated.equals(lastInhabitants)) {
      inhabitants.add(stated);
      lastInhabitants = stated;
    }
    String taskField = row.key(Dimension.TASK_FIELD);
    if (counts(row)) {
      reported |= row.isAny();
      totals.add(definition, row);
    } else if (!isBalancePost(taskField)) {
      notCounted.merge(taskField, row.amount(), Amount::plus);
    }
  }

  /** Tells whether an amount is of lasten or baten that are in the figures. */
  boolean counts(SumRow row) {
    return taskFields.contains(row.key(Dimension.TASK_FIELD));
  }

  /** Adds an amount that counts to other totals, by the definition of this body. */
  void addTo(Totals others, SumRow row) {
    others.add(definition, row);
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
            totals.overhead(),
            totals.costs(),
            totals.expenditure(),
            totals.income(),
            reported);
    notCounted.forEach((code, amount) -> notes.add(notATaskField(figures, code, amount)));
    if (reported && totals.overhead().isEmpty()) {
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

package nl.sluitend.national;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/** Adds up what one body put in one report. */
final class BodySums {
  private final List<String> body;
  private final TaskFields taskFields;
  private final OverheadDefinition definition;
  private final Set<String> inhabitants = new TreeSet<>();

  /** By code and side. */
  private final Map<String, Map<String, Amount>> notCounted = new TreeMap<>();

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
    } else if (!taskFields.isOfBalance(taskField)) {
      notCounted
          .computeIfAbsent(taskField, code -> new TreeMap<>())
          .merge(row.side(), row.amount(), Amount::plus);
    }
  }

  /** Tells whether an amount is of lasten or baten that are in the figures. */
  boolean counts(SumRow row) {
    return !row.isPosition() && taskFields.contains(row.key(Dimension.TASK_FIELD));
  }

  /** Adds an amount that counts to other totals, by the definition of this body. */
  void addTo(Totals others, SumRow row) {
    others.add(definition, row);
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
    notCounted.forEach(
        (code, sides) ->
            sides.forEach((side, amount) -> notes.add(leftOut(figures, code, side, amount))));
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

  private Message leftOut(BodyFigures figures, String code, String side, Amount amount) {
    String dutch = CellPrinter.print(amount, Unit.EURO, Language.DUTCH);
    String english = CellPrinter.print(amount, Unit.EURO, Language.ENGLISH);
    if (taskFields.contains(code)) {
      return new Message(
          "Op taakveld '%s' staat een stand van € %s van %s; dat is geen last of baat, en telt niet mee."
              .formatted(code, dutch, figures.title()),
          "Taakveld '%s' states a position of € %s of %s, which is no lasten or baten and does not count."
              .formatted(code, english, figures.title()));
    }
    return new Message(
        "'%s' is geen taakveld waarop geboekt wordt; de € %s aan %s van %s telt niet mee."
            .formatted(code, dutch, side, figures.title()),
        "'%s' is no taakveld that is booked on; the € %s of %s of %s does not count."
            .formatted(code, english, side, figures.title()));
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

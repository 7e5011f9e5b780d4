package nl.sluitend.legality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;

/** Sums of items and criteria, and what they are called. */
final class Sums {
  private Sums() {}

  static Derived of(Message name, List<Derived> figures, Source source) {
    Formula formula =
        figures.isEmpty()
            ? BudgetItem.NOTHING
            : Formula.sum(figures.stream().map(Formula::of).toList());
    return Derived.of(name, formula, source);
  }

  static Message name(String dutch, String english, BudgetCriterion criterion) {
    return new Message(
        "%s %s".formatted(dutch, criterion.inWords().dutch()),
        "%s, %s".formatted(english, criterion.inWords().english()));
  }

  /** The same programme twice would count twice. */
  static void requireOnce(List<BudgetItem> items) {
    Set<List<Object>> seen = new HashSet<>();
    for (BudgetItem item : items) {
      if (!seen.add(List.of(item.criterion(), item.name()))) {
        throw new IllegalArgumentException(
            "'%s' (%s) is there twice"
                .formatted(item.name().dutch(), item.criterion().inWords().dutch()));
      }
    }
  }
}

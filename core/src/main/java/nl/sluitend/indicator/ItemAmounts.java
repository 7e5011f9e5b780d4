package nl.sluitend.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/** The figures of items, one per column. */
final class ItemAmounts<E extends Enum<E>> {
  private final int columns;
  private final Map<E, List<Derived>> figures;

  ItemAmounts(Class<E> items, int columns) {
    this.columns = columns;
    this.figures = new EnumMap<>(items);
  }

  void add(E item, Message name, List<Derived> perColumn) {
    if (perColumn.size() != columns) {
      throw new IllegalArgumentException(
          "Item '%s' has %s figures, but there are %s columns"
              .formatted(name.dutch(), perColumn.size(), columns));
    }
    if (figures.put(item, perColumn) != null) {
      throw new IllegalArgumentException("Item '%s' is given twice".formatted(name.dutch()));
    }
  }

  boolean hasAll(List<E> items) {
    return figures.keySet().containsAll(items);
  }

  Derived get(E item, Message name, Message wanted, int column) {
    Objects.checkIndex(column, columns);
    List<Derived> found = figures.get(item);
    if (found == null) {
      throw new IllegalArgumentException(
          "For '%s' the item '%s' is missing".formatted(wanted.dutch(), name.dutch()));
    }
    return found.get(column);
  }
}

package nl.sluitend.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.table.Column;

/** The lines of an overview, by what they are about. Immutable. */
final class OverviewLines {
  private final int columns;
  private final List<OverviewLine> all;
  private final Map<OverviewItem, List<OverviewLine>> byItem = new LinkedHashMap<>();
  private final List<OverviewItem> items;

  OverviewLines(List<Column> columns, List<OverviewLine> lines) {
    requireFitting(columns, lines);
    this.columns = columns.size();
    this.all = List.copyOf(lines);
    for (OverviewLine line : all) {
      byItem.computeIfAbsent(line.item(), first -> new ArrayList<>()).add(line);
    }
    this.items = byItem.keySet().stream().sorted(Comparator.comparing(OverviewItem::part)).toList();
  }

  private static void requireFitting(List<Column> columns, List<OverviewLine> lines) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("An overview has at least one column");
    }
    Set<List<Object>> seen = new HashSet<>();
    for (OverviewLine line : lines) {
      Message name = line.item().with(line.flow());
      Amounts.requireOnePerColumn(columns, name, line.amounts());
      if (!seen.add(List.of(line.item(), line.flow()))) {
        throw new IllegalArgumentException("'%s' stands there twice".formatted(name.dutch()));
      }
    }
    Amounts.requireOneYear(columns, lines.stream().map(OverviewLine::amounts).toList());
  }

  List<OverviewLine> all() {
    return all;
  }

  /** Each item once, by part; in a part as they were given. */
  List<OverviewItem> items() {
    return items;
  }

  /** The lines of an item, in the order in which they were given. */
  List<OverviewLine> of(OverviewItem item) {
    List<OverviewLine> own = byItem.get(item);
    if (own == null) {
      throw new NoSuchElementException(
          "The overview has no '%s' (%s); it has: %s"
              .formatted(
                  item.label().dutch(),
                  item.part().inWords().dutch(),
                  items.stream()
                      .map(has -> "'%s'".formatted(has.label().dutch()))
                      .collect(Collectors.joining(", "))));
    }
    return own;
  }

  /** What an item does to the result: with its movements of reserves alone, or without them. */
  Derived net(Message name, OverviewItem item, boolean reserve, int column) {
    Objects.checkIndex(column, columns);
    List<Formula.Term> terms = new ArrayList<>();
    for (OverviewLine line : of(item)) {
      if (line.flow().isReserve() == reserve) {
        terms.add(Amounts.term(line.amounts().get(column), line.flow().lowersResult()));
      }
    }
    return Amounts.sum(name, terms, BudgetOverview.SOURCE);
  }

  Derived sum(Message name, Predicate<OverviewLine> wanted, int column) {
    Objects.checkIndex(column, columns);
    List<Formula.Term> terms =
        all.stream()
            .filter(wanted)
            .map(line -> Amounts.term(line.amounts().get(column), false))
            .toList();
    return Amounts.sum(name, terms, BudgetOverview.SOURCE);
  }
}

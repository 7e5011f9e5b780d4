package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.check.TableFacts;
import nl.sluitend.message.Message;
import nl.sluitend.table.Column;

/** Collects the names of one rule that no table has. */
final class NameCheck {
  private final String rule;
  private final List<TableFacts> all;
  private final List<UnusedName> unused = new ArrayList<>();
  private List<TableFacts> tables;

  NameCheck(String rule, List<TableFacts> tables) {
    this.rule = rule;
    this.all = List.copyOf(tables);
    this.tables = all;
  }

  /** Goes on with the tables of a name; with all if no table has it. */
  NameCheck table(String path, Optional<LabelPattern> pattern) {
    tables = all;
    if (pattern.isEmpty()) {
      return this;
    }
    List<TableFacts> meant =
        all.stream().filter(facts -> Rows.isOf(pattern, facts.source(), facts.table())).toList();
    if (meant.isEmpty()) {
      add(
          path,
          pattern.get().text(),
          pattern,
          all.stream().flatMap(NameCheck::names),
          new Message("geen tabel heet ", "no table is called "));
    } else {
      tables = meant;
    }
    return this;
  }

  void row(String path, LabelPattern pattern) {
    if (tables.stream().allMatch(facts -> Rows.of(facts.table(), pattern).isEmpty())) {
      add(
          path,
          pattern.text(),
          Optional.of(pattern),
          tables.stream().flatMap(NameCheck::labels),
          new Message("geen regel met cijfers heet ", "no row with figures is called "));
    }
  }

  void column(String path, ColumnSelector selector) {
    if (tables.stream().allMatch(facts -> selector.in(facts.table()).isEmpty())) {
      add(
          path,
          selector.toString(),
          selector.heading(),
          tables.stream().flatMap(f -> f.table().columns().stream()).map(Column::heading),
          new Message("geen kolom met bedragen is ", "no column of amounts is "));
    }
  }

  List<UnusedName> unused() {
    return List.copyOf(unused);
  }

  private void add(
      String path,
      String name,
      Optional<LabelPattern> pattern,
      Stream<String> candidates,
      Message none) {
    Optional<String> nearest = pattern.flatMap(p -> Nearest.of(p, candidates.toList()));
    // Columns are named by their kind, and quote their heading themselves.
    boolean bare = pattern.map(LabelPattern::text).equals(Optional.of(name));
    String shown = bare ? "'" + name + "'" : name;
    String dutch = nearest.map(n -> "; bedoelt u '" + n + "'?").orElse(".");
    String english = nearest.map(n -> "; did you mean '" + n + "'?").orElse(".");
    unused.add(
        new UnusedName(
            rule,
            path,
            name,
            nearest,
            new Message(
                "Regel " + rule + ": " + none.dutch() + shown + dutch,
                "Rule " + rule + ": " + none.english() + shown + english)));
  }

  private static Stream<String> names(TableFacts facts) {
    return Stream.concat(
            Stream.of(facts.table().title(), facts.table().labelHeading(), facts.source()),
            facts.table().document().stream())
        .filter(name -> !name.isBlank());
  }

  private static Stream<String> labels(TableFacts facts) {
    return Stream.iterate(0, row -> row < facts.table().rows().size(), row -> row + 1)
        .filter(row -> Rows.hasFigures(facts.table(), row))
        .map(row -> Rows.label(facts.table(), row))
        .filter(label -> !label.isBlank());
  }
}

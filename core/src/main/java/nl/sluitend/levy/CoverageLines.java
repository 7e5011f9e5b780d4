package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;

/** The lines of a calculation of cost coverage, and what they add up to. */
record CoverageLines(Message levy, List<Column> columns, List<LevyLine> lines) {
  CoverageLines {
    Objects.requireNonNull(levy, "levy");
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "The coverage of '%s' has no column of amounts".formatted(levy.dutch()));
    }
    require(levy, lines, "a line of costs", line -> !line.isRevenue());
    require(levy, lines, "a line of revenue", LevyLine::isRevenue);
    for (LevyLine line : lines) {
      if (line.amounts().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Line '%s' has %s amounts, but there are %s columns"
                .formatted(line.label().dutch(), line.amounts().size(), columns.size()));
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      Years.requireOf(
          columns.get(c),
          lines.stream().map(line -> line.amounts().get(column)).toArray(Derived[]::new));
    }
  }

  private static void require(
      Message levy, List<LevyLine> lines, String what, Predicate<LevyLine> wanted) {
    if (lines.stream().noneMatch(wanted)) {
      throw new IllegalArgumentException(
          "The coverage of '%s' needs %s".formatted(levy.dutch(), what));
    }
  }

  /**
   * What the figures of these costs rest on: that VAT counts among them was not read, and what
   * holds for the costs of a part holds for the whole.
   */
  Source source() {
    if (lines.stream().anyMatch(line -> line.item() == LevyItem.VAT)) {
      return Sources.WITH_VAT;
    }
    Optional<Source> part =
        lines.stream()
            .filter(line -> line.item() == LevyItem.PART_COSTS)
            .flatMap(line -> line.amounts().stream())
            .map(Derived::source)
            .filter(Source::fromMemory)
            .findFirst();
    return part.orElse(Sources.CALCULATION);
  }

  Derived total(LevyItem item, int column) {
    Source source = item == LevyItem.VAT ? Sources.WITH_VAT : Sources.CALCULATION;
    return sum(item.inWords(), line -> line.item() == item, column, item.isIncome(), source);
  }

  Derived netCosts(int column) {
    boolean withVat = lines.stream().anyMatch(line -> line.net() && line.item() == LevyItem.VAT);
    Source source = withVat ? Sources.WITH_VAT : Sources.CALCULATION;
    return sum(
        named(LevyItem.NET_COSTS.inWords()),
        LevyLine::net,
        column,
        /* incomePositive= */ false,
        source);
  }

  Derived totalCosts(int column) {
    List<Formula.Term> terms = new ArrayList<>();
    if (lines.stream().anyMatch(LevyLine::net)) {
      terms.add(new Formula.Term(Formula.of(netCosts(column)), /* subtracted= */ false));
    }
    terms.addAll(
        terms(line -> !line.net() && !line.isRevenue(), column, /* incomePositive= */ false));
    return Derived.of(named(LevyItem.TOTAL_COSTS.inWords()), new Formula.Sum(terms), source());
  }

  Derived revenue(int column) {
    return sum(
        named(Sources.REVENUE),
        LevyLine::isRevenue,
        column,
        /* incomePositive= */ true,
        Sources.CALCULATION);
  }

  /** The part of a line in total costs. */
  Derived share(int line, int column) {
    LevyLine of = lines.get(line);
    if (of.isRevenue()) {
      throw new IllegalArgumentException(
          "'%s' is revenue, no part of the costs".formatted(of.label().dutch()));
    }
    Message name =
        new Message(
            "aandeel %s in totale kosten".formatted(of.label().dutch()),
            "share of %s in total costs".formatted(of.label().english()));
    Formula part = new Formula.Sum(List.of(term(of, column, /* incomePositive= */ false)));
    return Derived.of(name, part.asPercentageOf(Formula.of(totalCosts(column))), source());
  }

  /** An amount as it counts in total costs: income negative. */
  Derived asCost(LevyLine line, int column) {
    Derived amount = line.amounts().get(column);
    return line.item().isIncome()
        ? Derived.of(amount.name(), Formula.of(amount).negated(), Sources.CALCULATION)
        : amount;
  }

  Message named(Message what) {
    return new Message(
        "%s %s".formatted(what.dutch(), levy.dutch()),
        "%s, %s".formatted(what.english(), levy.english()));
  }

  private Derived sum(
      Message name, Predicate<LevyLine> wanted, int column, boolean incomePositive, Source source) {
    List<Formula.Term> terms = terms(wanted, column, incomePositive);
    Formula formula =
        terms.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : new Formula.Sum(terms);
    return Derived.of(name, formula, source);
  }

  private List<Formula.Term> terms(Predicate<LevyLine> wanted, int column, boolean incomePositive) {
    Objects.checkIndex(column, columns.size());
    return lines.stream().filter(wanted).map(line -> term(line, column, incomePositive)).toList();
  }

  private static Formula.Term term(LevyLine line, int column, boolean incomePositive) {
    boolean subtracted = line.item().isIncome() != incomePositive;
    return new Formula.Term(Formula.of(line.amounts().get(column)), subtracted);
  }
}

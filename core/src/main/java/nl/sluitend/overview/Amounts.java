package nl.sluitend.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** Sums of amounts that may be none, and checks of amounts at the door. */
final class Amounts {
  private Amounts() {}

  static void requireMoney(Message name, List<Derived> amounts) {
    for (Derived amount : amounts) {
      if (!amount.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "'%s' is an amount of money, but '%s' is not"
                .formatted(name.dutch(), amount.name().dutch()));
      }
    }
  }

  static void requireOnePerColumn(List<Column> columns, Message name, List<Derived> amounts) {
    if (amounts.size() != columns.size()) {
      throw new IllegalArgumentException(
          "'%s' has %s amounts, but there are %s columns"
              .formatted(name.dutch(), amounts.size(), columns.size()));
    }
  }

  /** In one column all amounts are of one year, that of the column. */
  static void requireOneYear(List<Column> columns, List<List<Derived>> lines) {
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      Years.requireOf(
          columns.get(c), lines.stream().map(line -> line.get(column)).toArray(Derived[]::new));
    }
  }

  /** What is set against each other is of one year, as far as both columns have one. */
  static void requireComparable(List<Column> columns, int budget, int actuals) {
    Column one = columns.get(Objects.checkIndex(budget, columns.size()));
    Column other = columns.get(Objects.checkIndex(actuals, columns.size()));
    if (one.year().isPresent() && other.year().isPresent() && !one.year().equals(other.year())) {
      throw new IllegalArgumentException(
          "Column '%s' and column '%s' are of different years"
              .formatted(one.heading(), other.heading()));
    }
  }

  static Formula.Term term(Derived amount, boolean subtracted) {
    return new Formula.Term(Formula.of(amount), subtracted);
  }

  /** The sum of the terms; zero if there are none. */
  static Derived sum(Message name, List<Formula.Term> terms, Source source) {
    Formula formula =
        terms.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : new Formula.Sum(terms);
    return Derived.of(name, formula, source);
  }

  static List<Derived> perColumn(List<Column> columns, IntFunction<Derived> figures) {
    return IntStream.range(0, columns.size()).mapToObj(figures).toList();
  }

  static StatementLine line(Message label, RowRole role, Side side, List<Derived> figures) {
    return new StatementLine(label, role, Optional.of(side), Optional.empty(), figures);
  }
}

package nl.sluitend.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;

/**
 * The columns of one year and one side that belong together, and what follows from one another:
 *
 * <pre>
 * begroting na wijziging = begroting primitief + wijzigingen
 * resultaat = rekening − begroting na wijziging, or the reverse
 * </pre>
 *
 * <p>Sources: BBV art. 27 (original, amended and realised figures side by side).
 */
public final class BudgetColumns {
  /**
   * A column as the sum of others, each added or taken away.
   *
   * @param result the column that is stated, from 0
   * @param terms the columns that make it
   */
  public record Formula(int result, List<Term> terms) {
    /** Copies the terms. */
    public Formula {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A figure that follows from printed ones.
   *
   * @param amount what the printed figures give
   * @param range every value that it can truly have, given that they are rounded to nearest
   */
  public record DerivedFigure(Amount amount, Range range) {}

  /**
   * A column that follows from others, with its derivation.
   *
   * @param kind what the column shows
   * @param terms the columns of the table that make it
   * @param figures one per row; empty where a term states no amount
   */
  public record DerivedColumn(
      ColumnKind kind, List<Term> terms, List<Optional<DerivedFigure>> figures) {
    /** Copies the lists. */
    public DerivedColumn {
      terms = List.copyOf(terms);
      figures = List.copyOf(figures);
    }
  }

  /** An amendment or a state without a number comes after all numbered ones. */
  private static final int NO_NUMBER = Integer.MAX_VALUE;

  private static final Set<ColumnKind> KINDS =
      Set.of(
          ColumnKind.ORIGINAL_BUDGET,
          ColumnKind.AMENDMENT,
          ColumnKind.AMENDED_BUDGET,
          ColumnKind.ACTUALS,
          ColumnKind.RESULT);

  private final BudgetTable table;
  private final List<Integer> members;

  private BudgetColumns(BudgetTable table, List<Integer> members) {
    this.table = table;
    this.members = List.copyOf(members);
  }

  /**
   * Groups the columns of amounts of a table by year and side. A column without a year belongs to
   * the one year that the others name, if they name just one.
   *
   * @param table the table
   * @return the groups, in the order of their first columns
   */
  public static List<BudgetColumns> of(BudgetTable table) {
    List<Integer> candidates = new ArrayList<>();
    TreeSet<Integer> years = new TreeSet<>();
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      if (column.measure() == Measure.AMOUNT && KINDS.contains(column.kind())) {
        candidates.add(c);
        column.year().ifPresent(years::add);
      }
    }
    Optional<Integer> onlyYear = years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
    for (int c : candidates) {
      Column column = table.columns().get(c);
      Optional<Integer> year = column.year().isPresent() ? column.year() : onlyYear;
      groups.computeIfAbsent(List.of(year, column.side()), key -> new ArrayList<>()).add(c);
    }
    return groups.values().stream().map(group -> new BudgetColumns(table, group)).toList();
  }

  /**
   * Returns the columns of the group that are of one kind; amendments and states after amendment
   * come in the order of their numbers, those without a number as printed.
   *
   * @param kind what the columns show
   * @return the indexes of the columns, from 0
   */
  public List<Integer> of(ColumnKind kind) {
    return members.stream()
        .filter(c -> table.columns().get(c).kind() == kind)
        .sorted(Comparator.comparing(this::amendmentNumber))
        .toList();
  }

  /**
   * Returns the formulas that the amended budgets of the table must meet: each state is the state
   * before it, or the original budget, and the amendments between them.
   *
   * @return one formula per state after amendment for which the table has all parts
   */
  public List<Formula> amendedBudgetFormulas() {
    List<Integer> originals = of(ColumnKind.ORIGINAL_BUDGET);
    List<Integer> amendments = new ArrayList<>(of(ColumnKind.AMENDMENT));
    List<Formula> formulas = new ArrayList<>();
    if (originals.size() > 1) {
      return formulas;
    }
    Optional<Integer> before = originals.stream().findFirst();
    int number = 0;
    for (int state : of(ColumnKind.AMENDED_BUDGET)) {
      List<Integer> between = amendments.stream().filter(a -> holds(state, a)).toList();
      amendments.removeAll(between);
      if (before.isPresent() && leadsTo(state, number, between)) {
        formulas.add(new Formula(state, sum(before.get(), between, 1)));
      }
      before = Optional.of(state);
      number = amendmentNumber(state);
    }
    return formulas;
  }

  /**
   * Derives a column that the table does not have.
   *
   * @param kind what the column would show
   * @param difference which way results run; {@link SignConvention.Difference#UNDETERMINED} rules
   *     out whatever needs it
   * @return the column with its derivation; empty if the table has it or lacks what it needs
   */
  public Optional<DerivedColumn> derive(ColumnKind kind, SignConvention.Difference difference) {
    if (!of(kind).isEmpty()) {
      return Optional.empty();
    }
    return formulaFor(kind, difference).map(terms -> derived(kind, terms));
  }

  /**
   * Derives one numbered amendment that the table does not have, from the states around it and the
   * other amendments between these.
   *
   * @param number the number of the amendment, from 1
   * @return the column with its derivation; empty if the table has it or lacks what it needs
   */
  public Optional<DerivedColumn> deriveAmendment(int number) {
    NavigableMap<Integer, Integer> states = numbered(ColumnKind.AMENDED_BUDGET);
    Optional<Map.Entry<Integer, Integer>> before = Optional.ofNullable(states.lowerEntry(number));
    Optional<Map.Entry<Integer, Integer>> after = Optional.ofNullable(states.ceilingEntry(number));
    if (before.isEmpty() || after.isEmpty() || numbered(ColumnKind.AMENDMENT).containsKey(number)) {
      return Optional.empty();
    }
    List<Integer> start = List.of(before.get().getValue());
    return between(before.get().getKey(), after.get().getKey(), number)
        .map(
            others -> {
              List<Term> terms = sum(after.get().getValue(), start, -1);
              others.forEach(c -> terms.add(new Term(c, -1)));
              return derived(ColumnKind.AMENDMENT, terms);
            });
  }

  /**
   * Derives the state after one numbered amendment that the table does not have: forward from the
   * state before it, or back from the state after it.
   *
   * @param number the number of the amendment, from 1
   * @return the column with its derivation; empty if the table has it or lacks what it needs
   */
  public Optional<DerivedColumn> deriveStateAfter(int number) {
    NavigableMap<Integer, Integer> states = numbered(ColumnKind.AMENDED_BUDGET);
    if (states.containsKey(number)) {
      return Optional.empty();
    }
    Optional<List<Term>> forward =
        Optional.ofNullable(states.lowerEntry(number))
            .flatMap(s -> between(s.getKey(), number, 0).map(a -> sum(s.getValue(), a, 1)));
    Optional<List<Term>> back =
        Optional.ofNullable(states.higherEntry(number))
            .flatMap(s -> between(number, s.getKey(), 0).map(a -> sum(s.getValue(), a, -1)));
    return forward.or(() -> back).map(terms -> derived(ColumnKind.AMENDED_BUDGET, terms));
  }

  /**
   * Derives the state of the budget after each amendment, in order.
   *
   * @return one column per amendment up to the first whose number is missing; empty without an
   *     original budget
   */
  public List<DerivedColumn> statesAfterAmendments() {
    List<DerivedColumn> states = new ArrayList<>();
    List<Integer> originals = of(ColumnKind.ORIGINAL_BUDGET);
    if (originals.size() == 1) {
      List<Integer> amendments = of(ColumnKind.AMENDMENT);
      for (int n = 1; n <= amendments.size(); n++) {
        List<Integer> first = amendments.subList(0, n);
        if (!followWithoutGap(0, first)) {
          break;
        }
        states.add(derived(ColumnKind.AMENDED_BUDGET, sum(originals.get(0), first, 1)));
      }
    }
    return states;
  }

  private Optional<List<Term>> formulaFor(ColumnKind kind, SignConvention.Difference difference) {
    List<Integer> original = of(ColumnKind.ORIGINAL_BUDGET);
    List<Integer> amendments = of(ColumnKind.AMENDMENT);
    List<Integer> amended = of(ColumnKind.AMENDED_BUDGET);
    List<Integer> actuals = of(ColumnKind.ACTUALS);
    List<Integer> result = of(ColumnKind.RESULT);
    boolean directed = difference != SignConvention.Difference.UNDETERMINED;
    int actualsSign = difference == SignConvention.Difference.ACTUALS_MINUS_BUDGET ? 1 : -1;
    boolean hasStart = original.size() == 1;
    boolean hasEnd = !amended.isEmpty();
    return switch (kind) {
      case AMENDED_BUDGET -> {
        if (hasStart && !amendments.isEmpty() && followWithoutGap(0, amendments)) {
          yield Optional.of(sum(original.get(0), amendments, 1));
        }
        yield directed && actuals.size() == 1 && result.size() == 1
            ? Optional.of(
                List.of(new Term(actuals.get(0), 1), new Term(result.get(0), -actualsSign)))
            : Optional.empty();
      }
      case AMENDMENT ->
          hasStart && hasEnd
              ? Optional.of(List.of(new Term(last(amended), 1), new Term(original.get(0), -1)))
              : Optional.empty();
      case ORIGINAL_BUDGET -> {
        if (!hasEnd) {
          yield Optional.empty();
        }
        int state = last(amended);
        List<Integer> held = amendments.stream().filter(a -> holds(state, a)).toList();
        yield leadsTo(state, 0, held) ? Optional.of(sum(state, held, -1)) : Optional.empty();
      }
      case ACTUALS ->
          directed && result.size() == 1
              ? budget().map(terms -> withTerm(terms, 1, new Term(result.get(0), actualsSign)))
              : Optional.empty();
      case RESULT ->
          directed && actuals.size() == 1
              ? budget()
                  .map(
                      terms -> withTerm(terms, -actualsSign, new Term(actuals.get(0), actualsSign)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The budget that actuals are held against: the last state, else what makes it up. */
  private Optional<List<Term>> budget() {
    List<Integer> amended = of(ColumnKind.AMENDED_BUDGET);
    List<Integer> original = of(ColumnKind.ORIGINAL_BUDGET);
    if (!amended.isEmpty()) {
      return Optional.of(List.of(new Term(last(amended), 1)));
    }
    List<Integer> amendments = of(ColumnKind.AMENDMENT);
    return original.size() == 1 && followWithoutGap(0, amendments)
        ? Optional.of(sum(original.get(0), amendments, 1))
        : Optional.empty();
  }

  /** The columns of a kind by the number of their amendment; the original budget has number 0. */
  private NavigableMap<Integer, Integer> numbered(ColumnKind kind) {
    NavigableMap<Integer, Integer> numbered = new TreeMap<>();
    of(kind).stream()
        .filter(c -> amendmentNumber(c) != NO_NUMBER)
        .forEach(c -> numbered.put(amendmentNumber(c), c));
    if (kind == ColumnKind.AMENDED_BUDGET && of(ColumnKind.ORIGINAL_BUDGET).size() == 1) {
      numbered.put(0, of(ColumnKind.ORIGINAL_BUDGET).get(0));
    }
    return numbered;
  }

  /**
   * The amendments after one state up to another, one of them left out; empty if any is missing.
   */
  private Optional<List<Integer>> between(int after, int upTo, int without) {
    NavigableMap<Integer, Integer> amendments = numbered(ColumnKind.AMENDMENT);
    List<Integer> columns = new ArrayList<>();
    for (int n = after + 1; n <= upTo; n++) {
      Optional<Integer> column = Optional.ofNullable(amendments.get(n));
      if (n != without && column.isEmpty()) {
        return Optional.empty();
      }
      column.filter(c -> amendmentNumber(c) != without).ifPresent(columns::add);
    }
    return Optional.of(columns);
  }

  private static List<Term> withTerm(List<Term> terms, int sign, Term first) {
    List<Term> all = new ArrayList<>(List.of(first));
    terms.forEach(term -> all.add(new Term(term.index(), term.sign() * sign)));
    return all;
  }

  private DerivedColumn derived(ColumnKind kind, List<Term> terms) {
    List<Optional<DerivedFigure>> figures = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      figures.add(derivedFigure(row, terms));
    }
    return new DerivedColumn(kind, terms, figures);
  }

  /** Empty cells add nothing; anything else that is no amount leaves nothing to derive. */
  private Optional<DerivedFigure> derivedFigure(int row, List<Term> terms) {
    Amount sum = Amount.ZERO;
    Range range = Range.point(Amount.ZERO);
    boolean any = false;
    for (Term term : terms) {
      Optional<Figure> figure = table.figure(row, term.index());
      if (figure.isPresent()) {
        any = true;
        Range own = figure.get().range(Rounding.NEAREST);
        sum = sum.plus(figure.get().amount().times(term.sign()));
        range = range.plus(term.sign() > 0 ? own : own.negated());
      } else if (table.cell(row, term.index()) != Cell.Empty.INSTANCE) {
        return Optional.empty();
      }
    }
    return any ? Optional.of(new DerivedFigure(sum, range)) : Optional.empty();
  }

  private int amendmentNumber(int column) {
    return table.columns().get(column).amendment().orElse(NO_NUMBER);
  }

  /**
   * Whether a state is after an amendment; a single one without a number is all of them together.
   */
  private boolean holds(int state, int amendment) {
    return amendmentNumber(amendment) <= amendmentNumber(state)
        || (amendmentNumber(amendment) == NO_NUMBER
            && of(ColumnKind.AMENDMENT).size() == 1
            && of(ColumnKind.AMENDED_BUDGET).size() == 1);
  }

  /** Whether amendments are all that lie between the state of a number and a later state. */
  private boolean leadsTo(int state, int number, List<Integer> amendments) {
    if (amendments.isEmpty() || !followWithoutGap(number, amendments)) {
      return false;
    }
    int last = amendmentNumber(last(amendments));
    return last == NO_NUMBER
        || amendmentNumber(state) == NO_NUMBER
        || last == amendmentNumber(state);
  }

  /** Whether the numbers of amendments, where they have one, go on from a number. */
  private boolean followWithoutGap(int number, List<Integer> amendments) {
    int before = number;
    for (int amendment : amendments) {
      int own = amendmentNumber(amendment);
      if (own != NO_NUMBER && own != before + 1) {
        return false;
      }
      before = own;
    }
    return true;
  }

  private static List<Term> sum(int start, List<Integer> others, int sign) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(start, 1));
    others.forEach(c -> terms.add(new Term(c, sign)));
    return terms;
  }

  private static int last(List<Integer> indexes) {
    return indexes.get(indexes.size() - 1);
  }
}

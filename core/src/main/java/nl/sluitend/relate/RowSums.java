package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/**
 * Which rows a total adds up. The role of a row claims that it is a total; its place in the table
 * leaves a few readings of which rows it totals, and of these the figures decide: the first one
 * that holds in every column, else the one that holds in most. A total that holds nowhere is a
 * broken claim on the rows of its block, unless it is so far from their sum that it must be the
 * total of something else.
 */
final class RowSums {
  /** No section of a budget has more parts of its own that are totals. */
  private static final int MOST_SECTIONS = 100;

  private static final Pattern NET_COSTS = Pattern.compile("(?iu)^netto.*(?:kosten|lasten)\\b");

  /** How sure, in bits, it has to be that a slip explains why a balance is not what it claims. */
  private static final int SLIP_OF_CLAIM = 1;

  /** The same for a last row that no label says anything of. */
  private static final int SLIP_OF_LAST = 3;

  private final BudgetTable table;
  private final Effects effects;
  private final OneSlip oneSlip;
  private final List<Integer> amountColumns = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Integer> untraced = new ArrayList<>();

  /** Rows that no total has taken in yet. */
  private final List<Integer> open = new ArrayList<>();

  /** Rows that a total has taken in, those below a total that comes first among them. */
  private final Set<Integer> taken = new HashSet<>();

  /** Rows since the last total, and of these the ones since the last heading. */
  private final List<Integer> block = new ArrayList<>();

  private int sinceHeading;
  private final List<Integer> ofWhich = new ArrayList<>();
  private final int last;
  private final List<Integer> summaries = new ArrayList<>();

  /** What the figures show, by the row that states it. */
  private final Map<Integer, List<Term>> shown;

  private RowSums(BudgetTable table, Map<Integer, List<Term>> shown) {
    this.table = table;
    this.shown = Map.copyOf(shown);
    this.effects = new Effects(table);
    Lines lines = Lines.of(table, Axis.ROWS);
    this.oneSlip = new OneSlip(lines);
    this.last = lines.last();
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).measure() == Measure.AMOUNT) {
        amountColumns.add(c);
      }
    }
  }

  /** What totals claim, where nothing is known of what the figures show. */
  static RowSums of(BudgetTable table) {
    return of(table, Map.of());
  }

  /** What totals claim, helped by the sums that the figures show. */
  static RowSums of(BudgetTable table, Map<Integer, List<Term>> shown) {
    RowSums sums = new RowSums(table, shown);
    for (int r = 0; r < table.rows().size(); r++) {
      sums.take(r, table.rows().get(r).role());
    }
    return sums;
  }

  List<Relation> relations() {
    return relations;
  }

  /** The totals and subtotals for which no rows were found that they could be the total of. */
  List<Integer> untraced() {
    return untraced;
  }

  private void take(int row, RowRole role) {
    if (shown.containsKey(row) && !role.isSummary()) {
      accept(row, shown.get(row));
      return;
    }
    switch (role) {
      case HEADING -> sinceHeading = block.size();
      case INDICATOR -> {}
      case OF_WHICH -> ofWhich.add(row);
      case DETAIL -> takeDetail(row);
      case SUBTOTAL, TOTAL, BALANCE -> takeSummary(row, role);
    }
  }

  /**
   * The last row, below a total and what comes after it, carries that total on ("overhead ten laste
   * van de exploitatie"), also if no label says so and a slip keeps it from holding.
   */
  private void takeDetail(int row) {
    List<Term> running = plus(running());
    boolean carriesOn =
        row == last
            && !summaries.isEmpty()
            && running.size() > 1
            && !taken.contains(row)
            && oneSlip.bits(row, running) >= SLIP_OF_LAST;
    if (carriesOn) {
      accept(row, running);
    } else {
      addLeaf(row);
    }
  }

  /** The last total and what stands since. */
  private List<Integer> running() {
    List<Integer> running = new ArrayList<>(block);
    if (!summaries.isEmpty() && !block.isEmpty()) {
      running.add(0, summaries.get(summaries.size() - 1));
    }
    return running;
  }

  private void addLeaf(int row) {
    if (!taken.contains(row)) {
      open.add(row);
      block.add(row);
    }
  }

  private void takeSummary(int row, RowRole role) {
    Optional<List<Term>> above = terms(row, role);
    Optional<List<Term>> terms = above.isPresent() ? above : below(row, role);
    if (terms.isEmpty()) {
      if (isTotal(row, role)) {
        untraced.add(row);
      }
      // What cannot be traced is still a figure that a later total may add.
      addLeaf(row);
      return;
    }
    accept(row, terms.get());
  }

  private void accept(int row, List<Term> terms) {
    boolean claimed = table.rows().get(row).role().isSummary();
    relations.add(
        claimed
            ? Relation.declared(Axis.ROWS, row, terms)
            : Relation.discovered(Axis.ROWS, row, terms));
    terms.forEach(term -> taken.add(term.index()));
    open.removeAll(taken);
    open.add(row);
    block.clear();
    ofWhich.clear();
    sinceHeading = 0;
    summaries.add(row);
  }

  private Optional<List<Term>> terms(int row, RowRole role) {
    List<Fit> fits =
        readings(row).filter(terms -> !terms.isEmpty()).map(terms -> fit(row, terms)).toList();
    Optional<Fit> perfect =
        fits.stream()
            .filter(Fit::holdsEverywhere)
            .reduce((one, next) -> mixesSides(row, one) && !mixesSides(row, next) ? next : one)
            .or(() -> suffixes(row).filter(Fit::holdsEverywhere).findFirst());
    if (perfect.isPresent()) {
      return Optional.of(completed(row, perfect.get(), fits).terms());
    }
    if (shown.containsKey(row)) {
      return Optional.of(shown.get(row));
    }
    // Nothing holds everywhere. A total keeps its claim if one slip explains what it is off, or as
    // long as the sum is near it.
    List<Fit> claims =
        fits.stream()
            .filter(fit -> fit.terms().size() > 1 && (fit.holds() > 0 || !mixesSides(row, fit)))
            .toList();
    Optional<Fit> slipped =
        fits.stream()
            .filter(fit -> fit.terms().size() > 1 && !opposesSides(row, fit))
            .filter(
                fit ->
                    oneSlip.surelyExplains(row, fit.terms())
                        || oneSlip.bits(row, fit.terms()) >= SLIP_OF_CLAIM
                        || (isTotal(row, role)
                            && claims.contains(fit)
                            && oneSlip.explains(row, fit.terms())))
            .reduce(
                (one, next) ->
                    oneSlip.bits(row, next.terms()) > oneSlip.bits(row, one.terms()) ? next : one);
    if (slipped.isPresent()) {
      return slipped.map(Fit::terms);
    }
    return claims.stream()
        .filter(fit -> fit.near() || (fit.holds() > 0 && fit.holds() >= fit.fails()))
        .filter(fit -> isTotal(row, role) || fit.holds() > 0)
        .reduce((best, next) -> next.isBetterThan(best) ? next : best)
        .map(Fit::terms);
  }

  /**
   * A reading that holds, or a better one of rows that no total has taken in yet: one that comes
   * out to the last digit because it has more of them, such as a line for rounding, or one of
   * totals where the reading adds up once more what these have taken in.
   */
  private Fit completed(int row, Fit reading, List<Fit> others) {
    boolean again = addsAgain(reading);
    if (reading.isExact() && !again) {
      return reading;
    }
    List<Fit> better =
        Stream.concat(others.stream(), suffixes(row))
            .filter(Fit::holdsEverywhere)
            .filter(other -> !mixesSides(row, other) && !addsAgain(other))
            .filter(other -> again || other.rows().containsAll(reading.rows()))
            .toList();
    return better.stream()
        .filter(Fit::isExact)
        .findFirst()
        .or(() -> better.stream().filter(other -> again).findFirst())
        .orElse(reading);
  }

  private boolean addsAgain(Fit reading) {
    return reading.rows().stream().anyMatch(taken::contains);
  }

  /**
   * What a total above its details adds up: the details below it, up to the next heading or total.
   * It claims them if nothing above it could be its own.
   */
  private Optional<List<Term>> below(int row, RowRole role) {
    List<Integer> details = new ArrayList<>();
    for (int r = row + 1; r < table.rows().size(); r++) {
      RowRole next = table.rows().get(r).role();
      if (next != RowRole.DETAIL && next != RowRole.INDICATOR && next != RowRole.OF_WHICH) {
        break;
      }
      if (next == RowRole.DETAIL) {
        details.add(r);
      }
    }
    if (role == RowRole.BALANCE || details.size() < 2) {
      return Optional.empty();
    }
    Fit fit = fit(row, plus(details));
    boolean claims = block.isEmpty() && !mixesSides(row, fit) && (fit.holds() > 0 || fit.close());
    return fit.holdsEverywhere() || claims ? Optional.of(fit.terms()) : Optional.empty();
  }

  /** What a total can be the sum of by its place, the most usual first. */
  private Stream<List<Term>> readings(int row) {
    List<Integer> running = running();
    List<Integer> lastBlock = block.subList(sinceHeading, block.size());
    List<Integer> withParts = new ArrayList<>(summaries);
    withParts.subList(0, Math.max(0, summaries.size() - 1)).clear();
    withParts.addAll(block);
    // "Structureel saldo" is the saldo without what was "waarvan incidenteel".
    List<Term> withoutParts = new ArrayList<>(plus(withParts));
    withoutParts.addAll(minus(ofWhich));
    withParts.addAll(ofWhich);
    return Stream.of(
            Stream.of(plus(block), plus(lastBlock), plus(running), plus(open)),
            signed(row, block),
            signed(row, running),
            signed(row, open),
            ofSameSide(row),
            Stream.of(
                isOf(row, Side.BALANCE) && !isTotalOf(row, Side.EXPENDITURE)
                    ? minus(open)
                    : List.<Term>of(),
                ofWhich.isEmpty() ? List.<Term>of() : plus(withParts),
                ofWhich.isEmpty() ? List.<Term>of() : withoutParts))
        .flatMap(readings -> readings);
  }

  /**
   * "Totaal lasten" below blocks that each have their own lasten and baten: all details of its
   * side, or all totals of it.
   */
  private Stream<List<Term>> ofSameSide(int row) {
    Optional<Side> side = table.rows().get(row).side();
    if (side.isEmpty()) {
      return Stream.of();
    }
    List<Integer> details = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    for (int above = 0; above < row; above++) {
      RowRole role = table.rows().get(above).role();
      if (table.rows().get(above).side().equals(side)) {
        (role.isSummary() ? totals : details).add(above);
      }
    }
    details.removeIf(above -> table.rows().get(above).role() != RowRole.DETAIL);
    return Stream.of(plus(details), plus(totals));
  }

  /** The last few of the open rows: the totals of one section among several. */
  private Stream<Fit> suffixes(int row) {
    int most = Math.min(open.size(), MOST_SECTIONS);
    return Stream.iterate(2, size -> size < most, size -> size + 1)
        .map(size -> fit(row, plus(open.subList(open.size() - size, open.size()))));
  }

  /** Lasten − baten and baten − lasten, with whatever has no side added. */
  private Stream<List<Term>> signed(int row, List<Integer> rows) {
    return Stream.of(Side.INCOME, Side.EXPENDITURE)
        .filter(minus -> !isTotalOf(row, minus))
        .map(minus -> opposed(rows, minus));
  }

  /** Whether a row adds up what stands by it, rather than compare it: net costs do too. */
  private boolean isTotal(int row, RowRole role) {
    return role != RowRole.BALANCE || isTotalOf(row, Side.EXPENDITURE);
  }

  /** Whether a row is called a total, or what is left, of one side: it takes none of that off. */
  private boolean isTotalOf(int row, Side side) {
    Row total = table.rows().get(row);
    return isOf(row, side)
        || (side == Side.EXPENDITURE
            && isOf(row, Side.BALANCE)
            && NET_COSTS.matcher(total.label()).find());
  }

  private List<Term> opposed(List<Integer> rows, Side minus) {
    boolean any = rows.stream().anyMatch(row -> isOf(row, minus));
    return any
        ? rows.stream().map(row -> new Term(row, isOf(row, minus) ? -1 : 1)).toList()
        : List.of();
  }

  private boolean isOf(int row, Side side) {
    return table.rows().get(row).side().equals(Optional.of(side));
  }

  private static List<Term> plus(List<Integer> rows) {
    return rows.stream().map(row -> new Term(row, 1)).toList();
  }

  private static List<Term> minus(List<Integer> rows) {
    return rows.stream().map(row -> new Term(row, -1)).toList();
  }

  /** The side that a row is called the total of. */
  private Optional<Side> totalOf(int row) {
    return isTotalOf(row, Side.EXPENDITURE)
        ? Optional.of(Side.EXPENDITURE)
        : table.rows().get(row).side().filter(own -> own != Side.BALANCE);
  }

  /** Whether a total of lasten would add up baten or saldi: no claim unless it does. */
  private boolean mixesSides(int row, Fit fit) {
    Optional<Side> side = totalOf(row);
    return side.isPresent()
        && fit.terms().stream()
            .filter(term -> !isDeduction(row, fit, term))
            .map(term -> table.rows().get(term.index()).side())
            .anyMatch(other -> other.isPresent() && !other.equals(side));
  }

  /** Whether a row of income is taken off the costs around it: most others have the other sign. */
  private boolean isDeduction(int row, Fit fit, Term term) {
    int others =
        Stream.concat(Stream.of(new Term(row, 1)), fit.terms().stream())
            .filter(other -> !other.equals(term))
            .mapToInt(other -> Integer.signum(sign(other)))
            .sum();
    int sign = sign(term);
    return isOf(term.index(), Side.INCOME) && (others == 0 ? sign < 0 : sign * others < 0);
  }

  /** In how many columns a row adds, less those in which it takes away. */
  private int sign(Term term) {
    return amountColumns.stream()
        .flatMap(column -> table.figure(term.index(), column).stream())
        .mapToInt(figure -> figure.amount().signum() * term.sign())
        .sum();
  }

  /** Whether a total of lasten would add up baten, or the reverse; netto kosten it may. */
  private boolean opposesSides(int row, Fit fit) {
    return mixesSides(row, fit)
        && fit.terms().stream()
            .filter(term -> !isDeduction(row, fit, term))
            .map(term -> table.rows().get(term.index()).side())
            .anyMatch(
                side ->
                    side.isPresent() && side.get() != Side.BALANCE && !side.equals(totalOf(row)));
  }

  private Fit fit(int result, List<Term> terms) {
    int holds = 0;
    int fails = 0;
    int near = 0;
    int close = 0;
    int zeros = 0;
    boolean exact = true;
    Amount off = Amount.ZERO;
    for (int column : amountColumns) {
      Optional<Figure> stated = table.figure(result, column);
      List<Figure> figures = new ArrayList<>();
      Amount computed = Amount.ZERO;
      boolean onlyZeros = true;
      for (Term term : terms) {
        Optional<Figure> figure = table.figure(term.index(), column);
        if (figure.isPresent()) {
          Amount amount = figure.get().amount();
          figures.add(figure.get());
          onlyZeros &= amount.signum() == 0;
          computed = computed.plus(term.sign() > 0 ? amount : amount.negated());
        }
      }
      if (stated.isEmpty() || figures.isEmpty()) {
        continue;
      }
      if (onlyZeros && stated.get().amount().signum() == 0) {
        zeros++;
        continue;
      }
      figures.add(stated.get());
      Amount slack = Judge.slack(figures);
      Amount difference = stated.get().amount().minus(computed).abs();
      if (difference.compareTo(slack) > 0) {
        Amount asEffects =
            effects
                .sum(result, terms, column)
                .map(sum -> stated.get().amount().minus(sum).abs())
                .orElse(difference);
        difference = asEffects.compareTo(difference) < 0 ? asEffects : difference;
      }
      exact &= difference.signum() == 0;
      if (difference.compareTo(slack) <= 0) {
        holds++;
      } else {
        fails++;
        off = off.plus(difference);
        near += isNear(difference, stated.get().amount(), computed, slack) ? 1 : 0;
        close += isClose(difference, stated.get().amount(), computed) ? 1 : 0;
      }
    }
    return new Fit(terms, holds, zeros, fails, near * 2 > fails, close == fails, off, exact);
  }

  /**
   * Off by less than three quarters of the larger of both, so that parts of it are there, or the
   * same figure but for its sign, a digit too many or few, or the unit it is printed in.
   */
  private static boolean isNear(Amount difference, Amount stated, Amount computed, Amount slack) {
    Amount one = stated.abs();
    Amount other = computed.abs();
    boolean near = difference.times(4).compareTo(larger(one, other).times(3)) < 0;
    for (long factor : new long[] {1, 10, 100, 1_000, 1_000_000}) {
      Amount most = slack.times(factor);
      near |= one.times(factor).minus(other).abs().compareTo(most) <= 0;
      near |= other.times(factor).minus(one).abs().compareTo(most) <= 0;
    }
    return near;
  }

  /** Off by less than a tenth, as one wrong digit in a sum of some rows would have it. */
  private static boolean isClose(Amount difference, Amount stated, Amount computed) {
    return difference.times(10).compareTo(larger(stated.abs(), computed.abs())) < 0;
  }

  private static Amount larger(Amount one, Amount other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** How a reading fares over the columns in which it says anything. */
  private record Fit(
      List<Term> terms,
      int holds,
      int zeros,
      int fails,
      boolean near,
      boolean close,
      Amount off,
      boolean isExact) {
    Set<Integer> rows() {
      return FoundSum.indexes(terms);
    }

    /** Holds more often, or as often and misses by less. */
    boolean isBetterThan(Fit other) {
      return holds > other.holds || (holds == other.holds && off.compareTo(other.off) < 0);
    }

    boolean holdsEverywhere() {
      return holds + zeros > 0 && fails == 0;
    }
  }
}

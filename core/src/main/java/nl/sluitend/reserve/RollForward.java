package nl.sluitend.reserve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;

/**
 * The roll-forward of reserves or provisions (verloopstaat): what there is at the start of a year,
 * what is added, what is taken away, and what there is at the end, which is the start of the next
 * year. Reserves count from 0. Immutable.
 *
 * <pre>{@code
 * RollForward reserves = RollForward.of(title, List.of(2021, 2022), list);
 * reserves.closing(0, 2022).explain(Language.DUTCH);
 * }</pre>
 */
public final class RollForward {
  static final Message OPENING = new Message("stand 1 januari", "balance 1 January");
  static final Message CLOSING = new Message("stand 31 december", "balance 31 December");
  private static final Message CHANGE = new Message("mutatie", "change");
  static final Message TOTAL = new Message("totaal", "total");

  private final Message title;
  private final List<Integer> years;
  private final List<Reserve> reserves;
  private final List<List<Derived>> closings;

  private RollForward(Message title, List<Integer> years, List<Reserve> reserves) {
    this.title = Objects.requireNonNull(title, "title");
    this.years = List.copyOf(years);
    this.reserves = List.copyOf(reserves);
    Doors.requireFollowing(this.years);
    Set<Message> names = new HashSet<>();
    for (Reserve reserve : this.reserves) {
      Doors.requireOpening(reserve, this.years.get(0));
      Doors.requireMovements(reserve, this.years);
      if (!names.add(reserve.name())) {
        throw new IllegalArgumentException(
            "Two reserves are called '%s'".formatted(reserve.name().dutch()));
      }
    }
    this.closings = this.reserves.stream().map(this::closings).toList();
  }

  /**
   * Returns the roll-forward of reserves that the caller has.
   *
   * @param title what it is called
   * @param years the years, each the one after the one before
   * @param reserves the reserves or provisions, each with one amount per year and movement
   * @return the roll-forward
   * @throws IllegalArgumentException if the years do not follow each other, if two reserves have
   *     one name, if a movement has more or fewer amounts or one of another year, or if an opening
   *     is of a later year or, as stated, of an earlier one than the year before, naming it
   */
  public static RollForward of(Message title, List<Integer> years, List<Reserve> reserves) {
    return new RollForward(title, years, reserves);
  }

  Message title() {
    return title;
  }

  /**
   * Returns the years.
   *
   * @return the years in order
   */
  public List<Integer> years() {
    return years;
  }

  /**
   * Returns the reserves.
   *
   * @return the reserves in their order
   */
  public List<Reserve> reserves() {
    return reserves;
  }

  /**
   * Returns what there is at the start of a year.
   *
   * @param reserve the reserve
   * @param year the year
   * @return the amount that is stated for the first year; after that the closing of the year before
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived opening(int reserve, int year) {
    int at = at(year);
    return at == 0 ? reserves.get(reserve).opening() : closings.get(reserve).get(at - 1);
  }

  /**
   * Returns what happens to a reserve in one way.
   *
   * @param reserve the reserve
   * @param kind in which way
   * @param year the year
   * @return the sum of the movements of that kind; zero if there are none
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived movement(int reserve, MovementKind kind, int year) {
    int at = at(year);
    List<Formula.Term> terms =
        reserves.get(reserve).movements().stream()
            .filter(movement -> movement.kind() == kind)
            .map(movement -> Amounts.added(movement.amounts().get(at)))
            .toList();
    Message name = named(kind.inWords(), reserves.get(reserve).name(), year);
    return Derived.of(name, Amounts.sum(terms), kind.source());
  }

  /**
   * Returns what there is at the end of a year.
   *
   * @param reserve the reserve
   * @param year the year
   * @return the opening and everything that is added, less what is taken away; below zero it is
   *     overdrawn, which is no error
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived closing(int reserve, int year) {
    return closings.get(reserve).get(at(year));
  }

  /**
   * Returns how a reserve changes in a year.
   *
   * @param reserve the reserve
   * @param year the year
   * @return what is added less what is taken away, which is closing less opening
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived change(int reserve, int year) {
    Reserve of = reserves.get(reserve);
    return Derived.of(named(CHANGE, of.name(), year), Amounts.sum(terms(of, at(year))), source(of));
  }

  /**
   * Returns what there is of all reserves at the start of a year.
   *
   * @param year the year
   * @return the sum
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived totalOpening(int year) {
    return total(OPENING, year, i -> opening(i, year));
  }

  /**
   * Returns what happens to all reserves in one way.
   *
   * @param kind in which way
   * @param year the year
   * @return the sum
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived totalMovement(MovementKind kind, int year) {
    return total(kind.inWords(), year, i -> movement(i, kind, year));
  }

  /**
   * Returns what there is of all reserves at the end of a year.
   *
   * @param year the year
   * @return the sum
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived totalClosing(int year) {
    return total(CLOSING, year, i -> closing(i, year));
  }

  /**
   * Returns how all reserves change in a year.
   *
   * @param year the year
   * @return the sum
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Derived totalChange(int year) {
    return total(CHANGE, year, i -> change(i, year));
  }

  /**
   * Returns a year: a line for each reserve and for the total; columns for opening, each kind of
   * movement that there is, and closing. What lowers a reserve is positive in its column, as
   * documents print it.
   *
   * @param year the year
   * @return the statement
   * @throws IllegalArgumentException if the year is not among the years
   */
  public Statement statement(int year) {
    at(year);
    return new Statements(this).of(year);
  }

  /**
   * Returns all reserves together over the years: lines for opening, each kind of movement that
   * there is, and closing; a column for each year. What lowers the reserves is negative, so that
   * the closing is the sum.
   *
   * @return the statement
   */
  public Statement statement() {
    return new Statements(this).overYears();
  }

  /**
   * Returns one reserve over the years, as {@link #statement()} does for all.
   *
   * @param reserve the reserve
   * @return the statement
   */
  public Statement statementOf(int reserve) {
    return new Statements(this).overYears(reserve);
  }

  private List<Derived> closings(Reserve reserve) {
    List<Derived> out = new ArrayList<>();
    Derived opening = reserve.opening();
    for (int at = 0; at < years.size(); at++) {
      List<Formula.Term> terms = new ArrayList<>();
      terms.add(Amounts.added(opening));
      terms.addAll(terms(reserve, at));
      Message name = named(CLOSING, reserve.name(), years.get(at));
      opening = Derived.of(name, Amounts.sum(terms), source(reserve));
      out.add(opening);
    }
    return List.copyOf(out);
  }

  private static List<Formula.Term> terms(Reserve reserve, int at) {
    return reserve.movements().stream()
        .map(
            movement ->
                new Formula.Term(
                    Formula.of(movement.amounts().get(at)), !movement.kind().isAdded()))
        .toList();
  }

  /** A movement whose rule was not read makes the whole rest on memory. */
  private static Source source(Reserve reserve) {
    return restingOn(reserve.movements().stream().map(movement -> movement.kind().source()));
  }

  private static Source restingOn(Stream<Source> sources) {
    return sources.filter(Source::fromMemory).findFirst().orElse(Sources.READ);
  }

  private Derived total(Message what, int year, Function<Integer, Derived> figure) {
    at(year);
    List<Derived> figures = IntStream.range(0, reserves.size()).mapToObj(figure::apply).toList();
    List<Formula.Term> terms = figures.stream().map(Amounts::added).toList();
    Source source = restingOn(figures.stream().map(Derived::source));
    return Derived.of(named(what, TOTAL, year), Amounts.sum(terms), source);
  }

  private static Message named(Message what, Message of, int year) {
    String form = "%s %s, %s";
    return new Message(
        form.formatted(what.dutch(), year, of.dutch()),
        form.formatted(what.english(), year, of.english()));
  }

  private int at(int year) {
    int at = years.indexOf(year);
    if (at < 0) {
      throw new IllegalArgumentException(
          "The roll-forward is of %s, not of %s".formatted(years, year));
    }
    return at;
  }
}

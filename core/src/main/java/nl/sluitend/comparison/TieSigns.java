package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/** Which signs the figures of a table carry. */
final class TieSigns {
  private final BudgetTable table;
  private final TieColumns columns;
  private final Map<Side, Integer> signs = new EnumMap<>(Side.class);
  private final List<Message> notes = new ArrayList<>();

  /** Finds the signs as the table declares or shows them. */
  TieSigns(BudgetTable table, TieColumns columns) {
    this.table = table;
    this.columns = columns;
    find();
  }

  List<Message> notes() {
    return notes;
  }

  /** A printed figure with the sign of a delivery; empty if that is not known. */
  Optional<Figure> signed(Figure figure, Side side) {
    return sign(side)
        .map(sign -> new Figure(figure.amount().times(sign), figure.unit()))
        .or(() -> Optional.of(figure).filter(f -> f.amount().signum() == 0));
  }

  private Optional<Integer> sign(Side side) {
    return Optional.ofNullable(signs.get(side));
  }

  /** Says which signs lasten and baten carry, of what the table states of them. */
  private void find() {
    FoundConvention found = FoundConvention.of(table);
    sign(Side.EXPENDITURE, found.convention().costs());
    sign(Side.INCOME, found.convention().income());
    List<Side> stated = Stream.of(Side.EXPENDITURE, Side.INCOME).filter(columns::states).toList();
    if (!stated.isEmpty()) {
      boolean declared = table.declaredConvention().isPresent();
      notes.add(
          new Message(
              joined(stated, this::dutch, " en ")
                  + (declared ? ", zoals opgegeven" : ", zoals de cijfers laten zien"),
              joined(stated, this::english, " and ")
                  + (declared ? ", as declared" : ", as the figures show")));
    }
    findBalance();
  }

  private static String joined(List<Side> sides, Function<Side, String> words, String and) {
    return sides.stream().map(words).collect(Collectors.joining(and));
  }

  private void sign(Side side, SignConvention.Sign sign) {
    if (sign != SignConvention.Sign.UNDETERMINED) {
      signs.put(side, sign == SignConvention.Sign.POSITIVE ? 1 : -1);
    }
  }

  private String dutch(Side side) {
    return (side == Side.EXPENDITURE ? "lasten " : "baten ")
        + sign(side).map(s -> s > 0 ? "positief" : "negatief").orElse("met onbekend teken");
  }

  private String english(Side side) {
    return (side == Side.EXPENDITURE ? "lasten " : "baten ")
        + sign(side).map(s -> s > 0 ? "positive" : "negative").orElse("of unknown sign");
  }

  /** Which way the balance runs is what most rows with all three figures show. */
  private void findBalance() {
    Votes votes = new Votes();
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<Range> exact = balance(row);
      columns
          .figure(row, Side.BALANCE)
          .ifPresent(printed -> exact.ifPresent(range -> votes.add(printed, range)));
    }
    votes.decided().ifPresent(sign -> balanceRuns(sign, votes, Message.same("")));
  }

  /**
   * Which way the balance runs where the table does not show it: as it fits the delivery in most
   * rows.
   *
   * @param delivered what baten less lasten of a row can be; empty if the row is about none
   */
  void findBalance(IntFunction<Optional<Range>> delivered) {
    if (signs.containsKey(Side.BALANCE) || !columns.states(Side.BALANCE)) {
      return;
    }
    Votes votes = new Votes();
    for (int row = 0; row < table.rows().size(); row++) {
      for (Figure printed : columns.printed(row, Side.BALANCE)) {
        delivered.apply(row).ifPresent(range -> votes.add(printed, range));
      }
    }
    votes
        .decided()
        .ifPresentOrElse(
            sign ->
                balanceRuns(
                    sign, votes, new Message(", naast de levering", ", beside the delivery")),
            () ->
                notes.add(
                    new Message(
                        "saldo is niet te vergelijken: nergens blijkt of het baten − lasten is of"
                            + " andersom",
                        "the balance cannot be compared: nothing shows whether it is baten −"
                            + " lasten or the other way round")));
  }

  private void balanceRuns(int sign, Votes votes, Message by) {
    signs.put(Side.BALANCE, sign);
    boolean income = sign > 0;
    int evidence = income ? votes.incomeFirst : votes.costsFirst;
    int against = income ? votes.costsFirst : votes.incomeFirst;
    notes.add(
        new Message(
            "saldo is %s in %s, andersom in %s%s"
                .formatted(
                    income ? "baten − lasten" : "lasten − baten",
                    evidence == 1 ? "1 rij" : evidence + " rijen",
                    against,
                    by.dutch()),
            "the balance is %s in %s, the other way round in %s%s"
                .formatted(
                    income ? "baten − lasten" : "lasten − baten",
                    evidence == 1 ? "1 row" : evidence + " rows",
                    against,
                    by.english())));
  }

  /** In how many rows the balance runs one way and not the other. */
  private static final class Votes {
    private int incomeFirst;
    private int costsFirst;

    void add(Figure printed, Range exact) {
      Range stated = printed.range(Rounding.NEAREST);
      boolean income = stated.intersects(exact);
      boolean costs = stated.intersects(exact.negated());
      incomeFirst += income && !costs ? 1 : 0;
      costsFirst += costs && !income ? 1 : 0;
    }

    Optional<Integer> decided() {
      return incomeFirst == costsFirst
          ? Optional.empty()
          : Optional.of(incomeFirst > costsFirst ? 1 : -1);
    }
  }

  /** What baten less lasten of a row can be, as in a delivery. */
  private Optional<Range> balance(int row) {
    Optional<Range> income = range(row, Side.INCOME);
    Optional<Range> costs = range(row, Side.EXPENDITURE);
    return income.flatMap(i -> costs.map(c -> i.plus(c.negated())));
  }

  private Optional<Range> range(int row, Side side) {
    return columns
        .figure(row, side)
        .flatMap(figure -> signed(figure, side))
        .map(figure -> figure.range(Rounding.NEAREST));
  }
}

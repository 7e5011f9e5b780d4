package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.CodeOrder;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Language;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/** The exact amounts of a delivery, in published order of their codes. */
final class ExactCells {
  private static final Comparator<Posting.Source> BY_SOURCE =
      Comparator.comparing(Posting.Source::account)
          .thenComparing(Posting.Source::costCentre)
          .thenComparing(Posting.Source::accountName)
          .thenComparing(Posting.Source::description);

  private final NavigableMap<CellKey, ExactCell> cells;

  /**
   * An amount and what it is made of.
   *
   * @param parts the amount of each account, cost centre and description
   * @param place where the first line of it stands
   */
  record ExactCell(Amount amount, NavigableMap<Posting.Source, Amount> parts, Place place) {}

  private ExactCells(NavigableMap<CellKey, ExactCell> cells) {
    this.cells = cells;
  }

  static ExactCells of(CodeLists lists, List<Posting> postings) {
    NavigableMap<CellKey, ExactCell> cells =
        new TreeMap<>(CellKey.in(CodeOrder.of(List.of(lists))));
    for (Posting posting : postings) {
      NavigableMap<Posting.Source, Amount> part = new TreeMap<>(BY_SOURCE);
      part.put(posting.source(), posting.amount());
      cells.merge(
          posting.cell(),
          new ExactCell(posting.amount(), part, posting.place()),
          (one, other) -> {
            one.parts().merge(posting.source(), posting.amount(), Amount::plus);
            return new ExactCell(
                one.amount().plus(other.amount()), one.parts(), first(one.place(), other.place()));
          });
    }
    return new ExactCells(cells);
  }

  private static Place first(Place one, Place other) {
    return one.line() <= other.line() ? one : other;
  }

  /** The cells in published order. */
  Map<CellKey, ExactCell> all() {
    return Collections.unmodifiableMap(cells);
  }

  List<CellKey> of(Section section) {
    return cells.keySet().stream().filter(key -> key.section() == section).toList();
  }

  Amount amount(CellKey key) {
    return Optional.ofNullable(cells.get(key)).map(ExactCell::amount).orElse(Amount.ZERO);
  }

  /** What a cell that there is is made of. */
  Map<Posting.Source, Amount> parts(CellKey key) {
    return Objects.requireNonNull(cells.get(key)).parts();
  }

  /** A notice for each amount where CBS expects none. */
  List<Problem> greyCells(CodeLists lists) {
    List<Problem> notices = new ArrayList<>();
    cells.forEach(
        (key, cell) -> {
          Optional<Matrix> matrix =
              Arrays.stream(Matrix.values())
                  .filter(m -> m.cbsName().equals(key.section().cbsName()))
                  .filter(m -> lists.isGrey(m, key.code(), key.category()))
                  .findFirst();
          if (cell.amount().signum() != 0 && matrix.isPresent()) {
            notices.add(
                LedgerProblem.GREY_CELL.at(
                    cell.place(),
                    "%s %s %s".formatted(key.section().cbsName(), key.code(), key.category()),
                    "CBS verwacht hier geen bedrag (grijze cel); er staat "
                        + CellPrinter.print(cell.amount(), Unit.EURO, Language.DUTCH),
                    "CBS expects no amount here (grey cell); there is "
                        + CellPrinter.print(cell.amount(), Unit.EURO, Language.ENGLISH)));
          }
        });
    return notices;
  }
}

package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Language;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/**
 * Whether the positions of the balance posts differ by what was booked on them: for assets the
 * expenditure less the income, for liabilities the income less the expenditure.
 *
 * @param opening the date of the opening positions; empty if none are stated
 * @param closing the date of the closing positions; empty if none are stated
 * @param gaps by how much each post fails to fit, zero where it does; empty unless both dates are
 *     there
 */
record BalanceCheck(Optional<String> opening, Optional<String> closing, Map<String, Amount> gaps) {
  private static final List<String> OPENINGS = List.of("1 januari", "1-1-");
  private static final String YEAR_END = "ultimo";

  static BalanceCheck of(ExactCells cells) {
    List<String> dates =
        cells.of(Section.BALANCE_POSITIONS).stream().map(CellKey::category).distinct().toList();
    Optional<String> opening = dates.stream().filter(BalanceCheck::isOpening).sorted().findFirst();
    Optional<String> closing =
        dates.contains(YEAR_END)
            ? Optional.of(YEAR_END)
            : dates.stream().filter(date -> !isOpening(date)).reduce((one, other) -> other);
    Map<String, Amount> gaps = new LinkedHashMap<>();
    if (opening.isPresent() && closing.isPresent()) {
      cells.all().keySet().stream()
          .filter(key -> key.section().firstKind() == CodeKind.BALANCE_POST)
          .map(CellKey::code)
          .distinct()
          .forEach(post -> gaps.put(post, gap(cells, post, opening.get(), closing.get())));
    }
    return new BalanceCheck(opening, closing, gaps);
  }

  private static boolean isOpening(String date) {
    return OPENINGS.stream().anyMatch(date::startsWith);
  }

  /** Assets begin with A, liabilities with P. */
  static boolean isAsset(String post) {
    return post.startsWith("A");
  }

  private static Amount gap(ExactCells cells, String post, String opening, String closing) {
    Amount change =
        cells
            .amount(new CellKey(Section.BALANCE_POSITIONS, post, closing))
            .minus(cells.amount(new CellKey(Section.BALANCE_POSITIONS, post, opening)));
    Amount booked = Amount.ZERO;
    for (CellKey key : cells.all().keySet()) {
      if (key.code().equals(post) && key.section().content() == Section.Content.BOOKINGS) {
        boolean adds = key.section().isExpenditure() == isAsset(post);
        booked = adds ? booked.plus(cells.amount(key)) : booked.minus(cells.amount(key));
      }
    }
    return change.minus(booked);
  }

  /** The posts that fit, whose rounded amounts are to fit as well. */
  List<String> fitting() {
    return gaps.entrySet().stream()
        .filter(gap -> gap.getValue().signum() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A notice for each post that does not fit. */
  List<Problem> problems(String source) {
    List<Problem> notices = new ArrayList<>();
    gaps.forEach(
        (post, gap) -> {
          if (gap.signum() != 0) {
            notices.add(
                LedgerProblem.BALANCE_GAP.at(
                    Place.file(source),
                    post,
                    "%s − %s is € %s anders dan de mutaties"
                        .formatted(
                            closing.orElse(""),
                            opening.orElse(""),
                            CellPrinter.print(gap, Unit.EURO, Language.DUTCH)),
                    "%s − %s differs by € %s from the mutations"
                        .formatted(
                            closing.orElse(""),
                            opening.orElse(""),
                            CellPrinter.print(gap, Unit.EURO, Language.ENGLISH))));
          }
        });
    return notices;
  }
}

package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Term;

/**
 * States the sums that a delivery has to keep, and rounds by them. No amount is in more than two of
 * them, so there always is a rounding at the unit below or above.
 */
final class CellRounding {
  private final ExactCells cells;
  private final BalanceCheck balance;
  private final Unit unit;
  private final RoundingSheet sheet = new RoundingSheet();
  private final Map<CellKey, Integer> lines = new LinkedHashMap<>();

  CellRounding(ExactCells cells, BalanceCheck balance, Unit unit) {
    this.cells = cells;
    this.balance = balance;
    this.unit = unit;
  }

  RoundedCells round() {
    cells.all().forEach((key, cell) -> lines.put(key, sheet.line(cell.amount())));
    exploitation();
    Map<String, Integer> expenditure = mutations(Section.BALANCE_EXPENDITURE);
    Map<String, Integer> income = mutations(Section.BALANCE_INCOME);
    balance.fitting().forEach(post -> carry(post, expenditure, income));
    cells.of(Section.BALANCE_POSITIONS).stream()
        .map(CellKey::category)
        .distinct()
        .forEach(this::positions);
    return rounded(sheet.rounded(unit));
  }

  /** Lasten and baten have one total, since the result makes them the same. */
  private void exploitation() {
    List<CellKey> expenditure = cells.of(Section.EXPENDITURE);
    int total = sheet.line(sum(expenditure));
    for (List<CellKey> side : List.of(expenditure, cells.of(Section.INCOME))) {
      if (!side.isEmpty()) {
        sheet.sum(total, terms(totals(side, CellKey::code).values()));
        sheet.sum(total, terms(totals(side, CellKey::category).values()));
      }
    }
  }

  /** The totals per post, which the positions may depend on; the whole is that of categories. */
  private Map<String, Integer> mutations(Section section) {
    List<CellKey> side = cells.of(section);
    if (side.isEmpty()) {
      return Map.of();
    }
    int total = sheet.line(sum(side));
    sheet.sum(total, terms(totals(side, CellKey::category).values()));
    Map<String, Integer> posts = totals(side, CellKey::code);
    if (balance.fitting().isEmpty()) {
      sheet.sum(total, terms(posts.values()));
    }
    return posts;
  }

  /** A post that fits: its closing position is the opening one with what was booked. */
  private void carry(String post, Map<String, Integer> expenditure, Map<String, Integer> income) {
    int sign = BalanceCheck.isAsset(post) ? 1 : -1;
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(position(post, balance.opening().orElseThrow()), 1));
    if (expenditure.containsKey(post)) {
      terms.add(new Term(expenditure.get(post), sign));
    }
    if (income.containsKey(post)) {
      terms.add(new Term(income.get(post), -sign));
    }
    sheet.sum(position(post, balance.closing().orElseThrow()), terms);
  }

  /** A position that is not stated is nothing. */
  private int position(String post, String date) {
    return lines.computeIfAbsent(
        new CellKey(Section.BALANCE_POSITIONS, post, date), key -> sheet.line(Amount.ZERO));
  }

  /** The two sides of the balance have one total where they are the same. */
  private void positions(String date) {
    Map<Boolean, List<CellKey>> sides =
        lines.keySet().stream()
            .filter(key -> key.section() == Section.BALANCE_POSITIONS)
            .filter(key -> key.category().equals(date))
            .collect(Collectors.partitioningBy(key -> BalanceCheck.isAsset(key.code())));
    List<CellKey> assets = sides.getOrDefault(true, List.of());
    List<CellKey> liabilities = sides.getOrDefault(false, List.of());
    int total = total(assets, sheet.line(sum(assets)));
    boolean same = sum(assets).equals(sum(liabilities));
    total(liabilities, same ? total : sheet.line(sum(liabilities)));
  }

  private int total(List<CellKey> of, int line) {
    if (!of.isEmpty()) {
      sheet.sum(line, terms(of.stream().map(this::line).toList()));
    }
    return line;
  }

  /** A total for each code or category of a section, by what it is of. */
  private Map<String, Integer> totals(List<CellKey> side, Function<CellKey, String> by) {
    Map<String, List<CellKey>> groups =
        side.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    Map<String, Integer> totals = new LinkedHashMap<>();
    groups.forEach((code, keys) -> totals.put(code, total(keys, sheet.line(sum(keys)))));
    return totals;
  }

  private int line(CellKey key) {
    return lines.getOrDefault(key, -1);
  }

  private Amount sum(List<CellKey> keys) {
    return keys.stream().map(cells::amount).reduce(Amount.ZERO, Amount::plus);
  }

  private static List<Term> terms(Collection<Integer> lines) {
    return lines.stream().map(line -> new Term(line, 1)).toList();
  }

  private RoundedCells rounded(RoundingSheet.Rounded rounded) {
    Map<CellKey, Amount> amounts = new LinkedHashMap<>();
    List<BuildShift> shifts = new ArrayList<>();
    lines.forEach(
        (key, line) -> {
          amounts.put(key, rounded.amounts().get(line));
          rounded
              .shift(line)
              .map(
                  shift ->
                      new BuildShift(
                          key.section(),
                          key.code(),
                          key.category(),
                          shift.exact(),
                          shift.nearest(),
                          shift.printed()))
              .ifPresent(shifts::add);
        });
    return new RoundedCells(amounts, shifts);
  }
}

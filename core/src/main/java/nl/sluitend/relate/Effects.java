package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/**
 * Columns that print effects on the result instead of differences in one direction. In some every
 * amount is without a sign and the letter V or N beside it says what it does; in others a positive
 * amount is an advantage, for lasten (begroting − rekening) as for baten (rekening − begroting).
 * Effects simply add up, also where the amounts of the rows are taken from each other: the
 * advantage of a saldo is that of its lasten and that of its baten together.
 */
final class Effects {
  private final BudgetTable table;

  Effects(BudgetTable table) {
    this.table = table;
  }

  /** Whether letters stand beside the amounts of a column and none of these is negative. */
  boolean isUnsigned(int column) {
    boolean letters = false;
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<Figure> figure = table.figure(row, column);
      if (figure.map(f -> f.amount().signum() < 0).orElse(false)) {
        return false;
      }
      letters |= figure.isPresent() && letter(row, column).isPresent();
    }
    return letters;
  }

  /**
   * The sum of some rows as effects, with the sign that makes it comparable with the printed
   * result; empty if the column prints no effects or does not say them all.
   */
  Optional<Amount> sum(int result, List<Term> terms, int column) {
    return terms(result, terms, column)
        .map(
            effects ->
                effects.stream()
                    .map(term -> amount(term.index(), column).times(term.sign()))
                    .reduce(Amount.ZERO, Amount::plus));
  }

  /** The terms with the signs that their amounts have in that sum; empty as above. */
  Optional<List<Term>> terms(int result, List<Term> terms, int column) {
    if (isUnsigned(column)) {
      return lettered(result, terms, column);
    }
    boolean differences = table.columns().get(column).kind() == ColumnKind.RESULT;
    boolean mixed = terms.stream().anyMatch(t -> t.sign() < 0) && terms.size() > 1;
    return differences && mixed
        ? Optional.of(terms.stream().map(term -> new Term(term.index(), 1)).toList())
        : Optional.empty();
  }

  private Optional<List<Term>> lettered(int result, List<Term> terms, int column) {
    Optional<Integer> stated = sign(result, column);
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    List<Term> effects = new ArrayList<>();
    for (Term term : terms) {
      Optional<Integer> sign = sign(term.index(), column);
      if (sign.isEmpty()) {
        return Optional.empty();
      }
      effects.add(new Term(term.index(), sign.get() * stated.get()));
    }
    return Optional.of(effects);
  }

  private Amount amount(int row, int column) {
    return table.figure(row, column).map(Figure::amount).orElse(Amount.ZERO);
  }

  /** The sign that the letter gives an amount; an amount other than zero needs one. */
  private Optional<Integer> sign(int row, int column) {
    if (amount(row, column).signum() == 0) {
      return Optional.of(1);
    }
    return letter(row, column).map(effect -> effect == Effect.UNFAVOURABLE ? -1 : 1);
  }

  /** V or N, in the cell itself or in the column of letters that belongs to its column. */
  private Optional<Effect> letter(int row, int column) {
    if (table.cell(row, column) instanceof Cell.Money money && money.letter().isPresent()) {
      return money.letter();
    }
    int beside = hasLetters(column + 1) ? column + 1 : column - 1;
    boolean own = beside > column || (hasLetters(beside) && !isAmount(beside - 1));
    return own && table.cell(row, beside) instanceof Cell.Letter letter
        ? Optional.of(letter.effect()).filter(effect -> effect != Effect.NEUTRAL)
        : Optional.empty();
  }

  private boolean hasLetters(int column) {
    return column >= 0
        && column < table.columns().size()
        && table.columns().get(column).measure() == Measure.LETTER;
  }

  private boolean isAmount(int column) {
    return column >= 0 && table.columns().get(column).measure() == Measure.AMOUNT;
  }
}

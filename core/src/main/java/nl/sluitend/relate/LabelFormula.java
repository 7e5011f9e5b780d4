package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;
import nl.sluitend.table.Term;

/**
 * A formula in the label of a row, over rows that are named by a letter: "((B-A)+(D-C))/E x 100%"
 * (Regeling vaststelling kengetallen financiële positie, the tables of its appendix).
 *
 * @param part what stands above the line
 * @param whole what stands below it
 * @param factor 100 if the formula says so, else 1
 */
record LabelFormula(List<Term> part, List<Term> whole, int factor) {
  private static final Pattern NAME = Pattern.compile("^\\s*([A-Z])[.):]?\\s+\\p{L}.*");
  private static final Pattern QUOTIENT =
      Pattern.compile(
          "((?:[()+\\-–−\\s]|(?<!\\p{L})[A-Z](?!\\p{Lu}))+)/\\s*([A-Z()+\\-–−\\s]+?)\\s*(?:[x*×]\\s*(100)\\s*%?)?\\s*\\)?$");

  /** The formula that the label of a row ends in, if every letter of it names a row. */
  static Optional<LabelFormula> of(BudgetTable table, int row) {
    Matcher quotient = QUOTIENT.matcher(table.rows().get(row).label().strip());
    if (!quotient.find()) {
      return Optional.empty();
    }
    Map<Character, Integer> names = new HashMap<>();
    for (int r = 0; r < row; r++) {
      Row named = table.rows().get(r);
      Matcher name = NAME.matcher(named.label());
      if (name.matches()) {
        names.put(name.group(1).charAt(0), r);
      }
    }
    Optional<List<Term>> part = terms(quotient.group(1), names);
    Optional<List<Term>> whole = terms(quotient.group(2), names);
    int factor = Optional.ofNullable(quotient.group(3)).isPresent() ? 100 : 1;
    return part.isPresent() && whole.isPresent()
        ? Optional.of(new LabelFormula(part.get(), whole.get(), factor))
        : Optional.empty();
  }

  /** Letters with plus and minus, in which brackets change the signs after a minus. */
  private static Optional<List<Term>> terms(String text, Map<Character, Integer> names) {
    List<Term> terms = new ArrayList<>();
    List<Integer> around = new ArrayList<>(List.of(1));
    int sign = 1;
    boolean wanted = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int outer = around.get(around.size() - 1);
      if (c == '(') {
        around.add(outer * sign);
        sign = 1;
      } else if (c == ')') {
        if (around.size() == 1) {
          // A bracket that opens before the formula: "… (A/B)".
          continue;
        }
        around.remove(around.size() - 1);
      } else if (c == '+' || c == '-' || c == '–' || c == '−') {
        sign = c == '+' ? 1 : -1;
        wanted = true;
      } else if (!Character.isWhitespace(c)) {
        Optional<Integer> line = Optional.ofNullable(names.get(c));
        if (line.isEmpty() || !wanted || isNamed(terms, line.get())) {
          return Optional.empty();
        }
        terms.add(new Term(line.get(), outer * sign));
        sign = 1;
        wanted = false;
      }
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms);
  }

  private static boolean isNamed(List<Term> terms, int line) {
    return terms.stream().anyMatch(term -> term.index() == line);
  }
}

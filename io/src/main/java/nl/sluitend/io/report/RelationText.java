package nl.sluitend.io.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Evidence;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Probability;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.Term;

/** The relations of a table in words, each with how it holds and where it comes from. */
final class RelationText {
  private static final int MOST_RELATIONS = 20;
  private static final int MOST_TERMS = 5;
  private static final int MOST_TERMS_OF_BLOCK = 3;

  private final Page page;
  private final Labels labels;

  private RelationText(Page page, Labels labels) {
    this.page = page;
    this.labels = labels;
  }

  static void write(Page page, CheckedTable checked) {
    List<JudgedRelation> relations = checked.relations();
    if (relations.isEmpty()) {
      return;
    }
    page.heading("%s (%s)".formatted(page.say(Words.RELATIONS), relations.size()));
    RelationText text = new RelationText(page, new Labels(page, checked.table()));
    // One more would take the line that says that there is one more.
    int shown = relations.size() <= MOST_RELATIONS + 1 ? relations.size() : MOST_RELATIONS;
    relations.subList(0, shown).forEach(text::item);
    if (shown < relations.size()) {
      String more = page.say(Words.more(relations.size() - shown));
      page.item("-", more, UnaryOperator.identity());
    }
  }

  private void item(JudgedRelation judged) {
    String line =
        "%s: %s (%s)".formatted(formula(judged.relation()), verdicts(judged), origin(judged));
    page.item("-", line, UnaryOperator.identity());
  }

  private String formula(Relation relation) {
    String result = labels.line(relation.axis(), relation.result());
    if (relation instanceof Relation.Ratio ratio) {
      return "%s = %s / %s%s"
          .formatted(
              result,
              part(ratio.axis(), ratio.terms()),
              part(ratio.axis(), ratio.divisor()),
              ratio.factor() == 100 ? " × 100%" : "");
    }
    if (relation instanceof Relation.Carry carry) {
      String source = labels.line(carry.axis(), carry.source());
      return result + " = " + page.say(Words.carried(source, carry.axis(), carry.step()));
    }
    if (relation instanceof Relation.Letter letter) {
      String amounts = labels.column(letter.amounts());
      return page.say(Words.letters(result, amounts, letter.terms().get(0).sign()));
    }
    return result + " = " + sum(relation.axis(), relation.terms());
  }

  /** A sum as a part or a whole of a quotient. */
  private String part(Axis axis, List<Term> terms) {
    return terms.size() == 1 ? sum(axis, terms) : "(" + sum(axis, terms) + ")";
  }

  private String sum(Axis axis, List<Term> terms) {
    List<Integer> indexes = terms.stream().map(Term::index).sorted().toList();
    int first = indexes.get(0);
    int last = indexes.get(indexes.size() - 1);
    boolean block = last - first + 1 == indexes.size();
    int minus = (int) terms.stream().filter(term -> term.sign() < 0).count();
    if (terms.size() > (block && minus == 0 ? MOST_TERMS_OF_BLOCK : MOST_TERMS)) {
      String between =
          labels.line(axis, first)
              + (block ? page.say(Words.UP_TO) : " … ")
              + labels.line(axis, last);
      return page.say(Words.sum(axis, terms.size(), minus, between));
    }
    StringBuilder text = new StringBuilder();
    for (Term term : terms) {
      boolean plus = term.sign() > 0;
      if (text.isEmpty()) {
        text.append(plus ? "" : "−");
      } else {
        text.append(plus ? " + " : " − ");
      }
      text.append(labels.line(axis, term.index()));
    }
    return text.toString();
  }

  private String verdicts(JudgedRelation judged) {
    int all = judged.instances().size();
    boolean ofRows = judged.relation().axis() == Axis.ROWS;
    List<String> parts = new ArrayList<>();
    parts.add(page.say(ofRows ? Words.columns(all) : Words.rows(all)));
    for (Verdict verdict : Verdict.values()) {
      long count = judged.count(verdict);
      if (count > 0) {
        String words = page.say(Words.verdict(verdict));
        String shown = count == all && all > 1 ? page.say(Words.ALL) : Long.toString(count);
        parts.add(all == 1 ? words : shown + " " + words);
      }
    }
    return String.join(", ", parts);
  }

  private String origin(JudgedRelation judged) {
    String origin = page.say(Words.origin(judged.relation().origin()));
    Optional<BigInteger> once = judged.evidence().map(Evidence::byAccident).map(RelationText::once);
    return once.filter(n -> n.compareTo(BigInteger.ONE) > 0)
        .map(n -> origin + "; " + page.say(Words.accident(n)))
        .orElse(origin);
  }

  /** Once in how many times, rounded down so that what is said stays true. */
  private static BigInteger once(Probability accident) {
    return accident.denominator().divide(accident.numerator());
  }
}

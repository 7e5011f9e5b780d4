package nl.sluitend.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.table.RowRole;

/** The statements of key figures. */
final class KeyFigureStatements {
  private static final Message TITLE = new Message("Kengetallen", "Key figures");

  private final KeyFigures figures;

  KeyFigureStatements(KeyFigures figures) {
    this.figures = figures;
  }

  Statement statement(KeyFigure figure) {
    boolean adds = figure.terms().size() > 1;
    List<StatementLine> out = new ArrayList<>();
    for (KeyFigure.Part part : figure.terms()) {
      RowRole role = adds ? RowRole.DETAIL : RowRole.INDICATOR;
      out.add(line(label(part), role, c -> term(figure, part, c)));
    }
    if (adds) {
      out.add(line(figure.numerator(), RowRole.TOTAL, c -> figures.numerator(figure, c)));
    }
    KeyFigure.Part divisor = figure.divisor();
    out.add(line(label(divisor), RowRole.INDICATOR, c -> figures.item(figure, divisor, c)));
    out.add(line(figure.inWords(), RowRole.INDICATOR, c -> figures.figure(figure, c)));
    return new Statement(figure.inWords(), figures.columns(), out, suggestions(figure.items()));
  }

  Statement statement() {
    List<KeyFigure> available = figures.available();
    return new Statement(
        TITLE,
        figures.columns(),
        available.stream()
            .map(each -> line(each.inWords(), RowRole.INDICATOR, c -> figures.figure(each, c)))
            .toList(),
        suggestions(available.stream().flatMap(each -> each.items().stream()).toList()));
  }

  /** What the labels alone say is never passed off as what the municipality says. */
  private List<Message> suggestions(List<KeyFigureItem> used) {
    Suggestions suggestions = new Suggestions();
    for (KeyFigureLine line : figures.lines()) {
      if (line.suggested() && used.contains(line.item()) && !line.amounts().isEmpty()) {
        suggestions.add(line.amounts().get(0).name(), line.item().inWords());
      }
    }
    return suggestions.notes();
  }

  private Derived term(KeyFigure figure, KeyFigure.Part part, int column) {
    Derived item = figures.item(figure, part, column);
    return part.isSubtracted()
        ? Derived.of(item.name(), Formula.of(item).negated(), figure.source())
        : item;
  }

  private StatementLine line(Message label, RowRole role, IntFunction<Derived> figure) {
    return new StatementLine(
        label,
        role,
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, figures.columns().size()).mapToObj(figure).toList());
  }

  /** The item with its letter, and its article; a web address is for the derivation. */
  private static Message label(KeyFigure.Part part) {
    Source source = part.item().source();
    return new Message(label(part, source, Language.DUTCH), label(part, source, Language.ENGLISH));
  }

  private static String label(KeyFigure.Part part, Source source, Language language) {
    String where = source.in(language);
    String item = "%s. %s".formatted(part.letter(), part.item().inWords().in(language));
    return where.contains("://") ? item : "%s (%s)".formatted(item, where);
  }
}

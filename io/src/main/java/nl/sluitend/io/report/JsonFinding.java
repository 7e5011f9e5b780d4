package nl.sluitend.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.Finding;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Effect;

/** One finding of the JSON report, with the repairs that would make the figures hold. */
final class JsonFinding {
  /** So many of the equally good explanations are given; how many there are is said. */
  static final int MOST_SUGGESTIONS = 5;

  private final JsonOut out;
  private final Language language;
  private final Optional<BudgetTable> table;

  JsonFinding(JsonOut out, Language language, Optional<BudgetTable> table) {
    this.out = out;
    this.language = language;
    this.table = table;
  }

  void write(Finding finding, boolean known) throws IOException {
    Map<String, String> figures =
        table.map(t -> AcceptedDeviation.figures(t, finding)).orElse(Map.of());
    out.spread(
        () -> {
          out.field("rule", finding.rule().id());
          out.field("severity", finding.severity());
          out.list("cells", finding.cells(), cell -> out.inline(() -> cell(cell, figures)));
          if (!finding.basis().isEmpty()) {
            out.list("basis", finding.basis(), cell -> out.inline(() -> cell(cell, figures)));
          }
          if (figures.containsKey(AcceptedDeviation.UNITS)) {
            out.field("units", figures.getOrDefault(AcceptedDeviation.UNITS, ""));
          }
          parameters(finding);
          out.field("message", finding.message().in(language));
          suggestions(finding);
          if (finding.accepted().isPresent()) {
            out.object("accepted", () -> accepted(finding.accepted().get()));
          }
          if (known) {
            out.field("known", true);
          }
        });
  }

  void parameters(Finding finding) throws IOException {
    out.object(
        "parameters",
        () -> {
          // By name: a rule may have put them together in a map without an order.
          for (var parameter : new TreeMap<>(finding.parameters()).entrySet()) {
            out.field(parameter.getKey(), parameter.getValue());
          }
        });
  }

  /** The repairs, and how sure they are where there is anything to repair. */
  void suggestions(Finding finding) throws IOException {
    List<Explanation> best = finding.fault().map(Fault::best).orElse(List.of());
    out.lines(
        "suggestions", best.subList(0, Math.min(best.size(), MOST_SUGGESTIONS)), this::suggestion);
    if (finding.fault().isPresent()) {
      certainty(finding.fault().get());
    }
  }

  /** With its value, which an accepted deviation is bound to. */
  private void cell(CellReference cell, Map<String, String> figures) throws IOException {
    place(cell);
    String value = figures.get(AcceptedDeviation.parameter(cell));
    if (value != null) {
      out.field("value", value);
    }
  }

  private void accepted(AcceptedDeviation deviation) throws IOException {
    out.field("reason", deviation.reason());
    out.field("author", deviation.author());
    out.field("on", deviation.on().toString());
    out.field("until", deviation.until().toString());
  }

  /** A deviation that accepts nothing. */
  void lapsed(LapsedDeviation lapsed) throws IOException {
    AcceptedDeviation deviation = lapsed.deviation();
    out.spread(
        () -> {
          out.field("rule", deviation.rule());
          out.field("source", deviation.source());
          out.list("cells", deviation.cells(), cell -> out.inline(() -> place(cell)));
          accepted(deviation);
          out.field("cause", lapsed.cause());
          out.field("because", lapsed.because().in(language));
        });
  }

  private void certainty(Fault fault) throws IOException {
    out.field("certainty", fault.certainty());
    out.field("equallyGood", fault.equallyGood());
    out.list("notTried", fault.notTried(), message -> out.string(message.in(language)));
  }

  private void suggestion(Explanation explanation) throws IOException {
    out.inline(
        () -> {
          out.field("kind", explanation.kind());
          out.list("changes", explanation.changes(), change -> out.inline(() -> change(change)));
          out.field("reason", explanation.reason().in(language));
        });
  }

  private void change(CellChange change) throws IOException {
    place(change.cell());
    out.field("from", change.before().accept(PLAIN));
    out.field("to", change.after().accept(PLAIN));
    Optional<Effect> from = letterBeside(change.before());
    Optional<Effect> to = letterBeside(change.after());
    if (from.isPresent() || to.isPresent()) {
      out.field("fromLetter", from.map(Letters::letter).orElse(""));
      out.field("toLetter", to.map(Letters::letter).orElse(""));
    }
  }

  private void place(CellReference cell) throws IOException {
    out.field("row", cell.row() + 1);
    out.field("column", cell.column() + 1);
  }

  private static Optional<Effect> letterBeside(Cell cell) {
    return cell instanceof Cell.Money money ? money.letter() : Optional.empty();
  }

  /** What a cell states, without any notation of its own. */
  private static final Cell.Visitor<String> PLAIN =
      new Cell.Visitor<>() {
        @Override
        public String money(Cell.Money cell) {
          return cell.figure().amount().toString();
        }

        @Override
        public String dash() {
          return "-";
        }

        @Override
        public String empty() {
          return "";
        }

        @Override
        public String percentage(Cell.Percentage cell) {
          return cell.percent().toPlainString();
        }

        @Override
        public String count(Cell.Count cell) {
          return cell.number().toPlainString();
        }

        @Override
        public String text(Cell.Text cell) {
          return cell.text();
        }

        @Override
        public String letter(Cell.Letter cell) {
          return Letters.letter(cell.effect());
        }

        @Override
        public String mark(Cell.Mark cell) {
          return cell.printed();
        }
      };
}

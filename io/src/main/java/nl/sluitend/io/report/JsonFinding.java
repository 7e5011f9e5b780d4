package nl.sluitend.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.check.Finding;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Language;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Effect;

/** One finding of the JSON report, with the repairs that would make the figures hold. */
final class JsonFinding {
  /** So many of the equally good explanations are given; how many there are is said. */
  static final int MOST_SUGGESTIONS = 5;

  private final JsonOut out;
  private final Language language;

  JsonFinding(JsonOut out, Language language) {
    this.out = out;
    this.language = language;
  }

  void write(Finding finding) throws IOException {
    out.spread(
        () -> {
          out.field("rule", finding.rule().id());
          out.field("severity", finding.severity());
          out.list("cells", finding.cells(), cell -> out.inline(() -> place(cell)));
          out.object(
              "parameters",
              () -> {
                // By name: a rule may have put them together in a map without an order.
                for (var parameter : new TreeMap<>(finding.parameters()).entrySet()) {
                  out.field(parameter.getKey(), parameter.getValue());
                }
              });
          out.field("message", finding.message().in(language));
          List<Explanation> best = finding.fault().map(Fault::best).orElse(List.of());
          out.lines(
              "suggestions",
              best.subList(0, Math.min(best.size(), MOST_SUGGESTIONS)),
              this::suggestion);
          if (finding.fault().isPresent()) {
            certainty(finding.fault().get());
          }
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

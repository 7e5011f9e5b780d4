package nl.sluitend.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.Blocker;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.relate.Evidence;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.Term;

/** One table of the JSON report. One that could not be read has the same fields, without values. */
final class JsonEntry {
  private static final FoundConvention NO_CONVENTION =
      new FoundConvention(SignConvention.UNDETERMINED, 0, 0, 0, 0);

  private final JsonOut out;
  private final Language language;
  private final Known known;

  JsonEntry(JsonOut out, Language language, Known known) {
    this.out = out;
    this.language = language;
    this.known = known;
  }

  void write(Report.Entry entry) throws IOException {
    Optional<CheckedTable> checked = entry.table();
    Optional<BudgetTable> table = checked.map(CheckedTable::table);
    out.spread(
        () -> {
          out.field("source", entry.source());
          out.field("title", entry.title());
          Optional<String> document = table.flatMap(BudgetTable::document);
          if (document.isPresent()) {
            out.field("document", document.get());
          }
          if (table.isPresent()) {
            out.field("unit", table.get().unit().toString());
          } else {
            out.nullField("unit");
          }
          columns(table.map(BudgetTable::columns).orElse(List.of()));
          rows(table.map(BudgetTable::rows).orElse(List.of()));
          convention(checked.map(CheckedTable::convention).orElse(NO_CONVENTION));
          out.lines(
              "relations", checked.map(CheckedTable::relations).orElse(List.of()), this::relation);
          if (checked.isPresent()) {
            new JsonJoint(out, language, checked.get()).write("joint", checked.get().joint());
          } else {
            out.nullField("joint");
          }
          JsonFinding findings = new JsonFinding(out, language, table);
          out.lines(
              "findings",
              entry.findings(),
              finding -> findings.write(finding, known.take(entry, finding)));
          out.lines(
              "rules",
              checked.map(CheckedTable::outcomes).orElse(List.of()),
              outcome -> outcome(outcome, checked));
          out.lines(
              "notTried",
              checked.map(CheckedTable::notTried).orElse(List.of()),
              message -> out.string(message.in(language)));
          out.lines("problems", entry.problems(), this::problem);
          List<Blocker> blockers = checked.map(CheckedTable::blockers).orElse(List.of());
          if (!blockers.isEmpty()) {
            out.lines("blockers", blockers, this::blocker);
          }
          out.field("verdict", entry.verdict());
          out.field("clean", entry.isClean());
        });
  }

  private void columns(List<Column> columns) throws IOException {
    int[] index = {0};
    out.lines(
        "columns",
        columns,
        column ->
            out.inline(
                () -> {
                  out.field("index", ++index[0]);
                  out.field("heading", column.heading());
                  out.field("kind", column.kind());
                  out.numberOrNull("year", column.year());
                  out.constantOrNull("side", column.side());
                  out.numberOrNull("amendment", column.amendment());
                  out.field("measure", column.measure());
                }));
  }

  private void rows(List<Row> rows) throws IOException {
    int[] index = {0};
    out.lines(
        "rows",
        rows,
        row ->
            out.inline(
                () -> {
                  out.field("index", ++index[0]);
                  out.field("label", row.label());
                  out.field("role", row.role());
                  out.constantOrNull("side", row.side());
                  out.constantOrNull("costKind", row.costKind());
                }));
  }

  private void convention(FoundConvention found) throws IOException {
    SignConvention convention = found.convention();
    out.object(
        "signConvention",
        () -> {
          out.field("costs", convention.costs());
          out.field("income", convention.income());
          out.field("difference", convention.difference());
          out.field("favourable", convention.favourable());
          out.field("evidence", found.evidence());
          out.field("against", found.against());
          out.field("costEvidence", found.costEvidence());
          out.field("costAgainst", found.costAgainst());
        });
  }

  private void relation(JudgedRelation judged) throws IOException {
    Relation relation = judged.relation();
    out.spread(
        () -> {
          out.field("kind", relation.kind());
          out.field("axis", relation.axis());
          out.field("result", relation.result() + 1);
          out.list("terms", relation.terms(), this::term);
          if (relation instanceof Relation.Ratio ratio) {
            out.list("divisor", ratio.divisor(), this::term);
            out.field("factor", ratio.factor());
          }
          if (relation instanceof Relation.Carry carry) {
            out.field("step", carry.step());
          }
          out.field("origin", relation.origin());
          if (judged.evidence().isPresent()) {
            evidence(judged.evidence().get());
          }
          out.lines("instances", judged.instances(), this::instance);
        });
  }

  private void term(Term term) throws IOException {
    out.inline(
        () -> {
          out.field("index", term.index() + 1);
          out.field("sign", term.sign());
        });
  }

  private void evidence(Evidence evidence) throws IOException {
    out.object(
        "evidence",
        () -> {
          out.field("bits", evidence.bits());
          out.field("claim", evidence.claim());
          out.field("tried", evidence.tried());
          out.field("byAccident", evidence.byAccident().toString());
        });
  }

  private void instance(Instance instance) throws IOException {
    out.inline(
        () -> {
          out.field("at", instance.at() + 1);
          if (instance.outcome().isPresent()) {
            outcome(instance.outcome().get());
          }
          out.field("verdict", instance.verdict());
          reason(instance.reason());
        });
  }

  private void outcome(Instance.Outcome outcome) throws IOException {
    if (outcome instanceof Instance.Amounts amounts) {
      out.field("stated", amounts.stated().toString());
      out.field("computed", amounts.computed().toString());
      out.field("difference", amounts.difference().toString());
      out.field("slack", amounts.slack().toString());
      out.field("likelihood", amounts.likelihood().toString());
    } else if (outcome instanceof Instance.Quotient quotient) {
      out.field("stated", quotient.stated().toPlainString());
      out.field("computed", quotient.computed().toPlainString());
      out.field("difference", quotient.difference().toPlainString());
      out.field("low", quotient.low().toPlainString());
      out.field("high", quotient.high().toPlainString());
    } else if (outcome instanceof Instance.Letters letters) {
      out.field("stated", letters.stated());
      out.field("expected", letters.expected());
    }
  }

  private void outcome(RuleOutcome outcome, Optional<CheckedTable> table) throws IOException {
    OutcomeKind kind = OutcomeKind.of(outcome);
    out.inline(
        () -> {
          out.field("id", outcome.rule().id());
          out.field("outcome", kind);
          out.field("comparisons", OutcomeKind.comparisons(outcome));
          reason(OutcomeKind.reason(outcome));
          if (table.filter(t -> t.required().contains(outcome.rule().id())).isPresent()) {
            out.field("required", true);
          }
          if (!outcome.unchecked().isEmpty()) {
            out.list("unchecked", outcome.unchecked(), this::unchecked);
          }
        });
  }

  /** Why the table is not clean. */
  private void blocker(Blocker blocker) throws IOException {
    out.inline(
        () -> {
          out.field("kind", blocker.kind());
          out.field("rule", blocker.rule());
          out.field("because", blocker.because().in(language));
        });
  }

  private void unchecked(Unchecked place) throws IOException {
    out.inline(
        () -> {
          out.list("cells", place.cells(), cell -> out.inline(() -> place(cell)));
          out.field("because", place.because().in(language));
        });
  }

  private void place(CellReference cell) throws IOException {
    out.field("row", cell.row() + 1);
    out.field("column", cell.column() + 1);
  }

  private void problem(Problem problem) throws IOException {
    out.inline(
        () -> {
          out.field("code", problem.code());
          out.field("level", problem.level());
          out.field("source", problem.place().source());
          out.field("line", problem.place().line());
          out.field("column", problem.place().column());
          out.field("found", problem.found());
          out.field("expected", problem.expected().in(language));
          out.field("message", problem.message().in(language));
        });
  }

  private void reason(Optional<Message> reason) throws IOException {
    if (reason.isPresent()) {
      out.field("reason", reason.get().in(language));
    }
  }
}

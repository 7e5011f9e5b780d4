package nl.sluitend.io.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableCheck;
import nl.sluitend.diagnose.BrokenInstance;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.ExplanationKind;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Evidence;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/** Tables to report on. */
final class Samples {
  private Samples() {}

  /** Overhead of Diemen in 2021, as printed in its jaarstukken on page 171. */
  static BudgetTable overhead() {
    BudgetTable printed =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Overhead")
            .labelHeading("Soort kosten")
            .document("Jaarstukken Diemen 2021")
            .column(
                Column.of("Begroting 2021 primitief", ColumnKind.ORIGINAL_BUDGET).withYear(2021))
            .column(Column.of("Begroting 2021 totaal", ColumnKind.AMENDED_BUDGET).withYear(2021))
            .column(Column.of("Rekening 2021", ColumnKind.ACTUALS).withYear(2021))
            .column(Column.of("Budgetresultaat 2021", ColumnKind.RESULT).withYear(2021))
            .detail("Diemen 2022", 0, -300, -130, 170)
            .detail("Bijdrage Duo+ (gemeenschappelijke regeling)", -6300, -6335, -6349, -14)
            .detail("Bijdrage Inkoopbureau Stichting Rijk", -170, -170, -145, 25)
            .detail("Directie en bestuursadvisering/-ondersteuning", -2113, -1663, -1697, -34)
            .detail("Afdelingsmanagers", -859, -708, -718, -10)
            .detail("Ondernemingsraad", -63, -47, -28, 19)
            .detail("Communicatie + participatie", -201, -213, -240, -27)
            .detail("Financiën", -50, -50, -31, 19)
            .detail("Juridische zaken", -290, -304, -333, -29)
            .detail("Personeel & Organisatie", -104, -104, -131, -27)
            .detail("Informatisering & Automatisering", -41, -17, -21, -4)
            .detail("Interne dienstverlening", -247, -247, -211, 36)
            .detail("Facilitair", -452, -462, -483, -21)
            .detail("Vervoermiddelen", -206, -211, -203, 9)
            .detail("Huisvesting", -1345, -1322, -1391, -69)
            .detail("Overige kosten bedrijfsvoering", -40, -162, -171, -9)
            .detail("Verrekening overhead met grondexploitaties en tarieven", 274, 229, 232, 4)
            .total("Totaal overhead", -12207, -12086, -12048, 37)
            .build();
    BudgetTable.Builder costs =
        BudgetTable.builder(printed.unit())
            .title(printed.title())
            .labelHeading(printed.labelHeading())
            .document(printed.document().orElseThrow());
    printed.columns().forEach(costs::column);
    printed.rows().stream()
        .map(row -> row.label().startsWith("Verrekening") ? row : row.withSide(Side.EXPENDITURE))
        .forEach(costs::row);
    return costs.build();
  }

  /** A table with a wrong total, a rounding difference, an empty cell and a total not stated. */
  static BudgetTable faulty() {
    return BudgetTable.builder(Unit.THOUSAND)
        .labelHeading("Salarissen")
        .column(Column.of("Begroting 2020", ColumnKind.ORIGINAL_BUDGET).withYear(2020))
        .column(Column.of("Rekening 2020", ColumnKind.ACTUALS).withYear(2020))
        .column(Column.of("Verschil", ColumnKind.RESULT).withYear(2020))
        .column(Column.of("Begroting 2021", ColumnKind.ORIGINAL_BUDGET).withYear(2021))
        .detail("Burgerzaken", 1200, 1150, 50, 1250)
        .row(
            Row.of(
                "Ruimte",
                RowRole.DETAIL,
                List.of(thousands(800), thousands(830), thousands(-31), Cell.empty())))
        .detail("Handhaving", 300, 280, 20, 310)
        .row(
            Row.of(
                "Totaal",
                RowRole.TOTAL,
                List.of(thousands(2300), thousands(2206), thousands(40), Cell.text("volgt later"))))
        .build();
  }

  private static Cell thousands(long number) {
    return Cell.money(Figure.of(number, Unit.THOUSAND));
  }

  /** A table in which no figure depends on another. */
  static BudgetTable unrelated() {
    return BudgetTable.builder(Unit.EURO)
        .title("Tarieven")
        .column(Column.of("Bedrag", ColumnKind.OTHER))
        .detail("Paspoort", 75)
        .build();
  }

  /** A table of reserves with a relation of every kind, as if all of them had been found. */
  static CheckedTable everyKind(String source) {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .title("Reserves")
            .column(Column.of(ColumnKind.ACTUALS, 2020))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of("V/N", ColumnKind.OTHER).withMeasure(Measure.LETTER))
            .row(reserves("Begin", 25, 45, Effect.FAVOURABLE))
            .row(reserves("Mutatie", 20, -3, Effect.FAVOURABLE))
            .row(reserves("Eind", 45, 42, Effect.FAVOURABLE))
            .row(
                Row.of(
                    "Aandeel",
                    RowRole.INDICATOR,
                    List.of(percent("60"), percent("107.1"), Cell.empty())))
            .build();
    List<Relation> relations =
        List.of(
            new Relation.Linear(
                Axis.ROWS, 2, List.of(new Term(0, 1), new Term(1, 1)), Origin.DISCOVERED),
            new Relation.Ratio(
                Axis.ROWS,
                3,
                List.of(new Term(0, 1)),
                List.of(new Term(2, 1)),
                100,
                Origin.DISCOVERED),
            new Relation.Carry(Axis.ROWS, 0, 2, -1, Origin.DISCOVERED),
            new Relation.Letter(2, 1, 1, Origin.DISCOVERED));
    List<JudgedRelation> judged =
        Judge.judge(table, relations).stream()
            .map(relation -> relation.with(new Evidence(40, -3, 40_000_000_000L)))
            .toList();
    return new CheckedTable(
        source,
        table,
        FoundConvention.of(table),
        judged,
        JointJudgement.of(table, judged.stream().map(JudgedRelation::relation).toList()),
        List.of(passed()),
        List.of());
  }

  /** Sums that each hold within rounding, but not together: three differences are one too much. */
  static BudgetTable contradictory() {
    return BudgetTable.builder(Unit.THOUSAND)
        .labelHeading("Lasten")
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .column(Column.of(ColumnKind.RESULT, 2021))
        .detail("Huur", 100, 40, 61)
        .detail("Loon", 200, 90, 111)
        .detail("Inhuur", 50, 20, 31)
        .total("Totaal", 350, 150, 201)
        .build();
  }

  /** A table that took too much work. */
  static CheckedTable undecided(String source) {
    CheckedTable checked = checked(source, unrelated());
    return new CheckedTable(
        source,
        checked.table(),
        checked.convention(),
        checked.relations(),
        new JointJudgement.Undecided(
            new JointJudgement.HalfUnit(BigInteger.ONE, BigInteger.valueOf(3)),
            new Message("te veel werk", "too much work")),
        checked.outcomes(),
        List.of(new Message("lange sommen", "long sums")));
  }

  /** A fault with explanations that change cells of every form. */
  static CheckedTable withFault(String source) {
    return withFault(source, Certainty.SEVERAL_EQUALLY_GOOD);
  }

  static CheckedTable withFault(String source, Certainty certainty) {
    BrokenInstance broken = new BrokenInstance(0, 0);
    Cell.Money cents = new Cell.Money(euros("45.5", -1), Optional.of(Effect.UNFAVOURABLE));
    Explanation several =
        new Explanation(
            ExplanationKind.SEVERAL,
            List.of(
                change(4, 0, Cell.text("volgt"), Cell.money(euros("-0.01", -2))),
                change(
                    0,
                    0,
                    new Cell.Money(euros("25", 0), Optional.of(Effect.FAVOURABLE)),
                    new Cell.Money(euros("-25", 0), Optional.of(Effect.UNFAVOURABLE))),
                change(0, 1, cents, Cell.dash()),
                change(
                    0, 2, new Cell.Letter(Effect.FAVOURABLE), new Cell.Letter(Effect.UNFAVOURABLE)),
                change(3, 0, percent("60.0"), percent("66.6")),
                change(3, 1, Cell.empty(), Cell.money(euros("1200", 2))),
                change(3, 2, new Cell.Count(new BigDecimal("1.50")), Cell.Mark.NOT_KNOWN)),
            List.of(broken),
            new Message("alles is anders.", "all is different."),
            0);
    Fault fault =
        new Fault(
            List.of(broken),
            Collections.nCopies(7, several),
            7,
            certainty,
            List.of(new Message("niet alles is geprobeerd", "not all was tried")));
    Finding finding =
        new Finding(
            Rule.TOTAL,
            Severity.ERROR,
            List.of(new CellReference(2, 0)),
            Map.of(),
            new Message("Het sluit niet.", "It does not close."),
            Optional.of(fault));
    CheckedTable whole = everyKind(source);
    return new CheckedTable(
        source,
        whole.table(),
        whole.convention(),
        whole.relations(),
        whole.joint(),
        List.of(new RuleOutcome.Failed(Rule.TOTAL, 1, List.of(finding))),
        List.of());
  }

  private static CellChange change(int row, int column, Cell before, Cell after) {
    return new CellChange(new CellReference(row, column), before, after);
  }

  private static Figure euros(String amount, int exponent) {
    return new Figure(Amount.parse(amount), new Unit(exponent));
  }

  private static RuleOutcome passed() {
    return RuleOutcome.of(Rule.TOTAL, 1, List.of(), Message.same("-"));
  }

  private static Row reserves(String label, long first, long second, Effect effect) {
    return Row.of(
        label,
        RowRole.DETAIL,
        List.of(
            Cell.money(Figure.of(first, Unit.EURO)),
            Cell.money(Figure.of(second, Unit.EURO)),
            new Cell.Letter(effect)));
  }

  private static Cell percent(String number) {
    return new Cell.Percentage(new BigDecimal(number));
  }

  static CheckedTable checked(String source, BudgetTable table) {
    return TableCheck.check(source, table);
  }

  static Report.Entry entry(String source, BudgetTable table) {
    return Report.Entry.of(checked(source, table), List.of());
  }

  static Report.Entry unreadable() {
    return Report.Entry.unreadable("kapot.csv", List.of(error("kapot.csv")));
  }

  static Problem error(String source) {
    return Problem.error(
        "CSV-003",
        new Place(source, 7, 4),
        "1.2.3",
        new Message("een bedrag", "an amount"),
        new Message("'1.2.3' is geen bedrag.", "'1.2.3' is no amount."));
  }

  static Problem notice(String source, int line) {
    return Problem.notice(
        "CSV-101",
        new Place(source, line, 2),
        "7,488",
        new Message("7488", "7488"),
        new Message("'7,488' is gelezen als 7488.", "'7,488' was read as 7488."));
  }

  static Report report(Report.Entry... entries) {
    return new Report(List.of(entries), List.of());
  }
}

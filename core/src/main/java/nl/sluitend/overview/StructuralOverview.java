package nl.sluitend.overview;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * What of an overview of baten en lasten is structural: all of it but for what its overview of
 * incidental baten en lasten names. Columns count from 0. Immutable.
 */
public final class StructuralOverview {
  private static final Source RESERVES =
      Source.read(
          "BBV art. 19 d en 23 c, zoals toegepast in Goirle, begroting 2018,"
              + " https://goirle.begroting-2018.nl/p5583/structurele-exploitatieruimte");

  private final BudgetOverview overview;
  private final IncidentalOverview incidental;

  private StructuralOverview(BudgetOverview overview, IncidentalOverview incidental) {
    this.overview = overview;
    this.incidental = incidental;
  }

  /**
   * Returns what is structural.
   *
   * @param overview all baten, lasten and movements of reserves
   * @param incidental what of it is incidental
   * @return the structural part
   * @throws IllegalArgumentException if the columns differ, or if something is incidental that the
   *     overview has no line for, naming it
   */
  public static StructuralOverview of(BudgetOverview overview, IncidentalOverview incidental) {
    if (!overview.columns().equals(incidental.columns())) {
      throw new IllegalArgumentException(
          "The columns of what is incidental are not those of the overview");
    }
    for (IncidentalItem item : incidental.items()) {
      if (overview.lines().stream()
          .noneMatch(line -> line.item().equals(item.item()) && line.flow() == item.flow())) {
        throw new IllegalArgumentException(
            "'%s' is incidental in '%s', but the overview has no such line"
                .formatted(item.description().dutch(), item.item().with(item.flow()).dutch()));
      }
    }
    for (int c = 0; c < overview.columns().size(); c++) {
      Years.requireSame(overview.result(c), incidental.balance(c));
    }
    return new StructuralOverview(overview, incidental);
  }

  /**
   * Returns what is structural of one flow, as the key figure of structural room takes it.
   *
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the total without what is incidental
   */
  public Derived total(Flow flow, int column) {
    return structural(
        flow.inWords(),
        overview.total(flow, column),
        incidental.total(flow, column),
        flow.isReserve());
  }

  /**
   * Returns what is structural of one flow of one programme or part.
   *
   * @param item the programme or part
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the amount without what is incidental
   */
  public Derived amount(OverviewItem item, Flow flow, int column) {
    return structural(
        item.with(flow),
        overview.amount(item, flow, column),
        incidental.total(item, flow, column),
        flow.isReserve());
  }

  /**
   * Returns the structural balance.
   *
   * @return saldo, movements of reserves and incidental saldo, in every column
   */
  public StructuralBalance balance() {
    return StructuralBalance.of(
        overview.columns(),
        List.of(
            new StructuralLine(
                new Message("Saldo van baten en lasten", "Balance"),
                StructuralStep.BALANCE,
                Amounts.perColumn(overview.columns(), overview::balance)),
            new StructuralLine(
                new Message("Toevoegingen en onttrekkingen aan reserves", "Movements of reserves"),
                StructuralStep.RESERVES,
                Amounts.perColumn(overview.columns(), overview::reserves)),
            new StructuralLine(
                new Message("Waarvan incidentele baten en lasten", "Of which incidental"),
                StructuralStep.INCIDENTAL_BALANCE,
                Amounts.perColumn(overview.columns(), incidental::balance))));
  }

  /**
   * Returns the overview of structural additions to and withdrawals from reserves (BBV art. 19 d;
   * for later years art. 23 c). Additions and withdrawals are positive.
   *
   * @return the statement: the lines that are not zero in every column, their totals, and
   *     withdrawals minus additions
   */
  public Statement structuralReserves() {
    List<StatementLine> out = new ArrayList<>();
    for (Flow flow : List.of(Flow.ADDITION, Flow.WITHDRAWAL)) {
      for (OverviewLine line : overview.lines()) {
        List<Derived> amounts =
            Amounts.perColumn(overview.columns(), c -> amount(line.item(), flow, c));
        boolean any = amounts.stream().anyMatch(a -> a.value().numerator().signum() != 0);
        if (line.flow() == flow && any) {
          out.add(Amounts.line(line.item().with(flow), RowRole.DETAIL, flow.side(), amounts));
        }
      }
      Message total =
          Words.join(new Message("Totaal structurele ", "Total structural "), "", flow.inWords());
      out.add(
          Amounts.line(
              total,
              RowRole.SUBTOTAL,
              flow.side(),
              Amounts.perColumn(overview.columns(), c -> total(flow, c))));
    }
    Message saldo = new Message("Saldo structurele mutaties reserves", "Structural movements");
    out.add(
        Amounts.line(
            saldo,
            RowRole.BALANCE,
            Side.BALANCE,
            Amounts.perColumn(overview.columns(), c -> movements(saldo, c))));
    return new Statement(
        new Message(
            "Overzicht van structurele toevoegingen en onttrekkingen aan reserves",
            "Overview of structural movements of reserves"),
        overview.columns(),
        out);
  }

  private Derived movements(Message name, int column) {
    Formula in = Formula.of(total(Flow.WITHDRAWAL, column));
    return Derived.of(name, in.minus(Formula.of(total(Flow.ADDITION, column))), RESERVES);
  }

  private static Derived structural(Message of, Derived all, Derived part, boolean reserve) {
    return Derived.of(
        Words.join(new Message("structureel: ", "structural: "), "", of),
        Formula.of(all).minus(Formula.of(part)),
        reserve ? RESERVES : IncidentalOverview.SOURCE);
  }
}

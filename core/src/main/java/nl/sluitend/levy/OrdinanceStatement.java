package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** The chapters and titles of an ordinance: costs, revenue, their difference, percentages. */
final class OrdinanceStatement {
  private static final Message PERCENTAGE = CoverageStatement.capital(LevyItem.COVERAGE.inWords());

  private final FeeOrdinance ordinance;
  private final List<StatementLine> out = new ArrayList<>();

  private OrdinanceStatement(FeeOrdinance ordinance) {
    this.ordinance = ordinance;
  }

  /** What a block of the statement shows of every part. */
  private record Block(Message prefix, Message total, RowRole end, Side side, Figures figures) {}

  private interface Figures {
    Derived of(LevyCoverage part, int column);
  }

  static Statement of(FeeOrdinance ordinance) {
    OrdinanceStatement statement = new OrdinanceStatement(ordinance);
    statement.add(
        new Block(
            new Message("Kosten", "Costs"),
            new Message("Totale kosten", "Total costs"),
            RowRole.TOTAL,
            Side.EXPENDITURE,
            LevyCoverage::totalCosts));
    statement.add(
        new Block(
            new Message("Opbrengst", "Revenue"),
            new Message("Totale opbrengst", "Total revenue"),
            RowRole.TOTAL,
            Side.INCOME,
            LevyCoverage::revenue));
    statement.add(
        new Block(
            new Message("Over- of onderdekking", "Over- or under-coverage"),
            CoverageStatement.capital(Sources.OVER_COVERAGE),
            RowRole.BALANCE,
            Side.BALANCE,
            FeeOrdinance::crossSubsidy));
    statement.percentages();
    Message name = ordinance.coverage().levy();
    Message title =
        new Message(
            "Kostendekkendheid %s".formatted(name.dutch()),
            "Cost coverage of %s".formatted(name.english()));
    return new Statement(title, ordinance.columns(), statement.out, ordinance.coverage().notes());
  }

  private void add(Block block) {
    for (int t = 0; t < ordinance.titles().size(); t++) {
      List<LevyCoverage> chapters = ordinance.titles().get(t).chapters();
      if (chapters.size() > 1) {
        chapters.forEach(chapter -> out.add(line(block, chapter, RowRole.DETAIL)));
      }
      if (chapters.size() == 1) {
        out.add(line(block, ordinance.coverage(t), RowRole.DETAIL));
      } else if (ordinance.titles().size() > 1) {
        out.add(line(block, ordinance.coverage(t), RowRole.SUBTOTAL));
      }
    }
    out.add(line(block, block.total(), ordinance.coverage(), block.end()));
  }

  private StatementLine line(Block block, LevyCoverage part, RowRole role) {
    return line(block, joined(block.prefix(), part.levy()), part, role);
  }

  private StatementLine line(Block block, Message label, LevyCoverage part, RowRole role) {
    return new StatementLine(
        label,
        role,
        Optional.of(block.side()),
        Optional.empty(),
        LevyCoverage.indexes(ordinance.columns())
            .mapToObj(c -> block.figures().of(part, c))
            .toList());
  }

  private void percentages() {
    for (int t = 0; t < ordinance.titles().size(); t++) {
      List<LevyCoverage> chapters = ordinance.titles().get(t).chapters();
      if (chapters.size() > 1) {
        chapters.forEach(this::percentage);
      }
      percentage(ordinance.coverage(t));
    }
    CoverageStatement.coverageLine(ordinance.coverage(), PERCENTAGE).ifPresent(out::add);
  }

  /** Its part comes first: a row that begins with the percentage is read as that of the totals. */
  private void percentage(LevyCoverage part) {
    Message label =
        new Message(
            "%s: dekkingspercentage".formatted(part.levy().dutch()),
            "%s: coverage percentage".formatted(part.levy().english()));
    CoverageStatement.coverageLine(part, label).ifPresent(out::add);
  }

  private static Message joined(Message one, Message two) {
    return new Message(
        "%s %s".formatted(one.dutch(), two.dutch()),
        "%s %s".formatted(one.english(), two.english()));
  }
}

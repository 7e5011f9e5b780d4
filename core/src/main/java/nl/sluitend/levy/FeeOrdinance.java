package nl.sluitend.levy;

import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.Column;

/**
 * The cost coverage of a fee ordinance (legesverordening): per chapter, per title, and as a whole.
 * The ceiling of all costs goes for the ordinance as a whole; within it titles may pay for each
 * other (kruissubsidiëring), unless a title has a ceiling of its own. How far they may do so is
 * cited from memory. Columns, titles and chapters count from 0. Immutable.
 */
public final class FeeOrdinance {
  private final List<FeeTitle> titles;
  private final List<LevyCoverage> parts;
  private final LevyCoverage whole;

  private FeeOrdinance(Message name, List<FeeTitle> titles) {
    this.titles = List.copyOf(titles);
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("'%s' has no title".formatted(name.dutch()));
    }
    this.parts = titles.stream().map(FeeTitle::coverage).toList();
    this.whole = FeeTitle.together(name, parts);
  }

  /**
   * Returns an ordinance.
   *
   * @param name what it is called
   * @param titles its titles, at least one
   * @return the ordinance
   * @throws IllegalArgumentException if there is no title, or if parts have different columns,
   *     naming them
   */
  public static FeeOrdinance of(Message name, List<FeeTitle> titles) {
    return new FeeOrdinance(name, titles);
  }

  /**
   * Returns the titles.
   *
   * @return the titles in their order
   */
  public List<FeeTitle> titles() {
    return titles;
  }

  /**
   * Returns the columns.
   *
   * @return the columns from left to right
   */
  public List<Column> columns() {
    return whole.columns();
  }

  /**
   * Returns the cost coverage of the ordinance.
   *
   * @return all titles together
   */
  public LevyCoverage coverage() {
    return whole;
  }

  /**
   * Returns the cost coverage of a title.
   *
   * @param title the title
   * @return its chapters together
   */
  public LevyCoverage coverage(int title) {
    return parts.get(title);
  }

  /**
   * Returns the cost coverage of a chapter.
   *
   * @param title the title
   * @param chapter the chapter in it
   * @return the coverage
   */
  public LevyCoverage coverage(int title, int chapter) {
    return titles.get(title).chapters().get(chapter);
  }

  /**
   * Returns what a title pays for others, or others for it. Those of all titles are the
   * over-coverage of the ordinance together.
   *
   * @param title the title
   * @param column the column
   * @return its revenue minus its costs: positive where it pays for others
   */
  public Derived crossSubsidy(int title, int column) {
    return crossSubsidy(coverage(title), column);
  }

  /**
   * Returns what a chapter pays for others, or others for it. Those of all chapters are the one of
   * their title together.
   *
   * @param title the title
   * @param chapter the chapter in it
   * @param column the column
   * @return its revenue minus its costs: positive where it pays for others
   */
  public Derived crossSubsidy(int title, int chapter, int column) {
    return crossSubsidy(coverage(title, chapter), column);
  }

  static Derived crossSubsidy(LevyCoverage part, int column) {
    Message name =
        new Message(
            "kruissubsidie %s".formatted(part.levy().dutch()),
            "cross-subsidy of %s".formatted(part.levy().english()));
    return Derived.of(name, part.overCoverage(column).formula(), Sources.CROSS_SUBSIDY);
  }

  /**
   * Tells whether the ordinance stays within all its costs.
   *
   * @param column the column
   * @return the verdict, with what rounding leaves undecided
   */
  public CeilingVerdict verdict(int column) {
    return whole.verdict(column);
  }

  /**
   * Tells whether the ordinance stays within a ceiling.
   *
   * @param column the column
   * @param ceiling the highest part of the costs
   * @return the verdict, with what rounding leaves undecided
   * @throws IllegalArgumentException if the ceiling is no percentage, naming it
   */
  public CeilingVerdict verdict(int column, Input ceiling) {
    return whole.verdict(column, ceiling);
  }

  /**
   * Returns what a title brings in above its own ceiling.
   *
   * @param title the title
   * @param column the column
   * @return revenue minus what the ceiling allows, resting on the source of the limit; empty where
   *     the title has none
   */
  public Optional<Derived> titleExcess(int title, int column) {
    return titles
        .get(title)
        .limit()
        .map(limit -> coverage(title).excess(column, limit.ceiling(), limit.source()));
  }

  /**
   * Tells whether a title stays within its own ceiling.
   *
   * @param title the title
   * @param column the column
   * @return the verdict; empty where the title has no ceiling
   */
  public Optional<CeilingVerdict> titleVerdict(int title, int column) {
    return titleExcess(title, column).map(CeilingVerdict::of);
  }

  /**
   * Returns costs, revenue and cross-subsidy per chapter and title, and the percentages. A
   * percentage is left out where costs are zero, or may be behind their rounding. Its notes say,
   * title by title, what was only suggested by labels.
   *
   * @return the statement
   */
  public Statement statement() {
    return OrdinanceStatement.of(this);
  }
}

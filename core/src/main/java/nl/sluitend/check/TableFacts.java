package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.diagnose.Diagnosis;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.table.BudgetTable;
import org.jspecify.annotations.Nullable;

/**
 * A table and what can be known of it. Everything but the table itself is computed when it is first
 * asked for, and once: many rules share one search for relations, and without a rule that needs
 * them there is none. May be used by several threads.
 */
public final class TableFacts {
  private final String source;
  private final BudgetTable table;
  private final Once<FoundRelations> found;
  private final Once<List<JudgedRelation>> judged;
  private final Once<Diagnosis> diagnosis;
  private final Once<CheckedRelations> checked;
  private final Once<FoundConvention> convention;
  private final Once<JointJudgement> joint;

  /** A value that is computed when it is first asked for; what was thrown is not kept. */
  private static final class Once<T> {
    private final Supplier<T> compute;
    private @Nullable T value;

    Once(Supplier<T> compute) {
      this.compute = compute;
    }

    synchronized T get() {
      T known = value;
      if (known == null) {
        known = compute.get();
        value = known;
      }
      return known;
    }
  }

  private TableFacts(String source, BudgetTable table) {
    this.source = Objects.requireNonNull(source, "source");
    this.table = Objects.requireNonNull(table, "table");
    this.found = new Once<>(() -> FoundRelations.of(table));
    this.checked = new Once<>(() -> CheckedRelations.of(table, found(), relations(), diagnosis()));
    this.judged = new Once<>(() -> found().judge(table));
    this.diagnosis = new Once<>(() -> Diagnosis.of(table, relations()));
    this.convention = new Once<>(() -> FoundConvention.of(table));
    this.joint =
        new Once<>(
            () ->
                JointJudgement.of(
                    table, relations().stream().map(JudgedRelation::relation).toList()));
  }

  /**
   * Makes the facts of a table; nothing is computed yet.
   *
   * @param source where the table is from, as the caller names it
   * @param table the table
   * @return the facts
   */
  public static TableFacts of(String source, BudgetTable table) {
    return new TableFacts(source, table);
  }

  /**
   * Returns where the table is from.
   *
   * @return the source, as the caller names it
   */
  public String source() {
    return source;
  }

  /**
   * Returns the table.
   *
   * @return the table as printed
   */
  public BudgetTable table() {
    return table;
  }

  /**
   * Returns the relations of the table as they were found.
   *
   * @return the relations, before they are judged
   */
  public FoundRelations found() {
    return found.get();
  }

  /**
   * Returns the relations of the table with how they hold.
   *
   * @return one per relation of {@link #found()}, in order
   */
  public List<JudgedRelation> relations() {
    return judged.get();
  }

  /**
   * Returns why relations do not hold.
   *
   * @return the faults of the table with their repairs
   */
  public Diagnosis diagnosis() {
    return diagnosis.get();
  }

  /**
   * Returns the sign convention.
   *
   * @return the convention with its evidence
   */
  public FoundConvention convention() {
    return convention.get();
  }

  /**
   * Returns whether all relations can hold at once.
   *
   * @return the judgement
   */
  public JointJudgement joint() {
    return joint.get();
  }

  CheckedRelations checked() {
    return checked.get();
  }

  /** What was not looked for, because the table is too large for it. */
  List<Message> notTried() {
    List<Message> notTried = new ArrayList<>(found().notTried());
    notTried.addAll(diagnosis().notTried());
    return List.copyOf(notTried);
  }

  /** The value, or nothing where computing it failed; rules that need it say so. */
  static <T> Optional<T> ifPossible(Supplier<T> compute) {
    try {
      return Optional.of(compute.get());
    } catch (Throwable e) {
      Thrown.bearable(e);
      return Optional.empty();
    }
  }
}

package nl.sluitend.bbv;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A plausibility control as the definition file of a layer and year states it: what it is about,
 * not what it computes.
 *
 * @param code the code of the control, such as PF002
 * @param scopes where it applies; a control may have one for the quarters and one for the accounts
 */
public record Control(String code, List<Scope> scopes) {
  /** Copies the scopes. */
  public Control {
    scopes = List.copyOf(scopes);
  }

  /**
   * Where a control applies.
   *
   * @param periods the periods of delivery, 0 the budget, 1 to 4 the quarters, 5 the accounts;
   *     empty where the file states none, as in the layout of 2017 to 2019
   * @param balancePosts the balance posts that it looks at, in published order; empty for no limit
   * @param excludedTaskFields the taakvelden that it leaves out; empty for none
   */
  public record Scope(
      Set<Integer> periods, Set<String> balancePosts, Set<String> excludedTaskFields) {
    /** Copies the sets; their order stays. */
    public Scope {
      periods = copy(periods);
      balancePosts = copy(balancePosts);
      excludedTaskFields = copy(excludedTaskFields);
    }

    /**
     * Tells whether the control applies to a delivery.
     *
     * @param period the period of the delivery, 0 to 5
     * @return whether the file names it, or names none
     */
    public boolean appliesIn(int period) {
      return periods.isEmpty() || periods.contains(period);
    }

    private static <T> Set<T> copy(Set<T> set) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
  }
}

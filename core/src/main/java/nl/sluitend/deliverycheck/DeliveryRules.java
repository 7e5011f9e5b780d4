package nl.sluitend.deliverycheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.check.Rule;
import nl.sluitend.delivery.StructureCode;

/**
 * The rules that a delivery is checked by. Those of CBS have its codes: SF for the structure, DF
 * for codes, PF for plausibility; {@code GRY-001} is ours.
 */
public final class DeliveryRules {
  private DeliveryRules() {}

  /**
   * Returns all rules, with the limits that hold where nobody states others.
   *
   * @return the rules in the order in which they are reported: SF001 to SF999, DF001 to DF007,
   *     PF001 to PF009, PF099, GRY-001
   */
  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    Arrays.stream(StructureCode.values()).map(StructureRules::of).forEach(all::add);
    Arrays.stream(CodeRule.values()).map(CodeRule::rule).forEach(all::add);
    all.addAll(ControlRule.rules());
    all.add(ControlCheck.IMPOSSIBLE);
    all.add(GreyCheck.RULE);
    return List.copyOf(all);
  }
}

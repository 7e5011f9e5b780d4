package nl.sluitend.legality;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/** Amounts with the sign that this package takes: positive, whatever a table prints. */
final class Signs {
  private static final String CURE =
      " Amounts are positive here: of a table that prints them negative, say so with a CostSign.";

  private Signs() {}

  /**
   * Credits and movements are never below zero. A programme may be, by a saving that is still to be
   * found or a provision that is released, but not in both columns: it is then printed negative.
   */
  static void require(BudgetCriterion criterion, Message name, Derived authorised, Derived actual) {
    boolean programme =
        criterion == BudgetCriterion.PROGRAMME_EXPENDITURE
            || criterion == BudgetCriterion.PROGRAMME_INCOME;
    int budget = sign(authorised);
    int real = sign(actual);
    boolean wrong = programme ? real < 0 && budget <= 0 : real < 0 || budget < 0;
    if (wrong) {
      throw new IllegalArgumentException(
          "'%s' (%s) is below zero: %s, %s.%s"
              .formatted(
                  name.dutch(),
                  criterion.inWords().dutch(),
                  authorised.value(),
                  actual.value(),
                  CURE));
    }
  }

  static void requireMoneyAboveZero(Derived amount) {
    if (sign(requireMoney(amount)) <= 0) {
      throw new IllegalArgumentException(
          "'%s' is above zero, but was %s".formatted(amount.name().dutch(), amount.value()));
    }
  }

  static void requireMoneyNotNegative(Derived amount) {
    if (sign(requireMoney(amount)) < 0) {
      throw new IllegalArgumentException(
          "'%s' is below zero: %s.%s".formatted(amount.name().dutch(), amount.value(), CURE));
    }
  }

  static Derived requireMoney(Derived amount) {
    if (!amount.value().kind().isMoney()) {
      throw new IllegalArgumentException(
          "'%s' is money, but was %s".formatted(amount.name().dutch(), amount.value()));
    }
    return amount;
  }

  private static int sign(Derived amount) {
    return amount.value().numerator().signum();
  }
}

package nl.sluitend.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Years;

/**
 * What members have to bear: expenditure less what others pay. All amounts are positive.
 *
 * @param expenditure total expenditure (lasten)
 * @param income own income (baten), without the contributions
 * @param withdrawals what comes out of reserves (onttrekkingen)
 * @param thirdParties what third parties contribute (bijdragen derden)
 */
public record NetCosts(
    Derived expenditure,
    List<Derived> income,
    List<Derived> withdrawals,
    List<Derived> thirdParties) {
  static final Source SOURCE =
      Source.read(
          "te verdelen = lasten - baten - onttrekkingen aan reserves - bijdragen van derden: Dienst"
              + " Dommelvallei, meerjarenbegroting 2020-2023,"
              + " https://dienst-dommelvallei.begrotingsapp.nl/meerjarenbegroting-2020-2023/programma/bijdrage-per-gemeente");

  /** Copies the parts and checks that they are of one year. */
  public NetCosts {
    Objects.requireNonNull(expenditure, "expenditure");
    income = List.copyOf(income);
    withdrawals = List.copyOf(withdrawals);
    thirdParties = List.copyOf(thirdParties);
    List<Derived> all = new ArrayList<>(List.of(expenditure));
    Stream.of(income, withdrawals, thirdParties).forEach(all::addAll);
    Years.requireSame(all.toArray(Derived[]::new));
  }

  /**
   * Returns costs that nobody else pays for.
   *
   * @param expenditure total expenditure (lasten)
   * @return the costs
   */
  public static NetCosts of(Derived expenditure) {
    return new NetCosts(expenditure, List.of(), List.of(), List.of());
  }

  /**
   * Returns what is to be divided (te verdelen).
   *
   * @return expenditure − income − withdrawals − third parties
   * @throws IllegalArgumentException if one of them is no money, naming it
   */
  public Derived toDivide() {
    return toDivide(new Message("te verdelen", "to be divided"));
  }

  Derived toDivide(Message name) {
    List<Formula.Term> terms = new ArrayList<>();
    Stream.of(income, withdrawals, thirdParties)
        .flatMap(List::stream)
        .forEach(part -> terms.add(new Formula.Term(Formula.of(part), /* subtracted= */ true)));
    Formula all = Formula.of(expenditure);
    terms.add(0, new Formula.Term(all, /* subtracted= */ false));
    return Derived.of(name, terms.size() == 1 ? all : new Formula.Sum(terms), SOURCE);
  }
}

package nl.sluitend.national;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Amount;

/**
 * What one body put in one report: its lasten and baten, and the overhead in them.
 *
 * @param layer the layer of government, as the file names it; empty if the file does not
 * @param number the number of the body; empty if the file has none
 * @param name the name of the body; empty if the file has none
 * @param year the year; empty if the file does not say it
 * @param report the report; empty if the file does not say it
 * @param inhabitants the number of inhabitants, if it is known
 * @param overhead the lasten of overhead; empty if the report has no line for it
 * @param costs the lasten that overhead is compared with
 * @param expenditure all lasten, of every taakveld
 * @param income all baten, of every taakveld
 * @param hasReported whether any amount of the report is not zero
 */
public record BodyFigures(
    String layer,
    String number,
    String name,
    String year,
    String report,
    Optional<Long> inhabitants,
    Optional<Amount> overhead,
    Amount costs,
    Amount expenditure,
    Amount income,
    boolean hasReported) {
  /** Checks that the body has a name or a number. */
  public BodyFigures {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(inhabitants, "inhabitants");
    Objects.requireNonNull(overhead, "overhead");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(expenditure, "expenditure");
    Objects.requireNonNull(income, "income");
    if (number.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException("A body has a name or a number");
    }
  }

  /**
   * Returns how people call the body.
   *
   * @return its name, else its number
   */
  public String label() {
    return name.isEmpty() ? number : name;
  }

  /** Returns the body with its year and report, for sentences about it. */
  String title() {
    return (label() + " " + (year + " " + report).strip()).strip();
  }

  /**
   * Returns overhead as a part of the costs (overheadpercentage).
   *
   * @return the share; empty if nothing was reported, if there is no line for overhead, or if the
   *     costs are not above zero
   */
  public Optional<Fraction> share() {
    return overhead
        .filter(amount -> hasReported && costs.signum() > 0)
        .map(amount -> Fraction.of(amount, costs));
  }

  /**
   * Returns overhead per inhabitant, in euros.
   *
   * @return the amount; empty if nothing was reported, if there is no line for overhead, or if the
   *     number is not known or zero
   */
  public Optional<Fraction> perInhabitant() {
    return inhabitants
        .filter(number -> hasReported && overhead.isPresent() && number > 0)
        .map(number -> Fraction.of(overhead.orElseThrow(), Amount.ofEuros(number)));
  }

  /**
   * Returns lasten minus baten. With the mutations of reserves and the result among them the two
   * should be equal.
   *
   * @return the difference
   */
  public Amount gap() {
    return expenditure.minus(income);
  }

  /**
   * Returns the size class of the body.
   *
   * @return the class, if the number of inhabitants is known
   */
  public Optional<SizeClass> sizeClass() {
    return inhabitants.map(SizeClass::of);
  }
}

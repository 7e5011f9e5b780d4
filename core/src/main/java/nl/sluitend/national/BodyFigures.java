package nl.sluitend.national;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.sluitend.money.Amount;

/**
 * What one body reported, with its overhead.
 *
 * @param body the keys that tell the body, and the year and report if sums are by these
 * @param overhead the lasten that are overhead
 * @param whole the lasten that overhead is a share of
 * @param expenditure all lasten
 * @param income all baten; zero where sums are not by side
 * @param inhabitants the number of inhabitants, if it was reported
 */
public record BodyFigures(
    List<String> body,
    Amount overhead,
    Amount whole,
    Amount expenditure,
    Amount income,
    OptionalLong inhabitants) {
  /** Copies the keys. */
  public BodyFigures {
    body = List.copyOf(body);
    Objects.requireNonNull(overhead, "overhead");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(expenditure, "expenditure");
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(inhabitants, "inhabitants");
  }

  /**
   * Returns the overhead as a share of the whole.
   *
   * @return the share; empty if the whole is not more than zero, so that there is none
   */
  public Optional<Fraction> share() {
    return whole.signum() > 0 ? Optional.of(Fraction.of(overhead, whole)) : Optional.empty();
  }

  /**
   * Returns the overhead per inhabitant.
   *
   * @return euros for each; empty if there are no inhabitants or their number is not known
   */
  public Optional<Fraction> overheadPerInhabitant() {
    return inhabitants.orElse(0) > 0
        ? Optional.of(Fraction.per(overhead, inhabitants.getAsLong()))
        : Optional.empty();
  }

  /**
   * Returns by how much lasten and baten differ. Over all taakvelden, 0.10 and 0.11 included, they
   * should be equal.
   *
   * @return lasten less baten
   */
  public Amount gap() {
    return expenditure.minus(income);
  }

  /**
   * Returns the size class of the municipality.
   *
   * @return it; empty if the number of inhabitants is not known
   */
  public Optional<SizeClass> sizeClass() {
    return inhabitants.isPresent()
        ? Optional.of(SizeClass.of(inhabitants.getAsLong()))
        : Optional.empty();
  }
}

package nl.sluitend.levy;

import java.util.Objects;
import nl.sluitend.statement.Derived;

/**
 * The tariff per unit (per aansluiting, per dossier) that a target asks for.
 *
 * @param requiredRevenue the revenue that covers the target
 * @param exact that revenue per unit, before rounding
 * @param rounded the tariff rounded to its step
 * @param revenue what the rounded tariff brings in
 * @param coverage which part of total costs that covers
 */
public record LevyTariff(
    Derived requiredRevenue, Derived exact, Derived rounded, Derived revenue, Derived coverage) {
  /** Checks that all are there. */
  public LevyTariff {
    Objects.requireNonNull(requiredRevenue, "requiredRevenue");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(rounded, "rounded");
    Objects.requireNonNull(revenue, "revenue");
    Objects.requireNonNull(coverage, "coverage");
  }
}

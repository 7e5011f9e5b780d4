package nl.sluitend.relate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/**
 * Which reading of a total the figures decide for: the first one that holds in every column, else
 * the one that holds in most. A total that holds nowhere is a broken claim on the rows of its
 * block, unless it is so far from their sum that it must be the total of something else.
 */
final class TotalClaim {
  /** How sure, in bits, it has to be that a slip explains why a balance is not what it claims. */
  private static final int SLIP_OF_CLAIM = 1;

  private final OpenRows rows;
  private final TotalReadings readings;
  private final RowSides sides;
  private final Fits fits;
  private final OneSlip oneSlip;

  /** What the figures show, by the row that states it. */
  private final Map<Integer, List<Term>> shown;

  TotalClaim(
      OpenRows rows,
      TotalReadings readings,
      RowSides sides,
      Fits fits,
      OneSlip oneSlip,
      Map<Integer, List<Term>> shown) {
    this.rows = rows;
    this.readings = readings;
    this.sides = sides;
    this.fits = fits;
    this.oneSlip = oneSlip;
    this.shown = shown;
  }

  /** The rows that a total takes in, above it or below; empty if none could be its own. */
  Optional<List<Term>> of(int row, RowRole role) {
    return above(row, role).or(() -> below(row, role));
  }

  private Optional<List<Term>> above(int row, RowRole role) {
    List<Fit> all = readings.of(row).map(terms -> fits.of(row, terms)).toList();
    Optional<Fit> perfect = perfect(row, all);
    if (perfect.isPresent()) {
      return Optional.of(completed(row, perfect.get(), all).terms());
    }
    if (shown.containsKey(row)) {
      return Optional.of(shown.get(row));
    }
    // Nothing holds everywhere. A total keeps its claim if one slip explains what it is off, or as
    // long as the sum is near it.
    List<Fit> claims =
        all.stream()
            .filter(fit -> fit.terms().size() > 1)
            .filter(fit -> fit.holds() > 0 || !sides.mixesSides(row, fit))
            .toList();
    return slipped(row, role, all, claims).or(() -> nearest(row, role, claims)).map(Fit::terms);
  }

  private Optional<Fit> perfect(int row, List<Fit> all) {
    return all.stream()
        .filter(Fit::holdsEverywhere)
        .reduce(
            (one, next) -> sides.mixesSides(row, one) && !sides.mixesSides(row, next) ? next : one)
        .or(() -> suffixes(row).filter(Fit::holdsEverywhere).findFirst());
  }

  /** The reading that one slip explains best. */
  private Optional<Fit> slipped(int row, RowRole role, List<Fit> all, List<Fit> claims) {
    return all.stream()
        .filter(fit -> fit.terms().size() > 1 && !sides.opposesSides(row, fit))
        .filter(
            fit ->
                oneSlip.surelyExplains(row, fit.terms())
                    || oneSlip.bits(row, fit.terms()) >= SLIP_OF_CLAIM
                    || (sides.isTotal(row, role)
                        && claims.contains(fit)
                        && oneSlip.explains(row, fit.terms())))
        .reduce(
            (one, next) ->
                oneSlip.bits(row, next.terms()) > oneSlip.bits(row, one.terms()) ? next : one);
  }

  private Optional<Fit> nearest(int row, RowRole role, List<Fit> claims) {
    return claims.stream()
        .filter(fit -> fit.near() || (fit.holds() > 0 && fit.holds() >= fit.fails()))
        .filter(fit -> sides.isTotal(row, role) || fit.holds() > 0)
        .reduce((best, next) -> next.isBetterThan(best) ? next : best);
  }

  /**
   * A reading that holds, or a better one of rows that no total has taken in yet: one that comes
   * out to the last digit because it has more of them, such as a line for rounding, or one of
   * totals where the reading adds up once more what these have taken in. A heading says where the
   * rows of a total begin, but a balance runs on from above it.
   */
  private Fit completed(int row, Fit reading, List<Fit> others) {
    boolean again = addsAgain(reading);
    boolean whole = !sides.isOf(row, Side.BALANCE) && rows.areUnderHeading(reading.rows());
    if ((reading.isExact() || whole) && !again) {
      return reading;
    }
    List<Fit> better =
        Stream.concat(others.stream(), suffixes(row))
            .filter(Fit::holdsEverywhere)
            .filter(other -> !sides.mixesSides(row, other) && !addsAgain(other))
            .filter(other -> again || other.rows().containsAll(reading.rows()))
            .toList();
    return better.stream()
        .filter(Fit::isExact)
        .findFirst()
        .or(() -> better.stream().filter(other -> again).findFirst())
        .orElse(reading);
  }

  private boolean addsAgain(Fit reading) {
    return reading.rows().stream().anyMatch(rows::isTaken);
  }

  private Stream<Fit> suffixes(int row) {
    return readings.suffixes().map(terms -> fits.of(row, terms));
  }

  /**
   * What a total above its details adds up: the details below it, up to the next heading or total.
   * It claims them if nothing above it could be its own.
   */
  private Optional<List<Term>> below(int row, RowRole role) {
    List<Term> details = readings.below(row);
    if (role == RowRole.BALANCE || details.size() < 2) {
      return Optional.empty();
    }
    Fit fit = fits.of(row, details);
    boolean claims =
        rows.block().isEmpty() && !sides.mixesSides(row, fit) && (fit.holds() > 0 || fit.close());
    return fit.holdsEverywhere() || claims ? Optional.of(details) : Optional.empty();
  }
}

package nl.sluitend.examples.cli;

import java.util.Optional;
import nl.sluitend.money.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The unit of the amounts in a file that does not name it. */
final class UnitOption {
  @Option(
      names = "--unit",
      paramLabel = "euro|duizend|miljoen",
      converter = UnitConverter.class,
      description = "Eenheid van de bedragen, als het bestand die niet noemt.")
  private @Nullable Unit unit;

  Optional<Unit> given() {
    return Optional.ofNullable(unit);
  }
}

package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.io.iv3.DeliveryFile;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.iv3.DeliveryProblem;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;

/** Reads deliveries, and says what is wrong with them and in which unit they are. */
final class Iv3Deliveries {
  private final PrintWriter err;
  private final Language language;

  Iv3Deliveries(PrintWriter err, Language language) {
    this.err = err;
    this.language = language;
  }

  /** The delivery in a file; empty if it could not be read whole. */
  Optional<Delivery> read(Path file) {
    Reading<DeliveryFile> reading = DeliveryJson.read(file);
    reading.problems().stream().filter(Problem::isError).forEach(this::say);
    return reading.hasErrors() ? Optional.empty() : reading.value().map(DeliveryFile::delivery);
  }

  void say(Problem problem) {
    err.println(
        TableText.shown(
            "%s %s %s".formatted(problem.place(), problem.code(), problem.message().in(language))));
  }

  /** The unit that was given for a file, else what its amounts show; empty if they do not. */
  Optional<Unit> unit(Path file, Delivery delivery, Optional<Unit> given) {
    if (given.isPresent()) {
      return given;
    }
    UnitEvidence evidence = UnitEvidence.of(delivery);
    if (evidence.unit().isPresent()) {
      say(DeliveryProblem.ofUnit(file.toString(), evidence));
    }
    return evidence.unit();
  }
}

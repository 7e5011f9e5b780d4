package nl.sluitend.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.io.InputLimits;
import nl.sluitend.io.iv3.DeliveryFile;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.iv3.DeliveryProblem;
import nl.sluitend.io.national.NationalJson;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.io.national.Progress;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.SumAccumulator;

/** Adds up deliveries, each in the unit that the caller said, else in the one its amounts show. */
final class NationalDeliveries {
  private final Optional<Unit> given;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Message> passedOver = new ArrayList<>();

  /** The first delivery of which a unit was concluded, and how many are of that unit. */
  private final Map<Unit, Concluded> concluded = new LinkedHashMap<>();

  private record Concluded(String source, UnitEvidence evidence, int count) {
    Concluded more() {
      return new Concluded(source, evidence, count + 1);
    }

    /** One line for all of that unit: a folder may have hundreds of them. */
    Message said() {
      Message one = DeliveryProblem.ofUnit(source, evidence).message();
      return count == 1
          ? NationalDeliveries.said(source, one)
          : new Message(
              "%s leveringen, waarvan de eerste %s: %s".formatted(count, source, one.dutch()),
              "%s deliveries, the first of which is %s: %s"
                  .formatted(count, source, one.english()));
    }
  }

  /** What the sums are by, of what a reader of deliveries has. */
  interface Wanted {
    List<Dimension> of(NationalJson reader);
  }

  NationalDeliveries(Optional<Unit> given, Progress progress) {
    this.given = given;
    this.progress = progress;
  }

  /** What kept files from being read at all. */
  List<Problem> problems() {
    return problems;
  }

  /** What was passed over, and in which units deliveries were read, and why. */
  List<Message> notes() {
    return Stream.concat(passedOver.stream(), concluded.values().stream().map(Concluded::said))
        .toList();
  }

  /** The sums of a file; of an archive, those of each delivery in it as if they were files. */
  List<NationalFiles.Part> sums(Path file, Wanted wanted) throws IOException {
    if (given.isPresent() && !NationalForms.isZip(file)) {
      NationalJson reader = reader(given.get());
      return List.of(part(file, reader.sums(List.of(file), wanted.of(reader))));
    }
    List<NationalFiles.Part> parts = new ArrayList<>();
    List<Problem> aside =
        NationalJson.forEachText(
            List.of(file), (source, text) -> sums(source, text, wanted).ifPresent(parts::add));
    for (Problem problem : aside) {
      if (problem.isError()) {
        problems.add(problem);
      } else {
        passedOver.add(said(file.toString(), problem.message()));
      }
    }
    return parts;
  }

  private Optional<NationalFiles.Part> sums(String source, InputStream text, Wanted wanted)
      throws IOException {
    if (given.isPresent()) {
      NationalJson reader = reader(given.get());
      return Optional.of(part(Path.of(source), reader.sums(source, text, wanted.of(reader))));
    }
    byte[] bytes =
        InputLimits.read(text)
            .orElseThrow(
                () ->
                    new Unusable(
                        "%s is te groot om te zien in welke eenheid de bedragen zijn; zeg het met"
                                .formatted(source)
                            + " --unit",
                        "%s is too large to see in which unit amounts are; say it by --unit"
                            .formatted(source)));
    Optional<Unit> unit = unit(source, DeliveryJson.read(source, bytes));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    NationalJson reader = reader(unit.get());
    InputStream again = new ByteArrayInputStream(bytes);
    return Optional.of(part(Path.of(source), reader.sums(source, again, wanted.of(reader))));
  }

  /** Half a delivery would count as a whole one: where the text stops, none of it does. */
  private NationalFiles.Part part(Path file, NationalSums read) {
    NationalSums sums = read;
    read.report().problems().stream()
        .filter(problem -> problem.code().equals("NAT-018"))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new Unusable(said(String.valueOf(twice.place()), twice.message()));
            });
    if (read.report().unreadFiles() > 0) {
      sums = new NationalSums(new SumAccumulator(read.sums().dimensions()).result(), read.report());
      passedOver.add(
          said(
              file.toString(),
              new Message(
                  "geen hele levering; niets ervan telt mee",
                  "no whole delivery; nothing of it counts")));
    }
    return new NationalFiles.Part(file, NationalFiles.Form.DELIVERIES, sums);
  }

  private static Message said(String source, Message message) {
    return new Message(source + ": " + message.dutch(), source + ": " + message.english());
  }

  private NationalJson reader(Unit unit) {
    return NationalJson.deliveries(unit).withProgress(progress);
  }

  /**
   * Deliveries do not say their unit; their amounts may show it.
   *
   * @return empty if it is no delivery, which the problems say
   */
  private Optional<Unit> unit(String source, Reading<DeliveryFile> read) {
    if (read.value().isEmpty()) {
      problems.addAll(read.problems());
      return Optional.empty();
    }
    UnitEvidence evidence = UnitEvidence.of(read.value().get().delivery());
    Optional<Unit> unit = evidence.unit();
    if (unit.isEmpty()) {
      Message unknown =
          UnitConverter.withOption(DeliveryProblem.ofUnit(source, evidence).message(), "--unit");
      throw new Unusable(source + ": " + unknown.dutch(), source + ": " + unknown.english());
    }
    concluded.merge(unit.get(), new Concluded(source, evidence, 1), (first, next) -> first.more());
    return unit;
  }
}

package nl.sluitend.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

/** Adds up deliveries, each in the unit that the caller said, else in the one its amounts show. */
final class NationalDeliveries {
  private final Optional<Unit> given;
  private final int threads;
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

  NationalDeliveries(Optional<Unit> given, int threads, Progress progress) {
    this.given = given;
    this.threads = threads;
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

  /** The sums of a file, or of each delivery in it where their units are to be found. */
  List<NationalFiles.Part> sums(Path file, Wanted wanted) throws IOException {
    if (given.isPresent()) {
      return List.of(part(file, reader(given.get()), wanted));
    }
    if (isZip(file)) {
      return entries(file, wanted);
    }
    Reading<DeliveryFile> read;
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream text = NationalForms.unpacked(raw)) {
      read = text == raw ? DeliveryJson.read(file) : DeliveryJson.read(file.toString(), text);
    }
    Optional<Unit> unit = unit(file.toString(), read);
    return unit.isPresent() ? List.of(part(file, reader(unit.get()), wanted)) : List.of();
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  /** Each entry by itself, as if they were files in a folder. */
  private List<NationalFiles.Part> entries(Path file, Wanted wanted) throws IOException {
    List<NationalFiles.Part> parts = new ArrayList<>();
    List<Problem> aside =
        NationalJson.forEachText(
            List.of(file), (source, text) -> entry(source, text, wanted).ifPresent(parts::add));
    for (Problem problem : aside) {
      if (problem.isError()) {
        problems.add(problem);
      } else {
        passedOver.add(said(file.toString(), problem.message()));
      }
    }
    return parts;
  }

  private Optional<NationalFiles.Part> entry(String source, InputStream text, Wanted wanted)
      throws IOException {
    byte[] bytes =
        InputLimits.read(text)
            .orElseThrow(
                () ->
                    new Unusable(
                        "%s is te groot om te zien in welke eenheid de bedragen zijn; zeg het met --unit"
                            .formatted(source),
                        "%s is too large to see in which unit amounts are; say it by --unit"
                            .formatted(source)));
    Optional<Unit> unit = unit(source, DeliveryJson.read(source, bytes));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    NationalJson reader = reader(unit.get());
    NationalSums sums = reader.sums(source, new ByteArrayInputStream(bytes), wanted.of(reader));
    return Optional.of(
        new NationalFiles.Part(Path.of(source), NationalFiles.Form.DELIVERIES, sums));
  }

  private static Message said(String source, Message message) {
    return new Message(source + ": " + message.dutch(), source + ": " + message.english());
  }

  private NationalJson reader(Unit unit) {
    return NationalJson.deliveries(unit).withThreads(threads).withProgress(progress);
  }

  private static NationalFiles.Part part(Path file, NationalJson reader, Wanted wanted)
      throws IOException {
    return new NationalFiles.Part(
        file, NationalFiles.Form.DELIVERIES, reader.sums(List.of(file), wanted.of(reader)));
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
      Message unknown = DeliveryProblem.ofUnit(source, evidence).message();
      throw new Unusable(source + ": " + unknown.dutch(), source + ": " + unknown.english());
    }
    concluded.merge(unit.get(), new Concluded(source, evidence, 1), (first, next) -> first.more());
    return unit;
  }
}

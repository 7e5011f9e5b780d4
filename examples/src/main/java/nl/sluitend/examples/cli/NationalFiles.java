package nl.sluitend.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.io.iv3.DeliveryFile;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.national.NationalJson;
import nl.sluitend.io.national.NationalLayout;
import nl.sluitend.io.national.NationalReader;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.io.national.Progress;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;

/** Finds out how national files are laid out, and adds them up. */
final class NationalFiles {
  /** The forms of files, by what people call them. */
  enum Form {
    /** A row per municipality and taakveld, with lasten and baten in columns. */
    WIDE,
    /** A row per amount. */
    LONG,
    /** Deliveries as JSON. */
    DELIVERIES
  }

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
  private static final int LONGEST_HEADING = 1 << 16;

  private final Settings settings;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Path> passedOver = new ArrayList<>();

  /**
   * The sums of one file.
   *
   * @param file the file
   * @param form how it is laid out
   * @param sums its sums, and what could not be read
   */
  record Part(Path file, Form form, NationalSums sums) {}

  /**
   * What the caller said of the files.
   *
   * @param form how they are laid out; empty to recognise it
   * @param notation how amounts are written in the long form
   * @param side the side of all amounts of the long form; empty if the categories say it
   * @param unit the unit; empty for that of the form, or as deliveries show
   * @param year the year of the wide form; empty for that in the name of the file
   * @param threads how many threads read
   * @param progress is told how far it is
   */
  record Settings(
      Optional<Form> form,
      AmountNotation notation,
      Optional<String> side,
      Optional<Unit> unit,
      Optional<Integer> year,
      int threads,
      Progress progress) {}

  NationalFiles(Settings settings) {
    this.settings = settings;
  }

  /** The sums of each file. */
  List<Part> sums(List<Path> files, Set<Dimension> wanted) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Path file : unfolded(files)) {
      Form form = settings.form().isPresent() ? settings.form().get() : form(file);
      switch (form) {
        case WIDE -> parts.add(new Part(file, form, csv(wide(file), file, wanted)));
        case LONG -> parts.add(new Part(file, form, csv(longForm(), file, wanted)));
        case DELIVERIES -> {
          Optional<Unit> unit = unit(file);
          if (unit.isPresent()) {
            parts.add(new Part(file, form, deliveries(file, unit.get(), wanted)));
          }
        }
      }
    }
    return parts;
  }

  /** What kept files from being read at all, besides what stands in their sums. */
  List<Problem> problems() {
    return problems;
  }

  /** The files in folders that are of another kind. */
  List<Path> passedOver() {
    return passedOver;
  }

  /** A folder stands for the files below it, by name. */
  private List<Path> unfolded(List<Path> files) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        all.add(file);
        continue;
      }
      int before = all.size();
      try (Stream<Path> inside = Files.walk(file)) {
        for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
          (isData(each) ? all : passedOver).add(each);
        }
      }
      if (all.size() == before) {
        throw new Unusable(
            "in %s staat geen levering (.json) en geen CSV".formatted(file),
            "there is no delivery (.json) and no CSV in %s".formatted(file));
      }
    }
    return all;
  }

  private static boolean isData(Path file) {
    String name = name(file);
    return isJson(name)
        || name.endsWith(".csv")
        || name.endsWith(".csv.gz")
        || name.endsWith(".zip");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isJson(String name) {
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  private NationalSums csv(NationalLayout layout, Path file, Set<Dimension> wanted)
      throws IOException {
    return NationalReader.of(layout)
        .withThreads(settings.threads())
        .withProgress(settings.progress())
        .sums(List.of(file), known(wanted, layout.dimensions()));
  }

  private static List<Dimension> known(Set<Dimension> wanted, Set<Dimension> dimensions) {
    return wanted.stream().filter(dimensions::contains).sorted().toList();
  }

  private NationalLayout wide(Path file) {
    String year =
        settings
            .year()
            .map(String::valueOf)
            .or(() -> yearIn(file))
            .orElseThrow(
                () ->
                    new Unusable(
                        "in %s staat geen jaar, en in de naam ook niet; zeg het met --year"
                            .formatted(file),
                        "%s states no year, nor does its name; say it by --year".formatted(file)));
    return NationalLayout.wideForm().toBuilder().fixed(Dimension.YEAR, year).build();
  }

  /** The only year in the name of a file, such as {@code 2023_begroting.csv}. */
  private static Optional<String> yearIn(Path file) {
    Matcher matcher = YEAR.matcher(String.valueOf(file.getFileName()));
    Optional<String> found = matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    return matcher.find() ? Optional.empty() : found;
  }

  private NationalLayout longForm() {
    return settings
        .side()
        .map(
            side ->
                NationalLayout.longForm(settings.notation()).toBuilder()
                    .fixed(Dimension.SIDE, side)
                    .build())
        .orElseGet(() -> NationalLayout.longFormWithSides(settings.notation()));
  }

  private NationalSums deliveries(Path file, Unit unit, Set<Dimension> wanted) throws IOException {
    NationalJson reader = NationalJson.deliveries(unit).withProgress(settings.progress());
    return reader.sums(List.of(file), known(wanted, reader.dimensions()));
  }

  /**
   * Deliveries do not say their unit: the caller does, or their amounts show it.
   *
   * @return empty if the file is no delivery, which the problems say
   */
  private Optional<Unit> unit(Path file) throws IOException {
    if (settings.unit().isPresent() || name(file).endsWith(".zip")) {
      return Optional.of(settings.unit().orElseThrow(() -> unknownUnit(file)));
    }
    Reading<DeliveryFile> read;
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream text = unpacked(raw)) {
      read = text == raw ? DeliveryJson.read(file) : DeliveryJson.read(file.toString(), text);
    }
    if (read.value().isEmpty()) {
      problems.addAll(read.problems());
      return Optional.empty();
    }
    UnitEvidence evidence = UnitEvidence.of(read.value().get().delivery());
    return Optional.of(evidence.unit().orElseThrow(() -> unknownUnit(file)));
  }

  private static Unusable unknownUnit(Path file) {
    return new Unusable(
        "uit %s blijkt niet of de bedragen in euro's of in duizenden zijn; zeg het met --unit"
            .formatted(file),
        "%s does not show whether amounts are in euros or in thousands; say it by --unit"
            .formatted(file));
  }

  private static Form form(Path file) throws IOException {
    if (isJson(name(file))) {
      return Form.DELIVERIES;
    }
    String heading = heading(file);
    if (heading.strip().startsWith("{") || heading.strip().startsWith("[")) {
      return Form.DELIVERIES;
    }
    if (heading.contains("Taakveld") && heading.contains("Lasten") && heading.contains("Baten")) {
      return Form.WIDE;
    }
    if (heading.contains("taakveld") && heading.contains("bedrag")) {
      return Form.LONG;
    }
    throw new Unusable(
        "%s begint met '%s': dat is geen bekende vorm; zeg het met --form"
            .formatted(file, shortened(heading)),
        "%s begins with '%s', which is no known form; say it by --form"
            .formatted(file, shortened(heading)));
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  /** The first line of a file, whether it is packed or not. */
  private static String heading(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream text = unpacked(raw)) {
      String start = new String(text.readNBytes(LONGEST_HEADING), StandardCharsets.UTF_8);
      return start.lines().findFirst().orElse("");
    }
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    int first = raw.read();
    int second = raw.read();
    raw.reset();
    if (first == 0x1f && second == 0x8b) {
      return new GZIPInputStream(raw);
    }
    if (first == 'P' && second == 'K') {
      ZipInputStream zip = new ZipInputStream(raw);
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      return zip;
    }
    return raw;
  }
}

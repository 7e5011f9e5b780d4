package nl.sluitend.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.national.NationalJson;
import nl.sluitend.io.national.NationalLayout;
import nl.sluitend.io.national.NationalReader;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.io.national.Progress;
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

  /** The sums of each file, or of all files that are laid out alike. */
  List<NationalSums> sums(List<Path> files, Set<Dimension> wanted) throws IOException {
    Map<Form, List<Path>> byForm = new LinkedHashMap<>();
    for (Path file : unfolded(files)) {
      Form form = settings.form().isPresent() ? settings.form().get() : form(file);
      byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(file);
    }
    List<NationalSums> sums = new ArrayList<>();
    for (Map.Entry<Form, List<Path>> each : byForm.entrySet()) {
      switch (each.getKey()) {
        case WIDE -> {
          for (Path file : each.getValue()) {
            sums.add(csv(wide(file), List.of(file), wanted));
          }
        }
        case LONG -> sums.add(csv(longForm(), each.getValue(), wanted));
        case DELIVERIES -> sums.addAll(deliveries(each.getValue(), wanted));
      }
    }
    return sums;
  }

  /** A folder stands for the deliveries in it, by name. */
  private static List<Path> unfolded(List<Path> files) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        all.add(file);
        continue;
      }
      try (Stream<Path> inside = Files.list(file)) {
        List<Path> deliveries = inside.filter(NationalFiles::isJson).sorted().toList();
        if (deliveries.isEmpty()) {
          throw new Unusable(
              "in %s staat geen levering (.json)".formatted(file),
              "there is no delivery (.json) in %s".formatted(file));
        }
        all.addAll(deliveries);
      }
    }
    return all;
  }

  private static boolean isJson(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  private NationalSums csv(NationalLayout layout, List<Path> files, Set<Dimension> wanted)
      throws IOException {
    return NationalReader.of(layout)
        .withThreads(settings.threads())
        .withProgress(settings.progress())
        .sums(files, known(wanted, layout.dimensions()));
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

  /** Deliveries do not say their unit; those that show the same one are read together. */
  private List<NationalSums> deliveries(List<Path> files, Set<Dimension> wanted)
      throws IOException {
    Map<Unit, List<Path>> byUnit = new LinkedHashMap<>();
    for (Path file : files) {
      byUnit.computeIfAbsent(unit(file), u -> new ArrayList<>()).add(file);
    }
    List<NationalSums> sums = new ArrayList<>();
    for (Map.Entry<Unit, List<Path>> each : byUnit.entrySet()) {
      NationalJson reader =
          NationalJson.deliveries(each.getKey()).withProgress(settings.progress());
      sums.add(reader.sums(each.getValue(), known(wanted, reader.dimensions())));
    }
    return sums;
  }

  private Unit unit(Path file) {
    return settings
        .unit()
        .or(() -> shown(file))
        .orElseThrow(
            () ->
                new Unusable(
                    "uit %s blijkt niet of de bedragen in euro's of in duizenden zijn; zeg het met"
                            .formatted(file)
                        + " --unit",
                    "%s does not show whether amounts are in euros or in thousands; say it by --unit"
                        .formatted(file)));
  }

  private static Optional<Unit> shown(Path file) {
    return DeliveryJson.read(file)
        .value()
        .map(read -> UnitEvidence.of(read.delivery()))
        .flatMap(UnitEvidence::unit);
  }

  private static Form form(Path file) throws IOException {
    if (isJson(file)) {
      return Form.DELIVERIES;
    }
    String heading = heading(file);
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
      zip.getNextEntry();
      return zip;
    }
    return raw;
  }
}

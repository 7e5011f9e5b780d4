package nl.sluitend.examples.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.io.FileTrouble;
import nl.sluitend.io.national.CbsOpenData;
import nl.sluitend.io.national.NationalLayout;
import nl.sluitend.io.national.NationalReader;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.io.national.Progress;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
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
    /** A row per amount, as CBS hands them out as open data. */
    CBS,
    /** Deliveries as JSON. */
    DELIVERIES
  }

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");

  private final Settings settings;
  private final NationalDeliveries deliveries;
  private final List<Path> passedOver = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();

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
   * @param given how amounts are written in the long form and that of CBS; empty for a point
   * @param side the side of all amounts of the long form; empty if the categories say it
   * @param unit the unit; empty for that of the form, or as deliveries show
   * @param year the year of the wide form; empty for that in the name of the file
   * @param placing which publication of CBS's open data, 1 or 2; empty for the last of each report
   * @param threads how many threads read
   * @param progress is told how far it is
   */
  record Settings(
      Optional<Form> form,
      Optional<AmountNotation> given,
      Optional<String> side,
      Optional<Unit> unit,
      Optional<Integer> year,
      Optional<Integer> placing,
      int threads,
      Progress progress) {
    AmountNotation notation() {
      return given.orElse(AmountNotation.PLAIN);
    }

    /** Who says something of files that are not there believes that they are. */
    void requireApplied(Collection<Form> forms) {
      require("--notation", given, forms, Form.LONG, Form.CBS);
      require("--side", side, forms, Form.LONG);
      require("--unit", unit, forms, Form.DELIVERIES);
      require("--year", year, forms, Form.WIDE);
      require("--placing", placing, forms, Form.CBS);
    }

    private static void require(
        String option, Optional<?> said, Collection<Form> forms, Form... of) {
      if (said.isPresent() && Collections.disjoint(forms, List.of(of))) {
        String names =
            Stream.of(of).map(form -> form.name().toLowerCase(Locale.ROOT)).collect(joining(", "));
        throw new Unusable(
            "%s geldt voor geen van de bestanden (wel voor de vorm %s); laat het weg"
                .formatted(option, names),
            "%s applies to none of the files (it does to the form %s); leave it out"
                .formatted(option, names));
      }
    }
  }

  NationalFiles(Settings settings) {
    this.settings = settings;
    this.deliveries = new NationalDeliveries(settings.unit(), settings.progress());
  }

  /** The sums of each file. */
  List<Part> sums(List<Path> files, Set<Dimension> wanted) {
    Map<Path, Form> forms = forms(unfolded(files));
    settings.requireApplied(forms.values());
    List<Part> parts = new ArrayList<>();
    forms.forEach(
        (file, form) -> {
          try {
            parts.addAll(sums(file, form, wanted));
          } catch (IOException e) {
            throw new Unusable(FileTrouble.reading(file, e));
          }
        });
    return parts;
  }

  /** The form of each file, and each file once. */
  private Map<Path, Form> forms(List<Path> files) {
    Map<Path, Form> forms = new LinkedHashMap<>();
    Set<Path> known = new HashSet<>();
    for (Path file : files) {
      try {
        if (known.add(file.toRealPath())) {
          forms.put(file, form(file));
        } else {
          notes.add(new Message(file + ": staat er al", file + ": is there already"));
        }
      } catch (IOException e) {
        throw new Unusable(FileTrouble.reading(file, e));
      }
    }
    return forms;
  }

  private Form form(Path file) throws IOException {
    Form form = settings.form().isPresent() ? settings.form().get() : NationalForms.of(file);
    if (form == Form.WIDE || form == Form.LONG) {
      NationalForms.requireSeparator(file);
    }
    return form;
  }

  private List<Part> sums(Path file, Form form, Set<Dimension> wanted) throws IOException {
    return switch (form) {
      case WIDE -> List.of(new Part(file, form, csv(wide(single(file)), file, wanted)));
      case LONG -> List.of(new Part(file, form, csv(longForm(file), file, wanted)));
      case CBS -> List.of(new Part(file, form, cbs(single(file), wanted)));
      case DELIVERIES -> deliveries.sums(file, reader -> known(wanted, reader.dimensions()));
    };
  }

  /** What kept files from being read at all, besides what stands in their sums. */
  List<Problem> problems() {
    return deliveries.problems();
  }

  /** The files in folders that are of another kind. */
  List<Path> passedOver() {
    return passedOver;
  }

  /** What was decided about files that whoever reads the figures should know. */
  List<Message> notes() {
    return Stream.concat(notes.stream(), deliveries.notes().stream()).toList();
  }

  /** A file of whole reports; in an archive of several, nobody sees which year each is of. */
  private static Path single(Path file) throws IOException {
    List<String> texts = NationalReader.texts(file);
    if (texts.size() > 1) {
      throw new Unusable(
          "in %s staan %s bestanden (%s, …); pak het uit en geef de map"
              .formatted(file, texts.size(), texts.get(0)),
          "there are %s files in %s (%s, …); unpack it and give the folder"
              .formatted(texts.size(), file, texts.get(0)));
    }
    return file;
  }

  /** A folder stands for the files below it, by name. */
  private List<Path> unfolded(List<Path> files) {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        all.add(file);
        continue;
      }
      int before = all.size();
      try (Stream<Path> inside =
          Files.walk(Files.isSymbolicLink(file) ? file.toRealPath() : file)) {
        for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
          (NationalForms.isData(each) ? all : passedOver).add(each);
        }
      } catch (UncheckedIOException e) {
        throw new Unusable(
            FileTrouble.reading(file.toString(), Objects.requireNonNull(e.getCause())));
      } catch (IOException e) {
        throw new Unusable(FileTrouble.reading(file.toString(), e));
      }
      if (all.size() == before) {
        throw new Unusable(
            "in %s staat geen levering (.json) en geen CSV".formatted(file),
            "there is no delivery (.json) and no CSV in %s".formatted(file));
      }
    }
    return all;
  }

  private NationalSums csv(NationalLayout layout, Path file, Set<Dimension> wanted)
      throws IOException {
    return NationalReader.of(layout)
        .withThreads(settings.threads())
        .withProgress(settings.progress())
        .sums(List.of(file), known(wanted, layout.dimensions()));
  }

  private NationalSums cbs(Path file, Set<Dimension> wanted) throws IOException {
    CbsOpenData form = NationalForms.cbs(file);
    if (settings.placing().isPresent() && !form.hasBoth()) {
      throw new Unusable(
          "%s heeft één kolom met bedragen; laat --placing weg".formatted(file),
          "%s has one column of amounts; leave out --placing".formatted(file));
    }
    Optional<NationalLayout> first = form.firstPlacing(settings.notation());
    int placing = first.isEmpty() ? 2 : settings.placing().orElse(0);
    if (placing == 1) {
      return csv(first.orElseThrow(), file, wanted);
    }
    NationalSums second = csv(form.layout(settings.notation()), file, wanted);
    if (placing == 2) {
      return second;
    }
    CbsPlacings both = CbsPlacings.together(second, csv(first.orElseThrow(), file, wanted));
    both.once().stream()
        .map(each -> new Message(file + ": " + each.dutch(), file + ": " + each.english()))
        .forEach(notes::add);
    return both.sums();
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

  private NationalLayout longForm(Path file) throws IOException {
    if (settings.side().isEmpty()) {
      return NationalLayout.longFormWithSides(settings.notation());
    }
    String side = settings.side().get();
    // What categories say themselves goes before; amounts need not have any.
    boolean hasCategories =
        NationalReader.firstLine(file).orElse("").toLowerCase(Locale.ROOT).contains("categorie");
    return hasCategories
        ? NationalLayout.longFormOfSide(settings.notation(), side)
        : NationalLayout.longForm(settings.notation()).toBuilder()
            .fixed(Dimension.SIDE, side)
            .build();
  }
}

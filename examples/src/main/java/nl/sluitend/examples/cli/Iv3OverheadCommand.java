package nl.sluitend.examples.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.national.Progress;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.Grouping;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;
import nl.sluitend.table.BudgetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3 overhead}: overhead over the whole country, from national files. */
@Command(
    name = "overhead",
    mixinStandardHelpOptions = true,
    description = {
      "Vergelijkt overhead over het hele land: lasten van taakveld 0.4 als deel van alle lasten"
          + " zonder 0.10 (provincies: 0.6 en 0.8), precies opgeteld.",
      "",
      "Bestanden zijn CSV (een regel per gemeente en taakveld met Lasten en Baten, of een regel per"
          + " bedrag), of leveringen als JSON; ook gzip of zip.",
      ""
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:berekend", "2:niet te gebruiken, of niet alles was te lezen"})
final class Iv3OverheadCommand implements Callable<Integer> {
  /** The forms of the outcome. */
  enum Format {
    TEXT,
    CSV,
    JSON,
    MD,
    HTML
  }

  /** What bodies are taken together by, as people call it. */
  enum By {
    LAAG(Grouping.LAYER),
    NUMMER(Grouping.NUMBER),
    NAAM(Grouping.NAME),
    JAAR(Grouping.YEAR),
    VERSLAG(Grouping.REPORT),
    GROOTTEKLASSE(Grouping.SIZE_CLASS);

    private final Grouping grouping;

    By(Grouping grouping) {
      this.grouping = grouping;
    }
  }

  /** How amounts are written. */
  enum Notation {
    PUNT(AmountNotation.PLAIN),
    KOMMA(AmountNotation.DUTCH);

    private final AmountNotation notation;

    Notation(AmountNotation notation) {
      this.notation = notation;
    }
  }

  /** The sides of the long form. */
  enum Side {
    LASTEN,
    BATEN
  }

  /** What the figures of a body are told apart by. */
  private static final Set<Dimension> KEYS =
      EnumSet.of(
          Dimension.LAYER,
          Dimension.NUMBER,
          Dimension.NAME,
          Dimension.YEAR,
          Dimension.REPORT,
          Dimension.TASK_FIELD,
          Dimension.SIDE,
          Dimension.INHABITANTS);

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "BESTAND",
      description = "CSV, of leveringen (JSON, of een map met JSON); ook gzip of zip.")
  private Set<Path> files = new LinkedHashSet<>();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "WAARNAAR",
      description =
          "Waarnaar samen te nemen: laag, nummer, naam, jaar, verslag en grootteklasse, met komma's"
              + " ertussen (standaard elk verslag van elke gemeente).")
  private List<By> by = new ArrayList<>();

  @Option(
      names = "--municipality",
      paramLabel = "NAAM",
      description = "Alleen deze gemeente; met --format html een pagina met haar plaats.")
  private @Nullable String municipality;

  @Option(names = "--report", paramLabel = "VERSLAG", description = "Alleen dit verslag.")
  private @Nullable String report;

  @Option(
      names = "--form",
      paramLabel = "wide|long|deliveries",
      description = "Vorm van de bestanden (standaard zoals hun eerste regel toont).")
  private NationalFiles.@Nullable Form form;

  @Option(
      names = "--notation",
      paramLabel = "punt|komma",
      defaultValue = "punt",
      description = "Teken voor decimalen in de lange vorm (standaard ${DEFAULT-VALUE}).")
  private Notation notation = Notation.PUNT;

  @Option(
      names = "--side",
      paramLabel = "lasten|baten",
      description =
          "Kant van alle bedragen van de lange vorm, als de categorieën het niet zeggen (L1.1).")
  private @Nullable Side side;

  @Option(
      names = "--unit",
      paramLabel = "euro|duizend",
      converter = Iv3CheckCommand.UnitConverter.class,
      description = "Eenheid van leveringen (standaard zoals uit hun bedragen blijkt).")
  private @Nullable Unit unit;

  @Option(
      names = "--year",
      paramLabel = "JAAR",
      description = "Jaar van de brede vorm (standaard het jaar in de naam van het bestand).")
  private @Nullable Integer year;

  @Option(
      names = "--threads",
      paramLabel = "AANTAL",
      description = "Aantal draden (standaard dat van de processor).")
  private @Nullable Integer threads;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|md|html",
      defaultValue = "text",
      description = "Tekst, CSV, tabel-JSON, Markdown of een pagina (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--summary",
      description = "Hoe de aandelen verdeeld zijn, in plaats van elk aandeel.")
  private boolean summary;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Option(
      names = "--output",
      paramLabel = "BESTAND",
      description = "Schrijft in dit bestand, geheel of niet, in plaats van op de uitvoer.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    try {
      ProgressBar bar = ProgressBar.on(spec.commandLine().getErr());
      NationalFiles reader = new NationalFiles(settings(bar));
      List<NationalFiles.Part> parts = read(reader, bar);
      boolean whole = isWhole(reader, parts);
      NationalFigures figures =
          NationalFigures.of(NationalParts.together(parts, KEYS, Optional.ofNullable(report)));
      if (figures.bodies().isEmpty()) {
        throw new Unusable(
            "er is geen enkele regel te lezen; --form, --notation en --side zeggen hoe het bestand is",
            "not a single row can be read; --form, --notation and --side say what the file is like");
      }
      String text = text(figures);
      return isWritten(text) && whole ? Sluitend.EXIT_CLEAN : Sluitend.EXIT_UNUSABLE;
    } catch (Unusable e) {
      say(e.said().in(language()));
      return Sluitend.EXIT_UNUSABLE;
    } catch (NoSuchFileException e) {
      say(new Message(e.getFile() + " is er niet", e.getFile() + " is not there").in(language()));
      return Sluitend.EXIT_UNUSABLE;
    } catch (IOException e) {
      say(new Message("niet te lezen: " + e, "cannot be read: " + e).in(language()));
      return Sluitend.EXIT_UNUSABLE;
    } catch (IllegalArgumentException e) {
      // What the figures refuse of the sums, naming it.
      say(String.valueOf(e.getMessage()));
      return Sluitend.EXIT_UNUSABLE;
    }
  }

  private List<NationalFiles.Part> read(NationalFiles reader, ProgressBar bar) throws IOException {
    try (bar) {
      return reader.sums(List.copyOf(files), KEYS);
    }
  }

  private NationalFiles.Settings settings(Progress progress) {
    return new NationalFiles.Settings(
        Optional.ofNullable(form),
        notation.notation,
        Optional.ofNullable(side).map(each -> each.name().toLowerCase(Locale.ROOT)),
        Optional.ofNullable(unit),
        Optional.ofNullable(year),
        Optional.ofNullable(threads).orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        progress);
  }

  private String text(NationalFigures figures) {
    figures.notes().forEach(note -> say(note.in(language())));
    if (format == Format.HTML) {
      if (municipality == null) {
        throw new Unusable(
            "een pagina gaat over één gemeente; zeg met --municipality welke",
            "a page is about one municipality; say by --municipality which");
      }
      return new NationalPage(municipality, figures).html(language());
    }
    OverheadBreaks.of(figures).forEach(reason -> say(reason.in(language())));
    // Whoever reads a table wants few zeros; a program wants the same unit every time.
    boolean forPeople = format == Format.TEXT || format == Format.MD;
    NationalTable tables =
        new NationalTable(figures, forPeople ? Unit.THOUSAND : Unit.EURO, language());
    List<Grouping> years = several(figures);
    List<Grouping> spreadBy = summaryBy(figures, years);
    BudgetTable spread = tables.summary(spreadBy, figures.by(spreadBy));
    if (summary) {
      return written(spread);
    }
    BudgetTable groups = tables.groups(groupBy(figures), groups(figures), figures.by(years));
    return forPeople
        ? written(groups) + "\n" + written(spread) + unreported(figures)
        : written(groups);
  }

  private List<Grouping> groupBy(NationalFigures figures) {
    if (!by.isEmpty()) {
      return asked(figures);
    }
    List<Grouping> bodies = new ArrayList<>();
    for (Grouping each : List.of(Grouping.NAME, Grouping.NUMBER)) {
      if (figures.by(List.of(each)).stream().anyMatch(one -> !one.key().equals(List.of("")))) {
        bodies.add(each);
      }
    }
    bodies.addAll(several(figures));
    return bodies;
  }

  /** What was asked for, if the files say it and it keeps apart what cannot be added up. */
  private List<Grouping> asked(NationalFigures figures) {
    List<Grouping> asked = by.stream().map(each -> each.grouping).toList();
    for (By each : by) {
      List<NationalGroup> groups = figures.by(List.of(each.grouping));
      if (groups.size() == 1 && groups.get(0).key().equals(List.of(""))) {
        String word = each.name().toLowerCase(Locale.ROOT);
        throw new Unusable(
            "de bestanden zeggen geen %s; neem het niet op in --by".formatted(word),
            "the files state no %s; leave it out of --by".formatted(word));
      }
    }
    figures.by(asked).forEach(Iv3OverheadCommand::requireOneReport);
    return asked;
  }

  /** A budget and the accounts of a year, or two of its quarters, have the same money in them. */
  private static void requireOneReport(NationalGroup group) {
    Set<List<String>> seen = new HashSet<>();
    for (BodyFigures body : group.bodies()) {
      if (!seen.add(List.of(body.layer(), body.number(), body.name(), body.year()))) {
        throw new Unusable(
            "van %s zijn er meer verslagen over %s; neem verslag op in --by, of kies met --report"
                .formatted(body.label(), body.year()),
            "there are more reports of %s on %s; have verslag in --by, or choose by --report"
                .formatted(body.label(), body.year()));
      }
    }
  }

  private List<Grouping> summaryBy(NationalFigures figures, List<Grouping> years) {
    return summary && !by.isEmpty() ? asked(figures) : years;
  }

  private List<NationalGroup> groups(NationalFigures figures) {
    List<NationalGroup> groups = figures.by(groupBy(figures));
    if (municipality == null) {
      return groups;
    }
    List<NationalGroup> own =
        groups.stream()
            .filter(one -> one.bodies().stream().allMatch(b -> b.label().equals(municipality)))
            .toList();
    if (own.isEmpty()) {
      throw new Unusable(
          "er is geen gemeente '%s'".formatted(municipality),
          "there is no municipality '%s'".formatted(municipality));
    }
    return own;
  }

  /** What tells reports apart that are not to be compared with each other. */
  private static List<Grouping> several(NationalFigures figures) {
    return Stream.of(Grouping.LAYER, Grouping.YEAR, Grouping.REPORT)
        .filter(each -> figures.by(List.of(each)).size() > 1)
        .toList();
  }

  private String unreported(NationalFigures figures) {
    List<String> names =
        figures.bodies().stream()
            .filter(body -> !body.hasReported())
            .map(body -> (body.label() + " " + body.year()).strip())
            .toList();
    if (names.isEmpty()) {
      return "";
    }
    Message words =
        new Message(
            "Zonder opgave, en niet meegeteld: %s.".formatted(String.join(", ", names)),
            "Not reported, and not counted: %s.".formatted(String.join(", ", names)));
    return "\n" + words.in(language()) + "\n";
  }

  private String written(BudgetTable table) {
    return switch (format) {
      case TEXT -> TableText.write(table, language());
      case MD -> TableMarkdown.write(table, language());
      case CSV -> PrintedCsv.write(table);
      case JSON -> TableJson.write(table);
      case HTML -> throw new IllegalStateException("A page is no table");
    };
  }

  /** Says what could not be read: a figure that misses rows never looks whole. */
  private boolean isWhole(NationalFiles reader, List<NationalFiles.Part> parts) {
    reader.passedOver().stream()
        .map(file -> new Message("overgeslagen: " + file, "passed over: " + file))
        .forEach(message -> say(message.in(language())));
    reader.problems().forEach(this::say);
    long faulty = 0;
    long shown = 0;
    boolean whole = reader.problems().stream().noneMatch(Problem::isError);
    for (NationalFiles.Part part : parts) {
      part.sums().report().problems().forEach(this::say);
      shown += part.sums().report().problems().size();
      faulty += part.sums().report().faultyRows();
      whole &= part.sums().report().isWhole();
    }
    if (faulty > 0) {
      boolean some = shown < faulty;
      say(
          new Message(
                  "niet te lezen, en niet meegeteld: %s %s%s"
                      .formatted(
                          faulty,
                          faulty == 1 ? "regel" : "regels",
                          some ? "; de eerste staan hierboven" : ""),
                  "not readable, and not counted: %s %s%s"
                      .formatted(
                          faulty,
                          faulty == 1 ? "row" : "rows",
                          some ? "; the first are above" : ""))
              .in(language()));
    }
    return whole;
  }

  private void say(Problem problem) {
    say("%s %s %s".formatted(problem.place(), problem.code(), problem.message().in(language())));
  }

  private boolean isWritten(String text) {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      return true;
    }
    try {
      AtomicFile.write(output, text);
      return true;
    } catch (IOException e) {
      say("%s is niet te schrijven (%s)".formatted(output, e));
      return false;
    }
  }

  private void say(String words) {
    spec.commandLine().getErr().println("sluitend: " + words);
  }

  private Language language() {
    return lang.language();
  }
}

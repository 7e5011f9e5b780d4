package nl.sluitend.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.FileTrouble;
import nl.sluitend.io.national.Progress;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.NationalFigures;
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
      "Bestanden zijn CSV (een regel per gemeente en taakveld met Lasten en Baten, een regel per"
          + " bedrag, of open data van CBS), of leveringen als JSON; ook gzip of zip.",
      ""
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:berekend", "2:niet te gebruiken, of niet alles was te lezen"})
final class Iv3OverheadCommand implements Callable<Integer> {
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
      converter = NationalBy.Converter.class,
      description = {
        "Waarnaar samen te nemen: laag, nummer, naam, jaar, verslag, grootteklasse, taakveld en"
            + " categorie, met komma's ertussen (standaard elk verslag van elke gemeente). Met"
            + " categorie staat erbij welk deel van de lasten overhead is; met taakveld kan dat"
            + " niet."
      })
  private List<NationalBy> by = new ArrayList<>();

  @Option(
      names = "--municipality",
      paramLabel = "NAAM|NUMMER",
      description =
          "Alleen deze gemeente, met hoofdletters of zonder; met --format html een pagina met haar"
              + " plaats.")
  private @Nullable String municipality;

  @Option(names = "--report", paramLabel = "VERSLAG", description = "Alleen dit verslag.")
  private @Nullable String report;

  @Option(
      names = "--form",
      paramLabel = "wide|long|cbs|deliveries",
      description = "Vorm van de bestanden (standaard zoals hun eerste regel toont).")
  private NationalFiles.@Nullable Form form;

  @Option(
      names = "--notation",
      paramLabel = "punt|komma",
      description = "Teken voor decimalen in de lange vorm en die van CBS (standaard punt).")
  private @Nullable Notation notation;

  @Option(
      names = "--side",
      paramLabel = "lasten|baten",
      description =
          "Kant van alle bedragen van de lange vorm, als de categorieën het niet zeggen (L1.1).")
  private @Nullable Side side;

  @Option(
      names = "--unit",
      paramLabel = UnitConverter.OF_DELIVERY,
      converter = UnitConverter.OfDelivery.class,
      description = "Eenheid van leveringen (standaard zoals uit hun bedragen blijkt).")
  private @Nullable Unit unit;

  @Option(
      names = "--year",
      paramLabel = "JAAR",
      converter = Iv3Values.Year.class,
      description = "Jaar van de brede vorm (standaard het jaar in de naam van het bestand).")
  private @Nullable Integer year;

  @Option(
      names = "--placing",
      paramLabel = "1|2",
      description =
          "Plaatsing van CBS's open data (standaard de 2e, en de 1e van wie die nog niet heeft).")
  private @Nullable Integer placing;

  @Option(
      names = "--threads",
      paramLabel = "AANTAL",
      converter = Iv3Values.Threads.class,
      description = "Aantal draden (standaard dat van de processor).")
  private @Nullable Integer threads;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|md|html",
      defaultValue = "text",
      description = "Tekst, CSV, tabel-JSON, Markdown of een pagina (standaard ${DEFAULT-VALUE}).")
  private NationalAnswer.Format format = NationalAnswer.Format.TEXT;

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
    NationalWords words = new NationalWords(spec.commandLine().getErr(), lang.language());
    try {
      return answered(words) ? Sluitend.EXIT_CLEAN : Sluitend.EXIT_UNUSABLE;
    } catch (Unusable e) {
      words.say(e.said());
    } catch (IllegalArgumentException e) {
      // What the figures refuse of the sums, naming it.
      words.say(String.valueOf(e.getMessage()));
    }
    return Sluitend.EXIT_UNUSABLE;
  }

  /** Whether there is an answer, and nothing is missing from it. */
  private boolean answered(NationalWords words) {
    NationalAnswer.Question question =
        new NationalAnswer.Question(
            by, Optional.ofNullable(municipality), summary, format, lang.language());
    Set<Dimension> keys = EnumSet.copyOf(KEYS);
    if (by.contains(NationalBy.CATEGORIE)) {
      keys.add(Dimension.CATEGORY);
    }
    ProgressBar bar = ProgressBar.on(spec.commandLine().getErr());
    NationalFiles reader = new NationalFiles(settings(bar));
    List<NationalFiles.Part> parts = read(reader, keys, bar);
    boolean whole = words.isWhole(reader, parts);
    NationalFigures figures =
        NationalFigures.of(NationalParts.together(parts, keys, Optional.ofNullable(report)));
    figures.notes().forEach(words::say);
    requireBody(figures, parts);
    if (format != NationalAnswer.Format.HTML) {
      OverheadBreaks.of(figures).forEach(words::say);
    }
    return isWritten(new NationalAnswer(question, figures).text(), words) && whole;
  }

  private static void requireBody(NationalFigures figures, List<NationalFiles.Part> parts) {
    if (parts.stream().allMatch(part -> part.sums().sums().size() == 0)) {
      throw new Unusable(
          "er is geen enkele regel te lezen; --form, --notation en --side zeggen hoe het bestand"
              + " is",
          "not a single row can be read; --form, --notation and --side say what the file is like");
    }
    if (figures.bodies().isEmpty()) {
      throw new Unusable("er is geen gemeente die meetelt", "there is no municipality that counts");
    }
  }

  private List<NationalFiles.Part> read(
      NationalFiles reader, Set<Dimension> keys, ProgressBar bar) {
    try (bar) {
      return reader.sums(List.copyOf(files), keys);
    }
  }

  private NationalFiles.Settings settings(Progress progress) {
    if (placing != null && placing != 1 && placing != 2) {
      throw new Unusable(
          "--placing is 1 of 2, en geen %s".formatted(placing),
          "--placing is 1 or 2, not %s".formatted(placing));
    }
    return new NationalFiles.Settings(
        Optional.ofNullable(form),
        Optional.ofNullable(notation).map(each -> each.notation),
        Optional.ofNullable(side).map(each -> each.name().toLowerCase(Locale.ROOT)),
        Optional.ofNullable(unit),
        Optional.ofNullable(year),
        Optional.ofNullable(placing),
        Optional.ofNullable(threads).orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        progress);
  }

  private boolean isWritten(String text, NationalWords words) {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      return true;
    }
    try {
      AtomicFile.write(output, text);
      return true;
    } catch (IOException e) {
      words.say(FileTrouble.writing(output, e));
      return false;
    }
  }
}

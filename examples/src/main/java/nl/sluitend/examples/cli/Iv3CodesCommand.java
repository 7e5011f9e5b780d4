package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3 codes}: what a code of Iv3 is, or the codes of a list. */
@Command(
    name = "codes",
    mixinStandardHelpOptions = true,
    description = {
      "Toont wat een code van Iv3 is: naam, groep, jaren, voorgangers en opvolgers, witte cellen en"
          + " breuken in de reeks. Zonder code de lijst van een soort."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:getoond", "2:niet te gebruiken, of die code is er niet"})
final class Iv3CodesCommand implements Callable<Integer> {
  /** How codes are written. */
  enum Format {
    TEXT,
    JSON
  }

  /** The layers by the names that people type. */
  enum Layer {
    GEMEENTE(GovernmentLayer.MUNICIPALITY),
    GR(GovernmentLayer.JOINT_ARRANGEMENT),
    PROVINCIE(GovernmentLayer.PROVINCE);

    private final GovernmentLayer layer;

    Layer(GovernmentLayer layer) {
      this.layer = layer;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "De code, zoals 0.4, 6.71a, 4.3.1 of A221; zonder code de hele lijst.")
  private @Nullable String code;

  @Option(
      names = "--year",
      paramLabel = "JAAR",
      converter = Iv3Values.Year.class,
      description = "Boekjaar (standaard het laatste waarvan de lijsten bekend zijn).")
  private @Nullable Integer year;

  @Option(
      names = "--layer",
      paramLabel = "gemeente|gr|provincie",
      defaultValue = "gemeente",
      description = "Overheidslaag (standaard ${DEFAULT-VALUE}).")
  private Layer layer = Layer.GEMEENTE;

  @Option(
      names = "--kind",
      paramLabel = "SOORT",
      description =
          "taakveld, categorie_lasten, categorie_baten, balanscode, standper, kengetal,"
              + " beleidsindicator of verslagperiode (standaard: bij een code alle, anders"
              + " taakveld).")
  private @Nullable String kind;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Tekst of JSON (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Override
  public Integer call() {
    try {
      spec.commandLine().getOut().print(answer());
      return Sluitend.EXIT_CLEAN;
    } catch (Unusable e) {
      spec.commandLine().getErr().println(e.said().in(lang.language()));
      return Sluitend.EXIT_UNUSABLE;
    }
  }

  private String answer() {
    CodeLists lists = lists();
    Language language = lang.language();
    Optional<String> asked = Optional.ofNullable(code);
    if (asked.isEmpty()) {
      List<Code> all = lists.codes(kinds().orElse(List.of(CodeKind.TASK_FIELD)).get(0));
      return format == Format.JSON ? Iv3CodesJson.list(lists, all) : Iv3CodesText.list(all);
    }
    List<Iv3CodeFacts> facts = new ArrayList<>();
    for (CodeKind one : kinds().orElse(List.of(CodeKind.values()))) {
      lists.find(one, asked.get()).ifPresent(found -> facts.add(Iv3CodeFacts.of(lists, found)));
    }
    if (facts.isEmpty()) {
      throw unknown(lists, asked.get());
    }
    return format == Format.JSON
        ? Iv3CodesJson.facts(lists, facts, language)
        : Iv3CodesText.facts(facts, language);
  }

  private CodeLists lists() {
    NavigableSet<Integer> years = CodeLists.years(layer.layer);
    int wanted = Optional.ofNullable(year).orElse(years.last());
    return CodeLists.find(layer.layer, wanted)
        .orElseThrow(
            () ->
                new Unusable(
                    "sluitend: van %s %s zijn geen codelijsten bekend; wel van %s"
                        .formatted(layer.layer.cbsName(), wanted, Iv3CodesText.runs(years)),
                    "sluitend: no code lists are known for %s %s; there are for %s"
                        .formatted(layer.layer.cbsName(), wanted, Iv3CodesText.runs(years))));
  }

  /** The list that was asked for. */
  private Optional<List<CodeKind>> kinds() {
    return Optional.ofNullable(kind)
        .map(
            name ->
                List.of(
                    CodeKind.ofCbsName(name)
                        .orElseThrow(
                            () ->
                                new Unusable(
                                    "sluitend: er is geen soort '%s'; er zijn: %s"
                                        .formatted(name, kindNames()),
                                    "sluitend: there is no kind '%s'; there are: %s"
                                        .formatted(name, kindNames())))));
  }

  private static String kindNames() {
    return Arrays.stream(CodeKind.values())
        .map(CodeKind::cbsName)
        .collect(Collectors.joining(", "));
  }

  /** Why a code is not there: a slip of CBS, another year, or a typing mistake. */
  private Unusable unknown(CodeLists lists, String typed) {
    List<String> dutch = new ArrayList<>();
    List<String> english = new ArrayList<>();
    List<String> near = new ArrayList<>();
    for (CodeKind one : kinds().orElse(List.of(CodeKind.values()))) {
      for (Message reason : Iv3CodeFacts.absence(lists, one, typed)) {
        dutch.add(reason.dutch());
        english.add(reason.english());
      }
      lists.codes(one).forEach(code -> near.add(code.code()));
    }
    if (dutch.isEmpty()) {
      String like = String.join(", ", NearestWords.to(typed, near.stream().distinct().toList()));
      dutch.add("het meest lijkt daarop: " + like);
      english.add("most like it: " + like);
    }
    String place = lists.layer().cbsName() + " " + lists.year();
    return new Unusable(
        "sluitend: '%s' is geen code van %s; %s (alle: sluitend iv3 codes)"
            .formatted(typed, place, String.join("; ", dutch)),
        "sluitend: '%s' is no code of %s; %s (all: sluitend iv3 codes)"
            .formatted(typed, place, String.join("; ", english)));
  }
}

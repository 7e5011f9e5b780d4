package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.national.AmountGroup;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.Grouping;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;
import nl.sluitend.table.BudgetTable;

/** What is asked of national figures, and its answer as text. */
final class NationalAnswer {
  /** The forms of the answer. */
  enum Format {
    TEXT,
    CSV,
    JSON,
    MD,
    HTML
  }

  /**
   * The question.
   *
   * @param by what is taken together by; empty for each report of each body
   * @param municipality the only one that is wanted
   * @param summary whether only the spread of shares is wanted
   */
  record Question(
      List<NationalBy> by,
      Optional<String> municipality,
      boolean summary,
      Format format,
      Language language) {
    /** Whether amounts of one body are taken apart. */
    boolean isOfAmounts() {
      return by.stream().anyMatch(each -> !each.grouping().isOfBodies());
    }
  }

  private final Question question;
  private final NationalFigures figures;
  private final NationalTable tables;

  NationalAnswer(Question question, NationalFigures figures) {
    this.question = question;
    this.figures = figures;
    // Whoever reads a table wants few zeros; a program wants the same unit every time.
    this.tables = new NationalTable(figures, isForPeople(), question.language());
  }

  private boolean isForPeople() {
    return question.format() == Format.TEXT || question.format() == Format.MD;
  }

  String text() {
    if (question.format() == Format.HTML) {
      String name =
          question
              .municipality()
              .orElseThrow(
                  () ->
                      new Unusable(
                          "een pagina gaat over één gemeente; zeg met --municipality welke",
                          "a page is about one municipality; say by --municipality which"));
      return new NationalPage(name, figures).html(question.language());
    }
    if (question.isOfAmounts()) {
      return amounts();
    }
    List<Grouping> years = several();
    List<Grouping> spreadBy = question.summary() && !question.by().isEmpty() ? asked() : years;
    BudgetTable spread = tables.summary(spreadBy, figures.by(spreadBy));
    if (question.summary()) {
      requireAll();
      return written(spread);
    }
    List<Grouping> by = question.by().isEmpty() ? bodies() : asked();
    BudgetTable groups = tables.groups(by, groups(by), figures.by(years));
    return isForPeople()
        ? written(groups) + "\n" + written(spread) + unreported()
        : written(groups);
  }

  /** The exact sums by taakveld or category. */
  private String amounts() {
    if (question.summary()) {
      throw new Unusable(
          "--summary gaat over aandelen van gemeenten; laat taakveld en categorie uit --by",
          "--summary is about shares of municipalities; leave taakveld and categorie out of --by");
    }
    List<Grouping> by = asked();
    List<AmountGroup> amounts = figures.amounts(by, this::isWanted);
    if (amounts.isEmpty()) {
      requireMunicipality();
    }
    return written(tables.amounts(by, amounts));
  }

  private boolean isWanted(BodyFigures body) {
    return question.municipality().isEmpty() || body.label().equals(question.municipality().get());
  }

  /** Each body by what the files say of it. */
  private List<Grouping> bodies() {
    List<Grouping> bodies = new ArrayList<>();
    for (Grouping each : List.of(Grouping.NAME, Grouping.NUMBER)) {
      if (figures.by(List.of(each)).stream().anyMatch(one -> !one.key().equals(List.of("")))) {
        bodies.add(each);
      }
    }
    bodies.addAll(several());
    return bodies;
  }

  /** What was asked for, if the files say it and it keeps apart what cannot be added up. */
  private List<Grouping> asked() {
    List<Grouping> asked = question.by().stream().map(NationalBy::grouping).distinct().toList();
    for (NationalBy each : question.by()) {
      if (keys(each.grouping()).equals(List.of(List.of("")))) {
        throw new Unusable(
            "de bestanden zeggen geen %s; neem het niet op in --by".formatted(each.word()),
            "the files state no %s; leave it out of --by".formatted(each.word()));
      }
    }
    figures.by(asked.stream().filter(Grouping::isOfBodies).toList()).stream()
        .map(group -> group.bodies().stream().filter(this::isWanted).toList())
        .forEach(NationalAnswer::requireOneReport);
    return asked;
  }

  private List<List<String>> keys(Grouping by) {
    return by.isOfBodies()
        ? figures.by(List.of(by)).stream().map(NationalGroup::key).toList()
        : figures.amounts(List.of(by), body -> true).stream().map(AmountGroup::key).toList();
  }

  /** A budget and the accounts of a year, or two of its quarters, have the same money in them. */
  private static void requireOneReport(List<BodyFigures> bodies) {
    Set<List<String>> seen = new HashSet<>();
    Set<String> layers = new TreeSet<>();
    for (BodyFigures body : bodies) {
      layers.add(body.layer().toLowerCase(Locale.ROOT));
      if (layers.size() > 1) {
        throw new Unusable(
            "--by neemt overheidslagen samen (%s); neem laag op in --by"
                .formatted(String.join(", ", layers)),
            "--by takes layers of government together (%s); have laag in --by"
                .formatted(String.join(", ", layers)));
      }
      if (!seen.add(List.of(body.layer(), body.number(), body.name(), body.year()))) {
        throw new Unusable(
            "van %s zijn er meer verslagen over %s; neem verslag op in --by, of kies met --report"
                .formatted(body.label(), body.year()),
            "there are more reports of %s on %s; have verslag in --by, or choose by --report"
                .formatted(body.label(), body.year()));
      }
    }
  }

  private List<NationalGroup> groups(List<Grouping> by) {
    List<NationalGroup> groups = figures.by(by);
    if (question.municipality().isEmpty()) {
      return groups;
    }
    List<NationalGroup> own =
        groups.stream().filter(one -> one.bodies().stream().allMatch(this::isWanted)).toList();
    requireKnown(own);
    return own;
  }

  private void requireKnown(List<NationalGroup> own) {
    if (own.isEmpty()) {
      requireMunicipality();
      String name = question.municipality().orElse("");
      throw new Unusable(
          "--by neemt '%s' met andere samen; neem naam op in --by".formatted(name),
          "--by takes '%s' together with others; have naam in --by".formatted(name));
    }
  }

  private void requireMunicipality() {
    if (figures.bodies().stream().noneMatch(this::isWanted)) {
      String name = question.municipality().orElse("");
      throw new Unusable(
          "er is geen gemeente '%s'".formatted(name),
          "there is no municipality '%s'".formatted(name));
    }
  }

  private void requireAll() {
    if (question.municipality().isPresent()) {
      throw new Unusable(
          "--summary gaat over alle gemeenten; laat --municipality weg",
          "--summary is about all municipalities; leave out --municipality");
    }
  }

  /** What tells reports apart that are not to be compared with each other. */
  private List<Grouping> several() {
    return Stream.of(Grouping.LAYER, Grouping.YEAR, Grouping.REPORT)
        .filter(each -> figures.by(List.of(each)).size() > 1)
        .toList();
  }

  private String unreported() {
    List<String> names =
        figures.bodies().stream()
            .filter(body -> !body.hasReported())
            .map(body -> TableText.shown((body.label() + " " + body.year()).strip()))
            .toList();
    if (names.isEmpty()) {
      return "";
    }
    Message words =
        new Message(
            "Zonder opgave, en niet meegeteld: %s.".formatted(String.join(", ", names)),
            "Not reported, and not counted: %s.".formatted(String.join(", ", names)));
    return "\n" + words.in(question.language()) + "\n";
  }

  private String written(BudgetTable table) {
    return switch (question.format()) {
      case TEXT -> TableText.write(table, question.language());
      case MD -> TableMarkdown.write(table, question.language());
      case CSV -> PrintedCsv.write(table);
      case JSON -> TableJson.write(table);
      case HTML -> throw new IllegalStateException("A page is no table");
    };
  }
}

package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
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
  private final Predicate<BodyFigures> isWanted;

  NationalAnswer(Question question, NationalFigures figures) {
    this.question = question;
    this.figures = figures;
    this.isWanted =
        question
            .municipality()
            .map(asked -> NationalBodies.called(asked, figures))
            .orElse(body -> true);
    // Whoever reads a table wants few zeros; a program wants the same unit every time.
    this.tables = new NationalTable(figures, isForPeople(), question.language());
  }

  private boolean isForPeople() {
    return question.format() == Format.TEXT || question.format() == Format.MD;
  }

  String text() {
    if (question.format() == Format.HTML) {
      if (question.municipality().isEmpty()) {
        throw new Unusable(
            "een pagina gaat over één gemeente; zeg met --municipality welke",
            "a page is about one municipality; say by --municipality which");
      }
      return new NationalPage(isWanted, figures).html(question.language());
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
    List<NationalGroup> shown = groups(by);
    BudgetTable groups = tables.groups(by, shown, figures.by(years));
    return isForPeople()
        ? written(groups)
            + "\n"
            + written(spread)
            + NationalNotes.under(shown, figures, question.language())
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
    return written(tables.amounts(by, figures.amounts(by, isWanted)));
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
        .map(group -> group.bodies().stream().filter(isWanted).toList())
        .forEach(
            bodies -> {
              requireOneReport(bodies);
              if (asked.contains(Grouping.NAME) && !asked.contains(Grouping.NUMBER)) {
                requireOneNumber(bodies);
              }
            });
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
      List<String> identity = NationalBodies.identity(body);
      layers.add(identity.get(0));
      if (layers.size() > 1) {
        throw new Unusable(
            "--by neemt overheidslagen samen (%s); neem laag op in --by"
                .formatted(String.join(", ", layers)),
            "--by takes layers of government together (%s); have laag in --by"
                .formatted(String.join(", ", layers)));
      }
      if (!seen.add(List.of(String.join(";", identity), body.year()))) {
        throw new Unusable(
            "van %s zijn er meer verslagen over %s; neem verslag op in --by, of kies met --report"
                .formatted(body.label(), body.year()),
            "there are more reports of %s on %s; have verslag in --by, or choose by --report"
                .formatted(body.label(), body.year()));
      }
    }
  }

  /** Municipalities of one name are not one. */
  private static void requireOneNumber(List<BodyFigures> bodies) {
    Collection<String> numbers = NationalBodies.numbers(bodies).values();
    if (numbers.size() > 1) {
      String name = bodies.get(0).name();
      String all = String.join(", ", numbers);
      throw new Unusable(
          "'%s' is de naam van meer dan een (%s); neem nummer op in --by".formatted(name, all),
          "'%s' is the name of more than one (%s); have nummer in --by".formatted(name, all));
    }
  }

  private List<NationalGroup> groups(List<Grouping> by) {
    List<NationalGroup> own =
        figures.by(by).stream().filter(one -> one.bodies().stream().anyMatch(isWanted)).toList();
    if (own.stream().anyMatch(one -> !one.bodies().stream().allMatch(isWanted))) {
      String name = question.municipality().orElse("");
      String missing = by.contains(Grouping.NAME) ? "nummer" : "naam";
      throw new Unusable(
          "--by neemt '%s' met andere samen; neem %s op in --by".formatted(name, missing),
          "--by takes '%s' together with others; have %s in --by".formatted(name, missing));
    }
    return own;
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

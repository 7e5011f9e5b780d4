package nl.sluitend.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Source;

/**
 * A title of a fee ordinance (titel van een legesverordening).
 *
 * @param name what it is called
 * @param chapters the cost coverage of each of its chapters, at least one
 * @param limit the ceiling of the title by itself; empty where only the ordinance has one
 */
public record FeeTitle(Message name, List<LevyCoverage> chapters, Optional<Limit> limit) {
  /** Copies the chapters and checks that there is one. */
  public FeeTitle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(limit, "limit");
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("Title '%s' has no chapter".formatted(name.dutch()));
    }
  }

  /**
   * The ceiling of a title.
   *
   * @param ceiling the highest part of its costs that it may bring in
   * @param source what the ceiling rests on
   */
  public record Limit(Input ceiling, Source source) {
    /** Checks that the ceiling is a percentage. */
    public Limit {
      Targets.requireRatio(ceiling);
      Objects.requireNonNull(source, "source");
    }
  }

  /**
   * Returns a title that other titles may pay for, or that may pay for others. That titles may do
   * so is cited from memory, and the source of a cross-subsidy says so.
   *
   * @param name what it is called
   * @param chapters the cost coverage of each of its chapters
   * @return the title
   */
  public static FeeTitle of(Message name, List<LevyCoverage> chapters) {
    return new FeeTitle(name, chapters, Optional.empty());
  }

  /**
   * Returns a title of which the chapters may pay for each other, but not for other titles (titel
   * 1, algemene dienstverlening): its own ceiling is all its costs. This limit is cited from
   * memory, and its source says so.
   *
   * @param name what it is called
   * @param chapters the cost coverage of each of its chapters
   * @return the title
   */
  public static FeeTitle withinItself(Message name, List<LevyCoverage> chapters) {
    return of(name, chapters).withLimit(new Limit(LevyCoverage.ALL_COSTS, Sources.WITHIN_TITLE));
  }

  /**
   * Returns a title under the European services directive, which may not pay for others: its own
   * ceiling is all its costs. This limit is cited from memory, and its source says so.
   *
   * @param name what it is called
   * @param chapters the cost coverage of each of its chapters
   * @return the title
   */
  public static FeeTitle ofEuropeanServices(Message name, List<LevyCoverage> chapters) {
    return of(name, chapters)
        .withLimit(new Limit(LevyCoverage.ALL_COSTS, Sources.EUROPEAN_SERVICES));
  }

  /**
   * Returns the same title with a ceiling.
   *
   * @param newLimit the ceiling
   * @return the title
   */
  public FeeTitle withLimit(Limit newLimit) {
    return new FeeTitle(name, chapters, Optional.of(newLimit));
  }

  /**
   * Returns the cost coverage of the title.
   *
   * @return its chapters together
   */
  public LevyCoverage coverage() {
    return together(name, chapters);
  }

  /** One coverage of parts that have one each. */
  static LevyCoverage together(Message name, List<LevyCoverage> parts) {
    LevyCoverage first = parts.get(0);
    List<LevyLine> lines = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    for (LevyCoverage part : parts) {
      if (!part.columns().equals(first.columns())) {
        throw new IllegalArgumentException(
            "'%s' and '%s' have different columns"
                .formatted(first.levy().dutch(), part.levy().dutch()));
      }
      lines.add(line("kosten %s", "costs of %s", part, LevyItem.PART_COSTS));
      lines.add(line("opbrengst %s", "revenue of %s", part, LevyItem.REVENUE));
      part.notes().forEach(note -> notes.add(noteOf(part, note)));
    }
    return LevyCoverage.of(name, first.columns(), lines).withNotes(notes);
  }

  private static Message noteOf(LevyCoverage part, Message note) {
    return new Message(
        "%s: %s".formatted(part.levy().dutch(), note.dutch()),
        "%s: %s".formatted(part.levy().english(), note.english()));
  }

  private static LevyLine line(String dutch, String english, LevyCoverage part, LevyItem item) {
    return new LevyLine(
        new Message(dutch.formatted(part.levy().dutch()), english.formatted(part.levy().english())),
        item,
        /* net= */ false,
        LevyCoverage.indexes(part.columns())
            .mapToObj(c -> item == LevyItem.REVENUE ? part.revenue(c) : part.totalCosts(c))
            .toList());
  }
}

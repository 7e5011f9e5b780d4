package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;

/**
 * A line of a ledger where it belongs.
 *
 * @param amount the amount with the sign that a delivery gives it
 */
record Posting(CellKey cell, Amount amount, Source source, Place place) {
  /** What is kept of a line as details. */
  record Source(String account, String accountName, String costCentre, String description) {
    /** The details under the names that suppliers give them; empty ones are left out. */
    DetailFields details() {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("grootboek", account);
      fields.put("grootboekOmschrijving", accountName);
      fields.put("kostenplaats", costCentre);
      fields.put("omschrijving", description);
      fields.values().removeIf(String::isEmpty);
      return DetailFields.ofTexts(fields);
    }
  }

  /**
   * Lines that lack the same.
   *
   * @param missing what no rule says of them; empty if there is no rule for them at all
   */
  private record Unplaced(String account, String costCentre, String missing) {
    /** Said once for all of them, where the first one stands. */
    Problem problem(List<LedgerLine> lines) {
      LedgerLine first = lines.get(0);
      int more = lines.size() - 1;
      String alsoDutch =
          switch (more) {
            case 0 -> "";
            case 1 -> " (ook voor 1 andere boeking erop)";
            default -> " (ook voor %s andere boekingen erop)".formatted(more);
          };
      String alsoEnglish =
          switch (more) {
            case 0 -> "";
            case 1 -> " (for 1 other line on it as well)";
            default -> " (for %s other lines on it as well)".formatted(more);
          };
      if (missing.isEmpty()) {
        return LedgerProblem.NOT_MAPPED.at(
            first.place(),
            Maker.key(first),
            "een regel in de mapping voor deze rekening en kostenplaats" + alsoDutch,
            "a rule of the mapping for this account and cost centre" + alsoEnglish);
      }
      return LedgerProblem.INCOMPLETE.at(
          first.place(),
          Maker.key(first),
          "een regel in de mapping die ook zegt: " + missing + alsoDutch,
          "a rule of the mapping that also says: " + missing + alsoEnglish);
    }
  }

  /** Finds the place of every line, and says what stands in the way. */
  static final class Maker {
    /** Enough to find a slip in a mapping; one of a whole chart of accounts has many unused. */
    private static final int MOST_NAMED = 3;

    private final CodeLists lists;
    private final LedgerMapping mapping;
    private final Set<MappingRule> matched = new HashSet<>();
    private final Map<Unplaced, List<LedgerLine>> unplaced = new LinkedHashMap<>();
    private final Set<List<MappingRule>> ties = new HashSet<>();
    private final Map<Place, Set<String>> badCodes = new LinkedHashMap<>();

    Maker(CodeLists lists, LedgerMapping mapping) {
      this.lists = lists;
      this.mapping = mapping;
    }

    List<Posting> postings(List<LedgerLine> lines, List<Problem> problems) {
      Function<LedgerLine, LedgerMapping.Said> lookup = mapping.lookup();
      List<Posting> postings = new ArrayList<>();
      for (LedgerLine line : lines) {
        posting(line, lookup.apply(line), problems).ifPresent(postings::add);
      }
      unplaced.forEach((where, those) -> problems.add(where.problem(those)));
      List<MappingRule> unused =
          mapping.rules().stream().filter(rule -> !matched.contains(rule)).toList();
      if (!unused.isEmpty()) {
        problems.add(unused(unused));
      }
      return postings;
    }

    private Optional<Posting> posting(
        LedgerLine line, LedgerMapping.Said said, List<Problem> problems) {
      List<List<MappingRule>> tied =
          said.choices().stream()
              .map(LedgerMapping.Choice::tie)
              .filter(tie -> !tie.isEmpty())
              .toList();
      matched.addAll(said.matching());
      if (!tied.isEmpty()) {
        tied.stream().filter(ties::add).map(tie -> tie(line, tie)).forEach(problems::add);
        return Optional.empty();
      }
      Optional<Section> section = said.section().value().or(line::section);
      Optional<String> code = said.code().value().or(line::code);
      Optional<String> category = said.category().value().or(line::category);
      if (section.isEmpty() || code.isEmpty() || category.isEmpty()) {
        Unplaced where =
            new Unplaced(
                line.account(),
                line.costCentre(),
                said.matching().isEmpty() ? "" : missing(section, code, category));
        unplaced.computeIfAbsent(where, w -> new ArrayList<>()).add(line);
        return Optional.empty();
      }
      CellKey cell = new CellKey(section.get(), code.get(), category.get());
      requireLeaf(cell.section().firstKind(), cell.code(), place(said.code(), line), problems);
      requireLeaf(
          cell.section().secondKind(), cell.category(), place(said.category(), line), problems);
      boolean turned = said.turned().value().orElse(false);
      return Optional.of(
          new Posting(
              cell,
              turned ? line.amount().negated() : line.amount(),
              new Source(line.account(), line.accountName(), line.costCentre(), line.description()),
              line.place()));
    }

    private static Place place(LedgerMapping.Choice<String> choice, LedgerLine line) {
      return choice.by().stream().findFirst().map(MappingRule::place).orElse(line.place());
    }

    /** Says it once per place. */
    private void requireLeaf(CodeKind kind, String code, Place place, List<Problem> problems) {
      if (!lists.isLeaf(kind, code)
          && badCodes.computeIfAbsent(place, p -> new HashSet<>()).add(kind + " " + code)) {
        var expected = ExpectedCode.of(lists, kind, code);
        problems.add(
            LedgerProblem.CODE_NOT_VALID.at(place, code, expected.dutch(), expected.english()));
      }
    }

    private static Problem tie(LedgerLine line, List<MappingRule> rules) {
      MappingRule one = rules.get(0);
      MappingRule other = rules.get(1);
      return LedgerProblem.TIE.at(
          line.place(),
          key(line),
          "één regel die het meest zegt; '%s;%s' (%s) en '%s;%s' (%s) spreken elkaar tegen"
              .formatted(
                  one.account(),
                  one.costCentre(),
                  one.place(),
                  other.account(),
                  other.costCentre(),
                  other.place()),
          "one most specific rule; '%s;%s' (%s) and '%s;%s' (%s) contradict each other"
              .formatted(
                  one.account(),
                  one.costCentre(),
                  one.place(),
                  other.account(),
                  other.costCentre(),
                  other.place()));
    }

    private static String missing(
        Optional<Section> section, Optional<String> code, Optional<String> category) {
      List<String> missing = new ArrayList<>();
      if (section.isEmpty()) {
        missing.add("naar");
      }
      if (code.isEmpty()) {
        missing.add("taakveld/balanscode");
      }
      if (category.isEmpty()) {
        missing.add("categorie/standper");
      }
      return String.join(", ", missing);
    }

    /** A rule that others overrule is no waste: a fallback is meant to be. */
    private static Problem unused(List<MappingRule> rules) {
      MappingRule first = rules.get(0);
      List<MappingRule> named = rules.subList(1, Math.min(rules.size(), MOST_NAMED));
      String also =
          named.stream()
              .map(rule -> ", '%s' (%s)".formatted(pattern(rule), rule.place()))
              .collect(Collectors.joining());
      int more = rules.size() - 1 - named.size();
      return LedgerProblem.UNUSED_RULE.at(
          first.place(),
          pattern(first),
          "geen enkele boeking past op deze regel"
              + also
              + (more > 0 ? " en %s andere".formatted(more) : ""),
          "no line fits this rule" + also + (more > 0 ? " and %s more".formatted(more) : ""));
    }

    private static String pattern(MappingRule rule) {
      return rule.account() + ";" + rule.costCentre();
    }

    private static String key(LedgerLine line) {
      return "%s;%s %s".formatted(line.account(), line.costCentre(), line.amount());
    }
  }
}

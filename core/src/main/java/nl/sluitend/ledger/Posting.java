package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /** Finds the place of every line, and says what stands in the way. */
  static final class Maker {
    private final CodeLists lists;
    private final LedgerMapping mapping;
    private final Set<MappingRule> used = new HashSet<>();
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
      mapping.rules().stream()
          .filter(rule -> !used.contains(rule))
          .map(Maker::unused)
          .forEach(problems::add);
      return postings;
    }

    private Optional<Posting> posting(
        LedgerLine line, LedgerMapping.Said said, List<Problem> problems) {
      List<List<MappingRule>> tied =
          said.choices().stream()
              .map(LedgerMapping.Choice::tie)
              .filter(tie -> !tie.isEmpty())
              .toList();
      said.choices().forEach(choice -> used.addAll(choice.by()));
      if (!tied.isEmpty()) {
        tied.stream().filter(ties::add).map(tie -> tie(line, tie)).forEach(problems::add);
        return Optional.empty();
      }
      Optional<Section> section = said.section().value().or(line::section);
      Optional<String> code = said.code().value().or(line::code);
      Optional<String> category = said.category().value().or(line::category);
      if (section.isEmpty() || code.isEmpty() || category.isEmpty()) {
        problems.add(said.matched() ? incomplete(line, section, code, category) : notMapped(line));
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

    private static Problem notMapped(LedgerLine line) {
      return LedgerProblem.NOT_MAPPED.at(
          line.place(),
          key(line),
          "een regel in de mapping voor deze rekening en kostenplaats",
          "a rule of the mapping for this account and cost centre");
    }

    private static Problem incomplete(
        LedgerLine line,
        Optional<Section> section,
        Optional<String> code,
        Optional<String> category) {
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
      String parts = String.join(", ", missing);
      return LedgerProblem.INCOMPLETE.at(
          line.place(),
          key(line),
          "een regel in de mapping die ook zegt: " + parts,
          "a rule of the mapping that also says: " + parts);
    }

    private static Problem unused(MappingRule rule) {
      return LedgerProblem.UNUSED_RULE.at(
          rule.place(),
          rule.account() + ";" + rule.costCentre(),
          "deze regel was voor geen enkele boeking nodig",
          "this rule was not needed for any line");
    }

    private static String key(LedgerLine line) {
      return "%s;%s %s".formatted(line.account(), line.costCentre(), line.amount());
    }
  }
}

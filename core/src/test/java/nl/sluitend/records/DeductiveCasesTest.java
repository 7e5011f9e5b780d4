package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.sluitend.cases.Cases;
import org.junit.jupiter.api.Test;

/**
 * The questions that the statistics office's packages are tested with, asked of ours. Where our
 * answer is another one, {@code differences.csv} says which and why; {@code differences.md} says
 * the same for people.
 */
class DeductiveCasesTest {
  private static final String FILE = "deductive-cases.csv";
  private static final List<Map<String, String>> DIFFERENCES =
      Cases.own(DeductiveCasesTest.class, "differences.csv");

  @Test
  void each_case_is_answered_as_by_the_packages_or_as_the_differences_say() {
    List<Map<String, String>> rows = Cases.own(DeductiveCasesTest.class, FILE);
    assertThat(rows).hasSizeGreaterThan(90);
    assertThat(disagreements(rows)).isEmpty();
  }

  @Test
  void so_is_each_case_of_the_larger_collection() {
    assertThat(disagreements(Cases.shared(FILE))).isEmpty();
  }

  @Test
  void every_difference_is_one_of_a_case() {
    TreeSet<String> unused = new TreeSet<>();
    DIFFERENCES.forEach(row -> unused.add(row.get("id")));
    for (Map<String, String> row : Cases.own(DeductiveCasesTest.class, FILE)) {
      difference(row).ifPresent(difference -> unused.remove(difference.get("id")));
    }
    assertThat(unused).isEmpty();
  }

  private static List<String> disagreements(List<Map<String, String>> rows) {
    List<String> disagreements = new ArrayList<>();
    Map<String, String> rulesBefore = new HashMap<>();
    Map<String, String> optionsBefore = new HashMap<>();
    for (Map<String, String> row : rows) {
      String kind = row.get("id").replaceAll("[-\\d].*", "");
      String rules = resolved(row.get("rules"), rulesBefore.getOrDefault(kind, ""));
      String options = resolved(row.get("options"), optionsBefore.getOrDefault(kind, ""));
      rulesBefore.put(kind, rules);
      optionsBefore.put(kind, options);
      disagreement(row, rules, options).ifPresent(disagreements::add);
    }
    return disagreements;
  }

  /** "same" stands for what the case before says; what follows it is added. */
  private static String resolved(String text, String before) {
    return text.startsWith("same") ? before + text.replaceFirst("same[^;]*", "") : text;
  }

  private static Optional<String> disagreement(
      Map<String, String> row, String rules, String options) {
    Optional<Map<String, String>> difference = difference(row);
    if (difference.isPresent() && difference.get().get("ours").equals("not asked")) {
      return Optional.empty();
    }
    String said;
    try {
      DeductiveCase.Answer answer = new DeductiveCase(row, rules, options).answer();
      // Where a kind of case differs, a case of it may agree by chance.
      if (answer.same() && difference.map(listed -> listed.get("id").endsWith("*")).orElse(true)) {
        return Optional.empty();
      }
      if (!answer.same()
          && difference.map(listed -> listed.get("ours").equals(answer.ours())).orElse(false)) {
        return Optional.empty();
      }
      said = answer.ours();
    } catch (RuntimeException e) {
      said = e.toString();
    }
    Map<String, String> shown = new LinkedHashMap<>(row);
    shown.keySet().retainAll(List.of("id", "rules", "input", "expected_status", "expected_output"));
    return Optional.of(shown + " ours: " + said);
  }

  /** The difference of this case, or of all cases of its kind (a name with a star at its end). */
  private static Optional<Map<String, String>> difference(Map<String, String> row) {
    return DIFFERENCES.stream()
        .filter(
            difference -> {
              String id = difference.get("id");
              return id.endsWith("*")
                  ? row.get("id").startsWith(id.substring(0, id.length() - 1))
                  : row.get("id").equals(id);
            })
        .findFirst();
  }
}

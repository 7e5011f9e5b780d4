package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One question of the packages, asked of ours, with both answers in the same words. */
final class DeductiveCase {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /**
   * Two answers.
   *
   * @param same whether ours is theirs
   * @param ours what we say
   */
  record Answer(boolean same, String ours) {}

  private final Map<String, String> row;
  private final String ruleText;
  private final String optionText;
  private final Map<String, String> input;

  DeductiveCase(Map<String, String> row, String ruleText, String optionText) {
    this.row = row;
    // The name of a classification may stand behind the rules of a hierarchy.
    this.ruleText = ruleText.replaceAll("\\s*\\([A-Z]+\\)\\s*$", "");
    this.optionText = optionText;
    this.input = assignments(row.get("input"));
  }

  Answer answer() {
    String algorithm = row.get("algorithm");
    String kind = algorithm.split("[ (]", 2)[0];
    return switch (kind) {
      case "correctSigns" -> corrected(signs());
      case "correctRounding" -> corrected(rounding());
      case "correctTypos" -> corrected(typos());
      case "impute", "impute_lr", "deduImpute" -> imputed();
      case "locate_errors" -> located();
      case "is_feasible" -> said(feasible(), row.get("expected_status"));
      case "ranges" -> said(ranges(), row.get("expected_output"));
      case "echelon" -> said(fixed(), row.get("expected_output"));
      case "hierarchy", "part_whole_relation" -> agreed(algorithm);
      case "Fourier-Motzkin" -> eliminated(algorithm);
      case "validatetools" -> rules(algorithm.substring(kind.length()).strip());
      default -> throw new IllegalArgumentException("No such question: " + algorithm);
    };
  }

  // --- figures and rules ---

  static Map<String, String> assignments(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : text.split(";", -1)) {
      String[] pair = part.split("=", -1);
      if (pair.length == 2) {
        values.put(pair[0].strip(), pair[1].strip());
      }
    }
    return values;
  }

  static Figures figures(Map<String, String> values) {
    Figures figures = Figures.none();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      if (entry.getValue().equals("NA")) {
        figures = figures.withMissing(entry.getKey());
      } else if (NUMBER.matcher(entry.getValue()).matches()) {
        figures = figures.with(entry.getKey(), new BigDecimal(entry.getValue()));
      } else {
        figures = figures.withText(entry.getKey(), entry.getValue());
      }
    }
    return figures;
  }

  private Rules rules() {
    return Rules.read(ruleText, figures(input)).orElseThrow();
  }

  private CaseOptions options() {
    return CaseOptions.of(optionText, List.copyOf(input.keySet()));
  }

  private static String text(Map<String, BigDecimal> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(";"));
  }

  // --- corrections ---

  private Correction signs() {
    CaseOptions options = options();
    SignCorrection signs =
        SignCorrection.of(rules())
            .keeping(options.fixed)
            .tolerating(options.tolerance)
            .weighing(options.weights);
    for (List<String> swap : options.swaps) {
      signs = signs.swapping(swap.get(0), swap.get(1));
    }
    if (options.flips != null) {
      signs = signs.flipping(options.flips);
    }
    if (options.actionWeights.isPresent()) {
      List<BigDecimal> weights = options.actionWeights.get();
      signs = signs.weighing(weights.get(0), weights.get(1));
    }
    return signs.correct(figures(input));
  }

  private Correction rounding() {
    CaseOptions options = options();
    RoundingCorrection rounding = RoundingCorrection.of(rules()).keeping(options.fixed);
    return options.delta.map(rounding::ofAtMost).orElse(rounding).correct(figures(input));
  }

  private Correction typos() {
    CaseOptions options = options();
    return TypoCorrection.of(rules())
        .keeping(options.fixed)
        .tolerating(options.tolerance)
        .correct(figures(input));
  }

  private Answer corrected(Correction correction) {
    Status status = correction.status();
    boolean sameStatus =
        switch (row.get("expected_status")) {
          case "unchanged" -> correction.changes().isEmpty();
          case "NA (not checkable)" -> status == Status.NOT_CHECKABLE;
          case "imputed" -> status == Status.CORRECTED;
          case "partly imputed" -> status == Status.PARTIAL;
          default -> status.name().toLowerCase(Locale.ROOT).equals(row.get("expected_status"));
        };
    boolean sameOutput =
        switch (row.get("expected_output")) {
          case "unchanged" -> correction.changes().isEmpty();
          case "not fully valid" -> status != Status.VALID && status != Status.CORRECTED;
          default ->
              assignments(row.get("expected_output")).entrySet().stream()
                  .allMatch(entry -> isSame(correction.figures(), entry));
        };
    return new Answer(sameStatus && sameOutput, text(correction));
  }

  private static boolean isSame(Figures figures, Map.Entry<String, String> expected) {
    String name = expected.getKey();
    if (NUMBER.matcher(expected.getValue()).matches()) {
      BigDecimal number = new BigDecimal(expected.getValue());
      return figures.number(name).filter(ours -> ours.compareTo(number) == 0).isPresent();
    }
    return expected.getValue().equals("NA")
        ? figures.number(name).isEmpty()
        : figures.text(name).equals(java.util.Optional.of(expected.getValue()));
  }

  private static String text(Correction correction) {
    Map<String, BigDecimal> changed = new LinkedHashMap<>();
    correction.changes().forEach(change -> changed.put(change.figure(), change.to()));
    String ways = correction.ways() > 1 ? " (1 of %s)".formatted(correction.ways()) : "";
    return (correction.status() + " " + text(changed)).strip() + ways;
  }

  private Answer imputed() {
    Imputation.Imputed imputed = Imputation.of(rules()).impute(figures(input));
    Answer answer = corrected(imputed.correction());
    return imputed.breaks().isEmpty()
        ? answer
        : new Answer(false, answer.ours() + " breaks " + String.join(",", imputed.breaks()));
  }

  private Answer located() {
    CaseOptions options = options();
    Localisation.Located located =
        Localisation.of(rules())
            .weighing(options.weights)
            .keeping(options.fixed)
            .locate(figures(input));
    if (!located.decided() || located.smallest().isEmpty()) {
      return new Answer(false, located.decided() ? "nothing helps" : "undecided");
    }
    Set<String> ours = located.smallest().get(0);
    Set<String> expected = list(row.get("expected_output"));
    String ways =
        located.smallest().size() > 1 ? " (1 of %s)".formatted(located.smallest().size()) : "";
    boolean sameCount = row.get("expected_status").matches(ours.size() + " errors?|");
    return new Answer(sameCount && ours.equals(expected), String.join(",", ours) + ways);
  }

  private static Set<String> list(String text) {
    Set<String> names = new TreeSet<>();
    for (String name : text.split("[,;]", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  // --- what rules say ---

  private static Answer said(String ours, String expected) {
    return new Answer(ours.equals(expected.replace(";", "; ").replace(";  ", "; ")), ours);
  }

  private String feasible() {
    return RuleAnalysis.of(rules()).feasible() == Verdict.HOLDS ? "feasible" : "infeasible";
  }

  private String ranges() {
    return new TreeMap<>(RuleAnalysis.of(rules()).ranges())
        .entrySet().stream()
            .map(entry -> entry.getKey() + " in " + entry.getValue())
            .collect(Collectors.joining("; "));
  }

  private String fixed() {
    return RuleAnalysis.of(rules()).fixed().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private Answer rules(String question) {
    Matcher about =
        Pattern.compile("(is_contradicted_by|is_implied_by)\\((\\w+)\\).*").matcher(question);
    if (about.matches()) {
      RuleAnalysis analysis = RuleAnalysis.of(rules());
      List<Set<String>> sets =
          (about.group(1).equals("is_implied_by")
                  ? analysis.impliedBy(about.group(2))
                  : analysis.contradictedBy(about.group(2)))
              .orElseThrow();
      Set<String> all = new LinkedHashSet<>();
      sets.forEach(all::addAll);
      return new Answer(all.equals(list(row.get("expected_output"))), String.join(",", all));
    }
    return switch (question) {
      case "detect_fixed_variables" -> said(fixed(), row.get("expected_output"));
      case "is_infeasible" -> said(feasible(), row.get("expected_output"));
      default -> {
        if (!question.startsWith("simplify")) {
          throw new IllegalArgumentException("No such question: " + question);
        }
        yield equivalent();
      }
    };
  }

  /** Rules are not rewritten here, but two sets of rules say the same if each follows from both. */
  private Answer equivalent() {
    String theirs = row.get("expected_output");
    boolean same = follows(theirs, ruleText) && follows(ruleText, theirs);
    return new Answer(same, same ? "equivalent" : "not equivalent");
  }

  static boolean follows(String conclusions, String from) {
    Rules concluded =
        Rules.read(conclusions, figures(words(conclusions + ";" + from))).orElseThrow();
    for (Rule rule : concluded.list()) {
      Rules all =
          Rules.read(
                  from + "; conclusion: " + rule.text(), figures(words(conclusions + ";" + from)))
              .orElseThrow();
      List<Set<String>> why = RuleAnalysis.of(all).impliedBy("conclusion").orElseThrow();
      if (why.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Names that are listed with texts somewhere are of texts everywhere. */
  private static Map<String, String> words(String rules) {
    Map<String, String> words = new LinkedHashMap<>();
    Pattern.compile("(\\w+) in \\{")
        .matcher(rules)
        .results()
        .forEach(m -> words.put(m.group(1), "?"));
    return words;
  }

  /** Rules are not eliminated here, but that what is left is the shadow of all can be tested. */
  private Answer eliminated(String algorithm) {
    Matcher name = Pattern.compile(".*eliminate (\\w+)").matcher(algorithm);
    if (!name.matches()) {
      throw new IllegalArgumentException("Nothing to eliminate: " + algorithm);
    }
    String theirs = row.get("expected_output");
    boolean same =
        follows(theirs, ruleText) && follows(Elimination.of(rules(), name.group(1)), theirs);
    return new Answer(same, same ? "same shadow" : "another shadow");
  }

  // --- wholes and parts ---

  private Answer agreed(String algorithm) {
    Matcher whole = Pattern.compile("\\s*(\\w+)\\s*=\\s*(.*)").matcher(ruleText);
    if (!algorithm.equals("part_whole_relation") || !whole.matches()) {
      return agreed(input, row.get("expected_output"));
    }
    List<String> names = new ArrayList<>();
    for (String part : whole.group(2).split("\\+", -1)) {
      names.add(part.strip());
    }
    names.add(whole.group(1));
    if (!row.get("input").contains(":")) {
      Map<String, String> full = new LinkedHashMap<>();
      names.forEach(
          name -> {
            String shorter =
                name.substring(name.equals(whole.group(1)) ? 0 : whole.group(1).length());
            full.put(name, input.getOrDefault(name, input.getOrDefault(shorter, "NA")));
          });
      return agreed(full, row.get("expected_output"));
    }
    return agreedByGroup(names);
  }

  /** Each group is a name and its values in the order of the rule, the whole last. */
  private Answer agreedByGroup(List<String> names) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String part : row.get("expected_output").split(";", -1)) {
      expected.put(part.strip().split(" ", -1)[0], part.strip().split(" ", -1)[1]);
    }
    boolean same = true;
    List<String> ours = new ArrayList<>();
    for (String group : row.get("input").split(";", -1)) {
      String[] parts = group.strip().split(":\\s*", -1);
      String[] values = parts[1].split(",", -1);
      Map<String, String> full = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        full.put(names.get(i), values[i].replaceAll(".*=", ""));
      }
      Answer answer = agreed(full, "all five " + expected.get(parts[0]));
      same &= answer.same();
      ours.add(parts[0] + ": " + answer.ours());
    }
    return new Answer(same, String.join("; ", ours));
  }

  private Answer agreed(Map<String, String> values, String expected) {
    Figures figures = figures(values);
    Map<String, Verdict> ours =
        Rules.read(ruleText.replaceAll("(?<![<>=])=(?!=)", "=="), figures)
            .orElseThrow()
            .byFigure(figures);
    Matcher all = Pattern.compile("all \\w+ (T|F|NA)").matcher(expected);
    Matcher one = Pattern.compile("(T|F|NA) for .* (\\w+)").matcher(expected);
    boolean same;
    if (all.matches()) {
      same = ours.values().stream().allMatch(verdict -> letter(verdict).equals(all.group(1)));
    } else if (one.matches()) {
      same = ours.containsKey(one.group(2)) && letter(ours.get(one.group(2))).equals(one.group(1));
    } else {
      Map<String, String> each = assignments(expected);
      same =
          !each.isEmpty()
              && each.entrySet().stream()
                  .allMatch(
                      entry ->
                          ours.containsKey(entry.getKey())
                              && letter(ours.get(entry.getKey())).equals(entry.getValue()));
    }
    String text =
        ours.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + letter(entry.getValue()))
            .collect(Collectors.joining(";"));
    return new Answer(same, text);
  }

  private static String letter(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "T";
      case FAILS -> "F";
      case NOT_CHECKABLE -> "NA";
    };
  }
}

package nl.sluitend.deliverycheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.Slip;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.Unchecked;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/** Looks up the codes of records. */
final class CodeCheck {
  /** Why a rule that needs code lists has none. */
  static final Message NO_EDITION =
      new Message(
          "van deze overheidslaag en dit boekjaar zijn er geen codelijsten",
          "there are no code lists of this layer and year");

  private static final Message NO_RECORDS =
      new Message("er zijn geen records met zo'n code", "there are no records with such a code");
  private static final Message NO_LIST =
      new Message(
          "CBS heeft voor dit jaar geen lijst van deze codes",
          "CBS has no list of these codes for this year");

  private final DeliveryFacts facts;
  private final CodeLists lists;
  private final CodeRule asked;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private int comparisons;

  private CodeCheck(DeliveryFacts facts, CodeLists lists, CodeRule asked) {
    this.facts = facts;
    this.lists = lists;
    this.asked = asked;
  }

  static List<RuleOutcome> of(DeliveryFacts facts) {
    return Arrays.stream(CodeRule.values()).map(asked -> outcome(facts, asked)).toList();
  }

  private static RuleOutcome outcome(DeliveryFacts facts, CodeRule asked) {
    Optional<CodeLists> lists = facts.lists();
    return lists.isPresent()
        ? new CodeCheck(facts, lists.get(), asked).outcome()
        : new RuleOutcome.NotCheckable(asked.rule(), NO_EDITION);
  }

  private RuleOutcome outcome() {
    for (Section section : Section.values()) {
      asked.kind(section).ifPresent(kind -> section(section, kind));
    }
    return RuleOutcome.of(asked.rule(), comparisons, findings, unchecked, NO_RECORDS);
  }

  private void section(Section section, CodeKind kind) {
    List<String> codes = codes(section);
    if (codes.isEmpty()) {
      return;
    }
    if (lists.codes(kind).isEmpty()) {
      unchecked.add(new Unchecked(List.of(), NO_LIST));
      return;
    }
    comparisons += codes.size();
    Set<String> known =
        lists.leaves(kind).stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
    Map<String, List<CellReference>> wrong = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!known.contains(codes.get(i))) {
        wrong.computeIfAbsent(codes.get(i), c -> new ArrayList<>()).add(facts.cell(section, i));
      }
    }
    wrong.forEach((code, cells) -> findings.add(finding(section, kind, code, cells)));
  }

  private List<String> codes(Section section) {
    Delivery delivery = facts.delivery();
    return switch (section.content()) {
      case BOOKINGS -> delivery.bookings(section).stream().map(asked.ofBooking()).toList();
      case POSITIONS -> delivery.positions().stream().map(asked.ofPosition()).toList();
      case INDICATORS -> delivery.indicators(section).stream().map(asked.ofIndicator()).toList();
    };
  }

  private Finding finding(Section section, CodeKind kind, String code, List<CellReference> cells) {
    Optional<Slip> slip = lists.slip(kind, code);
    if (slip.isPresent()) {
      return slipped(section, code, cells, slip.get());
    }
    boolean group = lists.find(kind, code).isPresent();
    List<String> near = near(kind, code, group);
    List<Integer> years = group ? List.of() : otherYears(kind, code);
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("section", section.cbsName());
    parameters.put("code", code);
    parameters.put("records", Integer.toString(cells.size()));
    parameters.put("list", kind.cbsName());
    parameters.put("layer", lists.layer().cbsName());
    parameters.put("year", Integer.toString(lists.year()));
    parameters.put("group", Boolean.toString(group));
    put(parameters, "nearest", near.stream());
    put(parameters, "validIn", years.stream().map(String::valueOf));
    return new Finding(
        asked.rule(), Severity.ERROR, cells, parameters, message(parameters, near, years));
  }

  /** The code stands so in CBS's own file, so that CBS may well take it. */
  private Finding slipped(Section section, String code, List<CellReference> cells, Slip slip) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("section", section.cbsName());
    parameters.put("code", code);
    slip.right().ifPresent(right -> parameters.put("nearest", right));
    String right = slip.right().map(each -> " " + each).orElse("");
    return new Finding(
        asked.rule(),
        Severity.WARNING,
        cells,
        parameters,
        new Message(
            "Onderdeel %s, code '%s': zo staat hij in de lijst van CBS, maar bedoeld is%s. %s"
                .formatted(section.cbsName(), code, right, slip.reason().dutch()),
            "Section %s, code '%s': CBS's list has it so, but meant is%s. %s"
                .formatted(section.cbsName(), code, right, slip.reason().english())));
  }

  private static void put(Map<String, String> parameters, String name, Stream<String> values) {
    String joined = values.collect(Collectors.joining(", "));
    if (!joined.isEmpty()) {
      parameters.put(name, joined);
    }
  }

  /** Of a group the codes in it, else what looks like the code. */
  private List<String> near(CodeKind kind, String code, boolean group) {
    Stream<Code> leaves =
        group
            ? lists.leaves(kind).stream().filter(c -> c.group().equals(Optional.of(code)))
            : lists.nearest(kind, code).stream();
    return leaves.map(Code::code).toList();
  }

  private List<Integer> otherYears(CodeKind kind, String code) {
    return CodeLists.yearsOf(lists.layer(), kind, code).stream()
        .filter(year -> CodeLists.of(lists.layer(), year).isLeaf(kind, code))
        .toList();
  }

  private Message message(Map<String, String> parameters, List<String> near, List<Integer> years) {
    String section = parameters.get("section");
    String code = parameters.get("code");
    boolean group = Boolean.parseBoolean(parameters.get("group"));
    String dutch =
        "Onderdeel %s, code '%s': geen %s van %s"
            .formatted(section, code, asked.word().dutch(), facts.edition());
    String english =
        "Section %s, code '%s': not %s of %s"
            .formatted(section, code, asked.word().english(), facts.edition());
    if (group) {
      dutch += ", maar een groep of totaal waarop niet wordt geboekt";
      english += ", but a group or total that nothing is booked on";
    }
    String records = parameters.get("records");
    dutch += " (records: " + records + ").";
    english += " (records: " + records + ").";
    if (!near.isEmpty()) {
      String codes = String.join(", ", near);
      dutch += (group ? " Daarin: " : " Lijkt op: ") + codes + ".";
      english += (group ? " In it: " : " Looks like: ") + codes + ".";
    }
    if (!years.isEmpty()) {
      String all = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
      dutch += " Wel geldig in: " + all + ".";
      english += " Valid in: " + all + ".";
    }
    return new Message(dutch, english);
  }
}

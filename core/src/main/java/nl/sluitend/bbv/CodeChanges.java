package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.money.Amount;

/**
 * What happened to the codes of a layer of government between two years, in either direction, and
 * what that means for amounts. Changes over more years are followed year by year.
 *
 * <p>CBS published no table of old and new codes. Where the names in two lists are the same, the
 * correspondence rests on that; elsewhere it is our reading, and says so.
 */
public final class CodeChanges {
  /** Lists whose codes carry the year in them: they shift every year, which is no change. */
  private static final Set<CodeKind> DATED =
      EnumSet.of(CodeKind.BALANCE_DATE, CodeKind.REPORTED_PERIOD);

  private final CodeLists from;
  private final CodeLists to;

  private CodeChanges(CodeLists from, CodeLists to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Compares two years.
   *
   * @param layer the layer of government
   * @param from the year to go from
   * @param to the year to go to; may be before, after or the same
   * @return the changes
   * @throws IllegalArgumentException if there are no lists for one of the years
   */
  public static CodeChanges between(GovernmentLayer layer, int from, int to) {
    return new CodeChanges(CodeLists.of(layer, from), CodeLists.of(layer, to));
  }

  /**
   * Describes what happened to the codes of a list: first to those of the first year, in published
   * order, then what was added. A code that stays as it was is not named; nor are dates and
   * reported periods, which carry the year and shift with it.
   *
   * @param kind the list
   * @return the changes
   */
  public List<CodeChange> changes(CodeKind kind) {
    if (DATED.contains(kind)) {
      return List.of();
    }
    List<CodeChange> changes = new ArrayList<>();
    for (Code code : from.codes(kind)) {
      change(code).ifPresent(changes::add);
      renaming(code).ifPresent(changes::add);
    }
    for (Code code : to.codes(kind)) {
      if (from.find(kind, code.code()).isEmpty()) {
        changes.add(added(code));
      }
    }
    return List.copyOf(changes);
  }

  /**
   * Follows a code of the first year to the second.
   *
   * @param kind the list
   * @param code the code, of the first year
   * @return where its amounts belong
   * @throws IllegalArgumentException if the first year does not have the code
   */
  public Successors successors(CodeKind kind, String code) {
    if (from.find(kind, code).isEmpty()) {
      throw unknown(kind, code);
    }
    Set<String> at = new LinkedHashSet<>(Set.of(code));
    boolean reading = false;
    boolean forward = from.year() < to.year();
    for (int year = from.year(); year != to.year(); year += forward ? 1 : -1) {
      Set<String> next = new LinkedHashSet<>();
      for (String one : at) {
        List<Succession> steps =
            Succession.of(from.layer(), forward ? year + 1 : year, forward, kind, one);
        reading |= steps.stream().anyMatch(Succession::isReading);
        steps.forEach(step -> next.addAll(step.other(forward)));
        if (steps.isEmpty()) {
          next.add(one);
        }
      }
      CodeLists reached = CodeLists.of(from.layer(), forward ? year + 1 : year - 1);
      at = valid(reached, kind, next);
    }
    return new Successors(List.copyOf(at), reading);
  }

  /** Those that a year has, in its order. */
  private static Set<String> valid(CodeLists lists, CodeKind kind, Set<String> codes) {
    Set<String> valid = new LinkedHashSet<>();
    for (Code code : lists.codes(kind)) {
      if (codes.contains(code.code())) {
        valid.add(code.code());
      }
    }
    return valid;
  }

  /**
   * Converts amounts of the first year to codes of the second. An amount whose code has one
   * successor goes there; amounts that come together on a code are added, exactly. An amount whose
   * code was split, or has no successor that we know, is not guessed at: it is handed back with the
   * codes that it may belong on. No amount is lost: what was converted and what was not add up to
   * what was given.
   *
   * @param kind the list that the codes are of
   * @param amounts the amounts, by leaf of the first year
   * @return the amounts by code of the second year, and what needs more detail
   * @throws IllegalArgumentException if a code is not a leaf of the first year
   */
  public Conversion convert(CodeKind kind, Map<String, Amount> amounts) {
    Map<String, Amount> converted = new LinkedHashMap<>();
    List<Conversion.Unconverted> left = new ArrayList<>();
    Set<SeriesBreak> breaks = new LinkedHashSet<>();
    boolean reading = false;
    for (Map.Entry<String, Amount> entry : amounts.entrySet()) {
      if (!from.isLeaf(kind, entry.getKey())) {
        throw unknown(kind, entry.getKey());
      }
      Successors successors = successors(kind, entry.getKey());
      reading |= successors.ourReading();
      if (successors.isExact()) {
        converted.merge(successors.codes().get(0), entry.getValue(), Amount::plus);
        breaks.addAll(meaning(kind, entry.getKey()));
      } else {
        left.add(new Conversion.Unconverted(entry.getKey(), entry.getValue(), successors.codes()));
      }
    }
    return new Conversion(inOrder(kind, converted), left, List.copyOf(breaks), reading);
  }

  private List<SeriesBreak> meaning(CodeKind kind, String code) {
    return SeriesBreak.of(from.layer(), kind, code, from.year(), to.year()).stream()
        .filter(one -> one.nature() != SeriesBreak.Nature.CODE)
        .toList();
  }

  private Map<String, Amount> inOrder(CodeKind kind, Map<String, Amount> amounts) {
    Map<String, Amount> ordered = new LinkedHashMap<>();
    for (Code code : to.leaves(kind)) {
      Amount amount = amounts.get(code.code());
      if (amount != null) {
        ordered.put(code.code(), amount);
      }
    }
    return ordered;
  }

  private Optional<CodeChange> change(Code code) {
    Successors successors = successors(code.kind(), code.code());
    List<String> codes = successors.codes();
    if (codes.equals(List.of(code.code()))) {
      return Optional.empty();
    }
    CodeChange.Nature nature = CodeChange.Nature.SPLIT;
    if (codes.isEmpty()) {
      nature = CodeChange.Nature.DROPPED;
    } else if (codes.size() == 1) {
      boolean alone = predecessors(code.kind(), codes.get(0)).isExact();
      nature = alone ? CodeChange.Nature.REPLACED : CodeChange.Nature.MERGED;
    }
    return Optional.of(
        new CodeChange(
            code.kind(),
            nature,
            code.code(),
            codes,
            successors.ourReading(),
            Sentences.change(nature, code.code(), codes, successors.ourReading())));
  }

  /** The way back: where the amounts of a code of the second year came from. */
  private Successors predecessors(CodeKind kind, String code) {
    return new CodeChanges(to, from).successors(kind, code);
  }

  private Optional<CodeChange> renaming(Code code) {
    return to.find(code.kind(), code.code())
        .filter(now -> !now.name().equals(code.name()))
        .map(
            now ->
                new CodeChange(
                    code.kind(),
                    CodeChange.Nature.RENAMED,
                    code.code(),
                    List.of(code.code()),
                    /* ourReading= */ false,
                    Sentences.renamed(code, now)));
  }

  private CodeChange added(Code code) {
    Successors before = predecessors(code.kind(), code.code());
    return new CodeChange(
        code.kind(),
        CodeChange.Nature.ADDED,
        code.code(),
        before.codes(),
        before.ourReading(),
        Sentences.change(
            CodeChange.Nature.ADDED, code.code(), before.codes(), before.ourReading()));
  }

  private IllegalArgumentException unknown(CodeKind kind, String code) {
    return new IllegalArgumentException(
        "'%s' is no %s of %s %s to convert from"
            .formatted(code, kind.cbsName(), from.layer().cbsName(), from.year()));
  }
}

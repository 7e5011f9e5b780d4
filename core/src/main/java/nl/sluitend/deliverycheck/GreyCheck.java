package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/** Looks for amounts where CBS does not expect any. */
final class GreyCheck {
  static final Rule RULE =
      new Rule(
              "GRY-001",
              new Message("Bedragen staan niet in een grijze cel.", "No amount is in a grey cell."),
              Severity.WARNING,
              new Message(
                  "De definities noemen per overheidslaag en jaar combinaties van taakveld of"
                      + " balanscode met een categorie waar CBS geen bedrag verwacht. Dat is"
                      + " indicatief, niet bindend: een waarschuwing, nooit een fout. Een bedrag"
                      + " van 0 telt niet.",
                  "Per layer and year the definitions name combinations of a taakveld or balance"
                      + " post with a category where CBS does not expect an amount. That is"
                      + " indicative, not binding: a warning, never an error. An amount of 0 does"
                      + " not count."),
              "CBS, github.com/statistiekcbs/iv3_definities: grijze_cellen per overheidslaag en"
                  + " boekjaar")
          .withAppliesTo(
              new Message(
                  "leveringen van Iv3 met bedragen", "deliveries of Iv3 that have amounts"));

  private static final Message NO_AMOUNTS =
      new Message("er zijn geen bedragen", "there are no amounts");

  private final DeliveryFacts facts;
  private final CodeLists lists;
  private final List<Finding> findings = new ArrayList<>();
  private int comparisons;

  private GreyCheck(DeliveryFacts facts, CodeLists lists) {
    this.facts = facts;
    this.lists = lists;
  }

  static RuleOutcome of(DeliveryFacts facts) {
    Optional<CodeLists> lists = facts.lists();
    return lists.isPresent()
        ? new GreyCheck(facts, lists.get()).outcome()
        : new RuleOutcome.NotCheckable(RULE, CodeCheck.NO_EDITION);
  }

  private RuleOutcome outcome() {
    section(Section.EXPENDITURE, Matrix.EXPENDITURE);
    section(Section.INCOME, Matrix.INCOME);
    section(Section.BALANCE_EXPENDITURE, Matrix.BALANCE_EXPENDITURE);
    section(Section.BALANCE_INCOME, Matrix.BALANCE_INCOME);
    return RuleOutcome.of(RULE, comparisons, findings, NO_AMOUNTS);
  }

  private void section(Section section, Matrix matrix) {
    List<Booking> bookings = facts.delivery().bookings(section);
    Map<CellKey, List<Integer>> cells = new LinkedHashMap<>();
    for (int i = 0; i < bookings.size(); i++) {
      Booking booking = bookings.get(i);
      if (booking.amount().signum() != 0) {
        CellKey key = new CellKey(section, booking.code(), booking.category());
        cells.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    comparisons += cells.size();
    cells.forEach(
        (key, records) -> {
          if (lists.isGrey(matrix, key.code(), key.category())) {
            findings.add(finding(section, key, records));
          }
        });
  }

  private Finding finding(Section section, CellKey key, List<Integer> records) {
    List<Booking> bookings = facts.delivery().bookings(section);
    BigDecimal sum =
        records.stream()
            .map(i -> bookings.get(i).amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<CellReference> cells = records.stream().map(i -> facts.cell(section, i)).toList();
    String where = "%s, %s × %s".formatted(section.cbsName(), key.code(), key.category());
    return new Finding(
        RULE,
        Severity.WARNING,
        cells,
        Map.of(
            "section", section.cbsName(),
            "code", key.code(),
            "category", key.category(),
            "amount", facts.unit().times(sum).toString(),
            "stated", Shown.plain(sum),
            "layer", lists.layer().cbsName(),
            "year", Integer.toString(lists.year())),
        Shown.sentence(
            new Message(
                "%s: hier verwacht CBS geen bedrag in %s; er staat %s (indicatief, niet bindend).",
                "%s: CBS expects no amount here in %s; there is %s (indicative, not binding)."),
            same(where),
            same(facts.edition()),
            Shown.said(sum)));
  }

  private static Message same(String text) {
    return new Message(text, text);
  }
}

package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.comparison.DeliveryDiff;
import nl.sluitend.delivery.Section;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/** The difference between two deliveries, as text, CSV and JSON. */
final class Iv3DiffText {
  private static final List<Message> HEADINGS =
      List.of(
          new Message("Voor", "Before"),
          new Message("Na", "After"),
          new Message("Verschil", "Difference"));

  private final DeliveryDiff diff;
  private final Language language;

  Iv3DiffText(DeliveryDiff diff, Language language) {
    this.diff = diff;
    this.language = language;
  }

  String text() {
    if (diff.isEmpty()) {
      return new Message("Geen verschillen.", "No differences.").in(language) + "\n" + notes();
    }
    StringBuilder out = new StringBuilder();
    for (DeliveryDiff.TextChange change : texts()) {
      out.append(
          "%s: %s → %s\n"
              .formatted(
                  TableText.shown(change.field()), shown(change.before()), shown(change.after())));
    }
    out.append(notes());
    out.append(
        Iv3Lists.text(
            new Message("Bedragen", "Amounts"),
            HEADINGS,
            diff.lines().stream()
                .map(
                    l ->
                        new Iv3Lists.Line(
                            "%s %s %s%s"
                                .formatted(l.section().cbsName(), l.code(), l.category(), mark(l)),
                            List.of(l.before(), l.after(), Optional.of(l.difference()))))
                .toList(),
            language));
    for (Section section : List.of(Section.EXPENDITURE, Section.INCOME)) {
      String name = section.cbsName();
      out.append(
          totals(
              new Message(name + " per taakveld", name + " by taakveld"), diff.perCode(section)));
      out.append(
          totals(
              new Message(name + " per categorie", name + " by category"),
              diff.perCategory(section)));
    }
    out.append(totals(new Message("saldo per taakveld", "balance by taakveld"), diff.balances()));
    return out.toString();
  }

  private static String shown(Optional<String> value) {
    return TableText.shown(value.orElse("–"));
  }

  private String mark(DeliveryDiff.Line line) {
    return switch (line.change()) {
      case ADDED -> new Message(" (nieuw)", " (added)").in(language);
      case DROPPED -> new Message(" (vervallen)", " (dropped)").in(language);
      case CHANGED -> "";
    };
  }

  private String notes() {
    StringBuilder out = new StringBuilder();
    diff.notes()
        .forEach(note -> out.append("- ").append(TableText.shown(note.in(language))).append('\n'));
    return out.toString();
  }

  private String totals(Message title, List<DeliveryDiff.Total> totals) {
    return Iv3Lists.text(
        title,
        HEADINGS,
        totals.stream()
            .map(
                t ->
                    new Iv3Lists.Line(
                        t.code(),
                        List.of(
                            Optional.of(t.before()),
                            Optional.of(t.after()),
                            Optional.of(t.difference()))))
            .toList(),
        language);
  }

  private List<DeliveryDiff.TextChange> texts() {
    List<DeliveryDiff.TextChange> texts = new ArrayList<>(diff.metadata());
    texts.addAll(diff.indicators());
    return texts;
  }

  /** The amounts only. */
  String csv() {
    StringBuilder out = new StringBuilder("section,code,category,change,before,after,difference\n");
    for (DeliveryDiff.Line line : diff.lines()) {
      out.append(
          Iv3Lists.csv(
              List.of(
                  line.section().cbsName(),
                  line.code(),
                  line.category(),
                  line.change().name(),
                  line.before().map(Object::toString).orElse(""),
                  line.after().map(Object::toString).orElse(""),
                  line.difference().toString())));
    }
    return out.toString();
  }

  String json() {
    List<String> texts =
        texts().stream()
            .map(
                t ->
                    "{\"field\": %s, \"before\": %s, \"after\": %s}"
                        .formatted(Iv3Lists.quoted(t.field()), text(t.before()), text(t.after())))
            .toList();
    List<String> notes =
        diff.notes().stream().map(note -> Iv3Lists.quoted(note.in(language))).toList();
    List<String> lines =
        diff.lines().stream()
            .map(
                l ->
                    "{\"section\": %s, \"code\": %s, \"category\": %s, \"change\": \"%s\", %s}"
                        .formatted(
                            Iv3Lists.quoted(l.section().cbsName()),
                            Iv3Lists.quoted(l.code()),
                            Iv3Lists.quoted(l.category()),
                            l.change(),
                            "\"before\": %s, \"after\": %s, \"difference\": \"%s\""
                                .formatted(
                                    Iv3Lists.quoted(l.before()),
                                    Iv3Lists.quoted(l.after()),
                                    l.difference())))
            .toList();
    DeliveryDiff.Total balance = diff.balance();
    return """
    {
      "texts": %s,
      "notes": %s,
      "amounts": %s,
      "balance": {"before": "%s", "after": "%s", "difference": "%s"}
    }
    """
        .formatted(
            Iv3Lists.array(texts),
            Iv3Lists.array(notes),
            Iv3Lists.array(lines),
            balance.before(),
            balance.after(),
            balance.difference());
  }

  private static String text(Optional<String> text) {
    return text.map(Iv3Lists::quoted).orElse("null");
  }
}

package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;

/** What stands under a table of shares: what its columns have in them, and who is not there. */
final class NationalNotes {
  private NationalNotes() {}

  /** The notes to groups, each a paragraph; nothing if the columns speak for themselves. */
  static String under(List<NationalGroup> groups, NationalFigures figures, Language language) {
    List<Message> notes = new ArrayList<>();
    if (groups.stream().anyMatch(NationalNotes::hasReserves)) {
      notes.add(
          new Message(
              "De lasten zijn zonder mutaties van reserves, en het aandeel is daar een deel van;"
                  + " in lasten − baten tellen die mee.",
              "Costs are without additions to reserves, and the share is a part of those; lasten −"
                  + " baten is with them."));
    }
    if (groups.stream().anyMatch(NationalNotes::isPartly)) {
      notes.add(
          new Message(
              "Wie geen regel voor overhead heeft, staat in de lasten en niet in het aandeel.",
              "Who has no line for overhead is in the costs and not in the share."));
    }
    List<String> names =
        figures.bodies().stream()
            .filter(body -> !body.hasReported())
            .map(body -> TableText.shown((body.label() + " " + body.year()).strip()))
            .toList();
    if (!names.isEmpty()) {
      notes.add(
          new Message(
              "Zonder opgave, en niet meegeteld: %s.".formatted(String.join(", ", names)),
              "Not reported, and not counted: %s.".formatted(String.join(", ", names))));
    }
    StringBuilder text = new StringBuilder();
    notes.forEach(each -> text.append('\n').append(each.in(language)).append('\n'));
    return text.toString();
  }

  private static boolean hasReserves(NationalGroup group) {
    return !group.sum(BodyFigures::costs).equals(group.sum(BodyFigures::expenditure));
  }

  private static boolean isPartly(NationalGroup group) {
    return group.share().isPresent()
        && group.bodies().stream()
            .anyMatch(body -> body.overhead().isEmpty() && body.costs().signum() != 0);
  }
}

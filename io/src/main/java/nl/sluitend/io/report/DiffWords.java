package nl.sluitend.io.report;

import java.time.LocalDate;
import nl.sluitend.message.Message;

/** The words of what changed since an earlier report, in both languages. */
final class DiffWords {
  static final Message ADDED = new Message("Nieuw", "New");
  static final Message CHANGED = new Message("Gewijzigd", "Changed");
  static final Message UNCHANGED = new Message("Ongewijzigd", "Unchanged");
  static final Message GONE = new Message("Verdwenen", "Gone");
  static final Message UNSEEN =
      new Message(
          "Niet meer gecontroleerd, dus niet bekend of het er nog is",
          "Not checked any more, so not known whether it is still there");
  static final Message OBSTACLES =
      new Message("Nu niet te controleren, eerder wel", "Could not be checked now, could before");
  static final Message N_ADDED = new Message("nieuw", "new");
  static final Message N_CHANGED = new Message("gewijzigd", "changed");
  static final Message N_GONE = new Message("verdwenen", "gone");
  static final Message N_UNSEEN = new Message("niet meer gecontroleerd", "not checked any more");
  static final Message N_UNCHANGED = new Message("ongewijzigd", "unchanged");
  static final Message BEFORE = new Message("eerder", "before");
  static final Message WHOLE_TABLE = new Message("hele tabel", "whole table");
  static final Message ACCEPTED = new Message("geaccepteerd", "accepted");
  static final Message NOT_ACCEPTED = new Message("niet geaccepteerd", "not accepted");
  static final Message ABSENT = new Message("niets", "nothing");
  static final Message KNOWN =
      new Message(
          "Bekend: staat zo in het vorige verslag.", "Known: the earlier report states the same.");
  static final Message SINCE = new Message("Sinds het vorige verslag", "Since the earlier report");

  private DiffWords() {}

  static Message cell(int row, int column) {
    return new Message(
        "regel %s, kolom %s".formatted(row, column), "row %s, column %s".formatted(row, column));
  }

  static Message obstacle(Obstacle.Kind kind) {
    return switch (kind) {
      case UNREADABLE -> new Message("niet gelezen", "not read");
      case RULE_ERROR -> new Message("kon niet worden uitgevoerd", "could not be carried out");
      case REQUIRED ->
          new Message("verplicht, maar niet gecontroleerd", "required, but not checked");
      case NOT_EVERYWHERE ->
          new Message(
              "verplicht, maar niet overal vergeleken", "required, but not compared everywhere");
      case NOTHING_CHECKED -> new Message("niets gecontroleerd", "nothing checked");
    };
  }

  /** How many of several findings on one line an earlier report states as well. */
  static Message known(long count) {
    return new Message(
        "Bekend uit het vorige verslag: %s.".formatted(count),
        "Known from the earlier report: %s.".formatted(count));
  }

  static Message day(LocalDate day) {
    return new Message(
        "Geaccepteerde afwijkingen beoordeeld op " + day,
        "Accepted deviations judged as of " + day);
  }
}

package nl.sluitend.io.report;

import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;

/** The words of the HTML report that the text report does not have. */
final class HtmlWords {
  static final Message TITLE = new Message("Controle van tabellen", "Check of tables");
  static final Message TO_CONTENT = new Message("Naar de inhoud", "To the content");
  static final Message TABLE = new Message("Tabel", "Table");
  static final Message SOURCE = new Message("Bron", "Source");
  static final Message ROW = new Message("Regel", "Row");
  static final Message LABEL = new Message("Omschrijving", "Description");
  static final Message EMPTY = new Message("leeg", "empty");
  static final Message PROPOSED = new Message("voorstel", "proposed");
  static final Message NO_FINDINGS = new Message("Geen bevindingen.", "No findings.");
  static final Message NO_TABLES = new Message("Er zijn geen tabellen.", "There are no tables.");
  static final Message RULES = new Message("Regels", "Rules");
  static final Message RULE = new Message("Regel", "Rule");
  static final Message OUTCOME = new Message("Uitkomst", "Outcome");
  static final Message REPAIR = new Message("Voorstel tot herstel", "Proposed repair");
  static final Message REPAIRS =
      new Message("Even goede voorstellen tot herstel", "Equally good repairs");
  static final Message PROBLEMS = new Message("Bij het lezen", "In reading");
  static final Message PARTS = new Message("Opgeteld", "Added up");
  static final Message DIVIDED = new Message("Gedeeld", "Divided");
  static final Message TAKEN_OVER = new Message("Overgenomen van", "Taken over from");
  static final Message AMOUNT = new Message("Bedrag", "Amount");
  static final Message COMPUTED = new Message("Berekend", "Computed");
  static final Message STATED = new Message("Er staat", "Stated");
  static final Message EXPECTED = new Message("Verwacht", "Expected");
  static final Message DIFFERENCE = new Message("Verschil", "Difference");
  static final Message SLACK =
      new Message("Afronding verklaart hoogstens", "Rounding explains at most");
  static final Message FROM = new Message("Afronding geeft vanaf", "Rounding gives from");
  static final Message TO = new Message("Afronding geeft tot", "Rounding gives up to");
  static final Message REQUIRED = new Message("verplicht", "required");
  static final Message ORDER = new Message("Oordeel over de controle", "State of the check");
  static final Message CLEAN = new Message("In orde", "In order");
  static final Message NOT_CLEAN = new Message("Niet in orde", "Not in order");
  static final Message LEGEND = new Message("Tekens in de tabel", "Marks in the table");
  static final Message EXPLANATION = new Message("Wat de regel doet", "What the rule does");
  static final Message SAME_FAULT =
      new Message("Dezelfde fout als bij bevinding ", "The same fault as at finding ");

  private HtmlWords() {}

  static String mark(TableVerdict verdict) {
    return switch (verdict) {
      case CLOSES -> "✓";
      case CLOSES_WITHIN_ROUNDING -> "≈";
      case NOTHING_TO_CHECK -> "○";
      case DOES_NOT_CLOSE, UNREADABLE -> "✗";
    };
  }

  static String mark(OutcomeKind kind) {
    return switch (kind) {
      case PASSED -> "✓";
      case FAILED -> "!";
      case NOT_APPLICABLE -> "–";
      case NOT_CHECKABLE -> "?";
      case ERROR -> "✗";
      case SWITCHED_OFF -> "○";
    };
  }

  static Message finding(int number) {
    return new Message("bevinding " + number, "finding " + number);
  }

  static Message also(int number) {
    return new Message("ook bevinding " + number, "also finding " + number);
  }

  static Message cells(int count) {
    return count == 1 ? new Message("Cel", "Cell") : new Message("Cellen", "Cells");
  }

  static Message acceptedHeading() {
    return new Message("Geaccepteerd", "Accepted");
  }

  static Message acceptedBy(AcceptedDeviation deviation) {
    return new Message(
        "Geaccepteerd door %s van %s tot en met %s. Reden:"
            .formatted(deviation.author(), deviation.on(), deviation.until()),
        "Accepted by %s from %s to %s. Reason:"
            .formatted(deviation.author(), deviation.on(), deviation.until()));
  }

  /** What is clean, but not without warnings. */
  static Message warnings(int count) {
    return count == 1
        ? new Message("Geen fouten, wel 1 waarschuwing", "No errors, but 1 warning")
        : new Message(
            "Geen fouten, wel " + count + " waarschuwingen",
            "No errors, but " + count + " warnings");
  }

  static Message errors(int count) {
    return count == 1
        ? new Message("1 fout die niet is geaccepteerd", "1 error that is not accepted")
        : new Message(
            count + " fouten die niet zijn geaccepteerd", count + " errors that are not accepted");
  }

  static Message failedRules(int count) {
    return count == 1
        ? new Message("1 regel is mislukt", "1 rule failed to run")
        : new Message(count + " regels zijn mislukt", count + " rules failed to run");
  }

  static Message unchecked(int count) {
    return count == 1
        ? new Message("1 verplichte regel is niet gecontroleerd", "1 required rule was not checked")
        : new Message(
            count + " verplichte regels zijn niet gecontroleerd",
            count + " required rules were not checked");
  }

  static Message notEverywhere(int count) {
    return count == 1
        ? new Message(
            "1 verplichte regel kon niet alles vergelijken",
            "1 required rule could not compare everything")
        : new Message(
            count + " verplichte regels konden niet alles vergelijken",
            count + " required rules could not compare everything");
  }

  static Message notRead(int count) {
    return count == 1
        ? new Message("1 fout bij het lezen", "1 error in reading")
        : new Message(count + " fouten bij het lezen", count + " errors in reading");
  }
}

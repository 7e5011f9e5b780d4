package nl.sluitend.io.report;

import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Favourable;
import nl.sluitend.table.SignConvention.Sign;

/** The words of the text report, in both languages. What rules and readers say is theirs. */
final class Words {
  static final Message VERDICT = new Message("Oordeel", "Verdict");
  static final Message CONVENTION = new Message("Tekenafspraak", "Sign convention");
  static final Message DECLARED = new Message("opgegeven", "as declared");
  static final Message UNDETERMINED = new Message("onbepaald", "undetermined");
  static final Message NO_ROWS =
      new Message("De tabel heeft geen regels.", "The table has no rows.");
  static final Message NOT_CHECKABLE = new Message("Niet te controleren", "Could not be checked");
  static final Message PASSED = new Message("Zonder bevindingen", "Without findings");
  static final Message NOT_APPLICABLE = new Message("Niet van toepassing", "Not applicable");
  static final Message NOT_READ = new Message("Niet gelezen", "Not read");
  static final Message DECIDED = new Message("Bij het lezen besloten", "Decided while reading");
  static final Message SUMMARY = new Message("Samenvatting", "Summary");
  static final Message TABLES = new Message("Tabellen", "Tables");
  static final Message FINDINGS = new Message("Bevindingen", "Findings");
  static final Message NONE = new Message("geen", "none");
  static final Message READING_ERRORS = new Message("Fouten bij het lezen", "Errors in reading");
  static final Message PASSED_OVER =
      new Message("Overgeslagen, een ander soort bestand", "Passed over, another kind of file");

  private Words() {}

  static Message verdict(TableVerdict verdict) {
    String english =
        switch (verdict) {
          case CLOSES -> "closes";
          case CLOSES_WITHIN_ROUNDING -> "closes within rounding";
          case DOES_NOT_CLOSE -> "does not close";
          case NOTHING_TO_CHECK -> "nothing to check";
          case UNREADABLE -> "unreadable";
        };
    return new Message(verdict.dutch(), english);
  }

  static Message severity(Severity severity) {
    String english =
        switch (severity) {
          case INFORMATION -> "info";
          case WARNING -> "warning";
          case ERROR -> "error";
        };
    return new Message(severity.dutch(), english);
  }

  static Message heading(Severity severity) {
    return switch (severity) {
      case INFORMATION -> new Message("Ter informatie", "For information");
      case WARNING -> new Message("Let op", "Warnings");
      case ERROR -> new Message("Fouten", "Errors");
    };
  }

  /** Stands after a figure that has a finding, and before the finding. */
  static String mark(Severity severity) {
    return switch (severity) {
      case INFORMATION -> "~";
      case WARNING -> "?";
      case ERROR -> "!";
    };
  }

  static Message unit(Unit unit) {
    if (unit.equals(Unit.EURO)) {
      return new Message("bedragen in euro's", "amounts in euros");
    }
    String step = CellPrinter.print(unit.step(), Unit.EURO);
    return new Message("bedragen x € " + step, "amounts x € " + step);
  }

  static Message partly(int errors) {
    return new Message(
        " (alleen wat gelezen kon worden; fouten bij het lezen: " + errors + ")",
        " (only what could be read; errors in reading: " + errors + ")");
  }

  static Message costs(Sign sign) {
    return new Message("lasten " + sign(sign).dutch(), "costs " + sign(sign).english());
  }

  static Message income(Sign sign) {
    return new Message("baten " + sign(sign).dutch(), "income " + sign(sign).english());
  }

  private static Message sign(Sign sign) {
    return switch (sign) {
      case POSITIVE -> new Message("positief", "positive");
      case NEGATIVE -> new Message("negatief", "negative");
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  static Message difference(Difference difference) {
    return switch (difference) {
      case ACTUALS_MINUS_BUDGET ->
          new Message("verschil = rekening − begroting", "difference = actuals − budget");
      case BUDGET_MINUS_ACTUALS ->
          new Message("verschil = begroting − rekening", "difference = budget − actuals");
      case UNDETERMINED -> new Message("verschil onbepaald", "difference undetermined");
    };
  }

  static Message favourable(Favourable favourable) {
    return switch (favourable) {
      case POSITIVE -> new Message("positief is voordelig", "positive is favourable");
      case NEGATIVE -> new Message("positief is nadelig", "positive is unfavourable");
      case PER_SIDE ->
          new Message(
              "wat voordelig is, verschilt voor lasten en baten",
              "what is favourable differs for costs and income");
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  static Message evidence(int rows, int against) {
    return new Message(
        " (regels voor: %s, tegen: %s)".formatted(rows, against),
        " (rows for: %s, against: %s)".formatted(rows, against));
  }

  static Message costEvidence(int figures, int against) {
    return new Message(
        " (cijfers voor: %s, tegen: %s)".formatted(figures, against),
        " (figures for: %s, against: %s)".formatted(figures, against));
  }

  static Message column(int number) {
    return new Message("kolom " + number, "column " + number);
  }

  static Message row(int number) {
    return new Message("regel " + number, "row " + number);
  }

  static Message columns(int count) {
    return new Message(count + " kolommen", count + " columns");
  }

  static Message rows(int count) {
    return new Message(count + " regels", count + " rows");
  }

  static Message in(String names) {
    return new Message("in " + names, "in " + names);
  }

  static Message comparisons(int count) {
    return count == 1
        ? new Message("1 vergelijking", "1 comparison")
        : new Message(count + " vergelijkingen", count + " comparisons");
  }

  /** Several differences of one rule, all of them explained by rounding. */
  static Message roundings(int count, Amount largest, Unit unit) {
    String shown = CellPrinter.print(largest, unit);
    return new Message(
        "%s verschillen die afronding verklaart, het grootste %s; gemarkeerd in de tabel."
            .formatted(count, shown),
        "%s differences that rounding explains, the largest %s; marked in the table."
            .formatted(count, shown));
  }

  /** Several findings of one rule. */
  static Message times(int count, Message summary) {
    return new Message(
        "%s keer niet: %s".formatted(count, summary.dutch()),
        "%s times not: %s".formatted(count, summary.english()));
  }

  static Message more(int count, String code) {
    return new Message(
        "en nog %s keer %s; alle staan in het JSON-rapport".formatted(count, code),
        "and %s more of %s; all are in the JSON report".formatted(count, code));
  }
}

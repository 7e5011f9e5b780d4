package nl.sluitend.io.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.JointJudgement.HalfUnit;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.Verdict;
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
  static final Message SWITCHED_OFF = new Message("Uitgeschakeld", "Switched off");
  static final Message RULE_ERRORS =
      new Message(
          "Regels die niet konden worden uitgevoerd", "Rules that could not be carried out");
  static final Message REQUIRED =
      new Message("Verplicht, maar niet gecontroleerd", "Required, but not checked");
  static final Message LAPSED =
      new Message(
          "Geaccepteerde afwijkingen die niet gelden", "Accepted deviations that do not hold");
  static final Message ACCEPTED = new Message("geaccepteerd", "accepted");
  static final Message NOT_READ = new Message("Niet gelezen", "Not read");
  static final Message DECIDED = new Message("Bij het lezen besloten", "Decided while reading");
  static final Message SUMMARY = new Message("Samenvatting", "Summary");
  static final Message TABLES = new Message("Tabellen", "Tables");
  static final Message FINDINGS = new Message("Bevindingen", "Findings");
  static final Message NONE = new Message("geen", "none");
  static final Message READING_ERRORS = new Message("Fouten bij het lezen", "Errors in reading");
  static final Message PASSED_OVER =
      new Message("Overgeslagen, een ander soort bestand", "Passed over, another kind of file");

  static final Message RELATIONS = new Message("Gevonden verbanden", "Relations found");
  static final Message NOT_TRIED = new Message("Niet onderzocht", "Not tried");
  static final Message TOGETHER = new Message("Samenhang", "As a whole");
  static final Message UP_TO = new Message(" t/m ", " to ");
  static final Message ALL = new Message("alle", "all");
  static final Message PROBABLY = new Message("Waarschijnlijk", "Probably");
  static final Message EQUALLY_GOOD = new Message("Even goed mogelijk", "Equally possible");
  static final Message NONE_CONVINCES =
      new Message("Geen verklaring overtuigt", "No explanation convinces");

  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

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
    return count == 1
        ? new Message("1 kolom", "1 column")
        : new Message(count + " kolommen", count + " columns");
  }

  static Message rows(int count) {
    return count == 1
        ? new Message("1 regel", "1 row")
        : new Message(count + " regels", count + " rows");
  }

  static Message in(String names) {
    return new Message("in " + names, "in " + names);
  }

  /** How far a figure is off: a fraction of its unit, or some whole ones. */
  static Message units(HalfUnit halfUnit) {
    BigInteger[] parts = halfUnit.numerator().divideAndRemainder(halfUnit.denominator());
    if (parts[0].signum() == 0 || halfUnit.numerator().equals(halfUnit.denominator())) {
      return new Message(halfUnit + " eenheid", halfUnit + " unit");
    }
    String whole = CellPrinter.print(new BigDecimal(parts[0]));
    boolean more = parts[1].signum() > 0;
    return new Message(
        (more ? "ruim " : "") + whole + " eenheden", (more ? "over " : "") + whole + " units");
  }

  static Message rowNumbers(List<String> numbers) {
    String all = String.join(", ", numbers);
    return numbers.size() == 1
        ? new Message("regel " + all, "row " + all)
        : new Message("regels " + all, "rows " + all);
  }

  /** How a relation holds in some of its places. */
  static Message verdict(Verdict verdict) {
    return switch (verdict) {
      case EXACT -> Message.same("exact");
      case ROUNDING -> new Message("op afronding na", "within rounding");
      case UNLIKELY -> new Message("onwaarschijnlijk", "unlikely");
      case BROKEN -> new Message("niet sluitend", "broken");
      case NOT_CHECKABLE -> new Message("niet te controleren", "could not be checked");
    };
  }

  static Message origin(Origin origin) {
    return switch (origin) {
      case DECLARED -> new Message("genoemd door kop of label", "claimed by heading or label");
      case DISCOVERED -> new Message("gevonden in de cijfers", "found in the figures");
    };
  }

  static Message accident(BigInteger once) {
    if (once.compareTo(BILLION) >= 0) {
      return new Message(
          "toeval minder dan 1 op een miljard", "by accident less than 1 in a billion");
    }
    String shown = CellPrinter.print(new BigDecimal(once));
    return new Message("toeval hoogstens 1 op " + shown, "by accident at most 1 in " + shown);
  }

  /** A sum of many lines, from the first to the last of them. */
  static Message sum(Axis axis, int terms, int minus, String between) {
    Message lines = axis == Axis.ROWS ? rows(terms) : columns(terms);
    if (minus == 0) {
      return new Message(
          "som van %s (%s)".formatted(lines.dutch(), between),
          "sum of %s (%s)".formatted(lines.english(), between));
    }
    return new Message(
        "som van %s, waarvan %s afgetrokken (%s)".formatted(lines.dutch(), minus, between),
        "sum of %s, %s of them subtracted (%s)".formatted(lines.english(), minus, between));
  }

  static Message carried(String source, Axis axis, int step) {
    if (axis == Axis.ROWS) {
      return step < 0
          ? new Message(source + " van de kolom ervoor", source + " of the column before")
          : new Message(source + " van de kolom erna", source + " of the column after");
    }
    return step < 0
        ? new Message(source + " van de regel erboven", source + " of the row above")
        : new Message(source + " van de regel eronder", source + " of the row below");
  }

  static Message letters(String letters, String amounts, int sign) {
    return new Message(
        "V in %s hoort bij een %s bedrag in %s"
            .formatted(letters, sign > 0 ? "positief" : "negatief", amounts),
        "V in %s goes with a %s amount in %s"
            .formatted(letters, sign > 0 ? "positive" : "negative", amounts));
  }

  static Message sameFault(String finding) {
    return new Message(
        "Dezelfde fout als bij " + finding + ".", "The same fault as at " + finding + ".");
  }

  static Message more(int count) {
    return new Message(
        "en nog %s; zie het JSON-rapport".formatted(count),
        "and %s more; see the JSON report".formatted(count));
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

  /** Several differences that are no amounts. */
  static Message roundings(int count) {
    return new Message(
        "%s verschillen die afronding verklaart; gemarkeerd in de tabel.".formatted(count),
        "%s differences that rounding explains; marked in the table.".formatted(count));
  }

  /** Several findings of one rule. */
  static Message times(int count, Message summary) {
    return new Message(
        "%s keer niet: %s".formatted(count, summary.dutch()),
        "%s times not: %s".formatted(count, summary.english()));
  }

  static Message accepted(AcceptedDeviation by) {
    return new Message(
        "Geaccepteerd door %s van %s tot en met %s: %s"
            .formatted(by.author(), by.on(), by.until(), by.reason()),
        "Accepted by %s from %s to %s: %s"
            .formatted(by.author(), by.on(), by.until(), by.reason()));
  }

  static Message lapsed(LapsedDeviation lapsed, String cells) {
    AcceptedDeviation deviation = lapsed.deviation();
    String what = "%s %s%s".formatted(deviation.rule(), deviation.source(), cells);
    Message because = lapsed.because();
    return new Message(
        "%s, door %s: %s (%s)"
            .formatted(what, deviation.author(), because.dutch(), deviation.reason()),
        "%s, by %s: %s (%s)"
            .formatted(what, deviation.author(), because.english(), deviation.reason()));
  }

  static Message more(int count, String code) {
    return new Message(
        "en nog %s keer %s; alle staan in het JSON-rapport".formatted(count, code),
        "and %s more of %s; all are in the JSON report".formatted(count, code));
  }
}

package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word for a table fits what was found in it. */
class OrderTest {
  private static final AcceptedDeviation ACCEPTED =
      new AcceptedDeviation(
          "RUL-001",
          "a.csv",
          List.of(),
          Map.of(),
          "zo bedoeld",
          "wie",
          LocalDate.EPOCH,
          LocalDate.EPOCH);

  private static Finding finding(Severity severity, boolean accepted) {
    Rule rule = Rule.of("RUL-001", Message.same("?"), Severity.ERROR, "zelf");
    return new Finding(
        rule,
        severity,
        List.of(),
        Map.of(),
        Message.same("!"),
        Optional.empty(),
        accepted ? Optional.of(ACCEPTED) : Optional.empty());
  }

  private static Report.Entry entry(List<Finding> findings) {
    CheckedTable plain = Samples.checked("a.csv", Samples.unrelated());
    RuleOutcome outcome =
        RuleOutcome.of(
            Rule.of("RUL-001", Message.same("?"), Severity.ERROR, "zelf"),
            1,
            findings,
            Message.same("-"));
    return Report.Entry.of(
        new CheckedTable(
            "a.csv",
            plain.table(),
            plain.convention(),
            List.of(),
            plain.joint(),
            List.of(outcome),
            List.of()),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, In orde, In order",
    "0, 2, 3, In orde, In order",
    "1, 0, 0, 'Geen fouten, wel 1 waarschuwing', 'No errors, but 1 warning'",
    "3, 1, 1, 'Geen fouten, wel 3 waarschuwingen', 'No errors, but 3 warnings'"
  })
  void what_is_clean_is_in_order_if_nobody_is_warned(
      int warnings, int accepted, int information, String dutch, String english) {
    Report.Entry entry =
        entry(
            Stream.of(
                    Collections.nCopies(warnings, finding(Severity.WARNING, false)),
                    Collections.nCopies(accepted, finding(Severity.WARNING, true)),
                    Collections.nCopies(information, finding(Severity.INFORMATION, false)))
                .flatMap(List::stream)
                .toList());
    assertThat(entry.isClean()).isTrue();
    assertThat(Order.of(entry, Language.DUTCH)).isEqualTo(dutch);
    assertThat(Order.of(entry, Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"1, 'Niet in orde: 1 fout die niet is geaccepteerd'", "0, In orde"})
  void errors_count_before_warnings(int errors, String words) {
    List<Finding> findings = Collections.nCopies(errors, finding(Severity.ERROR, false));
    assertThat(Order.of(entry(findings), Language.DUTCH)).isEqualTo(words);
  }
}

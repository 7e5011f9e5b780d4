package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void the_verdict_of_an_entry_is_that_of_its_table() {
    assertThat(Samples.entry("a.csv", Samples.overhead()).verdict())
        .isEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
    assertThat(Samples.entry("a.csv", Samples.faulty()).verdict())
        .isEqualTo(TableVerdict.DOES_NOT_CLOSE);
  }

  @Test
  void a_source_without_a_table_is_unreadable_and_has_no_findings() {
    assertThat(Samples.unreadable().verdict()).isEqualTo(TableVerdict.UNREADABLE);
    assertThat(Samples.unreadable().findings()).isEmpty();
    assertThat(Samples.unreadable().hasErrors()).isTrue();
  }

  @Test
  void a_source_without_a_table_needs_an_error_that_says_why() {
    assertThatThrownBy(() -> Report.Entry.unreadable("a.csv", List.of(Samples.notice("a.csv", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing could be read from 'a.csv', but no error says why");
  }

  @Test
  void an_entry_is_about_the_source_of_its_table() {
    var table = Optional.of(Samples.checked("a.csv", Samples.overhead()));
    assertThatThrownBy(() -> new Report.Entry("b.csv", table, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The entry is about 'b.csv', but its table is from 'a.csv'");
  }

  @Test
  void the_worst_of_all_findings_counts() {
    Report.Entry rounding = Samples.entry("a.csv", Samples.overhead());
    Report.Entry wrong = Samples.entry("b.csv", Samples.faulty());
    assertThat(Samples.report(rounding).worst()).contains(Severity.INFORMATION);
    assertThat(Samples.report(rounding, wrong).worst()).contains(Severity.ERROR);
  }

  @Test
  void without_findings_there_is_no_worst() {
    assertThat(Samples.report().worst()).isEmpty();
    assertThat(Samples.report(Samples.unreadable()).worst()).isEmpty();
  }

  @Test
  void errors_are_those_of_reading_and_notices_are_none() {
    var table = Samples.checked("a.csv", Samples.faulty());
    var read = Report.Entry.of(table, List.of(Samples.notice("a.csv", 1)));
    var partly = Report.Entry.of(table, List.of(Samples.error("a.csv")));
    assertThat(Samples.report(read).hasErrors()).isFalse();
    assertThat(Samples.report(partly).hasErrors()).isTrue();
  }

  @Test
  void two_tables_never_have_the_same_source() {
    Report.Entry one = Samples.entry("a.csv", Samples.overhead());
    assertThatThrownBy(() -> Samples.report(one, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two tables are from 'a.csv'");
  }

  @Test
  void what_was_not_read_is_not_complete_and_an_empty_report_is_not_clean() {
    assertThat(Samples.report(Samples.unreadable()).isComplete()).isFalse();
    assertThat(Samples.report().isClean()).isFalse();
    assertThat(Samples.report(Samples.entry("a.csv", Samples.overhead())).isComplete()).isTrue();
  }
}

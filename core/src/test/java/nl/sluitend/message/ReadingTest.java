package nl.sluitend.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Place PLACE = new Place("table.csv", 7, 4);
  private static final Problem NOTICE =
      Problem.notice("CSV-007", PLACE, "7,488", Message.same("7488"), Message.same("taken"));
  private static final Problem ERROR =
      Problem.error(
          "CSV-003",
          PLACE,
          "1.2.3",
          Message.same("-6.300"),
          new Message("geen bedrag", "not an amount"));

  @Test
  void what_was_read_without_problems_is_whole() {
    Reading<String> reading = Reading.of("table");
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow()).isEqualTo("table");
  }

  @Test
  void notices_leave_the_value_whole() {
    Reading<String> reading = new Reading<>(Optional.of("table"), List.of(NOTICE));
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.orElseThrow()).isEqualTo("table");
    assertThat(reading.problems()).containsExactly(NOTICE);
  }

  @Test
  void an_error_leaves_what_could_be_read_and_is_thrown_by_who_wants_the_whole() {
    Reading<String> reading = new Reading<>(Optional.of("part"), List.of(NOTICE, ERROR));
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.value()).hasValue("part");
    assertThatIllegalStateException()
        .isThrownBy(reading::orElseThrow)
        .withMessage("Could not be read whole: table.csv:7:4 CSV-003 not an amount");
  }

  @Test
  void nothing_read_is_an_error_even_without_one_named() {
    Reading<String> reading = Reading.failed(List.of());
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.value()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(reading::orElseThrow)
        .withMessage("Could not be read whole: nothing was read");
    assertThatIllegalStateException()
        .isThrownBy(() -> Reading.failed(List.of(ERROR)).orElseThrow())
        .withMessageContaining("CSV-003");
  }

  @Test
  void a_reading_keeps_its_own_problems() {
    List<Problem> problems = new ArrayList<>(List.of(NOTICE));
    Reading<String> reading = new Reading<>(Optional.of("table"), problems);
    problems.add(ERROR);
    assertThat(reading.problems()).containsExactly(NOTICE);
    assertThatNullPointerException().isThrownBy(() -> new Reading<String>(null, List.of()));
    assertThatNullPointerException().isThrownBy(() -> Reading.of(null));
  }
}

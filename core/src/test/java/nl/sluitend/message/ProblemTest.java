package nl.sluitend.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Place PLACE = new Place("table.csv", 7, 4);
  private static final Message EXPECTED = new Message("een bedrag", "an amount");
  private static final Message MESSAGE = new Message("geen bedrag", "not an amount");

  @Test
  void an_error_says_what_could_not_be_read() {
    Problem problem = Problem.error("CSV-003", PLACE, "1.2.3", EXPECTED, MESSAGE);
    assertThat(problem.isError()).isTrue();
    assertThat(problem)
        .isEqualTo(new Problem("CSV-003", Problem.Level.ERROR, PLACE, "1.2.3", EXPECTED, MESSAGE));
  }

  @Test
  void a_notice_says_what_was_decided() {
    Problem notice = Problem.notice("CSV-007", PLACE, "7,488", EXPECTED, MESSAGE);
    assertThat(notice.isError()).isFalse();
    assertThat(notice.level()).isEqualTo(Problem.Level.NOTICE);
    assertThat(notice.expected()).isEqualTo(EXPECTED);
  }

  @Test
  void every_part_of_a_problem_is_there() {
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.error(null, PLACE, "x", EXPECTED, MESSAGE))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> new Problem("c", null, PLACE, "x", EXPECTED, MESSAGE))
        .withMessage("level");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.error("c", null, "x", EXPECTED, MESSAGE))
        .withMessage("place");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.error("c", PLACE, null, EXPECTED, MESSAGE))
        .withMessage("found");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.notice("c", PLACE, "x", null, MESSAGE))
        .withMessage("expected");
    assertThatNullPointerException()
        .isThrownBy(() -> Problem.notice("c", PLACE, "x", EXPECTED, null))
        .withMessage("message");
  }
}

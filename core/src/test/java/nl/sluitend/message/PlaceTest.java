package nl.sluitend.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void a_place_is_written_as_editors_understand_it() {
    assertThat(new Place("a.csv", 7, 4)).hasToString("a.csv:7:4");
    assertThat(new Place("a.csv", 7, 0)).hasToString("a.csv:7");
    assertThat(new Place("a.csv", 0, 0)).hasToString("a.csv");
    assertThat(Place.file("a.csv")).isEqualTo(new Place("a.csv", 0, 0));
  }

  @Test
  void lines_and_columns_are_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place("a.csv", -1, 0))
        .withMessage("A place has line and column from 0, but was -1:0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Place("a.csv", 1, -1));
    assertThatNullPointerException().isThrownBy(() -> Place.file(null));
  }
}

package nl.sluitend.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void a_message_is_there_in_both_languages() {
    Message message = new Message("telt niet op", "does not add up");
    assertThat(message.in(Language.DUTCH)).isEqualTo("telt niet op");
    assertThat(message.in(Language.ENGLISH)).isEqualTo("does not add up");
  }

  @Test
  void a_figure_is_the_same_in_both_languages() {
    Message message = Message.same("-12048");
    assertThat(message).isEqualTo(new Message("-12048", "-12048"));
    assertThat(message.in(Language.DUTCH)).isEqualTo(message.in(Language.ENGLISH));
  }

  @Test
  void no_language_may_be_missing() {
    assertThatNullPointerException().isThrownBy(() -> new Message(null, "x")).withMessage("dutch");
    assertThatNullPointerException()
        .isThrownBy(() -> new Message("x", null))
        .withMessage("english");
  }
}

package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void half_a_surrogate_pair_is_replaced_and_a_whole_one_kept() {
    assertThat(Texts.wellFormed("a\ud83db\ud83d\udcb6\udcb6")).isEqualTo("a\ufffdb💶\ufffd");
  }

  @Test
  void a_line_has_no_breaks_no_controls_and_nothing_unseen() {
    assertThat(Texts.line(" a\tb\r\nc\u2028d\u001b[31m\u202e\ufeff\u200be "))
        .isEqualTo("a b  c d [31me");
  }

  @Test
  void accents_take_no_place() {
    assertThat(Texts.width("Financie\u0308n")).isEqualTo(9);
    assertThat(Texts.width("💶")).isEqualTo(1);
    assertThat(Texts.right("e\u0301", 3)).isEqualTo("  e\u0301");
    assertThat(Texts.left("e\u0301", 3)).isEqualTo("e\u0301  ");
  }

  @Test
  void what_is_too_long_is_cut_with_an_ellipsis_as_its_last_place() {
    assertThat(Texts.cut("Totaal", 6)).isEqualTo("Totaal");
    assertThat(Texts.cut("Totaal", 5)).isEqualTo("Tota…");
    assertThat(Texts.cut("Totaal lasten", 8)).isEqualTo("Totaal…");
    assertThat(Texts.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
    assertThat(Texts.cut("💶💶💶", 2)).isEqualTo("💶…");
  }

  @Test
  void words_are_wrapped_and_words_too_long_are_broken() {
    assertThat(Texts.wrap("Begroting 2021 primitief", 14))
        .containsExactly("Begroting 2021", "primitief");
    assertThat(Texts.wrap("a Investeringsbijdrage b", 10))
        .containsExactly("a", "Investerin", "gsbijdrage", "b");
    assertThat(Texts.wrap("", 10)).containsExactly("");
  }
}

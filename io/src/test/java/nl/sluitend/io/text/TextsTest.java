package nl.sluitend.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void a_line_is_filled_to_its_last_place() {
    assertThat(Texts.wrap("ab cd ef", 5)).containsExactly("ab cd", "ef");
    assertThat(Texts.wrap("ab cd ef", 4)).containsExactly("ab", "cd", "ef");
    assertThat(Texts.wrap("abcdefgh ij", 4)).containsExactly("abcd", "efgh", "ij");
    assertThat(Texts.wrap("abcdef ij", 5)).containsExactly("abcde", "f ij");
    assertThat(Texts.wrap("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
  }

  /** One step per character, else this would not end. */
  @Test
  void a_word_of_millions_of_characters_is_broken_into_lines() {
    String word = "💶".repeat(3_000_000) + "e\u0301";
    List<String> lines = Texts.wrap(word, 10);
    assertThat(lines).hasSize(300_001);
    assertThat(lines.subList(0, 300_000)).containsOnly("💶".repeat(10));
    assertThat(String.join("", lines)).isEqualTo(word);
    assertThat(Texts.wrap("\u0301".repeat(1_000_000) + " b", 10)).hasSize(1);
  }
}

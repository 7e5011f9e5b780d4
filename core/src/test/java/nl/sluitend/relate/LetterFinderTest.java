package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sign the letters V and N go with. */
class LetterFinderTest {
  private static final String BESIDE =
      """
      Post;Verschil;V/N
      Bestuur;86;V
      Burgerzaken;-45;N
      Wegen;72;V""";

  private static List<Relation.Letter> found(String text) {
    return LetterFinder.find(table(text)).stream().map(LetterFinder.Found::relation).toList();
  }

  private static Relation.Letter letter(int result, int amounts, int sign) {
    return new Relation.Letter(result, amounts, sign, Origin.DISCOVERED);
  }

  @Test
  void v_goes_with_positive_amounts() {
    assertThat(found(BESIDE)).containsExactly(letter(1, 0, 1));
  }

  @Test
  void v_goes_with_negative_amounts() {
    assertThat(found("Post;Verschil;V/N\nBestuur;-86;V\nBurgerzaken;45;N\nWegen;-72;V"))
        .containsExactly(letter(1, 0, -1));
  }

  @Test
  void letters_may_share_a_cell_with_amounts() {
    assertThat(found("Post;Verschil\nBestuur;86 V\nBurgerzaken;-45 N\nWegen;72 V"))
        .containsExactly(letter(0, 0, 1));
  }

  @Test
  void amounts_without_signs_go_with_no_sign() {
    assertThat(found("Post;Verschil;V/N\nBestuur;86;V\nBurgerzaken;45;N\nWegen;72;V")).isEmpty();
  }

  @Test
  void one_letter_that_differs_is_a_fault() {
    assertThat(found(BESIDE.replace("72;V", "72;N"))).containsExactly(letter(1, 0, 1));
    assertThat(LetterFinder.find(table(BESIDE.replace("72;V", "72;N"))).get(0).evidence().bits())
        .isLessThan(LetterFinder.find(table(BESIDE)).get(0).evidence().bits());
  }

  @Test
  void letters_that_go_both_ways_are_no_relation() {
    assertThat(found(BESIDE + "\nLeges;-12;V\nHuren;31;N")).isEmpty();
  }

  @Test
  void a_single_letter_says_nothing() {
    assertThat(found("Post;Verschil;V/N\nBestuur;-86;V\nBurgerzaken;0;N\nWegen;-;V")).isEmpty();
  }
}

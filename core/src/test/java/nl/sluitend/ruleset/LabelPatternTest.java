package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelPatternTest {
  @Example
  void caseAndBlanksDoNotCount() {
    LabelPattern pattern = new LabelPattern(" Totaal\u00a0 OVERHEAD ");
    assertThat(pattern.matches("totaal overhead")).isTrue();
    assertThat(pattern.matches("Totaal\toverhead\u2007")).isTrue();
    assertThat(pattern.matches("totaaloverhead")).isFalse();
    assertThat(pattern.matches("totaal overhead 2")).isFalse();
    assertThat(new LabelPattern("Éénmalig").matches("e\u0301E\u0301NMALIG")).isTrue();
  }

  @Example
  void starStandsForAnyRun() {
    LabelPattern pattern = new LabelPattern("0.4 *");
    assertThat(pattern.matches("0.4 Overhead")).isTrue();
    assertThat(pattern.matches("0.40 Overhead")).isFalse();
    assertThat(pattern.isExact()).isFalse();
    assertThat(new LabelPattern("*").matches("")).isTrue();
  }

  @Example
  void aStarOfALabelIsWrittenWithABackslash() {
    LabelPattern pattern = new LabelPattern("Wegen\\*");
    assertThat(pattern.matches("wegen*")).isTrue();
    assertThat(pattern.matches("Wegen onderhoud")).isFalse();
    assertThat(pattern.isExact()).isTrue();
    LabelPattern form = new LabelPattern("\\* *\\*");
    assertThat(form.isExact()).isFalse();
    assertThat(form.matches("* tot en met *")).isTrue();
    assertThat(form.matches("* tot en met")).isFalse();
    assertThat(new LabelPattern("C:\\tabel.csv").matches("c:\\tabel.csv")).isTrue();
  }

  /** Whatever a label looks like, there is a pattern for it and nothing else. */
  @Property
  void everyLabelHasAPattern(@ForAll("texts") String label, @ForAll("texts") String other) {
    Assume.that(!label.isEmpty());
    LabelPattern pattern = LabelPattern.exactly(label);
    assertThat(pattern.isExact()).isTrue();
    assertThat(pattern.matches(label)).isTrue();
    assertThat(pattern.matches(other)).isEqualTo(other.equals(label));
  }

  @Example
  void blankSelectsNothing() {
    assertThatThrownBy(() -> new LabelPattern(" \u00a0"))
        .isInstanceOfSatisfying(
            InvalidRuleException.class,
            e -> assertThat(e.flaw().kind()).isEqualTo(RuleFlaw.Kind.NEVER_FIRES));
  }

  @Property
  void matchesWhatTheExpressionMatches(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    String expression =
        Arrays.stream(pattern.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    assertThat(LabelPattern.matchesNormalised(pattern, text))
        .isEqualTo(Pattern.matches("(?s)" + expression, text));
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars("ab*").ofMaxLength(7);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab*\\").ofMaxLength(9);
  }

  @Property
  void normalisingTwiceChangesNothing(@ForAll String text) {
    String once = LabelPattern.normalised(text);
    assertThat(LabelPattern.normalised(once)).isEqualTo(once);
  }

  @Example
  void manyStarsStayQuick() {
    String pattern = "a*".repeat(1000) + "b";
    assertThat(new LabelPattern(pattern).matches("a".repeat(5000))).isFalse();
  }

  @Example
  void nearestIsFoundAndFarIsNot() {
    List<String> labels = List.of("Totaal lasten", "Totaal overhead", "Saldo");
    assertThat(Nearest.of(new LabelPattern("Totaal overhed"), labels))
        .isEqualTo(Optional.of("Totaal overhead"));
    assertThat(Nearest.of(new LabelPattern("Reserves"), labels)).isEmpty();
  }
}

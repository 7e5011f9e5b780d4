package nl.sluitend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DetailFieldsTest {
  @Provide
  Arbitrary<DetailFields> fields() {
    return Deliveries.extras();
  }

  @Property(tries = 200)
  void orderIsKeptAndDoesNotCount(@ForAll("fields") DetailFields fields) {
    List<Map.Entry<String, Detail>> entries = new ArrayList<>(fields.toMap().entrySet());
    Collections.reverse(entries);
    Map<String, Detail> reversed = new LinkedHashMap<>();
    entries.forEach(e -> reversed.put(e.getKey(), e.getValue()));
    DetailFields other = DetailFields.of(reversed);
    assertThat(other).isEqualTo(fields).hasSameHashCodeAs(fields);
    assertThat(other.names()).containsExactlyElementsOf(reversed.keySet());
    assertThat(other.isEmpty()).isEqualTo(reversed.isEmpty());
    reversed.forEach((name, value) -> assertThat(other.find(name)).contains(value));
  }

  @Test
  void answersTextsAndWhatIsNot() {
    DetailFields fields =
        DetailFields.of(Map.of("a", new Detail.Text("t"), "n", new Detail.Numeral("1.0")));
    assertThat(fields.text("a")).contains("t");
    assertThat(fields.text("n")).isEmpty();
    assertThat(fields.text("x")).isEmpty();
    assertThat(DetailFields.NONE.toString()).isEqualTo("{}");
  }

  @Test
  void namesAndValuesCount() {
    DetailFields fields = DetailFields.ofTexts(Map.of("a", "1"));
    assertThat(fields)
        .isNotEqualTo(DetailFields.ofTexts(Map.of("a", "2")))
        .isNotEqualTo(DetailFields.ofTexts(Map.of("b", "1")))
        .isNotEqualTo(DetailFields.NONE)
        .isNotEqualTo("a");
  }

  @Test
  void numbersAreWhatJsonCallsNumbers() {
    for (String digits : List.of("0", "-0", "1.50", "1e3", "-1.5E-10", "-" + "1".repeat(1000))) {
      assertThat(new Detail.Numeral(digits).digits()).isEqualTo(digits);
    }
    for (String digits :
        List.of(
            "", "01", "+1", ".5", "1.", "NaN", "1e", "1 ", "1".repeat(1001), "0".repeat(9999))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Detail.Numeral(digits));
    }
    assertThat(new Detail.Numeral("1.0")).isNotEqualTo(new Detail.Numeral("1"));
  }

  @Test
  void whatStandsAgainIsKeptBesideTheFirst() {
    DetailFields once = DetailFields.ofTexts(Map.of("a", "b"));
    List<Map.Entry<String, Detail>> again = List.of(Map.entry("a", new Detail.Text("c")));
    DetailFields twice = once.withAgain(again);
    assertThat(twice.again()).isEqualTo(again);
    assertThat(twice.text("a")).contains("b");
    assertThat(twice.names()).containsExactly("a");
    assertThat(twice.toMap()).isEqualTo(once.toMap());
    assertThat(twice).isNotEqualTo(once).isEqualTo(once.withAgain(again));
    assertThat(twice).hasSameHashCodeAs(once.withAgain(again));
    assertThat(twice.toString()).contains("again", "c");
    assertThat(once.toString()).doesNotContain("again");
    assertThat(twice.withAgain(List.of())).isEqualTo(once);
    assertThat(once.again()).isEmpty();
  }

  @Test
  void fieldsThatOnlyStandAgainAreFields() {
    DetailFields only = DetailFields.NONE.withAgain(List.of(Map.entry("a", new Detail.Text("c"))));
    assertThat(only.isEmpty()).isFalse();
    assertThat(only).isNotEqualTo(DetailFields.NONE);
    assertThat(only.withAgain(List.of())).isSameAs(DetailFields.NONE);
  }

  @Test
  void handsOutFieldsInTheirOrder() {
    List<String> seen = new ArrayList<>();
    DetailFields.of(Map.of("a", new Detail.Text("b"))).forEach((name, value) -> seen.add(name));
    assertThat(seen).containsExactly("a");
  }
}

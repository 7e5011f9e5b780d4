package nl.sluitend.io.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonValuePropertyTest {
  @Property
  void parsing_is_the_inverse_of_printing(@ForAll("jsons") JsonValue value) {
    assertThat(JsonValue.parse(value.toString())).isEqualTo(value);
    assertThat(JsonValue.parse(value.toLines(2))).isEqualTo(value);
    assertThat(JsonValue.parse(value.toLines(2))).hasToString(value.toString());
  }

  @Provide
  Arbitrary<JsonValue> jsons() {
    return Mutations.jsons();
  }

  /** In which case a document of 64 MiB is longer once it is text of our own. */
  @Example
  void a_text_in_memory_may_be_longer_than_a_file() {
    JsonValue value = JsonValue.string("\u007f".repeat(12_000_000));
    assertThat(JsonValue.parse(value.toString()).equals(value)).isTrue();
  }

  @Example
  void a_text_that_is_not_one_value_is_refused_with_its_place() {
    assertThatThrownBy(() -> JsonValue.parse("{} {}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("JSON:1:4: This is not valid JSON");
  }
}

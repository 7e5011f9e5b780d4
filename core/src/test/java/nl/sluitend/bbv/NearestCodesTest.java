package nl.sluitend.bbv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestCodesTest {
  private static final CodeLists LISTS = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025);

  @Test
  void nearestComeFirstThenThoseAlikeLongest() {
    assertThat(to("0.1", "7.3", "0.2", "0.10", "12.34")).containsExactly("0.10", "0.2", "7.3");
    assertThat(to("0.1", "0.9", "0.1", "1.1")).containsExactly("0.1", "0.9", "1.1");
    assertThat(to("0.1", "0.2", "0.3", "0.4", "0.5")).containsExactly("0.2", "0.3", "0.4");
  }

  @Test
  void whatLooksLikeNothingHasNoNearestCode() {
    assertThat(to("xy", "0.1")).isEmpty();
    assertThat(to("", "1")).isEmpty();
    assertThat(to("x".repeat(41), "x".repeat(40))).isEmpty();
    assertThat(to("x".repeat(40), "x".repeat(41))).containsExactly("x".repeat(41));
  }

  @Test
  void listsOfferWhatAmountsAreBookedOn() {
    assertThat(LISTS.nearest(CodeKind.TASK_FIELD, "0,4"))
        .extracting(Code::code)
        .startsWith("0.4")
        .hasSize(3);
    assertThat(LISTS.nearest(CodeKind.TASK_FIELD, "overhead")).isEmpty();
    assertThat(LISTS.nearest(CodeKind.TASK_FIELD, "8.0")).isNotEmpty().noneMatch(Code::isGroup);
  }

  @Property
  void distanceIsThatOfLevenshtein(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String other,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String third) {
    int edits = NearestCodes.edits(one, other);
    assertThat(edits).isEqualTo(NearestCodes.edits(other, one));
    assertThat(edits == 0).isEqualTo(one.equals(other));
    assertThat(edits)
        .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    assertThat(NearestCodes.edits(one, third))
        .isLessThanOrEqualTo(edits + NearestCodes.edits(other, third));
    assertThat(NearestCodes.edits(one + "x", other + "x")).isEqualTo(edits);
  }

  private static List<String> to(String wanted, String... codes) {
    List<Code> list =
        Stream.of(codes)
            .map(code -> new Code(CodeKind.TASK_FIELD, code, "", Optional.empty(), false))
            .toList();
    return NearestCodes.to(wanted, list).stream().map(Code::code).toList();
  }
}

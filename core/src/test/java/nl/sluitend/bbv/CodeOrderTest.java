package nl.sluitend.bbv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeOrderTest {
  private static final CodeLists NEW = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2025);
  private static final CodeLists OLD = CodeLists.of(GovernmentLayer.MUNICIPALITY, 2020);

  @Test
  void codesAreInPublishedOrder() {
    List<String> published = codes(NEW).toList();
    assertThat(published.stream().sorted().sorted(CodeOrder.of(List.of(NEW)).of(KIND)).toList())
        .isEqualTo(published)
        .containsSubsequence("0.2", "0.10");
  }

  @Test
  void codesOfALaterListFollowThoseOfTheFirst() {
    List<String> gone = codes(OLD).filter(code -> NEW.find(KIND, code).isEmpty()).toList();
    assertThat(gone).isNotEmpty();
    assertThat(
            Stream.concat(gone.stream(), codes(NEW))
                .sorted(CodeOrder.of(List.of(NEW, OLD)).of(KIND))
                .toList())
        .isEqualTo(Stream.concat(codes(NEW), gone.stream()).toList());
  }

  @Test
  void unknownCodesComeLastByTheirText() {
    assertThat(Stream.of("x", "8.3", "b", "0.1").sorted(CodeOrder.of(List.of(NEW)).of(KIND)))
        .containsExactly("0.1", "8.3", "b", "x");
    assertThat(Stream.of("0.2", "0.10").sorted(CodeOrder.of(List.of()).of(KIND)))
        .containsExactly("0.10", "0.2");
  }

  private static final CodeKind KIND = CodeKind.TASK_FIELD;

  private static Stream<String> codes(CodeLists lists) {
    return lists.codes(KIND).stream().map(Code::code);
  }
}

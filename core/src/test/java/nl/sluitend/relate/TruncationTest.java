package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.money.Rounding;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are cut off instead of rounded. */
class TruncationTest {
  private static Instance judged(String a, String b, String total, int signOfB) {
    Relation relation =
        Relation.declared(Axis.ROWS, 2, List.of(new Term(0, 1), new Term(1, signOfB)));
    String text = "Post;Begroting\nA;%s\nB;%s\nTotaal;%s".formatted(a, b, total);
    return Judge.judge(table(text), List.of(relation), Rounding.TRUNCATED)
        .get(0)
        .instances()
        .get(0);
  }

  @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
  @CsvSource({
    "1, 2, 3, EXACT",
    // [1, 2) + [2, 3) is [3, 5): 4 can be, 5 and 2 cannot.
    "1, 2, 4, ROUNDING",
    "1, 2, 5, BROKEN",
    "1, 2, 2, BROKEN",
    "-1, -2, -4, ROUNDING",
    "-1, -2, -5, BROKEN",
    "-1, -2, -2, BROKEN",
    // [5, 6) + (-3, -2] is (2, 4): 2 starts at 2 and goes up to 3.
    "5, -2, 2, ROUNDING",
    "5, -2, 1, BROKEN",
    "5, -2, 4, BROKEN",
    // A zero is anything between -1 and 1.
    "0, 2, 1, ROUNDING",
    "0, 2, 3, ROUNDING",
    "0, 2, 4, BROKEN",
    "0, 0, 1, ROUNDING",
    "0, 0, 2, BROKEN"
  })
  void a_sum_holds_if_the_ranges_meet(String a, String b, String total, Verdict verdict) {
    assertThat(judged(a, b, total, 1).verdict()).isEqualTo(verdict);
  }

  @Test
  void taking_away_turns_the_range() {
    // [5, 6) - [2, 3) is (2, 4).
    assertThat(judged("5", "2", "2", -1).verdict()).isEqualTo(Verdict.ROUNDING);
    assertThat(judged("5", "2", "1", -1).verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(judged("5", "2", "4", -1).verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void the_slack_is_the_most_to_either_side() {
    // The sum of the true amounts is up to 2 more than printed, the total up to 1.
    Instance.Amounts amounts = judged("1", "2", "4", 1).amounts().orElseThrow();
    assertThat(amounts.slack()).hasToString("2");
    assertThat(amounts.likelihood()).isEqualTo(Probability.ONE);
    assertThat(judged("1", "2", "9", 1).amounts().orElseThrow().slack()).hasToString("2");
    assertThat(judged("1", "2", "9", 1).amounts().orElseThrow().likelihood())
        .isEqualTo(Probability.ZERO);
  }

  @Test
  void nothing_is_graded_as_unlikely() {
    String lines = "A;100\n".repeat(17);
    Relation relation =
        DeclaredRelations.of(table("Post;K\n" + lines + "Totaal;1.709")).all().get(0);
    assertThat(
            Judge.judge(
                    table("Post;K\n" + lines + "Totaal;1.716"),
                    List.of(relation),
                    Rounding.TRUNCATED)
                .get(0)
                .count(Verdict.ROUNDING))
        .isEqualTo(1);
    assertThat(
            Judge.judge(
                    table("Post;K\n" + lines + "Totaal;1.717"),
                    List.of(relation),
                    Rounding.TRUNCATED)
                .get(0)
                .count(Verdict.BROKEN))
        .isEqualTo(1);
  }
}

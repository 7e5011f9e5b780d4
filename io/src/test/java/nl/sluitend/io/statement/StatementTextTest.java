package nl.sluitend.io.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTextTest {
  @Test
  void aStatementIsATableWithItsNotes() {
    assertThat(StatementText.write(Statements.overhead("ICT"), Unit.THOUSAND, Language.DUTCH))
        .isEqualTo(
            """
            Overhead
            ========
            bedragen x € 1.000

                           rekening 2021
            ----------------------------
            ICT                    2.048
              Huisvesting          1.391
            Totaal                 3.439
            Aandeel ICT            59,6%
            Per uur         € 38 per uur

            * Alleen een voorbeeld.
            """);
  }

  @Test
  void markdownHasTheSameFigures() {
    assertThat(StatementMarkdown.write(Statements.overhead("ICT | *"), Unit.EURO, Language.ENGLISH))
        .isEqualTo(
            """
            # Overhead, in English

            amounts in euros

            |  | rekening 2021 |
            | --- | ---: |
            | ICT \\| \\* | 2,048,000 |
            | Huisvesting | 1,391,000 |
            | **Totaal** | 3,439,000 |
            | Aandeel ICT | 59.6% |
            | Per uur | € 38 per hour |

            * Only an example.
            """);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDerivationCanBeEvaluatedAgain(Language language) {
    Statement statement = Statements.overhead("ICT");
    String text = StatementText.explain(statement, language);
    List<String> parts = List.of(text.split("\n\n", -1));

    for (int i = 0; i < statement.lines().size(); i++) {
      StatementLine line = statement.lines().get(i);
      String part = parts.get(i + 1);

      assertThat(part).startsWith("[" + line.label().in(language) + ", rekening 2021]\n");
      assertThat(Explanation.evaluate(part.substring(part.indexOf('\n') + 1)).numerator())
          .isEqualTo(line.figures().get(0).value().numerator());
    }
    assertThat(parts.get(parts.size() - 1)).startsWith("* ");
  }

  @Test
  void markdownFencesWhatANameCouldEnd() {
    String page = StatementMarkdown.explain(Statements.overhead("```\n# x"), Language.DUTCH);

    assertThat(page)
        .contains("### \\`\\`\\` \\# x, rekening 2021\n\n````text\n``` # x: € 2.048.000\n");
    assertThat(page.lines().filter(line -> line.startsWith("# "))).containsExactly("# Overhead");
    assertThat(page).contains("Bron: deel door geheel (niet in de bron nagelezen)\n```\n");
  }

  @Test
  void whatHasNoRangeIsExplainedAllTheSame() {
    String text = StatementText.explain(Statements.withoutRange(), Language.DUTCH);

    assertThat(text).contains("verhouding: afgerond 6.826,67\n");
    assertThat(text)
        .contains("Bereik: niet te zeggen: een deler kan achter zijn afronding nul zijn\n");
  }

  @Test
  void aLongLabelIsCutAndNeverAFigure() {
    String label = "Bijdrage aan een regeling met een naam die langer is dan een regel toelaat";
    String text = StatementText.write(Statements.overhead(label), Unit.CENT, Language.DUTCH);

    assertThat(text).contains("Bijdrage aan een regeling met een naam die lang…");
    assertThat(text).contains(" 2.048.000,00\n");
  }

  @Test
  void aStatementWithoutLinesIsEmpty() {
    Statement empty =
        new Statement(
            Message.same("Leeg"), Statements.overhead("ICT").columns(), List.of(), List.of());

    assertThat(StatementText.write(empty, Unit.EURO, Language.DUTCH))
        .isEqualTo("Leeg\n====\n\n  rekening 2021\n---------------\n");
    assertThat(StatementMarkdown.explain(empty, Language.ENGLISH))
        .isEqualTo("# Leeg\n\n## Derivation\n");
  }
}

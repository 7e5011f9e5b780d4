package nl.sluitend.io.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementJsonTest {
  private static final Schemas SCHEMA = Schemas.of(StatementJson.schema());

  @Test
  void theSchemaIsASchema() throws JsonProcessingException {
    assertThat(Schemas.ofSchemas().errors(StatementJson.schema())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ICT", "\"}]\n", "\uD83D", "\u202Eomgekeerd", "```", ""})
  void whatIsWrittenFitsTheSchemaAndEvaluatesToItsValue(String label)
      throws JsonProcessingException {
    Statement statement = Statements.overhead(label);
    for (Language language : Language.values()) {
      String json = StatementJson.write(List.of(statement), language);

      assertThat(SCHEMA.errors(json)).isEmpty();
      JsonNode lines = new JsonMapper().readTree(json).at("/statements/0/lines");
      for (int i = 0; i < lines.size(); i++) {
        JsonNode figure = lines.get(i).get("figures").get(0);
        Derived derived = statement.lines().get(i).figures().get(0);

        assertThat(Explanation.evaluate(figure.get("explanation").textValue()).numerator())
            .isEqualTo(derived.value().numerator());
        assertThat(isNumber(derived, figure.get("value").textValue())).isTrue();
      }
    }
  }

  @Test
  void aFigureHasItsInputsWithTheirPlaces() throws JsonProcessingException {
    String json = StatementJson.write(List.of(Statements.overhead("ICT")), Language.DUTCH);
    JsonNode share = new JsonMapper().readTree(json).at("/statements/0/lines/3/figures/0");

    assertThat(share.get("value").textValue()).isEqualTo("2048/3439");
    assertThat(share.get("shown").textValue()).isEqualTo("59,6%");
    assertThat(share.get("counts").textValue()).isEqualTo("%");
    assertThat(share.get("fromMemory").booleanValue()).isTrue();
    assertThat(share.get("inputs").get(0).toString())
        .isEqualTo(
            """
            {"name":"ICT","counts":"€","value":"2048000",\
            "range":{"low":"2047500","high":"2048500","tight":true},\
            "origin":{"source":"ICT","row":18,"label":"ICT","column":3,"heading":"Rekening","year":2021}}""");
    assertThat(share.get("inputs").get(1).get("origin").isNull()).isTrue();
  }

  @Test
  void aRangeThatIsNotKnownIsNull() throws JsonProcessingException {
    String json = StatementJson.write(List.of(Statements.withoutRange()), Language.ENGLISH);
    JsonNode figure = new JsonMapper().readTree(json).at("/statements/0/lines/0/figures/0");

    assertThat(SCHEMA.errors(json)).isEmpty();
    assertThat(figure.get("range").isNull()).isTrue();
    assertThat(figure.get("value").textValue()).isEqualTo("20480/3");
  }

  private static boolean isNumber(Derived derived, String text) {
    String[] parts = text.split("/", -1);
    BigDecimal above = new BigDecimal(parts[0]);
    BigInteger below = parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE;
    return above
            .multiply(new BigDecimal(derived.value().denominator()))
            .compareTo(new BigDecimal(derived.value().numerator().multiply(below)))
        == 0;
  }
}

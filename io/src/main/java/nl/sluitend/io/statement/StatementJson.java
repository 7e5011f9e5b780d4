package nl.sluitend.io.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;

/**
 * Statements as JSON, format {@value #FORMAT}, for other tools: every figure with its derivation.
 * Numbers are exact strings, {@code "12048000"} or, where a number has no end after the decimal
 * mark, a fraction {@code "251/289"}; a percentage is the ratio itself. Rows and columns count from
 * 1. Fields may be added, none is renamed or taken away.
 */
public final class StatementJson {
  /** The value of the field {@code format}. */
  public static final String FORMAT = "sluitend-statement/1";

  private static final String SCHEMA = "sluitend-statement-1.schema.json";
  private static final int LEVELS = 6;

  private final Language language;

  private StatementJson(Language language) {
    this.language = language;
  }

  /**
   * Writes statements. The same statements give the same text.
   *
   * @param statements the statements
   * @param language the language of names, explanations and notes
   * @return the JSON, with line feeds and one at the end; to be stored as UTF-8
   */
  public static String write(List<Statement> statements, Language language) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonValue.string(FORMAT));
    members.put("statements", array(statements, new StatementJson(language)::json));
    return JsonValue.object(members).toLines(LEVELS);
  }

  /**
   * Returns the JSON Schema of the format (draft 2020-12). It lets fields pass that it does not
   * know, so that it also fits later statements of this format.
   *
   * @return the schema as text
   */
  public static String schema() {
    try (InputStream in = StatementJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar cannot be read", e);
    }
  }

  private JsonValue json(Statement statement) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("title", text(statement.title()));
    members.put("columns", array(statement.columns(), this::json));
    members.put("lines", array(statement.lines(), line -> json(line, statement.columns())));
    members.put("notes", array(statement.notes(), this::text));
    return JsonValue.object(members);
  }

  private JsonValue json(Column column) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("heading", text(column.heading()));
    members.put("kind", JsonValue.string(column.kind().name()));
    members.put("year", column.year().map(JsonValue::number).orElse(JsonValue.none()));
    members.put("side", name(column.side()));
    return JsonValue.object(members);
  }

  private JsonValue json(StatementLine line, List<Column> columns) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("label", text(line.label()));
    members.put("role", JsonValue.string(line.role().name()));
    members.put("side", name(line.side()));
    members.put("costKind", name(line.costKind()));
    members.put(
        "figures",
        JsonValue.array(
            IntStream.range(0, columns.size())
                .mapToObj(c -> json(line.figures().get(c)))
                .toList()));
    return JsonValue.object(members);
  }

  private JsonValue json(Derived figure) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("name", text(figure.name()));
    members.put("counts", JsonValue.string(counts(figure.value().kind())));
    members.put("value", number(figure.value()));
    members.put("shown", text(figure.in(language)));
    members.put("range", figure.findRange().map(this::json).orElse(JsonValue.none()));
    members.put("formula", text(figure.formula().in(language)));
    members.put("inputs", array(figure.inputs(), this::json));
    members.put("source", text(figure.source().text()));
    members.put("fromMemory", JsonValue.bool(figure.source().fromMemory()));
    members.put("explanation", JsonValue.string(Texts.wellFormed(figure.explain(language))));
    return JsonValue.object(members);
  }

  private JsonValue json(QuantityRange range) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("low", number(range.low()));
    members.put("high", number(range.high()));
    members.put("tight", JsonValue.bool(range.tight()));
    return JsonValue.object(members);
  }

  private JsonValue json(Input input) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("name", text(input.name()));
    members.put("counts", JsonValue.string(counts(input.value().kind())));
    members.put("value", number(input.value()));
    members.put("range", json(input.range()));
    members.put("origin", input.origin().map(this::json).orElse(JsonValue.none()));
    return JsonValue.object(members);
  }

  private JsonValue json(Origin origin) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("source", text(origin.source()));
    members.put("row", place(origin, CellReference::row));
    members.put("label", text(origin.row()));
    members.put("column", place(origin, CellReference::column));
    members.put("heading", text(origin.column()));
    members.put("year", origin.year().map(JsonValue::number).orElse(JsonValue.none()));
    return JsonValue.object(members);
  }

  private static JsonValue place(Origin origin, Function<CellReference, Integer> index) {
    return origin
        .cell()
        .map(cell -> JsonValue.number(index.apply(cell) + 1))
        .orElse(JsonValue.none());
  }

  private String counts(Kind kind) {
    return Texts.line(kind.in(language));
  }

  /** An exact number: with all its decimals where it has an end, else a fraction. */
  private static JsonValue number(Quantity quantity) {
    BigDecimal above = new BigDecimal(quantity.numerator());
    BigDecimal below = new BigDecimal(quantity.denominator());
    try {
      return JsonValue.string(above.divide(below).toPlainString());
    } catch (ArithmeticException endless) {
      return JsonValue.string(quantity.numerator() + "/" + quantity.denominator());
    }
  }

  private static <T> JsonValue array(List<T> items, Function<T, JsonValue> json) {
    return JsonValue.array(items.stream().map(json).toList());
  }

  private static JsonValue name(Optional<? extends Enum<?>> constant) {
    return constant.map(one -> JsonValue.string(one.name())).orElse(JsonValue.none());
  }

  private JsonValue text(Message message) {
    return text(message.in(language));
  }

  private static JsonValue text(String words) {
    return JsonValue.string(Texts.line(words));
  }
}

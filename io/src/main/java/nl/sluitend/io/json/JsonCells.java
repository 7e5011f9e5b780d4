package nl.sluitend.io.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.io.tree.Decimals;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.TableParts;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/** Cells as JSON: null where nothing is printed, else an object with one form. */
final class JsonCells {
  private static final List<String> FORMS =
      List.of("amount", "dash", "percent", "count", "text", "letter", "mark");

  private JsonCells() {}

  static JsonValue write(Cell cell, Unit tableUnit) {
    return cell.accept(new Writer(tableUnit));
  }

  /**
   * Reads a cell. What is wrong with it is added to the problems, and the cell is then kept as
   * text.
   *
   * @param tableUnit the unit of the table; empty if it could not be read
   */
  static Cell read(JsonValue value, Optional<Unit> tableUnit, JsonProblems problems) {
    if (value.kind() == JsonValue.Kind.NULL) {
      return Cell.empty();
    }
    int before = problems.count();
    Optional<Cell> cell =
        JsonFields.of(value, "cell", problems)
            .flatMap(
                fields -> {
                  Optional<Cell> found = cell(fields, tableUnit);
                  if (found.isPresent()) {
                    fields.refuseOthers();
                  }
                  return found;
                });
    return cell.filter(c -> problems.count() == before).orElseGet(() -> asText(value));
  }

  /** Keeps what stands there as text, so that nothing is lost. */
  static Cell asText(JsonValue value) {
    if (value.kind() == JsonValue.Kind.NULL) {
      return Cell.empty();
    }
    return Cell.text(
        plainText(value)
            .or(() -> onlyForm(value).flatMap(JsonCells::plainText))
            .orElseGet(value::toString));
  }

  private static Optional<JsonValue> onlyForm(JsonValue object) {
    return object.members().size() == 1
        ? FORMS.stream().flatMap(form -> object.find(form).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> plainText(JsonValue value) {
    boolean plain = value.kind() == JsonValue.Kind.STRING || value.kind() == JsonValue.Kind.NUMBER;
    return Optional.of(value.text()).filter(text -> plain && !text.isBlank());
  }

  private static Optional<Cell> cell(JsonFields fields, Optional<Unit> tableUnit) {
    List<String> forms =
        FORMS.stream().filter(form -> fields.object().find(form).isPresent()).toList();
    if (forms.equals(List.of("amount", "letter"))) {
      return money(fields, tableUnit);
    }
    if (forms.size() != 1) {
      String names = String.join(", ", FORMS);
      String shown = fields.object().shown();
      fields
          .problems()
          .add(
              JsonProblem.UNKNOWN_CELL,
              fields.object(),
              new Message("een van: " + names, "one of: " + names),
              new Message(
                  "Een cel heeft een van de velden " + names + ", maar dit is " + shown + ".",
                  "A cell has one of the fields " + names + ", but this is " + shown + "."));
      return Optional.empty();
    }
    return switch (forms.get(0)) {
      case "amount" -> money(fields, tableUnit);
      case "dash" -> dash(fields);
      case "percent" -> number(fields, "percent").map(Cell.Percentage::new);
      case "count" -> number(fields, "count").map(Cell.Count::new);
      case "text" -> text(fields);
      case "letter" -> effect(fields, List.of(Effect.values())).map(Cell.Letter::new);
      default ->
          fields.requiredWord("mark", List.of(Cell.Mark.values()), Cell.Mark::printed).map(m -> m);
    };
  }

  private static Optional<Cell> money(JsonFields fields, Optional<Unit> tableUnit) {
    boolean hasUnit = fields.find("unit").isPresent();
    Optional<Unit> unit = hasUnit ? TableParts.findUnit(fields) : tableUnit;
    boolean hasLetter = fields.find("letter").isPresent();
    Optional<Effect> letter =
        hasLetter
            ? effect(fields, List.of(Effect.FAVOURABLE, Effect.UNFAVOURABLE))
            : Optional.empty();
    return fields
        .required("amount")
        .flatMap(
            value ->
                Decimals.AMOUNT
                    .read(value, "amount", fields.problems())
                    .flatMap(text -> unit.flatMap(u -> figure(value, text, u, fields.problems()))))
        .map(figure -> new Cell.Money(figure, letter));
  }

  private static Optional<Figure> figure(
      JsonValue value, String text, Unit unit, JsonProblems problems) {
    try {
      return Optional.of(new Figure(Amount.parse(text), unit));
    } catch (IllegalArgumentException e) {
      problems.add(
          JsonProblem.NOT_A_MULTIPLE,
          value,
          new Message("een veelvoud van " + unit, "a multiple of " + unit),
          new Message(
              "Een bedrag in eenheden van "
                  + unit
                  + " euro is een geheel aantal daarvan, maar is "
                  + value.shown()
                  + ".",
              "An amount in units of "
                  + unit
                  + " euros is a whole number of them, but is "
                  + value.shown()
                  + "."));
      return Optional.empty();
    }
  }

  private static Optional<Cell> dash(JsonFields fields) {
    return fields
        .required("dash")
        .flatMap(
            value -> {
              if (value.equals(JsonValue.bool(true))) {
                return Optional.of(Cell.dash());
              }
              fields
                  .problems()
                  .add(
                      JsonProblem.WRONG_TYPE,
                      value,
                      Message.same("true"),
                      new Message(
                          "Veld 'dash' is true, niet " + value.shown() + ".",
                          "Field 'dash' is true, not " + value.shown() + "."));
              return Optional.empty();
            });
  }

  private static Optional<BigDecimal> number(JsonFields fields, String name) {
    return fields
        .required(name)
        .flatMap(value -> Decimals.NUMBER.read(value, name, fields.problems()))
        .map(BigDecimal::new);
  }

  private static Optional<Cell> text(JsonFields fields) {
    Optional<String> text = fields.requiredText("text");
    if (text.isPresent() && text.get().isBlank()) {
      fields
          .problems()
          .add(
              JsonProblem.BLANK_TEXT,
              fields.object(),
              new Message("woorden, of null voor een lege cel", "words, or null for an empty cell"),
              new Message(
                  "Een tekst zonder woorden is een lege cel; schrijf dan null.",
                  "A text without words is an empty cell; write null then."));
      return Optional.empty();
    }
    return text.map(Cell::text);
  }

  private static Optional<Effect> effect(JsonFields fields, List<Effect> choices) {
    return fields.requiredWord("letter", choices, JsonCells::letter);
  }

  private static String letter(Effect effect) {
    return switch (effect) {
      case FAVOURABLE -> "V";
      case UNFAVOURABLE -> "N";
      case NEUTRAL -> "-";
    };
  }

  private record Writer(Unit tableUnit) implements Cell.Visitor<JsonValue> {
    @Override
    public JsonValue money(Cell.Money cell) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      members.put("amount", JsonValue.string(cell.figure().amount().toString()));
      if (!cell.figure().unit().equals(tableUnit)) {
        TableParts.putUnit(members, cell.figure().unit());
      }
      cell.letter()
          .ifPresent(effect -> members.put("letter", JsonValue.string(JsonCells.letter(effect))));
      return JsonValue.object(members);
    }

    @Override
    public JsonValue dash() {
      return only("dash", JsonValue.bool(true));
    }

    @Override
    public JsonValue empty() {
      return JsonValue.none();
    }

    @Override
    public JsonValue percentage(Cell.Percentage cell) {
      return only("percent", JsonValue.string(cell.percent().toPlainString()));
    }

    @Override
    public JsonValue count(Cell.Count cell) {
      return only("count", JsonValue.string(cell.number().toPlainString()));
    }

    @Override
    public JsonValue text(Cell.Text cell) {
      return only("text", JsonValue.string(cell.text()));
    }

    @Override
    public JsonValue letter(Cell.Letter cell) {
      return only("letter", JsonValue.string(JsonCells.letter(cell.effect())));
    }

    @Override
    public JsonValue mark(Cell.Mark cell) {
      return only("mark", JsonValue.string(cell.printed()));
    }

    private static JsonValue only(String name, JsonValue value) {
      return JsonValue.object(Map.of(name, value));
    }
  }
}

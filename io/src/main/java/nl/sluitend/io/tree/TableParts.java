package nl.sluitend.io.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/**
 * What a table says beside its figures, as JSON: unit, sign convention, the meaning of columns and
 * rows. Table JSON and data packages share it.
 */
public final class TableParts {
  private TableParts() {}

  /**
   * Puts the unit of a table.
   *
   * @param members the object to put it in
   * @param unit the unit
   */
  public static void putUnit(Map<String, JsonValue> members, Unit unit) {
    members.put("unit", JsonValue.string(unit.toString()));
  }

  /**
   * Reads the unit of a table, which must be there.
   *
   * @param fields the object that it is a field of
   * @return the unit
   */
  public static Optional<Unit> unit(JsonFields fields) {
    return fields.required("unit").flatMap(value -> unit(value, fields.problems()));
  }

  /**
   * Looks for a unit.
   *
   * @param fields the object that it is a field of
   * @return the unit
   */
  public static Optional<Unit> findUnit(JsonFields fields) {
    return fields.find("unit").flatMap(value -> unit(value, fields.problems()));
  }

  private static Optional<Unit> unit(JsonValue value, JsonProblems problems) {
    return Decimals.UNIT.read(value, "unit", problems).map(Unit::parse);
  }

  /**
   * Puts the declared sign convention of a table, if there is one.
   *
   * @param members the object to put it in
   * @param convention the convention
   */
  public static void putConvention(
      Map<String, JsonValue> members, Optional<SignConvention> convention) {
    convention.ifPresent(
        c -> {
          Map<String, JsonValue> parts = new LinkedHashMap<>();
          parts.put("costs", word(c.costs()));
          parts.put("income", word(c.income()));
          parts.put("difference", word(c.difference()));
          members.put("signConvention", JsonValue.object(parts));
        });
  }

  /**
   * Looks for the declared sign convention of a table.
   *
   * @param fields the object that it is a field of
   * @return the convention
   */
  public static Optional<SignConvention> findConvention(JsonFields fields) {
    return fields.findObject("signConvention").flatMap(TableParts::convention);
  }

  private static Optional<SignConvention> convention(JsonFields fields) {
    Optional<SignConvention.Sign> costs = fields.requiredWord("costs", SignConvention.Sign.class);
    Optional<SignConvention.Sign> income = fields.requiredWord("income", SignConvention.Sign.class);
    Optional<SignConvention.Difference> difference =
        fields.requiredWord("difference", SignConvention.Difference.class);
    fields.refuseOthers();
    return costs.flatMap(
        c -> income.flatMap(i -> difference.map(d -> new SignConvention(c, i, d))));
  }

  /**
   * Puts what a column means, without its heading.
   *
   * @param members the object to put it in
   * @param column the column
   */
  public static void putMeaning(Map<String, JsonValue> members, Column column) {
    members.put("kind", word(column.kind()));
    column.year().ifPresent(year -> members.put("year", JsonValue.number(year)));
    column.side().ifPresent(side -> members.put("side", word(side)));
    column.amendment().ifPresent(number -> members.put("amendment", JsonValue.number(number)));
    members.put("measure", word(column.measure()));
  }

  /**
   * Reads what a column means. What is wrong with it is added to the problems; the column is then
   * one of another kind, without what could not be read.
   *
   * @param fields the object that says it
   * @param heading the heading of the column
   * @return the column
   */
  public static Column column(JsonFields fields, String heading) {
    ColumnKind kind = fields.requiredWord("kind", ColumnKind.class).orElse(ColumnKind.OTHER);
    Optional<Integer> year = fields.findWhole("year", Integer.MIN_VALUE);
    Optional<Side> side = fields.findWord("side", Side.class);
    Optional<Integer> amendment = fields.findWhole("amendment", 1);
    Measure measure = fields.requiredWord("measure", Measure.class).orElse(Measure.TEXT);
    try {
      return new Column(heading, kind, year, side, amendment, measure);
    } catch (IllegalArgumentException e) {
      JsonValue number = fields.find("amendment").orElse(fields.object());
      fields
          .problems()
          .add(
              JsonProblem.MISPLACED_AMENDMENT,
              number,
              Message.same("AMENDMENT, AMENDED_BUDGET"),
              new Message(
                  "Alleen een kolom van soort AMENDMENT of AMENDED_BUDGET heeft een wijzigingsnummer,"
                      + " niet "
                      + kind
                      + ".",
                  "Only a column of kind AMENDMENT or AMENDED_BUDGET has the number of an amendment,"
                      + " not "
                      + kind
                      + "."));
      return new Column(heading, kind, year, side, Optional.empty(), measure);
    }
  }

  /**
   * Puts what a row means, without its label and cells.
   *
   * @param members the object to put it in
   * @param row the row
   */
  public static void putMeaning(Map<String, JsonValue> members, Row row) {
    members.put("role", word(row.role()));
    row.side().ifPresent(side -> members.put("side", word(side)));
    row.costKind().ifPresent(costKind -> members.put("costKind", word(costKind)));
  }

  /**
   * Reads what a row does, which must be there.
   *
   * @param fields the object that says it
   * @return the role
   */
  public static Optional<RowRole> role(JsonFields fields) {
    return fields.requiredWord("role", RowRole.class);
  }

  /**
   * Looks for the side of a row.
   *
   * @param fields the object that says it
   * @return the side
   */
  public static Optional<Side> findSide(JsonFields fields) {
    return fields.findWord("side", Side.class);
  }

  /**
   * Looks for the kind of cost of a row.
   *
   * @param fields the object that says it
   * @return the kind of cost
   */
  public static Optional<CostKind> findCostKind(JsonFields fields) {
    return fields.findWord("costKind", CostKind.class);
  }

  private static JsonValue word(Enum<?> constant) {
    return JsonValue.string(constant.name());
  }
}

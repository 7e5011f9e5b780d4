package nl.sluitend.io.datapackage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.TableParts;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Row;

/** A description as JSON, its members in one fixed order. */
final class DescriptorWriter {
  /** What stands in a column of figures and is none. */
  private static final List<String> MISSING_VALUES =
      Stream.concat(Stream.of("", "-"), Stream.of(Cell.Mark.values()).map(Cell.Mark::printed))
          .toList();

  private DescriptorWriter() {}

  static JsonValue json(DataPackageDescriptor descriptor) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    boolean tabular = descriptor.resources().stream().allMatch(DescriptorWriter::isTabular);
    put(members, "profile", tabular ? "tabular-data-package" : "data-package");
    put(members, "name", descriptor.name());
    descriptor.title().ifPresent(title -> put(members, "title", title));
    putAll(members, "sources", descriptor.sources(), DescriptorWriter::json);
    putAll(members, "resources", descriptor.resources(), DescriptorWriter::json);
    descriptor.notes().ifPresent(notes -> members.put("sluitend", notes));
    return JsonValue.object(members);
  }

  private static JsonValue json(Source source) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    put(members, "title", source.title());
    source.path().ifPresent(path -> put(members, "path", path));
    return JsonValue.object(members);
  }

  private static JsonValue json(ResourceDescriptor resource) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    put(members, "profile", isTabular(resource) ? "tabular-data-resource" : "data-resource");
    put(members, "name", resource.name());
    put(members, "path", resource.path());
    resource.title().ifPresent(title -> put(members, "title", title));
    putAll(members, "sources", resource.sources(), DescriptorWriter::json);
    if (Names.hasEnding(resource.path(), ".csv")) {
      put(members, "format", "csv");
      put(members, "mediatype", "text/csv");
      put(members, "encoding", "utf-8");
    } else if (Names.hasEnding(resource.path(), ".json")) {
      put(members, "format", "json");
      put(members, "mediatype", "application/json");
      put(members, "encoding", "utf-8");
    }
    resource
        .delimiter()
        .ifPresent(
            mark ->
                members.put(
                    "dialect", JsonValue.object(Map.of("delimiter", JsonValue.string(mark)))));
    if (!resource.fields().isEmpty()) {
      Map<String, JsonValue> schema = new LinkedHashMap<>();
      putAll(schema, "fields", resource.fields(), DescriptorWriter::json);
      putAll(schema, "missingValues", MISSING_VALUES, JsonValue::string);
      members.put("schema", JsonValue.object(schema));
    }
    JsonValue notes = notes(resource);
    if (!notes.members().isEmpty()) {
      members.put("sluitend", notes);
    }
    return JsonValue.object(members);
  }

  private static boolean isTabular(ResourceDescriptor resource) {
    return Names.hasEnding(resource.path(), ".csv") && !resource.fields().isEmpty();
  }

  private static JsonValue json(FieldDescriptor field) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    put(members, "name", field.name());
    field.title().ifPresent(title -> put(members, "title", title));
    put(members, "type", field.type());
    field.decimalChar().ifPresent(mark -> put(members, "decimalChar", mark));
    field.groupChar().ifPresent(mark -> put(members, "groupChar", mark));
    if (!field.bareNumber()) {
      members.put("bareNumber", JsonValue.bool(false));
    }
    return JsonValue.object(members);
  }

  private static JsonValue notes(ResourceDescriptor resource) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    TableNotes notes = resource.notes();
    notes.unit().ifPresent(unit -> TableParts.putUnit(members, unit));
    notes.document().ifPresent(document -> put(members, "document", document));
    TableParts.putConvention(members, notes.convention());
    putAll(
        members,
        "columns",
        resource.fields().stream().filter(field -> field.meaning().isPresent()).toList(),
        DescriptorWriter::column);
    putAll(members, "rows", notes.rows(), DescriptorWriter::row);
    notes.expect().ifPresent(expect -> members.put("expect", expect));
    return JsonValue.object(members);
  }

  private static JsonValue column(FieldDescriptor field) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    put(members, "field", field.name());
    field.meaning().ifPresent(column -> TableParts.putMeaning(members, column));
    return JsonValue.object(members);
  }

  private static JsonValue row(RowNote note) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("row", JsonValue.number(note.row()));
    note.label().ifPresent(label -> put(members, "label", label));
    TableParts.putMeaning(
        members, new Row("", note.role(), note.side(), note.costKind(), List.of()));
    return JsonValue.object(members);
  }

  private static void put(Map<String, JsonValue> members, String name, String text) {
    members.put(name, JsonValue.string(text));
  }

  private static <T> void putAll(
      Map<String, JsonValue> members, String name, List<T> items, Function<T, JsonValue> json) {
    if (!items.isEmpty()) {
      members.put(name, JsonValue.array(items.stream().map(json).toList()));
    }
  }
}

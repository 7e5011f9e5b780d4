package nl.sluitend.io.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.TableParts;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/** Reads a description and collects what is wrong with it. */
final class DescriptorReader {
  private final JsonProblems problems;
  private final PackageFiles files;
  private final Set<String> names = new HashSet<>();
  private final Set<String> paths = new HashSet<>();

  DescriptorReader(JsonProblems problems, PackageFiles files) {
    this.problems = problems;
    this.files = files;
  }

  Optional<DataPackageDescriptor> read(JsonValue root) {
    return JsonFields.of(root, Names.DESCRIPTOR, problems).flatMap(this::descriptor);
  }

  private Optional<DataPackageDescriptor> descriptor(JsonFields fields) {
    Optional<String> name = name(fields);
    Optional<String> title = fields.findText("title");
    List<Source> sources = sources(fields);
    List<ResourceDescriptor> resources = new ArrayList<>();
    Optional<List<JsonValue>> values = fields.requiredItems("resources");
    Optional<JsonValue> notes = fields.findObject("sluitend").map(JsonFields::object);
    for (JsonValue value : values.orElse(List.of())) {
      JsonFields.of(value, "resources", problems).flatMap(this::resource).ifPresent(resources::add);
    }
    if (values.isPresent() && values.get().isEmpty()) {
      add(
          DataPackageProblem.NO_RESOURCES,
          fields.required("resources").orElse(fields.object()),
          new Message("minstens één onderdeel", "at least one resource"),
          new Message("Het pakket heeft geen onderdelen.", "The package has no resources."));
    }
    return name.isPresent() && !resources.isEmpty()
        ? Optional.of(new DataPackageDescriptor(name.get(), title, sources, resources, notes))
        : Optional.empty();
  }

  private Optional<String> name(JsonFields fields) {
    Optional<String> name = fields.requiredText("name");
    if (name.isPresent() && !Names.isName(name.get())) {
      add(
          DataPackageProblem.BAD_NAME,
          fields.required("name").orElse(fields.object()),
          new Message(
              "kleine letters, cijfers, punten, streepjes, _ en /",
              "small letters, digits, dots, hyphens, _ and /"),
          new Message(
              "Een naam heeft alleen kleine letters, cijfers, punten, streepjes, _ en /.",
              "A name has only small letters, digits, dots, hyphens, _ and /."));
      return Optional.empty();
    }
    return name;
  }

  private List<Source> sources(JsonFields fields) {
    List<Source> sources = new ArrayList<>();
    for (JsonValue value : fields.findItems("sources").orElse(List.of())) {
      JsonFields.of(value, "sources", problems)
          .flatMap(
              source -> {
                Optional<String> path = source.findText("path");
                return source.requiredText("title").map(title -> new Source(title, path));
              })
          .ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<ResourceDescriptor> resource(JsonFields fields) {
    Optional<String> name = name(fields).filter(n -> isNew(n, fields));
    Optional<String> path = fields.requiredText("path").filter(p -> isGood(p, fields));
    Optional<String> title = fields.findText("title");
    List<Source> sources = sources(fields);
    Optional<String> delimiter =
        fields.findObject("dialect").flatMap(dialect -> dialect.findText("delimiter"));
    List<FieldDescriptor> plain =
        fields
            .findObject("schema")
            .flatMap(schema -> schema.requiredItems("fields"))
            .map(this::fields)
            .orElse(List.of());
    Optional<JsonFields> ours = fields.findObject("sluitend");
    Map<String, Column> meanings = ours.map(o -> meanings(o, plain)).orElse(Map.of());
    List<FieldDescriptor> meant = plain.stream().map(f -> meant(f, meanings)).toList();
    TableNotes notes = ours.map(this::notes).orElse(TableNotes.NONE);
    return name.flatMap(
        n -> path.map(p -> new ResourceDescriptor(n, p, title, sources, delimiter, meant, notes)));
  }

  private boolean isNew(String name, JsonFields fields) {
    if (names.add(name)) {
      return true;
    }
    add(
        DataPackageProblem.RESOURCE_TWICE,
        fields.required("name").orElse(fields.object()),
        new Message("een naam die er nog niet is", "a name that is not there yet"),
        new Message(
            "Er is al een onderdeel met de naam '" + name + "'.",
            "There is a resource named '" + name + "' already."));
    return false;
  }

  private boolean isGood(String path, JsonFields fields) {
    JsonValue value = fields.required("path").orElse(fields.object());
    Optional<DataPackageProblem> problem =
        Names.isSafePath(path) ? files.problem(path) : Optional.of(DataPackageProblem.UNSAFE_PATH);
    if (problem.equals(Optional.of(DataPackageProblem.UNSAFE_PATH))) {
      add(
          DataPackageProblem.UNSAFE_PATH,
          value,
          new Message(
              "een pad binnen de map, zoals \"tabel.csv\"",
              "a path within the folder, such as \"table.csv\""),
          new Message(
              "Het pad " + value + " blijft niet binnen de map van het pakket.",
              "The path " + value + " does not stay within the folder of the package."));
      return false;
    }
    if (!paths.add(Names.pathKey(path))) {
      add(
          DataPackageProblem.PATH_TWICE,
          value,
          new Message("een eigen bestand per onderdeel", "a file of its own per resource"),
          new Message(
              "Bestand " + value + " is al van een ander onderdeel.",
              "File " + value + " is of another resource already."));
      return false;
    }
    if (problem.isPresent()) {
      add(
          DataPackageProblem.MISSING_FILE,
          value,
          new Message("een bestand in de map", "a file in the folder"),
          new Message("Bestand " + value + " is er niet.", "File " + value + " is not there."));
    }
    return true;
  }

  /** The fields of a schema; none if one of them is no good, since their order counts. */
  private List<FieldDescriptor> fields(List<JsonValue> values) {
    int before = problems.count();
    List<FieldDescriptor> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonValue value : values) {
      JsonFields.of(value, "fields", problems)
          .flatMap(field -> field(field, seen))
          .ifPresent(fields::add);
    }
    return problems.count() == before ? fields : List.of();
  }

  private Optional<FieldDescriptor> field(JsonFields fields, Set<String> seen) {
    Optional<String> name = fields.requiredText("name");
    Optional<String> title = fields.findText("title");
    String type = fields.findText("type").orElse("string");
    Optional<String> decimalChar = fields.findText("decimalChar");
    Optional<String> groupChar = fields.findText("groupChar");
    boolean bareNumber = fields.findBool("bareNumber").orElse(true);
    if (name.isPresent() && (name.get().isEmpty() || !seen.add(name.get()))) {
      add(
          DataPackageProblem.BAD_FIELD,
          fields.required("name").orElse(fields.object()),
          new Message("een naam die er nog niet is", "a name that is not there yet"),
          new Message(
              "Elk veld heeft een eigen naam; zet de kop zoals gedrukt in 'title'.",
              "Each field has a name of its own; put the heading as printed in 'title'."));
      return Optional.empty();
    }
    return name.map(
        n ->
            new FieldDescriptor(
                n, title, type, decimalChar, groupChar, bareNumber, Optional.empty()));
  }

  private Map<String, Column> meanings(JsonFields ours, List<FieldDescriptor> fields) {
    Map<String, Column> meanings = new HashMap<>();
    for (JsonValue value : ours.findItems("columns").orElse(List.of())) {
      JsonFields.of(value, "columns", problems)
          .ifPresent(
              column -> {
                Optional<String> name = column.requiredText("field");
                Optional<FieldDescriptor> field =
                    fields.stream()
                        .skip(1)
                        .filter(
                            f ->
                                name.equals(Optional.of(f.name()))
                                    && !meanings.containsKey(f.name()))
                        .findFirst();
                Column meaning =
                    TableParts.column(column, field.map(FieldDescriptor::heading).orElse(""));
                column.refuseOthers();
                field.ifPresent(f -> meanings.put(f.name(), meaning));
                if (name.isPresent() && field.isEmpty()) {
                  unknownField(column, fields);
                }
              });
    }
    return meanings;
  }

  private void unknownField(JsonFields column, List<FieldDescriptor> fields) {
    String names = String.join(", ", fields.stream().skip(1).map(FieldDescriptor::name).toList());
    JsonValue field = column.required("field").orElse(column.object());
    add(
        DataPackageProblem.UNKNOWN_FIELD,
        field,
        Message.same(names),
        new Message(
            "Veld " + field + " is er niet of heeft al een betekenis; er zijn: " + names + ".",
            "Field "
                + field
                + " is not there or has a meaning already; there are: "
                + names
                + "."));
  }

  private static FieldDescriptor meant(FieldDescriptor field, Map<String, Column> meanings) {
    return new FieldDescriptor(
        field.name(),
        field.title(),
        field.type(),
        field.decimalChar(),
        field.groupChar(),
        field.bareNumber(),
        Optional.ofNullable(meanings.get(field.name())));
  }

  private TableNotes notes(JsonFields ours) {
    Optional<Unit> unit = TableParts.findUnit(ours);
    Optional<String> document = ours.findText("document");
    var convention = TableParts.findConvention(ours);
    List<RowNote> rows = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (JsonValue value : ours.findItems("rows").orElse(List.of())) {
      JsonFields.of(value, "rows", problems).flatMap(row -> note(row, seen)).ifPresent(rows::add);
    }
    Optional<JsonValue> expect = ours.find("expect");
    ours.refuseOthers();
    return new TableNotes(unit, document, convention, rows, expect);
  }

  private Optional<RowNote> note(JsonFields fields, Set<Integer> seen) {
    Optional<Integer> row = fields.requiredWhole("row", 1);
    Optional<String> label = fields.findText("label");
    Optional<RowRole> role = TableParts.role(fields);
    var side = TableParts.findSide(fields);
    var costKind = TableParts.findCostKind(fields);
    fields.refuseOthers();
    if (row.isPresent() && !seen.add(row.get())) {
      add(
          DataPackageProblem.OTHER_ROW,
          fields.object(),
          new Message("één opmerking per rij", "one note per row"),
          new Message(
              "Rij " + row.get() + " heeft al een opmerking.",
              "Row " + row.get() + " has a note already."));
      return Optional.empty();
    }
    return row.flatMap(r -> role.map(o -> new RowNote(r, label, o, side, costKind)));
  }

  private void add(DataPackageProblem problem, JsonValue value, Message expected, Message message) {
    problems.add(problem.code(), value, expected, message);
  }
}

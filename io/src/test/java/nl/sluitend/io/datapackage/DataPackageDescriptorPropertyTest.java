package nl.sluitend.io.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.io.Extremes;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.Mutations;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.TableArbitraries;

class DataPackageDescriptorPropertyTest {
  @Property
  void reading_what_was_written_gives_the_same(
      @ForAll("descriptors") DataPackageDescriptor descriptor) {
    String written = descriptor.toJson();
    Reading<DataPackageDescriptor> reading =
        DataPackageDescriptor.read("p", written.getBytes(UTF_8));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).contains(descriptor);
    assertThat(reading.orElseThrow().toJson()).isEqualTo(written);
  }

  @Property
  void no_bytes_lead_to_an_exception(@ForAll @Size(max = 60) byte[] bytes) {
    assertSaid(DataPackageDescriptor.read("p", bytes));
  }

  @Property
  void no_exchange_of_values_leads_to_an_exception(
      @ForAll("descriptors") DataPackageDescriptor descriptor,
      @ForAll("jsons") JsonValue other,
      @ForAll @IntRange(max = 1000) int at) {
    JsonProblems none = new JsonProblems("p");
    JsonValue root = JsonDocument.read(descriptor.toJson().getBytes(UTF_8), none).orElseThrow();
    String changed = Mutations.replaced(root, at % Mutations.count(root), other).toString();
    assertSaid(DataPackageDescriptor.read("p", changed.getBytes(UTF_8)));
  }

  private static void assertSaid(Reading<DataPackageDescriptor> reading) {
    if (reading.value().isEmpty()) {
      assertThat(reading.problems()).isNotEmpty();
    }
    for (Problem problem : reading.problems()) {
      assertThat(problem.code()).matches("(JSN|DPK)-[0-9]{3}");
    }
  }

  @Provide
  Arbitrary<JsonValue> jsons() {
    return Mutations.jsons();
  }

  @Provide
  Arbitrary<DataPackageDescriptor> descriptors() {
    return Combinators.combine(
            names(),
            Extremes.texts().optional(),
            sources().list().ofMaxSize(2),
            resources().list().ofMinSize(1).ofMaxSize(3),
            Mutations.jsons().filter(json -> json.kind() == JsonValue.Kind.OBJECT).optional())
        .as(
            (name, title, sources, resources, notes) ->
                new DataPackageDescriptor(name, title, sources, distinct(resources), notes));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings().withChars("ab09.-_/").ofMinLength(1).ofMaxLength(6);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(Extremes.texts(), Extremes.texts().optional()).as(Source::new);
  }

  private static Arbitrary<ResourceDescriptor> resources() {
    Arbitrary<String> paths =
        Arbitraries.strings()
            .withChars("abC é._-/€'\"")
            .ofMinLength(1)
            .ofMaxLength(8)
            .filter(Names::isSafePath);
    return Combinators.combine(
            names(),
            paths,
            Extremes.texts().optional(),
            sources().list().ofMaxSize(2),
            Extremes.texts().optional(),
            fields().list().ofMaxSize(4),
            notes())
        .as(
            (name, path, title, sources, delimiter, fields, notes) ->
                new ResourceDescriptor(
                    name, path, title, sources, delimiter, distinctFields(fields), notes));
  }

  private static Arbitrary<FieldDescriptor> fields() {
    return Combinators.combine(
            Extremes.texts().filter(text -> !text.isEmpty()),
            Extremes.texts().optional(),
            Arbitraries.of("string", "number", "any"),
            Arbitraries.of(",", ".").optional(),
            Arbitraries.of(",", ".", " ").optional(),
            Arbitraries.of(true, false),
            TableArbitraries.columns().optional())
        .as(
            (name, title, type, decimal, group, bare, column) ->
                new FieldDescriptor(
                    name,
                    title,
                    type,
                    decimal,
                    group,
                    bare,
                    column.map(c -> headed(c, title.orElse(name)))));
  }

  private static Column headed(Column column, String heading) {
    return new Column(
        heading, column.kind(), column.year(), column.side(), column.amendment(), column.measure());
  }

  private static Arbitrary<TableNotes> notes() {
    Arbitrary<RowNote> rows =
        Combinators.combine(
                Arbitraries.integers().between(1, 5),
                Extremes.texts().optional(),
                Arbitraries.of(RowRole.values()),
                Arbitraries.of(Side.values()).optional(),
                Arbitraries.of(CostKind.values()).optional())
            .as(RowNote::new);
    return Combinators.combine(
            TableArbitraries.units().optional(),
            Extremes.texts().optional(),
            TableArbitraries.conventions().optional(),
            rows.list().uniqueElements(RowNote::row).ofMaxSize(3),
            Mutations.jsons().filter(json -> json.kind() != JsonValue.Kind.NULL).optional())
        .as(TableNotes::new);
  }

  private static List<ResourceDescriptor> distinct(List<ResourceDescriptor> resources) {
    Set<String> names = new HashSet<>();
    Set<String> paths = new HashSet<>();
    return resources.stream()
        .filter(r -> names.add(r.name()) && paths.add(Names.pathKey(r.path())))
        .toList();
  }

  private static List<FieldDescriptor> distinctFields(List<FieldDescriptor> fields) {
    Set<String> names = new HashSet<>();
    List<FieldDescriptor> distinct = new ArrayList<>();
    for (FieldDescriptor field : fields) {
      if (names.add(field.name())) {
        distinct.add(distinct.isEmpty() ? withoutMeaning(field) : field);
      }
    }
    return distinct;
  }

  private static FieldDescriptor withoutMeaning(FieldDescriptor field) {
    return new FieldDescriptor(
        field.name(),
        field.title(),
        field.type(),
        field.decimalChar(),
        field.groupChar(),
        field.bareNumber(),
        Optional.empty());
  }
}

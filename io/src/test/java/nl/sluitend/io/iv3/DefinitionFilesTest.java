package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.Control;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.bbv.Slip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our code lists against CBS's own definition files, whole lists, where those are at hand. The
 * slips in the files that we put right are all named here.
 */
class DefinitionFilesTest {
  private static final Map<CodeKind, String> KEYS =
      Map.of(
          CodeKind.TASK_FIELD, "taakveld",
          CodeKind.EXPENDITURE_CATEGORY, "categorie_lasten",
          CodeKind.INCOME_CATEGORY, "categorie_baten",
          CodeKind.BALANCE_POST, "balanscode",
          CodeKind.BALANCE_DATE, "standper",
          CodeKind.KEY_FIGURE, "kengetallen",
          CodeKind.POLICY_INDICATOR, "beleidsindicatoren",
          CodeKind.REPORTED_PERIOD, "verslagperiode");

  /** What the files print for what we call the same. */
  private static final Map<String, String> SPELLING =
      Map.ofEntries(
          Map.entry("Financiele Rekening", "Financiële Rekening"),
          Map.entry("Maatwerkvoorziening WMO", "Maatwerkvoorziening (WMO)"),
          Map.entry(
              "Toegerekende reeele en bespaarde rente", "Toegerekende reële en bespaarde rente"),
          Map.entry(
              "Toegerekende re?le en bespaarde rente", "Toegerekende reële en bespaarde rente"),
          Map.entry("kijken of het deze is", "Toegerekende reële en bespaarde rente"),
          Map.entry("Kapitaaloverdrachten -onverdeeld", "Kapitaaloverdrachten - onverdeeld"),
          Map.entry(
              "Overige leningen met een rentetypische looptijd van ??n jaar of langer",
              "Overige leningen met een rentetypische looptijd van 1 jaar of langer"));

  private static Optional<Path> definitions() {
    return Stream.iterate(
            Optional.ofNullable(Path.of("").toAbsolutePath()),
            Optional::isPresent,
            path -> path.map(Path::getParent))
        .flatMap(Optional::stream)
        .map(path -> path.resolve("shared/iv3/definitions"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  @BeforeAll
  static void files() {
    assumeTrue(definitions().isPresent(), "the definition files are not here");
  }

  static Stream<Arguments> layersAndYears() {
    return Stream.of(GovernmentLayer.values())
        .flatMap(layer -> CodeLists.years(layer).stream().map(year -> Arguments.of(layer, year)));
  }

  private static JsonNode file(GovernmentLayer layer, int year) throws IOException {
    String name = "iv3_definities_" + layer.cbsName() + "_" + year + ".json";
    return new ObjectMapper().readTree(definitions().orElseThrow().resolve(name).toFile());
  }

  @Test
  void there_are_lists_for_every_file_and_for_no_other_year() throws IOException {
    try (Stream<Path> all = Files.list(definitions().orElseThrow())) {
      assertThat(
              all.map(path -> path.getFileName().toString())
                  .filter(name -> name.startsWith("iv3_definities_")))
          .containsExactlyInAnyOrderElementsOf(
              layersAndYears()
                  .map(Arguments::get)
                  .map(
                      one ->
                          "iv3_definities_"
                              + ((GovernmentLayer) one[0]).cbsName()
                              + "_"
                              + one[1]
                              + ".json")
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("layersAndYears")
  void every_list_is_that_of_the_file_in_its_order_and_has_nothing_else(
      GovernmentLayer layer, int year) throws IOException {
    CodeLists lists = CodeLists.of(layer, year);
    for (CodeKind kind : CodeKind.values()) {
      List<Code> published = new ArrayList<>();
      flatten(
          kind,
          file(layer, year).path("codelijsten").path(KEYS.get(kind)).path("codelijst"),
          Optional.empty(),
          published);
      if (layer == GovernmentLayer.PROVINCE && year == 2024 && kind == CodeKind.REPORTED_PERIOD) {
        assertThat(published).isEqualTo(CodeLists.of(layer, 2023).codes(kind));
      } else {
        assertThat(lists.codes(kind)).as("%s", kind).isEqualTo(published);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layersAndYears")
  void what_the_file_has_and_we_have_not_is_known_as_a_slip_and_the_other_way_round(
      GovernmentLayer layer, int year) throws IOException {
    CodeLists lists = CodeLists.of(layer, year);
    Set<String> printed = new LinkedHashSet<>();
    Set<String> ours = new LinkedHashSet<>();
    for (CodeKind kind : CodeKind.values()) {
      codes(file(layer, year).path("codelijsten").path(KEYS.get(kind)).path("codelijst"))
          .forEach(code -> printed.add(kind + " " + code));
      lists.codes(kind).forEach(code -> ours.add(kind + " " + code.code()));
    }
    List<Slip> slips = lists.slips().stream().filter(slip -> slip.control().isEmpty()).toList();
    Set<String> onlyPrinted = new LinkedHashSet<>(printed);
    onlyPrinted.removeAll(ours);
    Set<String> onlyOurs = new LinkedHashSet<>(ours);
    onlyOurs.removeAll(printed);
    assertThat(slips.stream().flatMap(slip -> named(slip, slip.printed())))
        .containsExactlyInAnyOrderElementsOf(onlyPrinted);
    assertThat(slips.stream().flatMap(slip -> named(slip, slip.right())))
        .containsExactlyInAnyOrderElementsOf(onlyOurs);
  }

  private static Stream<String> named(Slip slip, Optional<String> code) {
    return code.stream().map(one -> slip.kind() + " " + one);
  }

  private static List<String> codes(JsonNode list) {
    List<String> codes = new ArrayList<>();
    for (JsonNode one : list) {
      codes.add(one.get("code").asText());
      codes.addAll(codes(one.path("subcodes")));
    }
    return codes;
  }

  private static void flatten(
      CodeKind kind, JsonNode list, Optional<String> group, List<Code> into) {
    for (JsonNode one : list) {
      String code = right(one.get("code").asText());
      String name = spelled(one.path("omschrijving").asText(code));
      boolean isGroup = !one.path("subcodes").isEmpty();
      into.add(new Code(kind, code, name, group, isGroup));
      flatten(kind, one.path("subcodes"), Optional.of(code), into);
    }
  }

  /** The one code that is printed wrong (provinces, 2026). */
  private static String right(String code) {
    return code.equals("4.6.6.") ? "4.6.6" : code;
  }

  private static String spelled(String name) {
    String stripped = name.strip();
    return SPELLING
        .getOrDefault(stripped, stripped)
        .replaceAll("in (ë|\\?)?s Rijks", "in ’s Rijks")
        .replaceAll(
            "^(Financiële vaste activa: .*) (= 1 jaar|1 jaar of langer|1 jaar langer)$",
            "$1 ≥ 1 jaar")
        .replace("niet-Financiële", "niet-financiële")
        .replace("overige Financiële", "overige financiële");
  }

  @ParameterizedTest
  @MethodSource("layersAndYears")
  void grey_cells_are_those_of_the_file(GovernmentLayer layer, int year) throws IOException {
    CodeLists lists = CodeLists.of(layer, year);
    for (Matrix matrix : Matrix.values()) {
      Set<List<String>> published = new LinkedHashSet<>();
      for (JsonNode cell : file(layer, year).at("/grijze_cellen/" + matrix.cbsName())) {
        String row = cell.get(matrix.rowKind().cbsName()).asText();
        published.add(List.of(row, cell.get("categorie").asText()));
      }
      Set<List<String>> ours = new LinkedHashSet<>();
      for (Code row : lists.codes(matrix.rowKind())) {
        lists
            .greyCategories(matrix, row.code())
            .forEach(category -> ours.add(List.of(row.code(), category)));
      }
      assertThat(ours).as("%s", matrix).isEqualTo(published);
      assertThat(ours).allMatch(cell -> lists.isGrey(matrix, cell.get(0), cell.get(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("layersAndYears")
  void controls_are_those_of_the_file(GovernmentLayer layer, int year) throws IOException {
    List<Control> published = new ArrayList<>();
    for (JsonNode control : file(layer, year).path("controles")) {
      List<Control.Scope> scopes = new ArrayList<>();
      for (JsonNode one : control.get("calculaties")) {
        Set<Integer> periods = new LinkedHashSet<>();
        one.get("periode").forEach(period -> periods.add(period.asInt()));
        Set<String> posts = texts(one.path("balanscode"));
        if (control.get("foutcode").asText().equals("PF003")
            && layer == GovernmentLayer.PROVINCE
            && year >= 2025) {
          // P29d stands there twice, the second time in the place of P29g.
          assertThat(posts).hasSize(one.get("balanscode").size() - 1).doesNotContain("P29g");
          posts.add("P29g");
        }
        scopes.add(new Control.Scope(periods, posts, texts(one.path("uitgesloten_taakvelden"))));
      }
      published.add(new Control(control.get("foutcode").asText(), scopes));
    }
    for (JsonNode control : file(layer, year).at("/controlelijst/controles")) {
      assertThat(control.get("controle-id").asInt()).isEqualTo(1);
      published.add(new Control("PF001", List.of(new Control.Scope(Set.of(), Set.of(), Set.of()))));
    }
    assertThat(CodeLists.of(layer, year).controls()).isEqualTo(published);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}

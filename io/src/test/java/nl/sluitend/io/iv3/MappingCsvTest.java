package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.sluitend.delivery.Section;
import nl.sluitend.ledger.LedgerMapping;
import nl.sluitend.ledger.MappingRule;
import nl.sluitend.message.Place;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings in CSV. */
class MappingCsvTest {
  private static final String MAPPING =
      """
      grootboek;kostenplaats;naar;taakveld/balanscode;categorie;standper;teken
      41*;;lasten;;1.1;;
      8*;*;baten;;3.8;;-
      *;100;;0.4;;;+
      0100;;balans_standen;A112;;ultimo;−
      """;

  @Test
  void readsRulesOfWhichEachSaysItsPart(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mapping.csv");
    Files.writeString(file, MAPPING);

    List<MappingRule> rules = MappingCsv.read(file).orElseThrow().rules();

    String source = file.toString();
    assertThat(rules)
        .containsExactly(
            rule(source, 2, "41*", "*", Section.EXPENDITURE, "", "1.1", Optional.empty()),
            rule(source, 3, "8*", "*", Section.INCOME, "", "3.8", Optional.of(true)),
            new MappingRule(
                new Place(source, 4, 0),
                "*",
                "100",
                Optional.empty(),
                Optional.of("0.4"),
                Optional.empty(),
                Optional.of(false)),
            rule(
                source,
                5,
                "0100",
                "*",
                Section.BALANCE_POSITIONS,
                "A112",
                "ultimo",
                Optional.of(true)));
  }

  @Test
  void saysWhatCannotBeRead() {
    Reading<LedgerMapping> reading =
        read(
            """
            grootboek;naar;teken;opmerking
            4*1;lasten;;
            4;last;;
            4;lasten;min;
            4;lasten;;;x
            """);

    assertThat(reading.problems())
        .extracting(p -> p.code() + " " + p.place())
        .containsExactly(
            "LED-004 m.csv:1:4",
            "MAP-001 m.csv:2:1",
            "LED-005 m.csv:3:2",
            "MAP-002 m.csv:4:3",
            "LED-002 m.csv:5:5");
  }

  @Test
  void needsHeadings() {
    assertThat(read("grootboek;kostenplaats\n1;2\n").problems())
        .extracting(p -> p.code() + " " + p.place())
        .containsExactly("LED-001 m.csv:1");
  }

  private static MappingRule rule(
      String source,
      int line,
      String account,
      String costCentre,
      Section section,
      String code,
      String category,
      Optional<Boolean> turned) {
    return new MappingRule(
        new Place(source, line, 0),
        account,
        costCentre,
        Optional.of(section),
        Optional.of(code).filter(text -> !text.isEmpty()),
        Optional.of(category),
        turned);
  }

  private static Reading<LedgerMapping> read(String text) {
    return MappingCsv.read(text.getBytes(StandardCharsets.UTF_8), "m.csv");
  }
}

package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A delivery from a ledger, compared with another and with a printed table. */
class Iv3LedgerCommandsTest {
  private static final String LEDGER =
      """
      Grootboek;Grootboekomschrijving;Kostenplaats;Omschrijving;Bedrag
      41000;Salarissen;100;januari;1.000,40
      41100;Sociale lasten;100;januari;500,30
      43000;Onderhoud;210;bruggen;250,60
      80000;Leges;210;;-300,25
      80900;Algemene uitkering;;;-2.000,00
      """;

  private static final String MAPPING =
      """
      grootboek;kostenplaats;naar;taakveld/balanscode;categorie;standper;teken
      41*;*;lasten;;1.1;;
      43*;*;lasten;;3.8;;
      8*;*;baten;;3.8;;-
      *;100;;0.4;;;
      *;210;;2.1;;;
      80900;*;;0.7;4.3.1;;
      """;

  private static final String TABLE =
      """
      Taakveld (x € 1);Lasten rekening 2025;Baten rekening 2025;Saldo rekening 2025
      0.4 Overhead;-1501;0;-1501
      0.7 Algemene uitkering;0;2000;2000
      0.11 Resultaat;-549;0;-549
      2.1 Verkeer en vervoer;-252;300;48
      Totaal;-2302;2300;-2
      """;

  @TempDir private Path folder;

  @Test
  void a_ledger_becomes_a_delivery_that_closes() throws IOException {
    CommandLineRun run = build(LEDGER, MAPPING, "--contact=A. de Vries,a@voorbeeld.nl,010 1");

    assertThat(run.err())
        .isEqualTo(
            """
            sluitend: 5 regels verwerkt; resultaat € 548,95, onder lasten
            sluitend: lasten 2.1 3.8: € 250,6 is € 250 geworden, niet € 251, om te sluiten
            """);
    assertThat(run.exit()).isZero();
    JsonNode delivery = new ObjectMapper().readTree(run.out());
    assertThat(delivery.at("/metadata/overheidslaag").asText()).isEqualTo("Gemeente");
    assertThat(delivery.at("/metadata/datum").asText()).isEqualTo("2026-05-01T10:00:00+02:00");
    assertThat(delivery.at("/contact/email").asText()).isEqualTo("a@voorbeeld.nl");
    assertThat(delivery.at("/data/lasten"))
        .extracting(n -> n.get("taakveld").asText() + " " + n.get("bedrag"))
        .containsExactly("0.4 1501", "0.11 549", "2.1 250");
    assertThat(delivery.at("/data/baten"))
        .extracting(n -> n.get("taakveld").asText() + " " + n.get("bedrag"))
        .containsExactly("0.7 2000", "2.1 300");
  }

  @Test
  void details_and_cents_are_kept_where_asked() throws IOException {
    CommandLineRun run = build(LEDGER, MAPPING, "--details", "--unit=0.01", "--lang=en");

    JsonNode first = new ObjectMapper().readTree(run.out()).at("/data/lasten/0");
    assertThat(first.get("bedrag").decimalValue()).isEqualByComparingTo("1000.40");
    assertThat(first.at("/details/grootboekOmschrijving").asText()).isEqualTo("Salarissen");
    assertThat(run.err())
        .isEqualTo(
            """
            sluitend: 5 lines used; result € 548.95, under lasten
            """);
  }

  @Test
  void a_line_without_a_place_makes_no_delivery() throws IOException {
    Path out = folder.resolve("levering.json");

    CommandLineRun run = build(LEDGER + "99999;;;;1\n", MAPPING, "-o", out.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("grootboek.csv:7 LED-101 Gevonden: '99999; 1'");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_balance_that_does_not_fit_is_told() throws IOException {
    CommandLineRun run =
        build(
            """
            naar;balanscode;standper;bedrag
            balans_standen;A112;1 januari;10
            balans_standen;A112;ultimo;20
            """,
            "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("resultaat € 0\n")
        .contains("LED-107 'A112': ultimo − 1 januari is € 10 anders dan de mutaties.");
    assertThat(new ObjectMapper().readTree(run.out()).at("/data/balans_standen")).hasSize(2);
  }

  @Test
  void a_result_on_the_wrong_side_is_told() throws IOException {
    CommandLineRun run =
        build(
            """
            naar;taakveld;categorie;bedrag
            lasten;2.1;3.8;50
            baten;2.1;3.8;40
            lasten;0.11;7.1;10
            """,
            "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "grootboek.csv:4 LED-108 '0.11 7.1': het grootboek boekt hier een resultaat van € 10;"
                + " de andere regels geven € -10, en dat staat in de levering, onder baten.")
        .contains("resultaat € -10, onder baten");
    JsonNode delivery = new ObjectMapper().readTree(run.out());
    assertThat(delivery.at("/data/lasten")).hasSize(1);
    assertThat(delivery.at("/data/baten/0/taakveld").asText()).isEqualTo("0.11");
    assertThat(delivery.at("/data/baten/0/bedrag").asInt()).isEqualTo(10);
  }

  @Test
  void a_delivery_without_records_is_told() throws IOException {
    CommandLineRun run =
        build("naar;taakveld;categorie;bedrag\nlasten;2.1;3.8;50\nlasten;2.1;3.8;-50\n", "");
    CommandLineRun headings = build("naar;taakveld;categorie;bedrag\n", "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("grootboek.csv LED-110 De levering heeft geen enkel record: van 2 regels");
    assertThat(headings.exit()).isEqualTo(2);
    assertThat(headings.err()).contains("grootboek.csv heeft geen enkele regel");
    assertThat(headings.out()).isEmpty();
  }

  @Test
  void a_sign_beside_a_side_counts_once() throws IOException {
    String ledger =
        "grootboek;bedrag;d/c\n41000;1000,00;D\n41000;500,00;D\n41000;-200,00;C\nTotaal;0;D\n";
    String mapping = "grootboek;kostenplaats;naar;taakveld;categorie\n*;*;lasten;2.1;3.8\n";

    CommandLineRun run = build(ledger, mapping);
    CommandLineRun unclear = build(ledger + "41000;7;C\n", mapping);

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("grootboek.csv:4:2 LED-009 '-200,00 C': ")
        .contains("grootboek.csv:5 LED-109 'Totaal 0': dit lijkt een totaal")
        .contains("resultaat € -1.300, onder baten");
    assertThat(unclear.exit()).isEqualTo(2);
    assertThat(unclear.err()).contains("LED-010 Gevonden: '-200,00 C'");
  }

  @Test
  void what_cannot_be_used_is_said() throws IOException {
    assertThat(build(LEDGER, MAPPING, "--year=1999").err())
        .isEqualTo(
            "sluitend: van Gemeente 1999 zijn geen codelijsten bekend; wel van 2017 t/m 2026\n");
    assertThat(build(LEDGER, MAPPING, "--year=2017", "--layer=GR", "--lang=en").err())
        .isEqualTo("sluitend: no code lists of GR 2017 are known; they are of 2018 to 2026\n");
    assertThat(build(LEDGER, MAPPING, "--period=7").err())
        .isEqualTo(
            "sluitend: --period is 0 (begroting), 1 t/m 4 (kwartaal) of 5 (jaarrekening), niet"
                + " 7\n");
    assertThat(build(LEDGER, MAPPING, "--period=-1", "--lang=en").err()).contains("not -1");
    assertThat(build(LEDGER, MAPPING, "--date=gisteren").err())
        .isEqualTo("sluitend: 'gisteren' is geen tijdstip zoals 2025-10-03T13:46:23+02:00\n");
    assertThat(build(LEDGER, MAPPING, "--contact=iemand").err())
        .contains("een contactpersoon is NAAM,E-MAIL,TELEFOON");
    assertThat(build(LEDGER, MAPPING, "--layer=rijk").err())
        .contains("verwacht gemeente, gr of provincie, gevonden rijk");
    assertThat(build(LEDGER, MAPPING, "--unit=7").err())
        .contains("verwacht cent, euro of duizend (0.01, 1 of 1000)");
    assertThat(build(LEDGER, "x\n", "--unit=1").err()).contains("LED-001");
    assertThat(build("bedrag;naar\n1.234;\n", "").err()).contains("LED-006");
    assertThat(build("bedrag;naar\n1.234;\n", "", "--notation=nl").err()).contains("LED-101");
    assertThat(build(LEDGER, MAPPING, "-o", folder.resolve("geen/x.json").toString()).err())
        .contains("is niet te schrijven");
  }

  @Test
  void without_a_date_the_moment_is_now() throws IOException {
    Path ledger = Files.writeString(folder.resolve("grootboek.csv"), LEDGER);
    Path mapping = Files.writeString(folder.resolve("mapping.csv"), MAPPING);

    CommandLineRun run =
        run(
            new Iv3BuildCommand(),
            ledger.toString(),
            "--mapping=" + mapping,
            "--year=2025",
            "--period=5",
            "--number=060999",
            "--name=Voorbeeld",
            "--contact=A,a@b.nl,1",
            "--layer=GR");

    JsonNode metadata = new ObjectMapper().readTree(run.out()).get("metadata");
    assertThat(metadata.get("datum").asText())
        .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+][0-9]{2}:00");
    assertThat(metadata.get("overheidslaag").asText()).isEqualTo("GR");
  }

  @Test
  void the_difference_between_two_deliveries() throws IOException {
    Path one = delivery("een.json", LEDGER);
    Path other = delivery("twee.json", LEDGER.replace("250,60", "255,60"));

    CommandLineRun run = run(new Iv3DiffCommand(), one.toString(), other.toString(), "--unit=1");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.words())
        .contains("Bedragen")
        .contains("lasten 0.11 7.1 549 544 -5")
        .contains("lasten 2.1 3.8 250 255 5")
        .contains("lasten per taakveld")
        .contains("saldo per taakveld")
        .doesNotContain("baten per");
    assertThat(run(new Iv3DiffCommand(), one.toString(), one.toString(), "--unit=1"))
        .isEqualTo(new CommandLineRun(0, "Geen verschillen.\n", ""));
    CommandLineRun three =
        run(new Iv3DiffCommand(), one.toString(), one.toString(), "--unit=1,1,1000");
    assertThat(three.exit()).isEqualTo(2);
    assertThat(three.err()).contains("--unit is er een voor beide leveringen, of twee");
  }

  @Test
  void the_difference_for_machines() throws IOException {
    Path one = delivery("een.json", LEDGER);
    Path other = delivery("twee.json", LEDGER.replace("80000;Leges;210", "80000;Leges;100"));
    Files.writeString(other, Files.readString(other).replace("\"Voorbeeld\"", "\"Voor\\\"beeld\""));

    CommandLineRun csv =
        run(new Iv3DiffCommand(), one.toString(), other.toString(), "--unit=1", "--format=csv");
    CommandLineRun json =
        run(new Iv3DiffCommand(), one.toString(), other.toString(), "--unit=1,1", "--format=json");
    CommandLineRun text =
        run(new Iv3DiffCommand(), one.toString(), other.toString(), "--unit=1", "--lang=en");

    assertThat(csv.out())
        .isEqualTo(
            """
            section,code,category,change,before,after,difference
            baten,0.4,3.8,ADDED,,300,300
            baten,2.1,3.8,DROPPED,300,,-300
            """);
    JsonNode tree = new ObjectMapper().readTree(json.out());
    assertThat(tree.at("/texts/0/after").asText()).isEqualTo("Voor\"beeld");
    assertThat(tree.at("/amounts/1/change").asText()).isEqualTo("DROPPED");
    assertThat(tree.at("/amounts/1/after").isNull()).isTrue();
    assertThat(tree.at("/balance/difference").asText()).isEqualTo("0");
    assertThat(text.words())
        .contains("overheidsnaam: Voorbeeld → Voor\"beeld")
        .contains("baten 0.4 3.8 (added)")
        .contains("baten 2.1 3.8 (dropped)")
        .contains("baten by taakveld")
        .contains("balance by taakveld");
  }

  @Test
  void deliveries_of_unknown_unit_are_compared_as_they_stand() throws IOException {
    Path one = delivery("een.json", LEDGER);

    CommandLineRun run = run(new Iv3DiffCommand(), one.toString(), one.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("uit de bedragen blijkt geen eenheid");
  }

  @Test
  void deliveries_of_which_one_unit_shows_are_not_compared() throws IOException {
    Path one = delivery("een.json", LEDGER);
    Path other = delivery("twee.json", LEDGER.replace("1.000,40", "90.000.000,40"));

    CommandLineRun run = run(new Iv3DiffCommand(), one.toString(), other.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("twee.json DLV-012 Gelezen als bedragen")
        .contains("een.json: uit");
    assertThat(run(new Iv3DiffCommand(), other.toString(), one.toString()).exit()).isEqualTo(2);
    assertThat(run(new Iv3DiffCommand(), other.toString(), "geen.json").exit()).isEqualTo(2);
  }

  @Test
  void a_delivery_beside_a_printed_table() throws IOException {
    Path delivery = delivery("een.json", LEDGER);
    Path table = Files.writeString(folder.resolve("tabel.csv"), TABLE + "Saldo;1;2;3\n");

    CommandLineRun run =
        run(new Iv3TieCommand(), delivery.toString(), table.toString(), "--delivery-unit=1");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.words())
        .contains("lasten negatief en baten positief, zoals de cijfers laten zien")
        .contains("0.4 lasten: gelijk 1.501 1.501 0")
        .contains("2.1 lasten: verschilt 250 252 -2")
        .contains("Totaal lasten: verschilt 2.300 2.302 -2")
        .contains("Totaal baten: gelijk 2.300 2.300 0")
        .contains("Rijen zonder code: Saldo");
    assertThat(
            run(
                    new Iv3TieCommand(),
                    delivery.toString(),
                    Files.writeString(
                            table,
                            TABLE
                                .replace("-252;300;48", "-250;300;50")
                                .replace("-2302;2300;-2", "-2300;2300;0"))
                        .toString(),
                    "--delivery-unit=1",
                    "--lang=en")
                .exit())
        .isZero();
  }

  @Test
  void odd_rows_of_a_printed_table_are_told() throws IOException {
    Path delivery = delivery("een.json", LEDGER);
    Path table =
        Files.writeString(
            folder.resolve("tabel.csv"),
            """
            Taakveld (x € 1);Lasten 2024;Lasten 2025;Lasten 2025 (netto)
            0.4 Overhead;1;1501;1501
            0.4 Overhead;1;1501;1500
            6.6 Maatwerk;1;2;2
            0.11;549;549;549
            Totaal;1;2053;2053
            """);

    CommandLineRun run =
        run(new Iv3TieCommand(), delivery.toString(), table.toString(), "--delivery-unit=1");
    CommandLineRun english =
        run(
            new Iv3TieCommand(),
            delivery.toString(),
            table.toString(),
            "--delivery-unit=1",
            "--lang=en");
    CommandLineRun json =
        run(
            new Iv3TieCommand(),
            delivery.toString(),
            table.toString(),
            "--delivery-unit=1",
            "--format=json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.words())
        .contains("0.4 lasten (rij 1, kolom 2): gelijk 1.501 1.501 0")
        .contains("0.4 lasten (rij 2, kolom 3): verschilt 1.501 1.500 1")
        .contains("Totaal lasten (rij 5, kolom 2): verschilt 2.050 2.053 -3")
        .contains("Rijen met een code die er niet is: 6.6 Maatwerk")
        .contains("taakveld 6.6 is er niet in Gemeente 2025; het was er in 2017 t/m 2024");
    assertThat(english.words())
        .contains("0.4 lasten (row 2, column 3): differs")
        .contains("Total lasten")
        .contains("Rows with a code that does not exist: 6.6 Maatwerk");
    JsonNode tree = new ObjectMapper().readTree(json.out());
    assertThat(tree.at("/rowsOfUnknownCode/0").asText()).isEqualTo("6.6 Maatwerk");
    assertThat(tree.at("/cells/6/code").asText()).isEqualTo("Tot_TV");
  }

  /** A terminal would obey such texts. */
  @Test
  void what_files_say_steers_no_terminal() throws IOException {
    Path one = delivery("een.json", LEDGER);
    String unusual = Files.readString(one).replace("Voorbeeld", "Voor\\u001b[2Jbeeld\\nx");
    Path other = Files.writeString(folder.resolve("twee.json"), unusual);
    Path coded =
        Files.writeString(
            folder.resolve("drie.json"),
            Files.readString(one).replace("\"2.1\"", "\"2\\u001b[31m\""));
    Path table =
        Files.writeString(
            folder.resolve("tabel.csv"),
            "Taakveld (x € 1);Lasten\u001b[1m 2025\n0.4 Overhead;1501\nAnders\u001b[31m;1\n");

    CommandLineRun names = run(new Iv3DiffCommand(), one.toString(), other.toString(), "--unit=1");
    CommandLineRun codes = run(new Iv3DiffCommand(), one.toString(), coded.toString(), "--unit=1");
    CommandLineRun tie =
        run(new Iv3TieCommand(), one.toString(), table.toString(), "--delivery-unit=1");

    assertThat(names.out()).contains("overheidsnaam: Voorbeeld → Voor␛[2Jbeeld␊x\n");
    assertThat(codes.out()).contains("␛[31m").doesNotContain("\u001b");
    assertThat(tie.out())
        .contains("vergeleken met kolom 'Lasten␛[1m 2025'", "Rijen zonder code: Anders␛[31m\n")
        .doesNotContain("\u001b");
  }

  @Test
  void a_row_that_is_there_twice_is_told_apart() throws IOException {
    Path delivery = delivery("een.json", LEDGER);
    Path table =
        Files.writeString(
            folder.resolve("tabel.csv"),
            "Taakveld (x € 1);Lasten rekening 2025\n0.4 Overhead;1501\nOverhead;1500\n");

    CommandLineRun run =
        run(new Iv3TieCommand(), delivery.toString(), table.toString(), "--delivery-unit=1");

    assertThat(run.words())
        .contains("0.4 lasten (rij 1): gelijk")
        .contains("0.4 lasten (rij 2): verschilt")
        .contains("gelezen aan hun naam: 'Overhead' = 0.4");
  }

  @Test
  void a_delivery_beside_a_table_for_machines() throws IOException {
    Path delivery = delivery("een.json", LEDGER);
    Path table =
        Files.writeString(
            folder.resolve("tabel.csv"),
            TABLE.replace("2.1 Verkeer en vervoer;-252", "0.1 Bestuur;-7"));

    CommandLineRun csv =
        run(
            new Iv3TieCommand(),
            delivery.toString(),
            table.toString(),
            "--delivery-unit=1",
            "--format=csv");
    CommandLineRun json =
        run(
            new Iv3TieCommand(),
            delivery.toString(),
            table.toString(),
            "--delivery-unit=1",
            "--format=json");

    assertThat(csv.out())
        .startsWith("row,column,code,side,outcome,delivered,printed,difference\n")
        .contains("0.4 Overhead,Lasten rekening 2025,0.4,lasten,EXACT,1501,1501,0\n");
    JsonNode tree = new ObjectMapper().readTree(json.out());
    assertThat(tree.get("holds").asBoolean()).isFalse();
    assertThat(tree.at("/cells/0/printed").asText()).isEqualTo("1501");
    assertThat(tree.at("/codesWithoutRow/0").asText()).isEqualTo("2.1");
  }

  @Test
  void a_delivery_that_cannot_be_compared_with_a_table_is_said() throws IOException {
    Path delivery = delivery("een.json", LEDGER);
    Path table = Files.writeString(folder.resolve("tabel.csv"), TABLE);

    CommandLineRun unknown = run(new Iv3TieCommand(), delivery.toString(), table.toString());
    Files.writeString(delivery, Files.readString(delivery).replace("2025,", "1999,"));
    CommandLineRun year =
        run(new Iv3TieCommand(), delivery.toString(), table.toString(), "--delivery-unit=1");
    CommandLineRun none = run(new Iv3TieCommand(), delivery.toString(), "geen.csv");

    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("geef --delivery-unit");
    assertThat(year.exit()).isEqualTo(2);
    assertThat(year.err()).contains("zijn geen codelijsten bekend");
    assertThat(none.exit()).isEqualTo(2);
  }

  private Path delivery(String name, String ledger) throws IOException {
    Path file = folder.resolve(name);
    assertThat(build(ledger, MAPPING, "--contact=A,a@b.nl,1", "-o", file.toString()).exit())
        .isZero();
    return file;
  }

  private CommandLineRun build(String ledger, String mapping, String... more) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(Files.writeString(folder.resolve("grootboek.csv"), ledger).toString());
    if (!mapping.isEmpty()) {
      arguments.add("--mapping=" + Files.writeString(folder.resolve("mapping.csv"), mapping));
    }
    arguments.addAll(List.of("--number=060999", "--name=Voorbeeld"));
    List<String> given = List.of(more);
    unless(given, "--year", "2025", arguments);
    unless(given, "--period", "5", arguments);
    unless(given, "--date", "2026-05-01T10:00:00+02:00", arguments);
    unless(given, "--contact", "A,a@b.nl,1", arguments);
    arguments.addAll(given);
    return run(new Iv3BuildCommand(), arguments.toArray(String[]::new));
  }

  private static void unless(
      List<String> given, String option, String value, List<String> arguments) {
    if (given.stream().noneMatch(g -> g.startsWith(option + "="))) {
      arguments.add(option + "=" + value);
    }
  }

  private static CommandLineRun run(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(command)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new CommandLineRun(exit, out.toString(), err.toString());
  }
}

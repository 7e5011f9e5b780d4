package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.io.report.TextReport.Style;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void a_table_in_dutch() {
    assertThat(dutch(Samples.entry("faulty.csv", Samples.faulty())))
        .isEqualTo(
            """
            faulty.csv
            ==========
            Salarissen, bedragen x € 1.000
            Oordeel: sluit niet
            Samenhang: geen stel werkelijke bedragen verklaart de hele tabel; een cijfer zou 18 eenheden moeten afwijken
              (afronding: hoogstens 1/2)
            Tekenafspraak: lasten onbepaald; verschil = begroting − rekening (regels voor: 3, tegen: 0)

              Salarissen  Begroting 2020  Rekening 2020  Verschil  Begroting 2021
            ---------------------------------------------------------------------
            1 Burgerzaken          1.200          1.150        50           1.250
            2 Ruimte                 800            830       -31~
            3 Handhaving             300            280        20             310
                          --------------  -------------  --------  --------------
            4 Totaal               2.300          2.206!       40!    volgt later
              ! fout   ~ info

            Fouten (2)
              ! SUM-001 'Totaal', 'Rekening 2020': er staat 2.206, maar de regels geven 2.260; verschil 54, afronding verklaart
                hoogstens 2.
                  Waarschijnlijk: twee cijfers zijn verwisseld: 'Totaal', 'Rekening 2020': 2.206 moet dan 2.260 zijn (regel 4).
              ! DIF-001 'Totaal', 'Verschil': er staat 40, maar de kolommen geven 94; verschil 54, afronding verklaart hoogstens
                1,5.
                  Dezelfde fout als bij SUM-001 'Totaal', 'Rekening 2020'.

            Ter informatie (2)
              ~ SUM-001 'Totaal', 'Verschil': er staat 40, maar de regels geven 39; verschil 1, afronding verklaart dat (kans
                0,3333).
              ~ DIF-001 'Ruimte', 'Verschil': er staat -31, maar de kolommen geven -30; verschil 1, afronding verklaart dat (kans
                0,25).

            Gevonden verbanden (2)
              - 'Totaal' = 'Burgerzaken' + 'Ruimte' + 'Handhaving': 4 kolommen, 1 exact, 1 op afronding na, 1 niet sluitend, 1 niet
                te controleren (genoemd door kop of label)
              - 'Verschil' = 'Begroting 2020' − 'Rekening 2020': 4 regels, 2 exact, 1 op afronding na, 1 niet sluitend (genoemd door
                kop of label)

            Niet te controleren
              - 'Totaal' in 'Begroting 2021': de uitkomst staat er niet

            Zonder bevindingen: SUM-002 (1 vergelijking), SUM-003 (1 vergelijking), JNT-001 (7 vergelijkingen), CEL-001 (12
              vergelijkingen), LAB-001 (3 vergelijkingen), SGN-001 (3 vergelijkingen)
            Niet van toepassing: AMD-001 (de tabel heeft niet primitief, wijziging en na wijziging naast elkaar), COL-001 (geen
              andere kolommen tellen op), QUO-001 (de tabel heeft geen percentage dat uit haar bedragen volgt), CAR-001 (geen cijfer
              wordt overgenomen), LET-001 (de tabel heeft geen letters V en N naast bedragen met een teken), SGN-002 (er is geen
              andere tabel van hetzelfde document)


            Samenvatting
            ============
            Tabellen: 1
              sluit niet: 1 (faulty.csv)
              - faulty.csv: Niet in orde: 2 fouten die niet zijn geaccepteerd
            Bevindingen: fout 2, info 2
            """);
  }

  @Test
  void a_table_in_english() {
    assertThat(
            TextReport.write(
                Samples.report(Samples.entry("faulty.csv", Samples.faulty())),
                Language.ENGLISH,
                Style.PLAIN))
        .isEqualTo(
            """
            faulty.csv
            ==========
            Salarissen, amounts x € 1.000
            Verdict: does not close
            As a whole: no set of true amounts explains the whole table; a figure would have to be 18 units off (rounding: at most
              1/2)
            Sign convention: costs undetermined; difference = budget − actuals (rows for: 3, against: 0)

              Salarissen  Begroting 2020  Rekening 2020  Verschil  Begroting 2021
            ---------------------------------------------------------------------
            1 Burgerzaken          1.200          1.150        50           1.250
            2 Ruimte                 800            830       -31~
            3 Handhaving             300            280        20             310
                          --------------  -------------  --------  --------------
            4 Totaal               2.300          2.206!       40!    volgt later
              ! error   ~ info

            Errors (2)
              ! SUM-001 'Totaal', 'Rekening 2020': stated 2.206, but the rows give 2.260; difference 54, rounding explains at most
                2.
                  Probably: two digits are transposed: 'Totaal', 'Rekening 2020': 2.206 would be 2.260 (row 4).
              ! DIF-001 'Totaal', 'Verschil': stated 40, but the columns give 94; difference 54, rounding explains at most 1,5.
                  The same fault as at SUM-001 'Totaal', 'Rekening 2020'.

            For information (2)
              ~ SUM-001 'Totaal', 'Verschil': stated 40, but the rows give 39; difference 1, rounding explains it (chance 0.3333).
              ~ DIF-001 'Ruimte', 'Verschil': stated -31, but the columns give -30; difference 1, rounding explains it (chance
                0.25).

            Relations found (2)
              - 'Totaal' = 'Burgerzaken' + 'Ruimte' + 'Handhaving': 4 columns, 1 exact, 1 within rounding, 1 broken, 1 could not be
                checked (claimed by heading or label)
              - 'Verschil' = 'Begroting 2020' − 'Rekening 2020': 4 rows, 2 exact, 1 within rounding, 1 broken (claimed by heading or
                label)

            Could not be checked
              - 'Totaal' in 'Begroting 2021': the outcome is not there

            Without findings: SUM-002 (1 comparison), SUM-003 (1 comparison), JNT-001 (7 comparisons), CEL-001 (12 comparisons),
              LAB-001 (3 comparisons), SGN-001 (3 comparisons)
            Not applicable: AMD-001 (the table does not have original, amendment and amended side by side), COL-001 (no other
              columns add up), QUO-001 (the table has no percentage that follows from its amounts), CAR-001 (no figure is taken
              over), LET-001 (the table has no letters V and N beside amounts with a sign), SGN-002 (there is no other table of the
              same document)


            Summary
            =======
            Tables: 1
              does not close: 1 (faulty.csv)
              - faulty.csv: Not in order: 2 errors that are not accepted
            Findings: error 2, info 2
            """);
  }

  @Test
  void a_table_in_colour() {
    String text =
        TextReport.write(
            Samples.report(Samples.entry("faulty.csv", Samples.faulty())),
            Language.DUTCH,
            Style.ANSI);
    assertThat(text.replace('\u001b', '^'))
        .contains("\n^[1mfaulty.csv^[0m\n".substring(1))
        .contains("Oordeel: ^[1;31msluit niet^[0m\n")
        .contains("2 Ruimte                 800            830       ^[36m-31~^[0m\n")
        .contains("4 ^[1mTotaal^[0m               ^[1m2.300^[0m          ^[1;31m2.206!^[0m ")
        .contains("  ^[1;31m! fout^[0m   ^[36m~ info^[0m\n")
        .contains("^[1mFouten (2)^[0m\n  ^[1;31m!^[0m SUM-001 'Totaal', 'Rekening 2020'")
        .contains("  ^[1;31msluit niet^[0m: 1 (faulty.csv)\n");
  }

  @Test
  void the_overhead_of_diemen_closes_within_rounding() {
    assertThat(dutch(Samples.entry("overhead.csv", Samples.overhead())))
        .startsWith(
            """
            overhead.csv
            ============
            Overhead, bedragen x € 1.000
            Jaarstukken Diemen 2021
            Oordeel: sluit op afronding na
            Samenhang: één stel werkelijke bedragen verklaart de hele tabel; elk cijfer wijkt hoogstens \
            1/3 eenheid af
            Tekenafspraak: lasten negatief (cijfers voor: 47, tegen: 0); verschil = rekening − begroting \
            (regels voor: 17, tegen:
              0); positief is voordelig
            """)
        .contains(
            """
            17 Verrekening overhead met grondexploitaties en t…            274             229            232                4~
                                                                --------------  --------------  -------------  ---------------
            18 Totaal overhead                                         -12.207         -12.086        -12.048~              37~
               ~ info
            """);
  }

  @Test
  void a_table_with_nothing_to_check_says_so_and_why() {
    assertThat(dutch(Samples.entry("tarieven.csv", Samples.unrelated())))
        .contains("Tarieven, bedragen in euro's\nOordeel: niets te controleren\n")
        .contains("Tekenafspraak: onbepaald\n")
        .contains("- SGN-001 De tekenafspraak blijkt uit de cijfers. – geen regel noemt lasten")
        .contains("Niet van toepassing: SUM-001 (de tabel heeft geen totaal), ");
  }

  @Test
  void a_source_that_cannot_be_read_says_why() {
    assertThat(dutch(Samples.unreadable()))
        .isEqualTo(
            """
            kapot.csv
            =========
            Oordeel: onleesbaar

            Niet gelezen (1)
              ! kapot.csv:7:4 CSV-003 '1.2.3' is geen bedrag.


            Samenvatting
            ============
            Tabellen: 1
              onleesbaar: 1 (kapot.csv)
              - kapot.csv: Niet in orde: 1 fout bij het lezen
            Bevindingen: geen
            Fouten bij het lezen: 1
            """);
  }

  @Test
  void a_table_that_was_read_in_part_says_so_beside_its_verdict() {
    var entry =
        Report.Entry.of(
            Samples.checked("overhead.csv", Samples.overhead()),
            List.of(Samples.error("overhead.csv"), Samples.notice("overhead.csv", 3)));
    assertThat(dutch(entry))
        .contains(
            "Oordeel: sluit op afronding na (alleen wat gelezen kon worden; fouten bij het lezen: 1)\n")
        .contains("Niet gelezen (1)\n  ! overhead.csv:7:4 CSV-003 '1.2.3' is geen bedrag.\n")
        .contains(
            "Bij het lezen besloten (1)\n  - overhead.csv:3:2 CSV-101 '7,488' is gelezen als");
  }

  @Test
  void of_many_decisions_of_one_kind_three_are_shown() {
    List<Problem> notices =
        IntStream.rangeClosed(1, 9).mapToObj(i -> Samples.notice("a.csv", i)).toList();
    var entry = Report.Entry.of(Samples.checked("a.csv", Samples.overhead()), notices);
    assertThat(dutch(entry))
        .contains("Bij het lezen besloten (9)\n", "a.csv:3:2", "en nog 6 keer CSV-101; alle staan")
        .doesNotContain("a.csv:4:2");
  }

  @Test
  void a_report_of_nothing_says_so() {
    assertThat(
            TextReport.write(
                new Report(List.of(), List.of("a.pdf", "b.txt")), Language.DUTCH, Style.PLAIN))
        .isEqualTo(
            """
            Samenvatting
            ============
            Tabellen: geen
            Bevindingen: geen
            Overgeslagen, een ander soort bestand (2): a.pdf, b.txt
            """);
  }

  @Test
  void the_summary_counts_verdicts_and_names_what_is_wrong() {
    Report report =
        new Report(
            List.of(
                Samples.entry("a.csv", Samples.overhead()),
                Samples.entry("b.csv", Samples.faulty()),
                Samples.entry("c.csv", Samples.faulty()),
                Samples.entry("d.csv", Samples.unrelated()),
                Samples.unreadable()),
            List.of());
    assertThat(TextReport.write(report, Language.ENGLISH, Style.PLAIN))
        .endsWith(
            """
            Tables: 5
              closes within rounding: 1
              does not close: 2 (b.csv, c.csv)
              nothing to check: 1
              unreadable: 1 (kapot.csv)
              - a.csv: In order
              - b.csv: Not in order: 2 errors that are not accepted
              - c.csv: Not in order: 2 errors that are not accepted
              - d.csv: In order
              - kapot.csv: Not in order: 1 error in reading
            Findings: error 4, info 9
            Errors in reading: 1
            """);
  }

  @Test
  void many_differences_by_rounding_are_one_line_per_rule() {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021));
    for (int i = 1; i <= 7; i++) {
      builder.detail("Regel " + i, 100 + i, 10, -90 - i + (i > 4 ? 1 : 0));
    }
    BudgetTable table = builder.total("Totaal", 729, 71, -657).build();
    assertThat(dutch(Samples.entry("a.csv", table)))
        .contains(
            """
            Ter informatie (7)
              ~ SUM-001 3 verschillen die afronding verklaart, het grootste 2; gemarkeerd in de tabel.
              ~ DIF-001 4 verschillen die afronding verklaart, het grootste 1; gemarkeerd in de tabel.
            """);
  }

  @Test
  void many_findings_of_another_kind_are_one_line_too() {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ACTUALS, 2020))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2022));
    Cell one = Cell.money(Figure.of(1, Unit.EURO));
    for (int i = 1; i <= 20; i++) {
      List<Cell> cells = List.of(one, i > 14 ? Cell.empty() : one, one);
      builder.row(Row.of("Regel " + i, RowRole.DETAIL, cells));
    }
    assertThat(dutch(Samples.entry("a.csv", builder.build())))
        .contains(
            """
            Ter informatie (6)
              ~ CEL-001 6 keer niet: Waar cijfers horen, staan cijfers.
            """);
  }

  @Test
  void relations_of_every_kind_are_told_in_words() {
    assertThat(dutch(Report.Entry.of(Samples.everyKind("a.csv"), List.of())))
        .contains(
            """

            Gevonden verbanden (4)
              - 'Eind' = 'Begin' + 'Mutatie': 2 kolommen, alle exact (gevonden in de cijfers; toeval hoogstens 1 op 27)
              - 'Aandeel' = 'Begin' / 'Eind' × 100%: 2 kolommen, 1 exact, 1 niet sluitend (gevonden in de cijfers; toeval hoogstens
                1 op 27)
              - 'Begin' = 'Eind' van de kolom ervoor: 1 kolom, exact (gevonden in de cijfers; toeval hoogstens 1 op 27)
              - V in 'V/N' hoort bij een positief bedrag in 'rekening 2021': 3 regels, 2 exact, 1 niet sluitend (gevonden in de
                cijfers; toeval hoogstens 1 op 27)
            """);
  }

  @Test
  void of_many_relations_twenty_are_told() {
    CheckedTable few = Samples.everyKind("a.csv");
    List<JudgedRelation> many = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      many.addAll(few.relations());
    }
    CheckedTable checked =
        new CheckedTable(
            few.source(),
            few.table(),
            few.convention(),
            many,
            few.joint(),
            few.outcomes(),
            few.notTried());
    String text = dutch(Report.Entry.of(checked, List.of()));
    assertThat(text).contains("Gevonden verbanden (24)\n", "  - en nog 4; zie het JSON-rapport\n");
    assertThat(text.lines().filter(line -> line.startsWith("  - 'Begin' = 'Eind' van"))).hasSize(5);
  }

  @Test
  void a_long_sum_is_told_by_its_first_and_last_and_a_double_label_with_its_number() {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ACTUALS, 2020))
            .column(Column.of(ColumnKind.ACTUALS, 2021));
    for (int i = 1; i <= 6; i++) {
      builder.detail(i < 6 ? "Regel " + i : "Regel 1", 100L + i, 213L + 7L * i);
    }
    assertThat(dutch(Samples.entry("a.csv", builder.total("Totaal", 621, 1425).build())))
        .contains(
            "  - 'Totaal' = som van 6 regels ('Regel 1' (regel 1) t/m 'Regel 1' (regel 6)): 2 kolommen,");
  }

  @Test
  void terms_that_are_taken_away_or_stand_apart_are_told_as_such() {
    CheckedTable few = Samples.checked("a.csv", Samples.overhead());
    List<Term> block = IntStream.range(0, 4).mapToObj(i -> new Term(i, 1)).toList();
    List<Term> mixed = IntStream.range(0, 7).mapToObj(i -> new Term(i, i == 2 ? -1 : 1)).toList();
    List<Term> apart = IntStream.range(0, 6).mapToObj(i -> new Term(2 * i, 1)).toList();
    List<Term> short3 = List.of(new Term(0, -1), new Term(2, 1), new Term(4, -1));
    List<Relation> relations =
        Stream.of(block, mixed, apart, short3)
            .map(terms -> (Relation) Relation.discovered(Axis.ROWS, 17, terms))
            .toList();
    CheckedTable checked =
        new CheckedTable(
            few.source(),
            few.table(),
            few.convention(),
            Judge.judge(few.table(), relations),
            few.joint(),
            few.outcomes(),
            few.notTried());
    assertThat(dutch(Report.Entry.of(checked, List.of())))
        .contains(
            "  - 'Totaal overhead' = som van 4 regels ('Diemen 2022' t/m 'Directie en",
            "  - 'Totaal overhead' = som van 7 regels, waarvan 1 afgetrokken ('Diemen 2022' t/m",
            "  - 'Totaal overhead' = som van 6 regels ('Diemen 2022' … 'Informatisering",
            "  - 'Totaal overhead' = −'Diemen 2022' + 'Bijdrage Inkoopbureau Stichting Rijk' −"
                + " 'Afdelingsmanagers':",
            "alle niet sluitend (gevonden in de cijfers)");
  }

  @Test
  void explanations_that_are_equally_good_are_listed_and_counted() {
    assertThat(dutch(Report.Entry.of(Samples.withFault("a.csv"), List.of())))
        .contains(
            """
              ! SUM-001 Het sluit niet.
                  Even goed mogelijk:
                  - alles is anders (regels 1, 4, 5).
            """,
            "      - en nog 2; zie het JSON-rapport\n");
  }

  @Test
  void where_no_explanation_convinces_that_is_said() {
    CheckedTable checked = Samples.withFault("a.csv", Certainty.NONE_CONVINCING);
    assertThat(dutch(Report.Entry.of(checked, List.of())))
        .contains("      Geen verklaring overtuigt (niet alles is geprobeerd).\n")
        .doesNotContain("alles is anders");
  }

  @Test
  void the_table_as_a_whole_is_judged_in_one_line() {
    assertThat(dutch(Samples.entry("a.csv", Samples.overhead())))
        .contains(
            "\nSamenhang: één stel werkelijke bedragen verklaart de hele tabel; elk cijfer wijkt"
                + " hoogstens 1/3 eenheid af\n");
    assertThat(dutch(Samples.entry("a.csv", Samples.contradictory())))
        .contains(
            "\nSamenhang: geen stel werkelijke bedragen verklaart de hele tabel; een cijfer zou"
                + " 3/5 eenheid moeten afwijken\n  (afronding: hoogstens 1/2)\n");
    assertThat(dutch(Report.Entry.of(Samples.everyKind("a.csv"), List.of())))
        .contains("\nSamenhang: alle bedragen kloppen met elkaar zoals ze er staan\n");
    assertThat(dutch(Samples.entry("a.csv", Samples.unrelated()))).doesNotContain("Samenhang");
  }

  @Test
  void what_was_not_tried_is_told() {
    assertThat(dutch(Report.Entry.of(Samples.undecided("a.csv"), List.of())))
        .contains("\nNiet onderzocht\n  - lange sommen\n");
  }

  @Test
  void of_quotients_within_rounding_the_largest_difference_is_not_told_as_an_amount() {
    CheckedTable few = Samples.everyKind("a.csv");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      findings.add(
          new Finding(
              Rule.QUOTIENT,
              Severity.INFORMATION,
              List.of(new CellReference(3, 0)),
              Map.of("difference", "0.043", "low", "53.8", "high", "57.3"),
              Message.same("-")));
    }
    CheckedTable checked =
        new CheckedTable(
            few.source(),
            few.table(),
            few.convention(),
            few.relations(),
            few.joint(),
            List.of(new RuleOutcome.Failed(Rule.QUOTIENT, 6, findings)),
            few.notTried());
    assertThat(dutch(Report.Entry.of(checked, List.of())))
        .contains("  ~ QUO-001 6 verschillen die afronding verklaart; gemarkeerd in de tabel.\n");
  }

  @Test
  void columns_that_do_not_fit_follow_below_with_the_labels_again() {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO).labelHeading("Programma");
    for (int year = 2015; year < 2029; year++) {
      builder.column(Column.of(ColumnKind.MULTI_YEAR, year));
    }
    long[] numbers = IntStream.range(0, 14).mapToLong(i -> 1000L + i).toArray();
    BudgetTable table = builder.detail("Bestuur", numbers).build();
    String text = dutch(Samples.entry("a.csv", table));
    assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    assertThat(text.lines().filter(line -> line.startsWith("1 Bestuur"))).hasSize(3);
    assertThat(text).contains("1.000", "1.013", "2028");
  }

  @Test
  void words_stand_to_the_left_and_only_words_are_cut() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Toelichting", ColumnKind.OTHER).withMeasure(Measure.TEXT))
            .column(Column.of("", ColumnKind.OTHER))
            .row(
                Row.of(
                    "Huur",
                    RowRole.OF_WHICH,
                    List.of(
                        Cell.text("een toelichting van\u001b[2J meer dan een regel"),
                        Cell.money(Figure.of(-1_234_567_890_123_456_789L, Unit.EURO)))))
            .build();
    assertThat(dutch(Samples.entry("a.csv", table)))
        .contains("         Toelichting                                  kolom 2\n")
        .contains("1   Huur een toelichting van [2J…  -1.234.567.890.123.456.789\n");
  }

  @Test
  void where_a_relation_cannot_be_checked_is_told_by_name_or_by_number() {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO);
    for (int year = 2018; year < 2023; year++) {
      builder.column(Column.of(ColumnKind.ACTUALS, year));
    }
    BudgetTable table =
        builder
            .detail("Huur", 1, 2, 3, 4, 5)
            .detail("Loon", 1, 2, 3, 4, 5)
            .row(
                Row.of(
                    "Totaal",
                    RowRole.TOTAL,
                    List.of(
                        Cell.money(Figure.of(2, Unit.EURO)),
                        Cell.Mark.NOT_KNOWN,
                        Cell.Mark.NOT_KNOWN,
                        Cell.Mark.NOT_KNOWN,
                        Cell.Mark.NOT_KNOWN)))
            .build();
    assertThat(dutch(Samples.entry("a.csv", table)))
        .contains(
            """
              - 'Totaal' in 4 kolommen: de uitkomst staat er niet
            """);
  }

  @Test
  void a_table_without_rows_says_so() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO).column(Column.of("Bedrag", ColumnKind.OTHER)).build();
    assertThat(dutch(Samples.entry("a.csv", table))).contains("De tabel heeft geen regels.\n");
  }

  private static String dutch(Report.Entry entry) {
    return TextReport.write(Samples.report(entry), Language.DUTCH, Style.PLAIN);
  }
}

package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.printed.PrintedGrid;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;

/**
 * The examples of the rules of this library: small tables of our own, as they are printed. Of each
 * pair the second differs from the first in what the rule is about.
 */
final class StandardExamples {
  private static final String DOCUMENT = "Jaarstukken 2024";

  private static final Map<Rule, RuleExample> ALL =
      Map.ofEntries(
          Map.entry(
              Rule.TOTAL,
              example(
                  """
                  Lasten (x € 1.000);Begroting 2024;Rekening 2024
                  Wegen;120;131
                  Groen;80;76
                  Afval;45;52
                  Totaal;245;259""",
                  """
                  Lasten (x € 1.000);Begroting 2024;Rekening 2024
                  Wegen;120;131
                  Groen;80;76
                  Afval;45;52
                  Totaal;245;295""")),
          Map.entry(
              Rule.UNTRACED_TOTAL,
              example(
                  """
                  Lasten (x € 1.000);Begroting 2024;Rekening 2024
                  Wegen;120;131
                  Groen;80;76
                  Totaal;200;207""",
                  """
                  Lasten (x € 1.000);Begroting 2024;Rekening 2024
                  Wegen;120;131
                  Groen;80;76
                  Totaal;9.400;8.600""")),
          Map.entry(
              Rule.MISSING_TOTAL,
              example(
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Bestuur;410;432;22
                  Zorg;820;875;55
                  Totaal;1.230;1.307;77""",
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Bestuur;410;432;22
                  Zorg;820;875;55""")),
          Map.entry(
              Rule.AMENDED_BUDGET,
              example(
                  """
                  Programma (x € 1.000);Begroting 2024;Wijziging;Begroting na wijziging
                  Bestuur;410;25;435
                  Zorg;820;-40;780""",
                  """
                  Programma (x € 1.000);Begroting 2024;Wijziging;Begroting na wijziging
                  Bestuur;410;25;435
                  Zorg;820;-40;860""")),
          Map.entry(
              Rule.RESULT,
              example(
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Bestuur;410;432;22
                  Zorg;820;875;55
                  Sport;300;281;-19
                  Cultuur;150;158;8""",
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Bestuur;410;432;22
                  Zorg;820;875;55
                  Sport;300;281;-91
                  Cultuur;150;158;8""")),
          Map.entry(
              Rule.COLUMN_SUM,
              example(
                  """
                  Programma (x € 1.000);Lasten;Baten;Saldo
                  Bestuur;432;17;-415
                  Zorg;875;240;-635
                  Sport;281;64;-217
                  Cultuur;158;23;-135""",
                  """
                  Programma (x € 1.000);Lasten;Baten;Saldo
                  Bestuur;432;17;-415
                  Zorg;875;240;-635
                  Sport;281;64;-271
                  Cultuur;158;23;-135""")),
          Map.entry(
              Rule.QUOTIENT,
              example(
                  """
                  Heffing;Lasten;Baten;Dekkingspercentage
                  Riolering;1.250.400;1.187.880;95,0%
                  Afval;2.310.000;2.402.400;104,0%
                  Leges;845.000;523.900;62,0%""",
                  """
                  Heffing;Lasten;Baten;Dekkingspercentage
                  Riolering;1.250.400;1.187.880;95,0%
                  Afval;2.310.000;2.402.400;104,0%
                  Leges;845.000;523.900;66,0%""")),
          Map.entry(
              Rule.CARRIED_OVER,
              example(
                  """
                  Reserves (x € 1.000);2021;2022;2023;2024
                  Stand per 1 januari;5.213;5.871;4.962;6.408
                  Toevoegingen;1.240;316;2.105;587
                  Onttrekkingen;-582;-1.225;-659;-1.473
                  Stand per 31 december;5.871;4.962;6.408;5.522""",
                  """
                  Reserves (x € 1.000);2021;2022;2023;2024
                  Stand per 1 januari;5.213;5.871;4.962;6.480
                  Toevoegingen;1.240;316;2.105;587
                  Onttrekkingen;-582;-1.225;-659;-1.473
                  Stand per 31 december;5.871;4.962;6.408;5.594""")),
          Map.entry(
              Rule.LETTER,
              example(
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil;V/N
                  Bestuur;410;432;-22;N
                  Zorg;820;875;-55;N
                  Sport;300;281;19;V
                  Cultuur;150;158;-8;N
                  Milieu;240;213;27;V""",
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Verschil;V/N
                  Bestuur;410;432;-22;N
                  Zorg;820;875;-55;N
                  Sport;300;281;19;V
                  Cultuur;150;158;-8;V
                  Milieu;240;213;27;V""")),
          Map.entry(
              Rule.JOINT,
              example(
                  """
                  Lasten (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Huur;100;40;60
                  Loon;200;90;110
                  Inhuur;50;20;31
                  Totaal;350;150;201""",
                  """
                  Lasten (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Huur;100;40;61
                  Loon;200;90;111
                  Inhuur;50;20;31
                  Totaal;350;150;201""")),
          Map.entry(
              Rule.MISSING_CELL,
              example(
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Begroting 2025
                  Bestuur;410;432;445
                  Zorg;820;875;902
                  Sport;300;-;p.m.""",
                  """
                  Programma (x € 1.000);Begroting 2024;Rekening 2024;Begroting 2025
                  Bestuur;410;432;445
                  Zorg;820;875;902
                  Sport;300;;310""")),
          Map.entry(
              Rule.LABEL_TWICE,
              example(
                  """
                  Lasten (x € 1.000);Begroting 2024
                  Wegen;120
                  Groen;80
                  Afval;45""",
                  """
                  Lasten (x € 1.000);Begroting 2024
                  Wegen;120
                  Groen;80
                  Wegen;45""")),
          Map.entry(
              Rule.SIGN_CONVENTION,
              example(
                  """
                  Soort kosten (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Loonkosten;-410;-432;-22
                  Huurkosten;-95;-87;8""",
                  """
                  Soort kosten (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                  Bestuur;410;432;22
                  Zorg;820;875;55
                  Sport;300;320;-20""")),
          Map.entry(
              Rule.CONVENTION_CONFLICT,
              new RuleExample(
                  List.of(
                      table(
                          """
                          Overhead (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                          Huisvesting;410;432;22
                          Automatisering;820;875;55"""),
                      table(
                          """
                          Salarissen (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                          Team Noord;300;320;20
                          Team Zuid;510;498;-12""")),
                  List.of(
                      table(
                          """
                          Overhead (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                          Huisvesting;410;432;22
                          Automatisering;820;875;55"""),
                      table(
                          """
                          Salarissen (x € 1.000);Begroting 2024;Rekening 2024;Verschil
                          Team Noord;300;320;-20
                          Team Zuid;510;498;12""")))));

  private StandardExamples() {}

  static Optional<RuleExample> of(Rule rule) {
    return Optional.ofNullable(ALL.get(rule));
  }

  private static RuleExample example(String passing, String failing) {
    return RuleExample.of(table(passing), table(failing));
  }

  private static BudgetTable table(String printed) {
    List<PrintedGrid.Line> lines = new ArrayList<>();
    for (String line : printed.lines().toList()) {
      lines.add(new PrintedGrid.Line(lines.size() + 1, Stream.of(line.split(";", -1)).toList()));
    }
    return PrintedGrid.read(lines, ReadOptions.of("example").withDocument(DOCUMENT)).orElseThrow();
  }
}

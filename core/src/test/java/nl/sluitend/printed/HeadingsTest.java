package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings say, each on its own and all of a table together. */
class HeadingsTest {
  private static Column alone(String heading) {
    return HeadingContext.settle(List.of(HeadingReader.read(heading))).get(0);
  }

  private static List<String> together(String headings) {
    return HeadingContext.settle(
            Arrays.stream(headings.split(";")).map(HeadingReader::read).toList())
        .stream()
        .map(Grids::shown)
        .toList();
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Begroting 2021 primitief                       | ORIGINAL_BUDGET 2021
          Primitieve begroting 2021                      | ORIGINAL_BUDGET 2021
          Primitieve begr. 2021                          | ORIGINAL_BUDGET 2021
          Begroting 2022 (primair)                       | ORIGINAL_BUDGET 2022
          Primaire begroting                             | ORIGINAL_BUDGET
          Begroting primair 2018                         | ORIGINAL_BUDGET 2018
          Oorspronkelijke begroting 2021                 | ORIGINAL_BUDGET 2021
          Oorspronkelĳke begroting 2021                  | ORIGINAL_BUDGET 2021
          Initiële begroting                             | ORIGINAL_BUDGET
          Begroting vóór wijziging                       | ORIGINAL_BUDGET
          Begroting 2023 voor wijziging                  | ORIGINAL_BUDGET 2023
          Begroting voor wijz.                           | ORIGINAL_BUDGET
          Raming excl. begrotingswijzigingen             | ORIGINAL_BUDGET
          Vastgestelde begroting 2024                    | ORIGINAL_BUDGET 2024
          Oude raming                                    | ORIGINAL_BUDGET
          Programmabegroting 2021                        | ORIGINAL_BUDGET 2021
          Begroting 2021                                 | ORIGINAL_BUDGET 2021
          Begr. 2021                                     | ORIGINAL_BUDGET 2021
          B2021                                          | ORIGINAL_BUDGET 2021
          B 2021                                         | ORIGINAL_BUDGET 2021
          PB 2021                                        | ORIGINAL_BUDGET 2021
          begroot 2020                                   | ORIGINAL_BUDGET 2020
          Begrote lasten 2023                            | ORIGINAL_BUDGET 2023 EXPENDITURE
          Geraamde baten                                 | ORIGINAL_BUDGET INCOME
          Raming 2025                                    | ORIGINAL_BUDGET 2025
          Baten begroting 2022                           | ORIGINAL_BUDGET 2022 INCOME
          Saldo begroting 2022                           | ORIGINAL_BUDGET 2022 BALANCE
          2023 Begroting                                 | ORIGINAL_BUDGET 2023
          Begroting 2022 x € 1.000                       | ORIGINAL_BUDGET 2022
          Budget 2022                                    | ORIGINAL_BUDGET 2022
          """)
  void of_an_original_budget(String heading, String expected) {
    assertThat(Grids.shown(alone(heading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Begroting 2020 na 1e begrotingswijziging       | AMENDED_BUDGET 2020 #1
          Begroting 2017 na 3e wijziging                 | AMENDED_BUDGET 2017 #3
          Begroting 2020 na 1e begr.wijz.                | AMENDED_BUDGET 2020 #1
          Begroting 2020 na 1e begr. wijziging           | AMENDED_BUDGET 2020 #1
          Begroting na tweede wijziging                  | AMENDED_BUDGET #2
          Begroting 2021 na 3 wijzigingen                | AMENDED_BUDGET 2021 #3
          Begroting 2021 t/m 5e wijziging                | AMENDED_BUDGET 2021 #5
          Begroting 2021 t/m wijziging 5                 | AMENDED_BUDGET 2021 #5
          Begroting 2021 incl. 3e wijziging              | AMENDED_BUDGET 2021 #3
          Begroting na wijziging nr. 12                  | AMENDED_BUDGET #12
          Begroting 2021 na wijzigingen                  | AMENDED_BUDGET 2021
          Begroting 2020 na wijz.                        | AMENDED_BUDGET 2020
          Begr. 2021 na wijz.                            | AMENDED_BUDGET 2021
          begroot na wijzigingen 2020                    | AMENDED_BUDGET 2020
          Begroot na wijziging                           | AMENDED_BUDGET
          Raming na wijziging                            | AMENDED_BUDGET
          Raming 2023 incl. wijzigingen                  | AMENDED_BUDGET 2023
          Raming inclusief begrotingswijzigingen         | AMENDED_BUDGET
          Begroting 2021 (na wijziging)                  | AMENDED_BUDGET 2021
          Begroting na wijziging 2017 Baten              | AMENDED_BUDGET 2017 INCOME
          Begroting na wijziging 2017 Saldo              | AMENDED_BUDGET 2017 BALANCE
          Begroting 2021 totaal                          | AMENDED_BUDGET 2021
          Totale begroting 2021                          | AMENDED_BUDGET 2021
          Actuele begroting 2022                         | AMENDED_BUDGET 2022
          Begroting 2022 (actueel)                       | AMENDED_BUDGET 2022
          Huidige begroting                              | AMENDED_BUDGET
          Nieuwe raming                                  | AMENDED_BUDGET
          Bijgestelde begroting 2021                     | AMENDED_BUDGET 2021
          Begroting 2021 bijgesteld                      | AMENDED_BUDGET 2021
          Gewijzigde begroting                           | AMENDED_BUDGET
          Begroting 2022 gewijzigd                       | AMENDED_BUDGET 2022
          Begroting 2022 geactualiseerd                  | AMENDED_BUDGET 2022
          Aangepaste begroting                           | AMENDED_BUDGET
          Begroting na VJN 2018                          | AMENDED_BUDGET 2018
          Begroting 2023 na najaarsnota                  | AMENDED_BUDGET 2023
          Begroting na 2e Burap                          | AMENDED_BUDGET
          Begroting na 1e bestuursrapportage             | AMENDED_BUDGET
          Dynamische begroting                           | AMENDED_BUDGET
          """)
  void of_an_amended_budget(String heading, String expected) {
    assertThat(Grids.shown(alone(heading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1e wijziging                                   | AMENDMENT #1
          1e begrotingswijziging 2021                    | AMENDMENT 2021 #1
          2de wijziging                                  | AMENDMENT #2
          Tweede begrotingswijziging                     | AMENDMENT #2
          Wijziging 2020                                 | AMENDMENT 2020
          Wijzigingen                                    | AMENDMENT
          Begr. wijziging                                | AMENDMENT
          Begrotings-wijziging                           | AMENDMENT
          Rekening                                       | ACTUALS
          Rekening 2021                                  | ACTUALS 2021
          Rek. 2020                                      | ACTUALS 2020
          R2020                                          | ACTUALS 2020
          JR 2021                                        | ACTUALS 2021
          Jaarrekening 2021                              | ACTUALS 2021
          Jaarrek. 2021                                  | ACTUALS 2021
          Programmarekening 2021                         | ACTUALS 2021
          Jaarstukken 2021                               | ACTUALS 2021
          Jaarverslag 2021                               | ACTUALS 2021
          Realisatie 2023 lasten                         | ACTUALS 2023 EXPENDITURE
          Lasten realisatie 2023                         | ACTUALS 2023 EXPENDITURE
          Real. 2020                                     | ACTUALS 2020
          Gerealiseerd 2023                              | ACTUALS 2023
          Werkelijk 2022                                 | ACTUALS 2022
          Werkelĳke uitgaven                             | ACTUALS EXPENDITURE
          Rekening 2021*                                 | ACTUALS 2021
          Jaarrekening 2017 Saldo                        | ACTUALS 2017 BALANCE
          Saldo rekening 2022                            | ACTUALS 2022 BALANCE
          """)
  void of_amendments_and_actuals(String heading, String expected) {
    assertThat(Grids.shown(alone(heading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Verschil                                            | RESULT
          Verschil 2021                                       | RESULT 2021
          Verschil begroting/realisatie                       | RESULT
          Verschil begroting - rekening                       | RESULT
          Verschil t.o.v. begroting na wijziging              | RESULT
          Verschil rekening t.o.v. begroting na wijziging     | RESULT
          Verschil Baten                                      | RESULT INCOME
          Verschil Saldo                                      | RESULT BALANCE
          Begroting vs. realisatie                            | RESULT
          Rekening 2021 minus begroting 2021 na wijziging     | RESULT 2021
          Realisatie 2021 t.o.v. begroting 2021               | RESULT 2021
          Saldo rekening min begroting na wijziging           | RESULT
          Afwijking 2019                                      | RESULT 2019
          Begrotingsafwijking                                 | RESULT
          Budgetresultaat 2021                                | RESULT 2021
          Budget resultaat 2021                               | RESULT 2021
          Budget-resultaat 2021                               | RESULT 2021
          resultaat 2020                                      | RESULT 2020
          Over-/onderschrijding                               | RESULT
          Onderschrijding                                     | RESULT
          Restant budget                                      | RESULT
          Voordeel (+) / nadeel (-)                           | RESULT
          V (+) / N (-)                                       | RESULT
          Verschil %                                          | RESULT PERCENTAGE
          """)
  void of_a_result(String heading, String expected) {
    assertThat(Grids.shown(alone(heading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Meerjarenraming 2025                  | MULTI_YEAR 2025
          MJR 2025                              | MULTI_YEAR 2025
          Stand per 1 januari 2021              | OPENING_STOCK 2021
          Stand 1-1-2018                        | OPENING_STOCK 2018
          Stand 01-01-2021                      | OPENING_STOCK 2021
          Saldo per 1-1                         | OPENING_STOCK
          saldo begin 2018                      | OPENING_STOCK 2018
          Beginsaldo 2018                       | OPENING_STOCK 2018
          Boekwaarde 1-1-2021                   | OPENING_STOCK 2021
          Stand per 31 december 2021            | CLOSING_STOCK 2021
          Stand 31-12-2018                      | CLOSING_STOCK 2018
          Stand 31/12/2018 voor resultaatsbestemming | CLOSING_STOCK 2018
          Saldo eind 2021                       | CLOSING_STOCK 2021
          Eindsaldo 2017                        | CLOSING_STOCK 2017
          Boekwaarde per 31 december 2021       | CLOSING_STOCK 2021
          vermeerderingen 2018                  | ADDITION 2018
          Toevoeging t.l.v. exploitatie         | ADDITION
          Storting 2021                         | ADDITION 2021
          Begroting 2018 Dot.                   | ADDITION 2018
          verminderingen 2018                   | WITHDRAWAL 2018
          Onttrekking                           | WITHDRAWAL
          Begroting 2018 Onttr.                 | WITHDRAWAL 2018
          Aanwending                            | WITHDRAWAL
          """)
  void of_later_years_and_of_stocks(String heading, String expected) {
    assertThat(Grids.shown(alone(heading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "''{0}'' is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lasten                  | OTHER EXPENDITURE
          Uitgaven 2022           | OTHER 2022 EXPENDITURE
          Baten                   | OTHER INCOME
          Inkomsten 2022          | OTHER 2022 INCOME
          Saldo van baten en lasten 2022 | OTHER 2022 BALANCE
          Bedrag 2017             | OTHER 2017
          Totaal                  | OTHER
          structureel             | OTHER
          B21                     | OTHER
          Verrekening             | OTHER
          V/N                     | OTHER LETTER
          V / N                   | OTHER LETTER
          V-N                     | OTHER LETTER
          Voordeel/nadeel         | OTHER LETTER
          %                       | OTHER PERCENTAGE
          in %                    | OTHER PERCENTAGE
          Kostendekkingspercentage| OTHER PERCENTAGE
          Fte 2021                | OTHER 2021 COUNT
          Aantal inwoners         | OTHER COUNT
          Specificatie            | OTHER TEXT
          Taakveld                | OTHER TEXT
          """)
  void of_something_else(String heading, String expected) {
    assertThat(Grids.shown(alone(heading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Begroting 2020 primitief;Begroting 2020;Rekening 2020;Saldo          | ORIGINAL_BUDGET 2020;AMENDED_BUDGET 2020;ACTUALS 2020;RESULT
          Begroting 2021;Begroting 2021 na wijziging;Rekening 2021;Saldo 2021  | ORIGINAL_BUDGET 2021;AMENDED_BUDGET 2021;ACTUALS 2021;RESULT 2021
          Rekening 2019;Begroting 2020;Begroting 2021                          | ACTUALS 2019;ORIGINAL_BUDGET 2020;ORIGINAL_BUDGET 2021
          Begroting 2019 primitief;Begroting 2020                              | ORIGINAL_BUDGET 2019;ORIGINAL_BUDGET 2020
          Lasten;Baten;Saldo                                                   | OTHER EXPENDITURE;OTHER INCOME;OTHER BALANCE
          Begroting Lasten;Begroting Baten;Rekening Lasten;Rekening Baten;Saldo | ORIGINAL_BUDGET EXPENDITURE;ORIGINAL_BUDGET INCOME;ACTUALS EXPENDITURE;ACTUALS INCOME;OTHER BALANCE
          Primitieve begroting;Mutatie;Actuele begroting;Realisatie;Saldo      | ORIGINAL_BUDGET;AMENDMENT;AMENDED_BUDGET;ACTUALS;RESULT
          Rekening 2020;Mutatie;Begroting 2021                                 | ACTUALS 2020;OTHER;ORIGINAL_BUDGET 2021
          Oude raming;Wijziging;Nieuwe raming                                  | ORIGINAL_BUDGET;AMENDMENT;AMENDED_BUDGET
          Begroting;1e wijziging;Begroting na 1e wijziging;2e wijziging;Begroting na 2e wijziging | ORIGINAL_BUDGET;AMENDMENT #1;AMENDED_BUDGET #1;AMENDMENT #2;AMENDED_BUDGET #2
          begroot 2020;wijziging 2020;begroot na wijzigingen 2020;rekening 2020;resultaat 2020 | ORIGINAL_BUDGET 2020;AMENDMENT 2020;AMENDED_BUDGET 2020;ACTUALS 2020;RESULT 2020
          2020;2021;2022                                                       | MULTI_YEAR 2020;MULTI_YEAR 2021;MULTI_YEAR 2022
          Rekening 2021;Begroting 2022;2023;2024                               | ACTUALS 2021;ORIGINAL_BUDGET 2022;MULTI_YEAR 2023;MULTI_YEAR 2024
          Soort;2020                                                           | OTHER TEXT;OTHER 2020
          Saldo 2020;Saldo 2021                                                | OTHER 2020 BALANCE;OTHER 2021 BALANCE
          Begroting 2022;Begroting 2022                                        | ORIGINAL_BUDGET 2022;OTHER 2022
          Rekening;Begroting;Rekening                                          | ACTUALS;ORIGINAL_BUDGET;OTHER
          """)
  void of_one_table_explain_each_other(String headings, String expected) {
    assertThat(String.join(";", together(headings))).isEqualTo(expected);
  }

  @Test
  void a_heading_that_is_not_known_stays_and_is_said() {
    Reading<BudgetTable> reading =
        Grids.read("Post (x € 1.000);Bruto vloeroppervlak;Begroting\nA;1;2\nB;3;4");
    assertThat(Grids.problems(reading)).containsExactly("CSV-011 1:2");
    assertThat(reading.problems().get(0).found()).isEqualTo("Bruto vloeroppervlak");
    assertThat(reading.orElseThrow().columns().get(0).heading()).isEqualTo("Bruto vloeroppervlak");
    assertThat(Grids.shown(reading.orElseThrow(), 1)).containsExactly("3", "4");
  }

  @Test
  void a_heading_that_comes_twice_loses_its_meaning_the_second_time_and_is_said() {
    Reading<BudgetTable> reading =
        Grids.read("Post (x € 1.000);Rekening 2021;Begroting 2021;Jaarrekening 2021\nA;1;2;3");
    assertThat(Grids.problems(reading)).containsExactly("CSV-012 1:4");
    assertThat(Grids.columns(reading.orElseThrow()))
        .containsExactly("ACTUALS 2021", "ORIGINAL_BUDGET 2021", "OTHER 2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "begroting - ",
        "saldo ",
        "na ",
        "x € ",
        "(",
        "rekening min begroting ",
        "stand 31 ",
        "1 ",
        "totaal begroting ",
        "v/n ",
        "bedragen x ",
        "a-",
        "1.000",
        "incl. ",
        "begroting"
      })
  void ten_thousand_characters_are_read_fast(String piece) {
    String heading = piece.repeat(10_000 / piece.length());
    BudgetTable table =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(2),
            () ->
                Grids.read(
                        Grids.join(
                            List.of(
                                List.of(heading, heading, "Begroting 2021"),
                                List.of(heading, "1", "2"),
                                List.of("Totaal", "1", "2"))))
                    .value()
                    .orElseThrow());
    assertThat(table.columns().stream().map(Column::heading).collect(Collectors.joining()))
        .contains(Words.tidy(heading));
  }
}

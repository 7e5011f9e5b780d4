package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sluitend.money.Amount;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFormTest {
  @TempDir private Path folder;

  @Test
  void a_field_has_its_key() {
    assertThat(KeyForm.WHOLE.key("0.4 Overhead")).isEqualTo("0.4 Overhead");
    assertThat(KeyForm.CODE_BEFORE_NAME.key("0.4 Overhead")).isEqualTo("0.4");
    assertThat(KeyForm.CODE_BEFORE_NAME.key("0.4")).isEqualTo("0.4");
    assertThat(KeyForm.SIDE_OF_CATEGORY.key("L1.1")).isEqualTo("lasten");
    assertThat(KeyForm.SIDE_OF_CATEGORY.key("B3.8")).isEqualTo("baten");
    assertThat(KeyForm.SIDE_OF_CATEGORY.key("1.1")).isEmpty();
    assertThat(KeyForm.SIDE_OF_CATEGORY.key("Ultimo")).isEqualTo("stand");
    assertThat(KeyForm.CATEGORY_OF_SIDE.key("L1.1 Salarissen")).isEqualTo("1.1");
    assertThat(KeyForm.CATEGORY_OF_SIDE.key("B4.3.1")).isEqualTo("4.3.1");
    assertThat(KeyForm.CATEGORY_OF_SIDE.key("Primo")).isEqualTo("Primo");
    assertThat(KeyForm.CATEGORY_OF_SIDE.key("1.1")).isEmpty();
    assertThat(KeyForm.REGION.key("GM0384")).isEqualTo("GM0384");
    assertThat(KeyForm.REGION.key("Diemen")).isEmpty();
    assertThat(KeyForm.YEAR_OF_REPORT.key("2023X005")).isEqualTo("2023");
    assertThat(KeyForm.PERIOD_OF_REPORT.key("2023X005")).isEqualTo("5");
    assertThat(KeyForm.PERIOD_OF_REPORT.key("2023JJ00")).isEmpty();
    assertThat(KeyForm.REGION.expected().english()).contains("GM0384");
    assertThat(KeyForm.YEAR_OF_REPORT.expected().english()).contains("2023X005");
    assertThat(KeyForm.IF_KNOWN.key("")).isEqualTo("n.b.");
    assertThat(KeyForm.IF_KNOWN.key("12")).isEqualTo("12");
    assertThat(KeyForm.SIDE_OF_CATEGORY.expected().english()).contains("L1.1");
    assertThat(KeyForm.WHOLE.expected().dutch()).isEqualTo("een sleutel");
  }

  @Test
  void a_row_without_inhabitants_has_its_amounts_all_the_same() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.csv"),
            "Gemeenten;Taakveld;Baten;Lasten;Inwonertal\nAa;0.4 Overhead;1.0;2.0;\n");
    NationalSums sums =
        NationalReader.of(NationalLayout.wideForm())
            .sums(List.of(file), List.of(Dimension.SIDE, Dimension.INHABITANTS));
    assertThat(sums.report().isWhole()).isTrue();
    assertThat(sums.sums().find(List.of("lasten", "n.b."))).contains(Amount.ofEuros(2000));
  }

  @Test
  void a_given_side_goes_for_categories_that_do_not_say_another() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("l.csv"),
            """
            overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag
            Gemeente;1;A;2023;0;0.4;1.1 Salarissen;1
            Gemeente;1;A;2023;0;0.4;L1.1;2
            Gemeente;1;A;2023;0;0.4;B1.1;4
            Gemeente;1;A;2023;0;0.4;Ultimo;8
            Gemeente;1;A;2023;0;0.4;L;16
            """);
    List<Dimension> by = List.of(Dimension.SIDE, Dimension.CATEGORY);
    NationalSums lasten =
        NationalReader.of(NationalLayout.longFormOfSide(AmountNotation.PLAIN, "lasten"))
            .sums(List.of(file), by);
    assertThat(lasten.sums().stream())
        .containsExactly(new GroupSum(List.of("lasten", "1.1"), Amount.ofEuros(3)));
    assertThat(lasten.report().problems())
        .extracting(each -> each.place().line() + ":" + each.place().column() + each.code())
        .containsExactly("4:7NAT-004", "5:7NAT-004", "6:7NAT-004");
    assertThat(lasten.report().problems().get(0).message().dutch())
        .contains("'B1.1'", "geef geen kant op waar de letter van categorieën die zegt");
    NationalSums baten =
        NationalReader.of(NationalLayout.longFormOfSide(AmountNotation.PLAIN, "baten"))
            .sums(List.of(file), by);
    assertThat(baten.sums().stream())
        .containsExactly(new GroupSum(List.of("baten", "1.1"), Amount.ofEuros(5)));
    assertThat(baten.report().problems().get(0).message().english())
        .contains("'L1.1'", "a category of the baten, the side that was given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalLayout.longFormOfSide(AmountNotation.PLAIN, "saldo"))
        .withMessage("Expected lasten or baten, but was saldo");
  }

  @Test
  void threads_have_room_in_the_memory() {
    assertThat(SumJob.affordable(8, 64L << 20)).isEqualTo(3);
    assertThat(SumJob.affordable(8, 1L << 30)).isEqualTo(8);
    assertThat(SumJob.affordable(2, 1L << 20)).isEqualTo(1);
  }

  @Test
  void categories_are_added_up_by_their_side() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"),
            """
            overheidslaag;overheidsnummer;naam;jaar;verslagsoort;taakveld;categorie;bedrag
            Gemeente;0384;Diemen;2023;begroting;0.4;L1.1;10.50
            Gemeente;0384;Diemen;2023;begroting;0.4;"L3.8";1.50
            Gemeente;0384;Diemen;2023;begroting;0.4;B3.8;2.25
            Gemeente;0384;Diemen;2023;begroting;0.4;3.8;100.00
            """);
    NationalSums sums =
        NationalReader.of(NationalLayout.longFormWithSides(AmountNotation.PLAIN))
            .sums(List.of(file), List.of(Dimension.SIDE));
    assertThat(sums.sums().stream())
        .containsExactly(
            new GroupSum(List.of("baten"), Amount.parse("2.25")),
            new GroupSum(List.of("lasten"), Amount.parse("12.00")));
    assertThat(sums.report().faultyRows()).isEqualTo(1);
    assertThat(sums.report().problems().get(0).place().line()).isEqualTo(5);
    assertThat(sums.report().problems().get(0).message().dutch()).contains("'3.8'", "L1.1");
  }

  @Test
  void a_layout_is_extended_by_what_it_lacks() throws IOException {
    NationalLayoutBuilder wide = NationalLayout.wideForm().toBuilder();
    NationalLayout layout = wide.fixed(Dimension.YEAR, "2023").build();
    assertThat(layout.dimensions()).contains(Dimension.YEAR, Dimension.TASK_FIELD, Dimension.SIDE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout.toBuilder().fixed(Dimension.YEAR, "2024"))
        .withMessageContaining("YEAR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout.toBuilder().key(Dimension.REPORT, "Lasten"))
        .withMessageContaining("Lasten");
    Path file =
        Files.writeString(
            folder.resolve("b.csv"),
            "Gemeenten;Taakveld;Baten;Lasten;Inwonertal\nAa;0.4 Overhead;1.0;2.0;7\n");
    assertThat(
            NationalReader.of(layout)
                .sums(List.of(file), List.of(Dimension.YEAR, Dimension.TASK_FIELD, Dimension.SIDE))
                .sums()
                .find(List.of("2023", "0.4", "lasten")))
        .contains(Amount.ofEuros(2000));
    assertThat(
            NationalLayout.builder(';', AmountNotation.PLAIN, Unit.EURO)
                .sideOfCategory("a")
                .amount("b", Map.of())
                .build()
                .dimensions())
        .containsExactly(Dimension.CATEGORY, Dimension.SIDE);
  }
}

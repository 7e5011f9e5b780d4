package nl.sluitend.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StructureFaultTest {
  private static final Place PLACE = new Place("a.json", 3, 4);

  private static StructureFault fault(
      StructureCode code, Optional<Section> section, int record, Optional<String> field) {
    return new StructureFault(
        code, PLACE, section, record, field, "5", new Message("een tekst", "a text"), true);
  }

  @ParameterizedTest
  @EnumSource(StructureCode.class)
  void everyCodeHasASentenceInBothLanguages(StructureCode code) {
    Message message = fault(code, Optional.of(Section.INCOME), 2, Optional.of("veld")).message();
    assertThat(message.dutch()).endsWith(".").isNotEqualTo(message.english());
    assertThat(message.english()).endsWith(".");
  }

  @Test
  void saysWhereAndWhat() {
    Optional<Section> income = Optional.of(Section.INCOME);
    assertThat(fault(StructureCode.SF016, income, 2, Optional.of("bedrag")).message().dutch())
        .isEqualTo("Regel 2 van baten mist veld 'bedrag'.");
    assertThat(fault(StructureCode.SF017, income, 2, Optional.empty()).message().english())
        .isEqualTo("Record 2 of baten has no amount.");
    assertThat(fault(StructureCode.SF999, income, 0, Optional.empty()).message().dutch())
        .isEqualTo("Onderdeel baten: gevonden 5, verwacht een tekst.");
    assertThat(
            fault(StructureCode.SF999, Optional.empty(), 0, Optional.of("x")).message().english())
        .isEqualTo("The delivery, 'x': found 5, expected a text.");
    assertThat(
            fault(StructureCode.SF004, Optional.empty(), 0, Optional.of("datum")).message().dutch())
        .isEqualTo("Veld 'datum' van metadata is een tekst, niet 5.");
  }

  @Test
  void isANoticeOnlyIfNothingIsLost() {
    StructureFault kept = fault(StructureCode.SF003, Optional.empty(), 0, Optional.of("x"));
    assertThat(kept.problem().level()).isEqualTo(Problem.Level.NOTICE);
    assertThat(kept.problem().code()).isEqualTo("SF003");
    StructureFault lost =
        new StructureFault(
            StructureCode.SF016,
            PLACE,
            Optional.of(Section.INCOME),
            1,
            Optional.of("bedrag"),
            "",
            Message.same("x"),
            false);
    assertThat(lost.problem().isError()).isTrue();
    assertThat(lost.problem().place()).isEqualTo(PLACE);
  }

  @Test
  void aRecordStandsInASection() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fault(StructureCode.SF016, Optional.empty(), 1, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> fault(StructureCode.SF016, Optional.of(Section.INCOME), -1, Optional.empty()));
  }
}

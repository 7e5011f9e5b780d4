package nl.sluitend.bbv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostKindTest {
  @Test
  void overhead_has_eleven_kinds_of_its_own_and_two_that_cross_its_border() {
    assertThat(CostKind.values())
        .containsExactly(
            CostKind.LEADERSHIP_OF_PRIMARY_PROCESS,
            CostKind.MANAGEMENT_SUPPORT,
            CostKind.FINANCE_AND_CONTROL,
            CostKind.HUMAN_RESOURCES,
            CostKind.PROCUREMENT,
            CostKind.COMMUNICATION,
            CostKind.LEGAL,
            CostKind.BOARD_SUPPORT,
            CostKind.ICT,
            CostKind.FACILITIES_AND_HOUSING,
            CostKind.RECORDS,
            CostKind.OUTSOURCED_OVERHEAD,
            CostKind.CHARGED_ON);
  }

  @ParameterizedTest
  @EnumSource(CostKind.class)
  void every_kind_has_a_dutch_term_and_a_source(CostKind kind) {
    assertThat(kind.dutch()).isNotBlank();
    assertThat(kind.source()).contains("http");
    assertThat(kind.includes()).doesNotHaveDuplicates().allMatch(s -> !s.isBlank());
    assertThat(kind.excludes()).doesNotHaveDuplicates().allMatch(s -> !s.isBlank());
    assertThat(kind.includes()).noneMatch(kind.excludes()::contains);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> kind.includes().add("x"));
  }

  @Test
  void no_two_kinds_have_one_term() {
    assertThat(Arrays.stream(CostKind.values()).map(CostKind::dutch)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PROCUREMENT, aanbesteding",
    "PROCUREMENT, contractmanagement",
    "FACILITIES_AND_HOUSING, beveiliging",
    "FACILITIES_AND_HOUSING, onderhoud en kapitaallasten van gemeentehuis en gemeentewerf",
    "ICT, ICT-kosten van alle PIOFACH-systemen",
    "OUTSOURCED_OVERHEAD, ingehuurd overheadpersoneel",
    "CHARGED_ON, toerekening aan grondexploitaties"
  })
  void the_sources_count_it_in(CostKind kind, String included) {
    assertThat(kind.includes()).contains(included);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "LEADERSHIP_OF_PRIMARY_PROCESS, projectleiding",
    "LEADERSHIP_OF_PRIMARY_PROCESS, coördinatoren",
    "COMMUNICATION, klantcommunicatie",
    "LEGAL, bezwaar en beroep",
    "LEGAL, primaire taken zoals vergunningverlening",
    "BOARD_SUPPORT, raadsgriffie (taakveld 0.1)"
  })
  void the_sources_leave_it_out(CostKind kind, String excluded) {
    assertThat(kind.excludes()).contains(excluded);
  }

  @Test
  void only_what_is_charged_on_reduces_overhead() {
    assertThat(Arrays.stream(CostKind.values()).filter(CostKind::isCredit))
        .isEqualTo(List.of(CostKind.CHARGED_ON));
  }
}

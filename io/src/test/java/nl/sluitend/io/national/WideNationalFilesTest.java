package nl.sluitend.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.Grouping;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;
import nl.sluitend.national.SizeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Budgets of municipalities per taakveld, from github.com/michielsd/begrotingsanalysetool
 * (Apache-2.0), which took them from CBS's Iv3 data. Three municipalities of 2023 are kept here.
 */
class WideNationalFilesTest {
  private static final List<Dimension> BY =
      List.of(Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS);

  private static NationalSums read(Path file, int threads) throws IOException {
    return NationalReader.of(NationalLayout.wideForm())
        .withThreads(threads)
        .sums(List.of(file), BY);
  }

  private static NationalGroup all(NationalSums sums) {
    return NationalFigures.of(sums.sums()).by(List.of()).get(0);
  }

  private static String percentage(NationalGroup all, String name) {
    return all.bodies().stream()
        .filter(body -> body.name().equals(name))
        .findFirst()
        .flatMap(BodyFigures::share)
        .orElseThrow()
        .percentage(2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static Path kept() throws URISyntaxException {
    return Path.of(
        WideNationalFilesTest.class.getResource("begroting-2023-drie-gemeenten.csv").toURI());
  }

  private static Optional<Path> national(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path file = folder.resolve("shared/iv3/national").resolve(name);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  @Test
  void three_municipalities_have_the_share_that_was_published() throws Exception {
    NationalSums sums = read(kept(), 1);
    NationalGroup shares = all(sums);

    assertThat(sums.report().isWhole()).isTrue();
    assertThat(sums.report().rows()).isEqualTo(3 * 71);
    assertThat(percentage(shares, "Diemen")).isEqualTo("16.18");
    assertThat(percentage(shares, "Uithoorn")).isEqualTo("13.12");
    assertThat(percentage(shares, "Ouder-Amstel")).isEqualTo("21.06");
  }

  @ParameterizedTest
  @CsvSource({
    "2023_begroting.csv,16.18,13.12,21.06,12.7,1",
    "2024_begroting.csv,15.45,12.35,20.05,13.0,2"
  })
  void the_country_has_the_shares_that_were_published(
      String name, String diemen, String uithoorn, String ouderAmstel, String median, int threads)
      throws IOException {
    assumeTrue(national(name).isPresent(), "the national files are not here");
    NationalSums sums = read(national(name).orElseThrow(), threads);
    NationalGroup shares = all(sums);

    assertThat(sums.report().isWhole()).isTrue();
    assertThat(sums.sums().keys(Dimension.NAME)).hasSize(343);
    assertThat(sums.sums().keys(Dimension.TASK_FIELD)).hasSize(71);
    assertThat(sums.report().rows()).isEqualTo(343 * 71);
    assertThat(percentage(shares, "Diemen")).isEqualTo(diemen);
    assertThat(percentage(shares, "Uithoorn")).isEqualTo(uithoorn);
    assertThat(percentage(shares, "Ouder-Amstel")).isEqualTo(ouderAmstel);
    assertThat(shares.median().orElseThrow().percentage(1, RoundingMode.HALF_UP))
        .hasToString(median);
    // One is the whole country, one did not report.
    assertThat(shares.bodies()).hasSize(342);
    assertThat(shares.ranking()).hasSize(341);
    assertThat(NationalFigures.of(sums.sums()).by(List.of(Grouping.SIZE_CLASS)))
        .hasSize(SizeClass.values().length);
  }

  /** Of 2023 one is further apart: Sliedrecht. */
  @ParameterizedTest
  @CsvSource({"2023_begroting.csv,74", "2024_begroting.csv,56"})
  void lasten_and_baten_are_equal_or_nearly_so(String name, int equal) throws IOException {
    assumeTrue(national(name).isPresent(), "the national files are not here");
    NationalGroup shares = all(read(national(name).orElseThrow(), 1));
    List<Amount> gaps =
        shares.bodies().stream()
            .filter(BodyFigures::hasReported)
            .filter(body -> !body.name().equals("Sliedrecht"))
            .map(body -> body.gap().abs())
            .toList();

    assertThat(gaps.stream().filter(gap -> gap.signum() == 0)).hasSize(equal);
    assertThat(gaps.stream().max(Amount::compareTo)).contains(Amount.ofEuros(50_000));
    assertThat(gaps.stream().filter(gap -> gap.compareTo(Amount.ofEuros(20_000)) <= 0))
        .hasSizeGreaterThanOrEqualTo(320);
    assertThat(shares.unreported()).hasSize(1);
  }
}

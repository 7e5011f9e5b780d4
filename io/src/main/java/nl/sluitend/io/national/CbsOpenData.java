package nl.sluitend.io.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;

/**
 * CBS's open data of Iv3 as CBS hands it out ("Gemeenten … onbewerkte Iv3-data", a table a year): a
 * row for each municipality, report, taakveld or post of the balance, and category.
 *
 * <p>The columns are told by their headings, in any order: {@code Gemeenten}, {@code Verslagsoort},
 * {@code TaakveldBalanspost}, {@code Categorie}, and amounts in thousands of euros. Their keys:
 *
 * <ul>
 *   <li>{@code Gemeenten}: a region, {@code GM0384}. It is the {@link Dimension#NUMBER} as it
 *       stands; names and inhabitants are in other tables of CBS.
 *   <li>{@code Verslagsoort}: {@code 2023X000} is the budget of 2023, {@code X001} to {@code X004}
 *       are its quarters and {@code X005} its accounts. Made into {@link Dimension#YEAR} 2023 and
 *       {@link Dimension#REPORT} 0 to 5, as deliveries have them.
 *   <li>{@code TaakveldBalanspost}: the code of a taakveld, {@code 0.4}, or of a post of the
 *       balance, {@code A111} or {@code P111}.
 *   <li>{@code Categorie}: {@code L1.1} of the lasten, {@code B3.8} of the baten; {@code Primo} and
 *       {@code Ultimo} of a post of the balance.
 * </ul>
 *
 * <p>Keys are padded with spaces, which do not count. Where an amount is empty or a point there is
 * none. A report is published twice: at first as it came in (1e plaatsing) and two months later as
 * it was mended (2e plaatsing). The two are never added up: a layout reads one of them.
 *
 * <p><b>What this rests on.</b> The form of keys, the two columns of amounts ({@code
 * k_1ePlaatsing_1}, {@code k_2ePlaatsing_2}; in one source {@code k_1stePlaatsing_1} and {@code
 * k_2dePlaatsing_2} for older years) and the unit were taken from public programs that read the
 * tables 45046NED and later from dataderden.cbs.nl; the moments of publication from cbs.nl, Iv3
 * open data. No such CSV file was at hand. That one column of amounts may be called {@code
 * Bedrag_1}, and that a point stands for no amount as in other tables of CBS, is from memory.
 * Tables of provinces and of years before 2017 were not seen: they are not recognised. A key of
 * another form is a fault of its row ({@code NAT-004}), never a guess. One data base made of these
 * tables holds −99998 for "no amount"; that is an amount here, so make a layout of your own with
 * {@link NationalLayoutBuilder#optionalAmount(String, Map, Set)} for such a file.
 */
public final class CbsOpenData {
  private static final List<String> KEYS =
      List.of("gemeenten", "verslagsoort", "taakveldbalanspost", "categorie");
  private static final List<String> FIRST = List.of("k_1eplaatsing_1", "k_1steplaatsing_1");
  private static final List<String> LAST =
      List.of("k_2eplaatsing_2", "k_2deplaatsing_2", "bedrag_1");
  private static final Set<String> NONE = Set.of("", ".");

  private final char separator;
  private final Optional<String> first;
  private final Optional<String> last;

  private CbsOpenData(char separator, Optional<String> first, Optional<String> last) {
    this.separator = separator;
    this.first = first;
    this.last = last;
  }

  /**
   * Recognises a file by its headings.
   *
   * @param line the first line of the file, quoted or not, with any capitals
   * @return how it is laid out; empty if it is no such file
   */
  public static Optional<CbsOpenData> ofHeadings(String line) {
    for (char separator : new char[] {';', ',', '\t'}) {
      List<String> headings = headings(line, separator);
      Optional<String> first = FIRST.stream().filter(headings::contains).findFirst();
      Optional<String> last = LAST.stream().filter(headings::contains).findFirst();
      boolean hasAmounts = first.isPresent() || last.isPresent();
      if (hasAmounts && headings.containsAll(KEYS)) {
        return Optional.of(new CbsOpenData(separator, first, last));
      }
    }
    return Optional.empty();
  }

  private static List<String> headings(String line, char separator) {
    List<String> headings = new ArrayList<>();
    for (String field : line.replace("\uFEFF", "").split("[" + separator + "]", -1)) {
      headings.add(field.replace('"', ' ').strip().toLowerCase(Locale.ROOT));
    }
    return headings;
  }

  /**
   * Tells whether both publications of an amount are in the file.
   *
   * @return true if {@link #layout} and {@link #firstPlacing} read different columns
   */
  public boolean hasBoth() {
    return first.isPresent() && last.isPresent();
  }

  /**
   * Returns the layout of the last publication that the file has a column for. Bodies that are not
   * published for the second time yet have no amounts by it.
   *
   * @param notation how amounts are written
   * @return the layout
   */
  public NationalLayout layout(AmountNotation notation) {
    return layout(last.or(() -> first).orElseThrow(), notation);
  }

  /**
   * Returns the layout of the first publication, where the file has it beside another.
   *
   * @param notation how amounts are written
   * @return the layout; empty if there is one column of amounts
   */
  public Optional<NationalLayout> firstPlacing(AmountNotation notation) {
    return first.filter(heading -> hasBoth()).map(heading -> layout(heading, notation));
  }

  private NationalLayout layout(String amounts, AmountNotation notation) {
    return NationalLayout.builder(separator, notation, Unit.THOUSAND)
        .fixed(Dimension.LAYER, "Gemeente")
        .region("Gemeenten")
        .yearAndReport("Verslagsoort")
        .codeWithName(Dimension.TASK_FIELD, "TaakveldBalanspost")
        .sideOfCategory("Categorie")
        .optionalAmount(amounts, Map.of(), NONE)
        .build();
  }
}

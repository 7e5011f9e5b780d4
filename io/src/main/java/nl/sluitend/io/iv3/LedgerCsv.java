package nl.sluitend.io.iv3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.delivery.Section;
import nl.sluitend.io.csv.CsvRecords;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.Notation;
import nl.sluitend.printed.PrintedGrid;

/**
 * Ledgers in CSV: headings, then a line for each amount.
 *
 * <pre>
 * grootboek;grootboekomschrijving;kostenplaats;omschrijving;bedrag
 * 41000;Salarissen;100;januari;1.000,40
 * </pre>
 *
 * <p>Columns are found by their headings and may come in any order: {@code grootboek}, {@code
 * grootboekomschrijving}, {@code kostenplaats}, {@code omschrijving}, {@code bedrag}, and for
 * ledgers that know Iv3 {@code naar} (lasten, baten, balans_lasten, balans_baten, balans_standen),
 * {@code taakveld} or {@code balanscode}, and {@code categorie} or {@code standper}. Only amounts
 * are needed; other columns are not used, which is said.
 *
 * <p>Amounts are in euros, exact: in a column {@code bedrag}, with a sign before or after it or in
 * brackets ({@code -4}, {@code 4-}, {@code (4)}), or with {@code D} or {@code C} ({@code +} or
 * {@code -}) in a column {@code d/c} or {@code teken}; or in two columns {@code debet} and {@code
 * credit}. Debit is positive and credit negative; a mapping turns the sign where a delivery has it
 * the other way, as of income.
 *
 * <p>A sign with a side beside it is a correction of that side: {@code -5} with {@code D} is five
 * less. Where every amount with {@code C} is negative, or nothing, and none with {@code D}, the
 * sign says the side already and is not turned, which is said. Where some with {@code C} are
 * negative and it is not so, nothing shows what the sign means: that is an error.
 */
public final class LedgerCsv {
  private final List<Problem> problems;

  private LedgerCsv(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param file the file; messages name it as given
   * @param notation the marks in the amounts; empty to conclude it from them
   * @return the lines that could be read, and every problem
   */
  public static Reading<List<LedgerLine>> read(Path file, Optional<Notation> notation) {
    return read(CsvRecords.read(file), file.toString(), notation);
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes the whole content
   * @param source how messages name the file
   * @param notation the marks in the amounts; empty to conclude it from them
   * @return the lines that could be read, and every problem
   */
  public static Reading<List<LedgerLine>> read(
      byte[] bytes, String source, Optional<Notation> notation) {
    return read(CsvRecords.read(bytes, source), source, notation);
  }

  private static Reading<List<LedgerLine>> read(
      Reading<List<PrintedGrid.Line>> records, String source, Optional<Notation> notation) {
    LedgerCsv reader = new LedgerCsv(new ArrayList<>(records.problems()));
    Optional<List<LedgerLine>> lines =
        records
            .value()
            .flatMap(
                all ->
                    LedgerGrid.of(
                        source, all, LedgerField.LEDGER, AmountColumns.NEEDED, reader.problems))
            .flatMap(grid -> reader.lines(grid, notation));
    return new Reading<>(lines, reader.problems);
  }

  private Optional<List<LedgerLine>> lines(LedgerGrid grid, Optional<Notation> declared) {
    AmountColumns amounts = new AmountColumns(grid);
    Optional<Notation> notation = declared.or(amounts::notation);
    if (notation.isEmpty()) {
      problems.add(amounts.unclear());
      return Optional.empty();
    }
    Optional<Boolean> turned = amounts.turned(notation.get(), problems);
    if (turned.isEmpty()) {
      return Optional.empty();
    }
    List<LedgerLine> lines = new ArrayList<>();
    for (PrintedGrid.Line line : grid.lines()) {
      line(grid, line, amounts.read(line, notation.get(), turned.get(), problems))
          .ifPresent(lines::add);
    }
    return Optional.of(lines);
  }

  private Optional<LedgerLine> line(
      LedgerGrid grid, PrintedGrid.Line line, Optional<Amount> amount) {
    grid.requireNothingBeyond(line, problems);
    Optional<Section> section = section(grid, line, problems);
    String account = grid.text(line, LedgerField.ACCOUNT, problems);
    String accountName = grid.text(line, LedgerField.ACCOUNT_NAME, problems);
    String costCentre = grid.text(line, LedgerField.COST_CENTRE, problems);
    String description = grid.text(line, LedgerField.DESCRIPTION, problems);
    Optional<String> code = given(grid, line, LedgerField.CODE, problems);
    Optional<String> category = given(grid, line, LedgerField.CATEGORY, problems);
    return amount.map(
        value ->
            new LedgerLine(
                grid.place(line),
                account,
                accountName,
                costCentre,
                description,
                section,
                code,
                category,
                value));
  }

  /** What a line says of a field, if anything. */
  static Optional<String> given(
      LedgerGrid grid, PrintedGrid.Line line, LedgerField field, List<Problem> problems) {
    return Optional.of(grid.text(line, field, problems)).filter(text -> !text.isEmpty());
  }

  /** The section that a line names, if any. */
  static Optional<Section> section(LedgerGrid grid, PrintedGrid.Line line, List<Problem> problems) {
    Optional<String> name = given(grid, line, LedgerField.SECTION, problems);
    Optional<Section> section =
        name.flatMap(Section::ofCbsName)
            .filter(found -> found.content() != Section.Content.INDICATORS);
    if (name.isPresent() && section.isEmpty()) {
      problems.add(
          LedgerFault.SECTION.at(
              grid.place(line, LedgerField.SECTION),
              name.get(),
              "lasten, baten, balans_lasten, balans_baten of balans_standen",
              "lasten, baten, balans_lasten, balans_baten or balans_standen"));
    }
    return section;
  }
}

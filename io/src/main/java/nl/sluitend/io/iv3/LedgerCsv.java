package nl.sluitend.io.iv3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.delivery.Section;
import nl.sluitend.io.csv.CsvRecords;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.message.Place;
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
 * {@code taakveld} or {@code balanscode}, and {@code categorie} or {@code standper}. Only {@code
 * bedrag} is needed; other columns are not used, which is said. Amounts are in euros, exact.
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
                        source, all, LedgerField.LEDGER, LedgerField.AMOUNT, reader.problems))
            .flatMap(grid -> reader.lines(grid, notation));
    return new Reading<>(lines, reader.problems);
  }

  private Optional<List<LedgerLine>> lines(LedgerGrid grid, Optional<Notation> declared) {
    List<String> amounts = new ArrayList<>();
    for (PrintedGrid.Line line : grid.lines()) {
      amounts.add(grid.text(line, LedgerField.AMOUNT, new ArrayList<>()));
    }
    Optional<Notation> notation = declared.or(() -> LedgerAmounts.notation(amounts));
    if (notation.isEmpty()) {
      problems.add(unclear(grid));
      return Optional.empty();
    }
    List<LedgerLine> lines = new ArrayList<>();
    for (PrintedGrid.Line line : grid.lines()) {
      line(grid, line, notation.get()).ifPresent(lines::add);
    }
    return Optional.of(lines);
  }

  private Problem unclear(LedgerGrid grid) {
    PrintedGrid.Line first =
        grid.lines().stream()
            .filter(l -> LedgerAmounts.isOpen(grid.text(l, LedgerField.AMOUNT, new ArrayList<>())))
            .findFirst()
            .orElseThrow();
    return LedgerFault.NOTATION.at(
        grid.place(first, LedgerField.AMOUNT),
        grid.text(first, LedgerField.AMOUNT, new ArrayList<>()),
        "bedragen waaruit blijkt of punt en komma decimalen of duizendtallen scheiden, of een"
            + " opgegeven notatie",
        "amounts that show whether points and commas stand before decimals or between thousands,"
            + " or a declared notation");
  }

  private Optional<LedgerLine> line(LedgerGrid grid, PrintedGrid.Line line, Notation notation) {
    grid.requireNothingBeyond(line, problems);
    String text = grid.text(line, LedgerField.AMOUNT, problems);
    Optional<Amount> amount = LedgerAmounts.read(text, notation);
    if (amount.isEmpty()) {
      problems.add(noAmount(grid.place(line, LedgerField.AMOUNT), text, notation));
    }
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

  private static Problem noAmount(Place place, String found, Notation notation) {
    boolean dutch = notation == Notation.DUTCH;
    return LedgerFault.AMOUNT.at(
        place,
        found,
        "een bedrag zoals " + (dutch ? "1.234,56" : "1,234.56"),
        "an amount such as " + (dutch ? "1.234,56" : "1,234.56"));
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

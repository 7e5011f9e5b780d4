package nl.sluitend.io.iv3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.delivery.Section;
import nl.sluitend.io.csv.CsvRecords;
import nl.sluitend.ledger.LedgerMapping;
import nl.sluitend.ledger.MappingRule;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.PrintedGrid;

/**
 * Mappings from a ledger to Iv3 in CSV, as a spreadsheet keeps them: headings, then a rule a line.
 *
 * <pre>
 * grootboek;kostenplaats;naar;taakveld/balanscode;categorie;standper;teken
 * 41*;*;lasten;;1.1;;
 * 8*;*;baten;;3.8;;-
 * *;100;;0.4;;;
 * </pre>
 *
 * <p>{@code grootboek} and {@code kostenplaats} are a whole code, the start of one with {@code *}
 * after it, or {@code *} or nothing for all. What a rule leaves empty it says nothing of; see
 * {@link LedgerMapping} for which rule decides. {@code teken} is {@code -} where the sign of the
 * ledger is to be turned, as that of income often is.
 */
public final class MappingCsv {
  private static final String ALL = "*";
  private static final LedgerGrid.Needed NEEDED =
      new LedgerGrid.Needed(List.of(Set.of(LedgerField.SECTION)), Message.same("'naar'"));

  private MappingCsv() {}

  /**
   * Reads a file.
   *
   * @param file the file; messages name it as given
   * @return the rules that could be read, and every problem
   */
  public static Reading<LedgerMapping> read(Path file) {
    return read(CsvRecords.read(file), file.toString());
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes the whole content
   * @param source how messages name the file
   * @return the rules that could be read, and every problem
   */
  public static Reading<LedgerMapping> read(byte[] bytes, String source) {
    return read(CsvRecords.read(bytes, source), source);
  }

  private static Reading<LedgerMapping> read(
      Reading<List<PrintedGrid.Line>> records, String source) {
    List<Problem> problems = new ArrayList<>(records.problems());
    Optional<LedgerMapping> mapping =
        records
            .value()
            .flatMap(all -> LedgerGrid.of(source, all, LedgerField.MAPPING, NEEDED, problems))
            .map(grid -> LedgerMapping.of(rules(grid, problems)));
    return new Reading<>(mapping, problems);
  }

  private static List<MappingRule> rules(LedgerGrid grid, List<Problem> problems) {
    List<MappingRule> rules = new ArrayList<>();
    for (PrintedGrid.Line line : grid.lines()) {
      grid.requireNothingBeyond(line, problems);
      String account = pattern(grid, line, LedgerField.ACCOUNT, problems);
      String costCentre = pattern(grid, line, LedgerField.COST_CENTRE, problems);
      Optional<Section> section = LedgerCsv.section(grid, line, problems);
      rules.add(
          new MappingRule(
              grid.place(line),
              account,
              costCentre,
              section,
              LedgerCsv.given(grid, line, LedgerField.CODE, problems),
              LedgerCsv.given(grid, line, LedgerField.CATEGORY, problems),
              turned(grid, line, problems)));
    }
    return rules;
  }

  private static String pattern(
      LedgerGrid grid, PrintedGrid.Line line, LedgerField field, List<Problem> problems) {
    String text = grid.text(line, field, problems);
    if (text.isEmpty()) {
      return ALL;
    }
    if (!MappingRule.isPattern(text)) {
      problems.add(
          LedgerFault.PATTERN.at(
              grid.place(line, field),
              text,
              "een code, of het begin ervan met * erachter",
              "a code, or the start of one with * after it"));
      return ALL;
    }
    return text;
  }

  private static Optional<Boolean> turned(
      LedgerGrid grid, PrintedGrid.Line line, List<Problem> problems) {
    Optional<String> sign =
        LedgerCsv.given(grid, line, LedgerField.SIGN, problems)
            .map(text -> text.replace('\u2212', '-'));
    if (sign.isPresent() && !List.of("+", "-").contains(sign.get())) {
      problems.add(
          LedgerFault.SIGN.at(
              grid.place(line, LedgerField.SIGN),
              sign.get(),
              "+ of - of niets",
              "+ or - or nothing"));
    }
    return sign.map("-"::equals);
  }
}

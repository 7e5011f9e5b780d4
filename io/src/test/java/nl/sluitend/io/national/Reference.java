package nl.sluitend.io.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.sluitend.money.AmountNotation;

/** Reads a national file in the plainest way: another reader of CSV, and decimals of any size. */
final class Reference {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DUTCH =
      Pattern.compile("-?([0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+)(,[0-9]+)?");

  static final Comparator<List<String>> ORDER = Comparator.comparing(List::toString);

  final Map<List<String>, BigDecimal> sums = new TreeMap<>(ORDER);
  final List<String> faults = new ArrayList<>();
  long rows;

  /** Reads a text whose keys stand in some columns and whose amount stands in another. */
  static Reference read(
      String text, char separator, AmountNotation notation, List<String> keys, String amount) {
    Reference reference = new Reference();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.replaceFirst("^\uFEFF", ""))) {
      List<String> headings = new ArrayList<>();
      for (CsvRecord csvRecord : reader) {
        if (headings.isEmpty()) {
          headings.addAll(csvRecord.getFields());
        } else {
          reference.take(csvRecord, headings, notation, keys, amount);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reference;
  }

  private void take(
      CsvRecord row,
      List<String> headings,
      AmountNotation notation,
      List<String> keys,
      String amount) {
    String line = row.getStartingLineNumber() + ":";
    if (row.getFieldCount() != headings.size()) {
      faults.add("NAT-002 " + line + "0");
      return;
    }
    for (int i = 0; i < headings.size(); i++) {
      String field = row.getField(i).strip();
      if (keys.contains(headings.get(i)) && field.isEmpty()) {
        faults.add("NAT-004 " + line + (i + 1));
        return;
      }
      if (amount.equals(headings.get(i)) && !isAmount(field, notation)) {
        faults.add("NAT-003 " + line + (i + 1));
        return;
      }
    }
    List<String> key = keys.stream().map(k -> row.getField(headings.indexOf(k)).strip()).toList();
    String field = row.getField(headings.indexOf(amount)).strip();
    sums.merge(key, decimal(field, notation), BigDecimal::add);
    rows++;
  }

  private static boolean isAmount(String field, AmountNotation notation) {
    Pattern form = notation == AmountNotation.DUTCH ? DUTCH : PLAIN;
    return field.length() <= 60
        && form.matcher(field).matches()
        && decimal(field, notation).stripTrailingZeros().scale() <= 2;
  }

  private static BigDecimal decimal(String field, AmountNotation notation) {
    return new BigDecimal(
        notation == AmountNotation.DUTCH ? field.replace(".", "").replace(',', '.') : field);
  }
}

package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.message.Message;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.national.Dimension;

/** Reads records of a JSON file: objects with keys and an amount. Nothing is made for a record. */
final class JsonRecords implements JsonForm {
  private static final int PLACES = 16;

  private final List<String> names;
  private final SerializedString[] lastNames = new SerializedString[PLACES];
  private final int[] lastFields = new int[PLACES];
  private final CharKeys[] keys;
  private final int[] dimensions;
  private final Batch batch;
  private final SumTarget target;
  private final JsonAmounts amounts;
  private final JsonFaults faults;
  private final Runnable flushed;

  /** For each dimension the code of all records that come, where they do not say it. */
  private final int[] fixed;

  private final boolean isOfDelivery;
  private long rows;

  /**
   * Starts to read.
   *
   * @param by what is wanted
   * @param fields the names of the fields that say it; what has none is fixed
   * @param isOfDelivery whether each has to say all of these, as codes that there are
   * @param amount the name of the field with the amount
   * @param flushed is called after each batch
   */
  JsonRecords(
      List<Dimension> by,
      Map<Dimension, String> fields,
      boolean isOfDelivery,
      String amount,
      JsonAmounts amounts,
      JsonFaults faults,
      Runnable flushed) {
    this.target = new SumTarget(by);
    this.batch = new Batch(by.size());
    this.fixed = new int[by.size()];
    this.amounts = amounts;
    this.faults = faults;
    this.flushed = flushed;
    this.isOfDelivery = isOfDelivery;
    List<Dimension> read =
        fields.keySet().stream()
            .filter(each -> isOfDelivery || by.contains(each))
            .sorted()
            .toList();
    this.dimensions = read.stream().mapToInt(by::indexOf).toArray();
    this.names = new ArrayList<>(read.stream().map(fields::get).toList());
    this.keys = read.stream().map(each -> keys(each, by.indexOf(each))).toArray(CharKeys[]::new);
    names.add(amount);
    Arrays.fill(lastNames, new SerializedString(""));
    Arrays.fill(lastFields, names.indexOf(""));
  }

  private CharKeys keys(Dimension dimension, int place) {
    boolean isCategory = isOfDelivery && dimension == Dimension.CATEGORY;
    return new CharKeys(
        key -> {
          if (isCategory && isTotal(key)) {
            return CharKeys.NONE;
          }
          return place < 0 ? 0 : target.code(place, key);
        });
  }

  /** Groups and totals of categories are no more amounts, but the same ones again. */
  private static boolean isTotal(String category) {
    return Arrays.stream(GovernmentLayer.values())
        .flatMap(layer -> CodeLists.years(layer).stream().map(year -> CodeLists.of(layer, year)))
        .flatMap(
            codes ->
                Stream.of(CodeKind.EXPENDITURE_CATEGORY, CodeKind.INCOME_CATEGORY)
                    .flatMap(kind -> codes.find(kind, category).stream()))
        .findFirst()
        .map(code -> code.isGroup())
        .orElse(false);
  }

  @Override
  public SumTarget target() {
    return target;
  }

  /** Returns how many records were read, faulty ones not counted. */
  @Override
  public long rows() {
    return rows;
  }

  /** Says what the records that come have for a dimension. */
  void fix(int dimension, String key) {
    fixed[dimension] = target.code(dimension, key);
  }

  /** Hands over the records that are kept back. */
  @Override
  public void flush() {
    // Of a record that was cut off there may be an amount.
    batch.wide.tailMap(batch.size).clear();
    target.take(batch);
    batch.clear();
    flushed.run();
  }

  /** Reads the record that a parser is at the start of, up to its end. */
  @Override
  public void read(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      faults.row(parser, "NAT-012", JsonFaults.RECORD);
      parser.skipChildren();
      return;
    }
    int row = batch.size;
    for (int d = 0; d < fixed.length; d++) {
      batch.codes[d][row] = fixed[d];
    }
    int seen = 0;
    boolean good = true;
    for (int place = 0; nextField(parser, place); place++) {
      int field = lastFields[Math.min(place, PLACES - 1)];
      JsonToken value = parser.nextToken();
      if (field < 0 || !good) {
        parser.skipChildren();
      } else {
        good = (seen & (1 << field)) == 0 ? value(parser, value, field) : twice(parser, field);
        seen |= 1 << field;
      }
    }
    if (good && seen == (1 << names.size()) - 1) {
      rows++;
      batch.size++;
    } else {
      batch.wide.remove(row);
      if (good) {
        missing(parser, seen);
      }
    }
    if (batch.isFull()) {
      flush();
    }
  }

  /**
   * Goes to the next field, if there is one. Records mostly have the same fields in the same order,
   * so what came at a place last time is compared with the bytes of the file.
   */
  private boolean nextField(JsonParser parser, int place) throws IOException {
    int at = Math.min(place, PLACES - 1);
    if (parser.nextFieldName(lastNames[at])) {
      return true;
    }
    if (parser.currentToken() != JsonToken.FIELD_NAME) {
      return false;
    }
    String name = parser.currentName();
    lastNames[at] = new SerializedString(name);
    lastFields[at] = names.indexOf(name);
    return true;
  }

  private boolean value(JsonParser parser, JsonToken value, int field) throws IOException {
    if (field == dimensions.length) {
      return amount(parser, value);
    }
    if (value != JsonToken.VALUE_STRING && (isOfDelivery || !value.isNumeric())) {
      return noKey(parser, field);
    }
    int code =
        keys[field].code(
            parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    if (dimensions[field] >= 0) {
      batch.codes[dimensions[field]][batch.size] = code;
    }
    return code != CharKeys.NONE || noKey(parser, field);
  }

  private boolean noKey(JsonParser parser, int field) throws IOException {
    Message expected = isOfDelivery ? JsonFaults.code(names.get(field)) : JsonFaults.KEY;
    return fault(parser, "NAT-014", expected);
  }

  private boolean amount(JsonParser parser, JsonToken value) throws IOException {
    if (!value.isNumeric()) {
      return fault(parser, "NAT-013", JsonFaults.AMOUNT);
    }
    long cents = amounts.cents(parser);
    batch.cents[batch.size] = cents;
    if (cents != AmountNotation.NO_CENTS) {
      return true;
    }
    Optional<BigInteger> wide = amounts.wide(parser);
    if (wide.isEmpty()) {
      return fault(parser, "NAT-013", JsonFaults.AMOUNT);
    }
    batch.cents[batch.size] = 0;
    batch.wide.put(batch.size, wide.get());
    return true;
  }

  private boolean twice(JsonParser parser, int field) throws IOException {
    return fault(parser, "NAT-012", JsonFaults.once(names.get(field)));
  }

  private boolean fault(JsonParser parser, String code, Message expected) throws IOException {
    faults.row(parser, code, expected);
    parser.skipChildren();
    return false;
  }

  private void missing(JsonParser parser, int seen) throws IOException {
    String name = names.get(Integer.numberOfTrailingZeros(~seen));
    faults.row(parser, "NAT-012", JsonFaults.field(name));
  }
}

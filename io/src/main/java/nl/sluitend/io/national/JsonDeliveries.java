package nl.sluitend.io.national;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.national.Dimension.CATEGORY;
import static nl.sluitend.national.Dimension.SIDE;
import static nl.sluitend.national.Dimension.TASK_FIELD;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.money.Unit;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.GroupSum;

/**
 * Reads deliveries of Iv3: the lasten and baten per taakveld and category, with the keys that the
 * metadata of each delivery has for all of them. Where the data come before the metadata, they are
 * added up by themselves until the metadata are known, so that their number does not matter.
 */
final class JsonDeliveries implements JsonForm {
  /** What the metadata say, by their fields. */
  static final Map<String, Dimension> METADATA =
      Map.of(
          "overheidslaag", Dimension.LAYER,
          "overheidsnummer", Dimension.NUMBER,
          "overheidsnaam", Dimension.NAME,
          "boekjaar", Dimension.YEAR,
          "periode", Dimension.REPORT);

  static final Map<Dimension, String> RECORD =
      Map.of(TASK_FIELD, "taakveld", CATEGORY, "categorie");

  private static final String AMOUNT = "bedrag";
  private static final String HEAD = "metadata";
  private static final String DATA = "data";

  private final List<Dimension> by;
  private final List<Dimension> ofRows;
  private final JsonAmounts amounts;
  private final JsonFaults faults;
  private final Runnable flushed;
  private final JsonRecords records;
  private long earlyRows;

  /** What came before the metadata of the delivery that is read. */
  private Optional<JsonRecords> early = Optional.empty();

  JsonDeliveries(List<Dimension> by, Unit unit, JsonFaults faults, Runnable flushed) {
    this.by = by;
    this.ofRows = by.stream().filter(d -> !METADATA.containsValue(d)).toList();
    this.amounts = new JsonAmounts(unit);
    this.faults = faults;
    this.flushed = flushed;
    this.records = newRecords(by);
  }

  @Override
  public SumTarget target() {
    return records.target();
  }

  @Override
  public long rows() {
    return records.rows() + earlyRows;
  }

  @Override
  public void flush() {
    records.flush();
    // There is something only if the delivery was cut off.
    early.ifPresent(cutOff -> faults.rows(cutOff.rows()));
    early = Optional.empty();
  }

  @Override
  public void read(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      faults.row(parser, "NAT-012", JsonFaults.RECORD);
      parser.skipChildren();
      return;
    }
    Optional<Map<Dimension, String>> head = Optional.empty();
    boolean hasHead = false;
    boolean hasData = false;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      boolean isHead = name.equals(HEAD);
      boolean isData = name.equals(DATA);
      if ((isHead && hasHead) || (isData && hasData)) {
        faults.row(parser, "NAT-012", JsonFaults.once(name));
        parser.skipChildren();
      } else if (isHead) {
        hasHead = true;
        head = head(parser);
      } else if (isData) {
        hasData = true;
        if (head.isEmpty()) {
          early = Optional.of(newRecords(ofRows));
        }
        data(parser, early.orElse(records));
      } else {
        parser.skipChildren();
      }
    }
    if (!hasHead || !hasData) {
      faults.row(parser, "NAT-012", JsonFaults.field(hasHead ? DATA : HEAD));
    }
    if (early.isPresent()) {
      late(early.get(), head);
      early = Optional.empty();
    }
  }

  private JsonRecords newRecords(List<Dimension> wanted) {
    return new JsonRecords(wanted, RECORD, true, AMOUNT, amounts, faults, flushed);
  }

  /** Adds what came before the metadata. */
  private void late(JsonRecords rows, Optional<Map<Dimension, String>> head) {
    rows.flush();
    if (head.isEmpty()) {
      faults.rows(rows.rows());
      return;
    }
    earlyRows += rows.rows();
    List<GroupSum> groups = rows.target().sums().result().stream().toList();
    for (GroupSum group : groups) {
      List<String> key = new ArrayList<>();
      for (Dimension dimension : by) {
        int ofRow = ofRows.indexOf(dimension);
        key.add(ofRow < 0 ? head.get().getOrDefault(dimension, "") : group.key().get(ofRow));
      }
      records.target().sums().add(key, group.sum().in(Unit.CENT).toBigIntegerExact());
    }
  }

  /** Reads the metadata; empty, with a fault taken, if they do not say what is wanted. */
  private Optional<Map<Dimension, String>> head(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      faults.problem(parser, "NAT-015", JsonFaults.RECORD);
      parser.skipChildren();
      return Optional.empty();
    }
    Map<Dimension, String> head = new EnumMap<>(Dimension.class);
    boolean good = true;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      Dimension dimension = METADATA.get(name);
      if (dimension != null && head.containsKey(dimension)) {
        faults.problem(parser, "NAT-015", JsonFaults.once(name));
        good = false;
      } else if (dimension != null) {
        boolean isKey = value == JsonToken.VALUE_STRING || value.isNumeric();
        String text = isKey ? parser.getText().strip() : "";
        good &= isGood(parser, dimension, text);
        head.put(dimension, text);
      }
      parser.skipChildren();
    }
    for (int d = 0; d < by.size(); d++) {
      if (METADATA.containsValue(by.get(d))) {
        good &= isThere(parser, by.get(d), head);
        records.fix(d, head.getOrDefault(by.get(d), ""));
      }
    }
    if (METADATA.values().stream().noneMatch(d -> head.getOrDefault(d, "").isEmpty())) {
      faults.delivery(
          parser,
          METADATA.values().stream().sorted().map(d -> requireNonNull(head.get(d))).toList());
    }
    return good ? Optional.of(head) : Optional.empty();
  }

  private boolean isGood(JsonParser parser, Dimension dimension, String text) throws IOException {
    boolean isLayer = dimension == Dimension.LAYER;
    boolean isWanted = isLayer || by.contains(dimension);
    boolean isKnown = !isLayer || GovernmentLayer.ofCbsName(text).isPresent();
    if (isWanted && (text.isEmpty() || !isKnown)) {
      faults.problem(parser, "NAT-015", isLayer ? JsonFaults.LAYER : JsonFaults.KEY);
      return false;
    }
    return true;
  }

  private boolean isThere(JsonParser parser, Dimension dimension, Map<Dimension, String> head)
      throws IOException {
    for (Map.Entry<String, Dimension> field : METADATA.entrySet()) {
      if (field.getValue() == dimension && !head.containsKey(dimension)) {
        faults.problem(parser, "NAT-015", JsonFaults.field(field.getKey()));
        return false;
      }
    }
    return true;
  }

  private void data(JsonParser parser, JsonRecords into) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      faults.row(parser, "NAT-012", JsonFaults.RECORD);
      parser.skipChildren();
      return;
    }
    int side = (into == records ? by : ofRows).indexOf(SIDE);
    Set<String> seen = new HashSet<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (!name.equals("lasten") && !name.equals("baten")) {
        parser.skipChildren();
      } else if (!seen.add(name)) {
        faults.row(parser, "NAT-012", JsonFaults.once(name));
        parser.skipChildren();
      } else if (parser.currentToken() != JsonToken.START_ARRAY) {
        faults.row(parser, "NAT-012", JsonFaults.RECORDS);
        parser.skipChildren();
      } else {
        if (side >= 0) {
          into.fix(side, name);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          into.read(parser);
        }
      }
    }
  }
}

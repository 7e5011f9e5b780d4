package nl.sluitend.io.national;

import java.util.Arrays;

/**
 * One record by all rules of CSV: quoted fields with separators, line ends and doubled quotes in
 * them, and LF, CRLF or CR at the end. A quote that does not open a field is a character like any
 * other. Filled again for each record.
 */
final class CsvRecord {
  /** What {@link #read} returns where the record does not end in these bytes. */
  static final int INCOMPLETE = -1;

  /** Bytes kept free before the first field and after the last. */
  static final int MARGIN = 16;

  private static final byte QUOTE = '"';

  private final byte separator;
  private byte[] text = new byte[256];
  private int length;
  private int[] ends = new int[16];
  private int fields;
  private int lineEnds;
  private int broken;
  private boolean open;
  private boolean empty;
  private byte[] bytes = text;
  private int limit;
  private boolean whole;

  CsvRecord(char separator) {
    this.separator = (byte) separator;
  }

  /**
   * Reads one record.
   *
   * @param from where it begins
   * @param end where the bytes end
   * @param last whether nothing follows these bytes, so that the record may end there
   * @return where the next record begins, or {@link #INCOMPLETE}
   */
  int read(byte[] source, int from, int end, boolean last) {
    bytes = source;
    limit = end;
    whole = last;
    fields = 0;
    length = MARGIN;
    lineEnds = 0;
    broken = 0;
    open = false;
    int at = from;
    while (at != INCOMPLETE) {
      at = at < limit && bytes[at] == QUOTE ? quoted(at + 1) : plain(at);
      if (at == INCOMPLETE) {
        break;
      }
      endField();
      empty = at == from;
      if (at == limit) {
        return limit;
      }
      if (bytes[at] != separator) {
        return lineEnd(at);
      }
      at++;
    }
    return INCOMPLETE;
  }

  /** Takes bytes up to what ends the field; returns where that stands. */
  private int plain(int from) {
    int at = from;
    while (at < limit && bytes[at] != separator && !isLineEnd(bytes[at])) {
      at++;
    }
    append(from, at);
    return at == limit && !whole ? INCOMPLETE : at;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  /** Takes bytes up to the closing quote; returns where what ends the field stands. */
  private int quoted(int from) {
    int start = from;
    for (int at = from; at < limit; at++) {
      if (bytes[at] == QUOTE) {
        append(start, at);
        if (at + 1 == limit) {
          return whole ? limit : INCOMPLETE;
        }
        if (bytes[at + 1] != QUOTE) {
          return afterQuote(at + 1);
        }
        at++;
        start = at;
      } else if (bytes[at] == '\n' || (bytes[at] == '\r' && !isFollowedByLineFeed(at))) {
        lineEnds++;
      }
    }
    // The quote is never closed, or not in what is here.
    append(start, limit);
    broken = fields + 1;
    open = true;
    return whole ? limit : INCOMPLETE;
  }

  private boolean isFollowedByLineFeed(int at) {
    return at + 1 < limit && bytes[at + 1] == '\n';
  }

  private int afterQuote(int at) {
    if (bytes[at] == separator || isLineEnd(bytes[at])) {
      return at;
    }
    broken = broken == 0 ? fields + 1 : broken;
    return plain(at);
  }

  private int lineEnd(int at) {
    if (bytes[at] == '\r') {
      if (at + 1 == limit && !whole) {
        return INCOMPLETE;
      }
      lineEnds++;
      return isFollowedByLineFeed(at) ? at + 2 : at + 1;
    }
    lineEnds++;
    return at + 1;
  }

  private void append(int from, int to) {
    int needed = length + (to - from) + MARGIN;
    if (needed > text.length) {
      text = Arrays.copyOf(text, Math.max(needed, text.length * 2));
    }
    System.arraycopy(bytes, from, text, length, to - from);
    length += to - from;
  }

  /** A field is followed by what ends it, as in a plain line. */
  private void endField() {
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, fields * 2);
    }
    ends[fields++] = length;
    if (length + MARGIN >= text.length) {
      text = Arrays.copyOf(text, text.length * 2);
    }
    text[length++] = separator;
  }

  /** Returns the number of fields; an empty line has one, which is empty. */
  int fields() {
    return fields;
  }

  /** Tells whether nothing stands on the line, not even an empty field in quotes. */
  boolean isEmptyLine() {
    return empty;
  }

  /** Returns how many lines end in the record, its own end included if it has one. */
  int lineEnds() {
    return lineEnds;
  }

  /** Returns the field whose quotes are wrong, from 1; 0 if none is. */
  int brokenField() {
    return broken;
  }

  /** Tells whether the bytes ended within quotes. */
  boolean isOpen() {
    return open;
  }

  /** Returns the bytes in which the fields stand, one after the other, each with a separator. */
  byte[] text() {
    return text;
  }

  int start(int field) {
    return field == 0 ? MARGIN : ends[field - 1] + 1;
  }

  int end(int field) {
    return ends[field];
  }
}

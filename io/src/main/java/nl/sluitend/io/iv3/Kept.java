package nl.sluitend.io.iv3;

/**
 * One copy of texts that come back in every record: codes, names of fields, short descriptions. A
 * small table in which a later text takes the place of an earlier one, so no file can fill it up.
 */
final class Kept {
  private static final int SIZE = 1 << 13;
  private static final int LONGEST = 64;

  private final String[] texts = new String[SIZE];

  String text(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int at = (hash ^ (hash >>> 16)) & (SIZE - 1);
    if (text.equals(texts[at])) {
      return texts[at];
    }
    texts[at] = text;
    return text;
  }
}

package nl.sluitend.bbv;

/** A row of codes.txt: a code with the layers and years in which it is valid. */
record CodeRow(CodeKind kind, Validity validity, int indent, String code, String name) {
  /** Reads a row of three cells: validity, code, name. */
  static CodeRow parse(CodeKind kind, String line) {
    int first = line.indexOf('|');
    int second = line.indexOf('|', first + 1);
    String indented = line.substring(first + 1, second).stripTrailing();
    String code = indented.stripLeading();
    return new CodeRow(
        kind,
        Validity.parse(line.substring(0, first).strip()),
        indented.length() - code.length(),
        code,
        line.substring(second + 1).strip());
  }

  /** The code in a year: what stands in braces is counted from that year. */
  String code(int year) {
    return fill(code, year);
  }

  /** The name in a year. */
  String name(int year) {
    return fill(name, year);
  }

  private static String fill(String text, int year) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    int close = text.indexOf('}', open);
    int filled = year + Integer.parseInt(text.substring(open + 1, close));
    return new StringBuilder(text).replace(open, close + 1, Integer.toString(filled)).toString();
  }
}

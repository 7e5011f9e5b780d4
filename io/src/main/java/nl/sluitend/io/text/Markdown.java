package nl.sluitend.io.text;

import java.util.regex.Pattern;

/** Text in Markdown (CommonMark, with the tables of GitHub). */
public final class Markdown {
  /** Whatever could begin something else than text, also inside a table. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!{}]");

  /** What begins a list at the start of a line. */
  private static final Pattern LIST = Pattern.compile("^(\\d*)([-+=.)])");

  private Markdown() {}

  /**
   * Returns the text on one line, so that Markdown shows it as it is.
   *
   * @param text the text
   * @return the same, with what Markdown would read as its own escaped
   */
  public static String escaped(String text) {
    return LIST.matcher(cell(text)).replaceFirst("$1\\\\$2");
  }

  /**
   * Returns the text on one line for a cell of a table, where no list can begin.
   *
   * @param text the text
   * @return the same, with what Markdown would read as its own escaped
   */
  public static String cell(String text) {
    return SPECIAL.matcher(Texts.line(text)).replaceAll("\\\\$0");
  }

  /**
   * Returns lines of text as a block that Markdown shows letter for letter.
   *
   * @param lines the lines
   * @return the block, with a line feed at its end; the fence is longer than any in the lines
   */
  public static String fenced(Iterable<String> lines) {
    StringBuilder block = new StringBuilder();
    int longest = 2;
    for (String line : lines) {
      String shown = Texts.line(line);
      block.append(shown).append('\n');
      int ticks = 0;
      while (ticks < shown.length() && shown.charAt(ticks) == '`') {
        ticks++;
      }
      longest = Math.max(longest, ticks);
    }
    String fence = "`".repeat(longest + 1);
    return fence + "text\n" + block + fence + "\n";
  }
}

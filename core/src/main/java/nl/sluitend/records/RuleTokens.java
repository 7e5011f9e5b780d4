package nl.sluitend.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of rules cut into pieces, each with its place. */
final class RuleTokens {
  /** What a piece is. */
  enum Kind {
    NAME,
    NUMBER,
    QUOTED,
    SIGN,
    END_OF_RULE,
    UNKNOWN
  }

  /**
   * A piece.
   *
   * @param start where it starts in the text, from 0
   */
  record Token(Kind kind, String text, int start) {
    boolean is(String sign) {
      return (kind == Kind.SIGN || kind == Kind.END_OF_RULE) && text.equals(sign);
    }

    boolean isWord(String word) {
      return kind == Kind.NAME && text.equals(word);
    }
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<word>[\\p{L}\\p{N}_.]+)|(?<quoted>\"[^\"\\n]*\"|'[^'\\n]*')"
              + "|(?<sign><=|>=|==|!=|&&|\\|\\||[-+*/<>=(){},:&|])|(?<end>[;\\n])");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
  private static final Pattern NUMBER_AND_NAME =
      Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(\\p{L}[\\p{L}\\p{N}_.]*)");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_.][\\p{L}\\p{N}_.]*");
  private static final Pattern POWER = Pattern.compile("[eE]\\d*");

  private final String text;
  private final Set<String> known;
  private final List<Token> tokens = new ArrayList<>();

  private RuleTokens(String text, Set<String> known) {
    this.text = text;
    this.known = known;
  }

  /** Cuts a text, in which the known names are names whatever they look like. */
  static List<Token> of(String text, Set<String> known) {
    RuleTokens pieces = new RuleTokens(text, known);
    pieces.cut();
    return pieces.tokens;
  }

  private void cut() {
    Matcher piece = PIECE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
        at++;
      } else if (piece.region(at, text.length()).lookingAt()) {
        take(piece);
        at = piece.end();
      } else {
        int end = text.offsetByCodePoints(at, 1);
        tokens.add(new Token(Kind.UNKNOWN, text.substring(at, end), at));
        at = end;
      }
    }
    tokens.add(new Token(Kind.END_OF_RULE, "", text.length()));
  }

  private void take(Matcher piece) {
    String found = piece.group();
    int start = piece.start();
    if (piece.group("word") != null) {
      word(found, start);
    } else if (piece.group("quoted") != null) {
      tokens.add(new Token(Kind.QUOTED, found.substring(1, found.length() - 1), start));
    } else if (piece.group("end") != null) {
      tokens.add(new Token(Kind.END_OF_RULE, found, start));
    } else {
      tokens.add(new Token(Kind.SIGN, found, start));
    }
  }

  private void word(String word, int start) {
    Matcher both = NUMBER_AND_NAME.matcher(word);
    if (known.contains(word) || NAME.matcher(word).matches()) {
      tokens.add(new Token(Kind.NAME, word, start));
    } else if (NUMBER.matcher(word).matches()) {
      tokens.add(new Token(Kind.NUMBER, word, start));
    } else if (both.matches() && isName(both.group(2))) {
      tokens.add(new Token(Kind.NUMBER, both.group(1), start));
      tokens.add(new Token(Kind.NAME, both.group(2), start + both.start(2)));
    } else {
      // Neither 1e3, 1e-3 nor 1.2.3 is guessed at.
      tokens.add(new Token(Kind.UNKNOWN, word, start));
    }
  }

  private boolean isName(String afterNumber) {
    return known.contains(afterNumber) || !POWER.matcher(afterNumber).matches();
  }
}

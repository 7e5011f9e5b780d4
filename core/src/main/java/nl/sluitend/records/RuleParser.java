package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.records.RuleTokens.Kind;
import nl.sluitend.records.RuleTokens.Token;

/** Reads rules, each by itself: one that cannot be read does not hide the others. */
final class RuleParser {
  private static final int MOST_ALTERNATIVES = 64;
  private static final int DEEPEST = 64;
  private static final Map<String, Sense> SENSES =
      Map.of(
          "<", Sense.LESS,
          "<=", Sense.AT_MOST,
          "==", Sense.EQUAL,
          "=", Sense.EQUAL,
          ">=", Sense.AT_LEAST,
          ">", Sense.MORE);
  private static final Set<String> AND = Set.of("&", "&&");
  private static final Set<String> OR = Set.of("|", "||");

  /** Stops the reading of one rule. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Stop(Problem problem) {
      super(problem.message().english(), null, false, false);
      this.problem = problem;
    }
  }

  private final String text;
  private final List<Token> tokens;
  private final Set<String> texts;
  private int at;
  private int depth;

  RuleParser(String text, Figures known) {
    this.text = text;
    Set<String> names = new HashSet<>(known.numbers().keySet());
    names.addAll(known.texts().keySet());
    this.tokens = RuleTokens.of(text, names);
    this.texts = new HashSet<>(known.texts().keySet());
    addTextsThatAreListed();
  }

  /** A name before "in" or compared with something in quotes is that of a text everywhere. */
  private void addTextsThatAreListed() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean listed = tokens.get(i + 1).isWord("in");
      boolean quoted =
          i + 2 < tokens.size()
              && (tokens.get(i + 1).is("==") || tokens.get(i + 1).is("!="))
              && tokens.get(i + 2).kind() == Kind.QUOTED;
      if (tokens.get(i).kind() == Kind.NAME && (listed || quoted)) {
        texts.add(tokens.get(i).text());
      }
    }
  }

  Reading<Rules> read() {
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (at < tokens.size()) {
      if (peek().kind() == Kind.END_OF_RULE) {
        at++;
        continue;
      }
      Token first = peek();
      try {
        Rule rule = rule(rules.size() + problems.size() + 1);
        if (names.add(rule.name())) {
          rules.add(rule);
        } else {
          problems.add(
              problem(
                  "RUL-003",
                  first,
                  rule.name(),
                  new Message("een naam die nog niet gebruikt is", "a name that is not used yet")));
        }
      } catch (Stop stop) {
        problems.add(stop.problem);
        skipRule();
      }
    }
    return new Reading<>(Optional.of(new Rules(rules)), problems);
  }

  private void skipRule() {
    while (peek().kind() != Kind.END_OF_RULE) {
      at++;
    }
  }

  private Rule rule(int place) throws Stop {
    depth = 0;
    String name = "#" + place;
    if (peek().kind() == Kind.NAME && tokens.get(at + 1).is(":")) {
      name = next().text();
      at++;
    }
    int start = peek().start();
    Alternatives alternatives = takeWord("if") ? conditional() : condition();
    if (peek().kind() != Kind.END_OF_RULE) {
      throw unexpected(
          new Message("een vergelijking of het einde", "a comparison or the end of the rule"));
    }
    return new Rule(name, text.substring(start, peek().start()).strip(), alternatives);
  }

  private Alternatives conditional() throws Stop {
    boolean bracketed = peek().is("(");
    Alternatives given = condition();
    if (!takeWord("then") && !bracketed) {
      throw unexpected(Message.same("then"));
    }
    return few(opposite(given).or(condition()));
  }

  private Alternatives condition() throws Stop {
    Alternatives any = conjunction();
    while (takeWord("or") || takeAny(OR)) {
      any = few(any.or(conjunction()));
    }
    return any;
  }

  private Alternatives conjunction() throws Stop {
    Alternatives all = part();
    while (takeWord("and") || takeAny(AND)) {
      all = few(all.and(part()));
    }
    return all;
  }

  private Alternatives part() throws Stop {
    if (peek().is("(") && bracketHoldsComparison()) {
      deeper();
      at++;
      Alternatives inside = condition();
      expect(")");
      depth--;
      return inside;
    }
    boolean word = peek().kind() == Kind.NAME && texts.contains(peek().text());
    return word ? words() : comparisons();
  }

  private boolean bracketHoldsComparison() {
    int open = 0;
    for (int i = at; tokens.get(i).kind() != Kind.END_OF_RULE; i++) {
      Token token = tokens.get(i);
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (open == 0) {
        return false;
      }
      if (isComparison(token) || token.isWord("in")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComparison(Token token) {
    return token.kind() == Kind.SIGN
        && (SENSES.containsKey(token.text()) || token.text().equals("!="));
  }

  private Alternatives words() throws Stop {
    String name = next().text();
    if (takeWord("in")) {
      expect("{");
      Set<String> values = new TreeSet<>();
      do {
        values.add(word());
      } while (take(","));
      expect("}");
      return Alternatives.of(Atom.Text.of(name, values));
    }
    boolean same = take("==") || take("=");
    if (!same && !take("!=")) {
      throw unexpected(Message.same("in, ==, !="));
    }
    Atom equal = Atom.Text.of(name, Set.of(word()));
    return same ? Alternatives.of(equal) : Alternatives.of(equal).opposite();
  }

  private String word() throws Stop {
    Kind kind = peek().kind();
    if (kind != Kind.NAME && kind != Kind.NUMBER && kind != Kind.QUOTED) {
      throw unexpected(new Message("een tekst", "a text"));
    }
    return next().text();
  }

  private Alternatives comparisons() throws Stop {
    List<Quotient> left = new ArrayList<>();
    do {
      left.add(sum());
    } while (take(","));
    if (!isComparison(peek())) {
      throw unexpected(new Message("een vergelijkingsteken", "a sign that compares"));
    }
    Alternatives all = Alternatives.ALWAYS;
    while (isComparison(peek())) {
      Token sign = next();
      Quotient right = sum();
      for (Quotient each : left) {
        Quotient difference = each.plus(right.negated()).orElseThrow(() -> notLinear(sign));
        all = few(all.and(compared(difference, sign.text())));
      }
      left = List.of(right);
    }
    return all;
  }

  private static Alternatives compared(Quotient difference, String sign) {
    return sign.equals("!=")
        ? difference.compared(Sense.LESS).or(difference.compared(Sense.MORE))
        : difference.compared(SENSES.getOrDefault(sign, Sense.EQUAL));
  }

  private Quotient sum() throws Stop {
    Quotient sum = product();
    while (peek().is("+") || peek().is("-")) {
      Token sign = next();
      Quotient term = product();
      sum = sum.plus(sign.is("-") ? term.negated() : term).orElseThrow(() -> notLinear(sign));
    }
    return sum;
  }

  private Quotient product() throws Stop {
    Quotient product = factor();
    while (true) {
      Token sign = peek();
      if (take("*")) {
        product = product.times(factor()).orElseThrow(() -> notLinear(sign));
      } else if (take("/")) {
        product = product.dividedBy(factor()).orElseThrow(() -> notLinear(sign));
      } else if (sign.kind() == Kind.NAME
          && tokens.get(at - 1).kind() == Kind.NUMBER
          && touches()) {
        product = product.times(Quotient.of(next().text())).orElseThrow(() -> notLinear(sign));
      } else {
        return product;
      }
    }
  }

  /** Whether a name follows a number without a space, as in 2x. */
  private boolean touches() {
    Token before = tokens.get(at - 1);
    return before.start() + before.text().length() == peek().start();
  }

  private Quotient factor() throws Stop {
    deeper();
    try {
      if (take("-")) {
        return factor().negated();
      }
      if (take("+")) {
        return factor();
      }
      if (take("(")) {
        Quotient inside = sum();
        expect(")");
        return inside;
      }
      if (peek().kind() == Kind.NUMBER) {
        return Quotient.of(Rational.of(new BigDecimal(next().text())));
      }
      if (peek().kind() == Kind.NAME && !texts.contains(peek().text())) {
        return Quotient.of(next().text());
      }
      throw unexpected(
          new Message("een getal of de naam van een cijfer", "a number or the name of a figure"));
    } finally {
      depth--;
    }
  }

  private void deeper() throws Stop {
    depth++;
    if (depth > DEEPEST) {
      throw unexpected(new Message("minder haakjes", "fewer brackets"));
    }
  }

  /** The opposite is a product, so its size is known before it is made. */
  private Alternatives opposite(Alternatives given) throws Stop {
    long size = 1;
    for (List<Atom> list : given.lists()) {
      size *= list.stream().mapToInt(atom -> atom.opposite().size()).sum();
      if (size > MOST_ALTERNATIVES) {
        throw tooMany();
      }
    }
    return given.opposite();
  }

  private Alternatives few(Alternatives alternatives) throws Stop {
    if (alternatives.lists().size() > MOST_ALTERNATIVES) {
      throw tooMany();
    }
    return alternatives;
  }

  private Stop tooMany() {
    Message fewer =
        new Message(
            "ten hoogste %s manieren om te gelden".formatted(MOST_ALTERNATIVES),
            "at most %s ways to hold".formatted(MOST_ALTERNATIVES));
    return new Stop(problem("RUL-004", peek(), peek().text(), fewer));
  }

  private Stop notLinear(Token sign) {
    return new Stop(
        problem(
            "RUL-002",
            sign,
            sign.text(),
            new Message(
                "een lineaire uitdrukking, of één breuk daarvan",
                "a linear expression, or one quotient of two")));
  }

  private Stop unexpected(Message expected) {
    return new Stop(problem("RUL-001", peek(), peek().text(), expected));
  }

  private Problem problem(String code, Token token, String found, Message expected) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < token.start(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    Place place = new Place("rules", line, token.start() - lineStart + 1);
    return Problem.of(code, Problem.Level.ERROR, place, found, expected);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(at++);
  }

  private void expect(String sign) throws Stop {
    if (!take(sign)) {
      throw unexpected(Message.same(sign));
    }
  }

  private boolean take(String sign) {
    boolean is = peek().is(sign);
    at += is ? 1 : 0;
    return is;
  }

  private boolean takeAny(Set<String> signs) {
    boolean is = peek().kind() == Kind.SIGN && signs.contains(peek().text());
    at += is ? 1 : 0;
    return is;
  }

  private boolean takeWord(String word) {
    boolean is = peek().kind() == Kind.NAME && peek().text().toLowerCase(Locale.ROOT).equals(word);
    at += is ? 1 : 0;
    return is;
  }
}

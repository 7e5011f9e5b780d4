package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/** Shares in words. */
final class ShareWording {
  static final Comparator<Message> BY_NAME =
      Comparator.comparing(Message::dutch).thenComparing(Message::english);

  private static final int SHOWN = 10;
  private static final int MORE_DECIMALS = 4;
  private static final int GROUP = 3;

  private ShareWording() {}

  static String names(List<Message> members) {
    String names =
        members.stream().limit(SHOWN).map(Message::dutch).collect(Collectors.joining(", "));
    return members.size() > SHOWN ? names + ", …" : names;
  }

  /** A number as a decimal if it has an end, else as a fraction. */
  static String fraction(BigInteger numerator, BigInteger denominator) {
    try {
      return new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString();
    } catch (ArithmeticException endless) {
      return numerator + "/" + denominator;
    }
  }

  static Message title(Split split) {
    String dutch = "%s over '%s' in stappen van %s, %s";
    String english = "%s by '%s' in steps of %s, %s";
    Keys keys = split.keys();
    ResiduePolicy policy = split.policy();
    Amount step = split.unit().step();
    return new Message(
        dutch.formatted(
            euros(split.amount(), Language.DUTCH),
            keys.name().dutch(),
            euros(step, Language.DUTCH),
            policy.inWords().dutch()),
        english.formatted(
            euros(split.amount(), Language.ENGLISH),
            keys.name().english(),
            euros(step, Language.ENGLISH),
            policy.inWords().english()));
  }

  static Message explanation(Share share) {
    return new Message(
        explanation(
            share,
            Language.DUTCH,
            "%s: sleutel %s van %s (%s%%), precies %s, afgerond %s, rest %s, aandeel %s"),
        explanation(
            share,
            Language.ENGLISH,
            "%s: key %s of %s (%s%%), exactly %s, rounded %s, residue %s, share %s"));
  }

  static Message remainder(Message name, Amount remainder) {
    return new Message(
        name.dutch() + ": " + euros(remainder, Language.DUTCH),
        name.english() + ": " + euros(remainder, Language.ENGLISH));
  }

  private static String explanation(Share share, Language language, String form) {
    int decimals = Math.max(0, -share.unit().exponent()) + MORE_DECIMALS;
    BigDecimal exact = share.exact(decimals, RoundingMode.DOWN);
    boolean whole = exact.compareTo(share.exact(decimals, RoundingMode.UP)) == 0;
    return form.formatted(
        share.member().in(language),
        key(share.key(), language),
        key(share.total(), language),
        written(share.percentage(2, RoundingMode.HALF_UP), language),
        "€ " + written(whole ? stripped(exact) : exact, language) + (whole ? "" : "…"),
        euros(share.rounded(), language),
        euros(share.residue(), language),
        euros(share.amount(), language));
  }

  private static String key(Key key, Language language) {
    String text = fraction(key.numerator(), key.denominator());
    return text.contains("/") ? text : written(new BigDecimal(text), language);
  }

  static String euros(Amount amount, Language language) {
    return "€ " + written(amount.toBigDecimal(), language);
  }

  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal value = number.stripTrailingZeros();
    return value.setScale(Math.max(0, value.scale()));
  }

  /** A number with its decimals, thousands in groups: 1.234,50 or 1,234.50. */
  private static String written(BigDecimal number, Language language) {
    String group = language == Language.DUTCH ? "." : ",";
    String mark = language == Language.DUTCH ? "," : ".";
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int i = out.length() - GROUP; i > 0; i -= GROUP) {
      out.insert(i, group);
    }
    if (point >= 0) {
      out.append(mark).append(plain, point + 1, plain.length());
    }
    return (number.signum() < 0 ? "-" : "") + out;
  }
}

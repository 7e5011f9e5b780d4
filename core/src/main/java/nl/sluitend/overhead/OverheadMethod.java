package nl.sluitend.overhead;

import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Years;

/**
 * The ways in which municipalities express overhead as a rate. The BBV leaves the choice free
 * (Schouwen-Duiveland, begroting 2022); the financiële verordening fixes it. Which overhead stands
 * above the line, gross or net, and what exactly below it, differs too: a rate names both.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages and kinds never change.
public enum OverheadMethod {
  /** Overhead as a percentage of the direct wages on the taakvelden. */
  SURCHARGE_ON_DIRECT_WAGES(
      new Message("opslag op directe salarislasten", "surcharge on direct wages"),
      Kind.MONEY,
      "Goirle, begroting 2018: https://goirle.begroting-2018.nl/p5632/kosten-overhead"),
  /** Overhead in euros per productive hour on the taakvelden and projects. */
  PER_PRODUCTIVE_HOUR(
      new Message("bedrag per productief uur", "amount per productive hour"),
      Kind.number(new Message("uur", "hour")),
      "Lingewaard, begroting 2019: https://lingewaard.begroting-2019.nl/p8226/overhead"),
  /** Overhead in euros per direct full-time position (formatieplaats). */
  PER_FTE(
      new Message("bedrag per formatieplaats", "amount per full-time position"),
      Kind.number(Message.same("fte")),
      "Arnhem, begroting 2018: https://arnhem.begroting-2018.nl/p14610/overhead"),
  /** Overhead as a percentage of total expenditure; also the policy indicator. */
  SHARE_OF_EXPENDITURE(
      new Message("aandeel in de totale lasten", "share of total expenditure"),
      Kind.MONEY,
      "Gouda, jaarstukken 2017:"
          + " https://jaarstukken2017.financien.gouda.nl/programma-s/overhead/overheadpercentage;"
          + " beleidsindicator: Stcrt. 2016, 16004"),
  /** Overhead as a percentage of the costs of the organisation (apparaatskosten). */
  SHARE_OF_ORGANISATION_COSTS(
      new Message("aandeel in de apparaatskosten", "share of the costs of the organisation"),
      Kind.MONEY,
      "Schouwen-Duiveland, begroting 2022: https://schouwen-duiveland.begrotingsapp.nl/"
          + "programmabegroting-2022---2025---/programma/overzicht-van-de-kosten-van-overhead");

  private final Message name;
  private final Kind denominator;
  private final String source;

  OverheadMethod(Message name, Kind denominator, String source) {
    this.name = name;
    this.denominator = denominator;
    this.source = source;
  }

  /**
   * Returns what the method is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  /**
   * Returns what is below the line: euros, hours or full-time positions.
   *
   * @return the kind of the denominator
   */
  public Kind denominator() {
    return denominator;
  }

  /**
   * Returns what the method rests on: a budget that publishes it.
   *
   * @return the source
   */
  public Source source() {
    return Source.read(source);
  }

  /**
   * Computes a rate.
   *
   * @param overhead the numerator, in euros; its name says which overhead it is
   * @param by the denominator, of the kind that the method asks for
   * @return the rate, with both disclosed
   * @throws IllegalArgumentException if a kind is another, or if inputs are of different years,
   *     naming what
   * @throws ArithmeticException if the denominator is zero, naming it
   */
  public OverheadRate rate(Derived overhead, Derived by) {
    requireKind(overhead, Kind.MONEY);
    requireKind(by, denominator);
    Years.requireSame(overhead, by);
    Formula above = Formula.of(overhead);
    Formula below = Formula.of(by);
    Formula rate = denominator.isMoney() ? above.asPercentageOf(below) : above.dividedBy(below);
    return new OverheadRate(this, overhead, by, Derived.of(name, rate, source()));
  }

  private void requireKind(Derived figure, Kind kind) {
    Kind actual = figure.value().kind();
    if (!actual.equals(kind)) {
      throw new IllegalArgumentException(
          "For the %s '%s' must be in %s, but is in %s"
              .formatted(
                  name.english(),
                  figure.name().dutch(),
                  kind.in(Language.ENGLISH),
                  actual.in(Language.ENGLISH)));
    }
  }
}

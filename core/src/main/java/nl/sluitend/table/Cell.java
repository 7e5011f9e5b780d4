package nl.sluitend.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Figure;
import nl.sluitend.money.PlainDecimal;

/** What is printed in one cell of a table. What print keeps apart is kept apart here. */
public sealed interface Cell {

  /**
   * Handles a cell by its form; a new form breaks the build of whoever must know.
   *
   * @param visitor one method per form
   * @param <R> what comes of it
   * @return what the visitor returns
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * Returns a cell that states an amount.
   *
   * @param figure the amount as printed
   * @return the cell
   */
  static Cell money(Figure figure) {
    return new Money(figure, Optional.empty());
  }

  /**
   * Returns a cell with nothing in it.
   *
   * @return the cell
   */
  static Cell empty() {
    return Empty.INSTANCE;
  }

  /**
   * Returns a zero that is printed as a dash.
   *
   * @return the cell
   */
  static Cell dash() {
    return Dash.INSTANCE;
  }

  /**
   * Returns words.
   *
   * @param text the words, not blank
   * @return the cell
   */
  static Cell text(String text) {
    return new Text(text);
  }

  /**
   * An amount, with the letter V or N where it is printed beside it.
   *
   * @param figure the amount as printed
   * @param letter the letter beside it
   */
  record Money(Figure figure, Optional<Effect> letter) implements Cell {
    /** Checks that the letter is V or N. */
    public Money {
      Objects.requireNonNull(figure, "figure");
      if (letter.equals(Optional.of(Effect.NEUTRAL))) {
        throw new IllegalArgumentException("The letter beside an amount is V or N");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.money(this);
    }
  }

  /** A zero that is printed as a dash; it rounds like any other zero of its column. */
  enum Dash implements Cell {
    /** The one dash. */
    INSTANCE;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dash();
    }
  }

  /** Nothing printed: it adds nothing, and it claims nothing. */
  enum Empty implements Cell {
    /** The one empty cell. */
    INSTANCE;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.empty();
    }
  }

  /**
   * A percentage.
   *
   * @param percent the number before the sign; its scale is the number of decimals printed
   */
  record Percentage(BigDecimal percent) implements Cell {
    /** Checks that the scale is a number of decimals. */
    public Percentage {
      percent = PlainDecimal.copy(percent);
      requireDecimals(percent);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.percentage(this);
    }
  }

  /**
   * A number that is no money: fte, inhabitants, a ratio.
   *
   * @param number the number; its scale is the number of decimals printed
   */
  record Count(BigDecimal number) implements Cell {
    /** Checks that the scale is a number of decimals. */
    public Count {
      number = PlainDecimal.copy(number);
      requireDecimals(number);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }

  /**
   * Words.
   *
   * @param text the words as printed, trimmed and not blank
   */
  record Text(String text) implements Cell {
    /** Trims, and checks that something remains. */
    public Text {
      text = text.strip();
      if (text.isEmpty()) {
        throw new IllegalArgumentException("A cell without words is empty, not text");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * The letter V or N in a cell of its own; a dash there is neutral.
   *
   * @param effect what the letter says
   */
  record Letter(Effect effect) implements Cell {
    /** Checks that the effect is there. */
    public Letter {
      Objects.requireNonNull(effect, "effect");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.letter(this);
    }
  }

  /** An abbreviation where a figure could have stood. */
  enum Mark implements Cell {
    /** Not known (n.b., niet bekend). */
    NOT_KNOWN("n.b."),
    /** Pro memorie: to be filled in later (p.m.). */
    PRO_MEMORIE("p.m."),
    /** Not applicable (n.v.t., niet van toepassing). */
    NOT_APPLICABLE("n.v.t.");

    private final String printed;

    Mark(String printed) {
      this.printed = printed;
    }

    /**
     * Returns the abbreviation.
     *
     * @return the abbreviation as printed
     */
    public String printed() {
      return printed;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mark(this);
    }
  }

  /**
   * One method per form of a cell.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    /**
     * Handles an amount.
     *
     * @param cell the cell
     * @return the outcome
     */
    R money(Money cell);

    /**
     * Handles a zero printed as a dash.
     *
     * @return the outcome
     */
    R dash();

    /**
     * Handles an empty cell.
     *
     * @return the outcome
     */
    R empty();

    /**
     * Handles a percentage.
     *
     * @param cell the cell
     * @return the outcome
     */
    R percentage(Percentage cell);

    /**
     * Handles a number that is no money.
     *
     * @param cell the cell
     * @return the outcome
     */
    R count(Count cell);

    /**
     * Handles words.
     *
     * @param cell the cell
     * @return the outcome
     */
    R text(Text cell);

    /**
     * Handles a letter.
     *
     * @param cell the cell
     * @return the outcome
     */
    R letter(Letter cell);

    /**
     * Handles an abbreviation.
     *
     * @param cell the cell
     * @return the outcome
     */
    R mark(Mark cell);
  }

  private static void requireDecimals(BigDecimal number) {
    if (number.scale() < 0 || number.scale() > 100 || number.precision() > 200) {
      throw new IllegalArgumentException(
          "A printed number has 0 to 100 decimals and at most 200 digits");
    }
  }
}

package nl.sluitend.overhead;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Years;

/** Overhead by something else. */
final class Ratios {
  private static final Source DIVISION =
      new Source(new Message("deel door geheel", "part by whole"), /* fromMemory= */ false);

  private Ratios() {}

  static Derived part(Derived part, Derived whole) {
    Message name =
        new Message(
            "aandeel %s in %s".formatted(part.name().dutch(), whole.name().dutch()),
            "share of %s in %s".formatted(part.name().english(), whole.name().english()));
    return Derived.of(name, Formula.of(part).asPercentageOf(Formula.of(whole)), DIVISION);
  }

  static Derived per(Message what, Derived overhead, Derived number) {
    Kind kind = number.value().kind();
    Message unit =
        kind.above()
            .filter(counted -> kind.equals(Kind.number(counted)) && !kind.isMoney())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is no number of something".formatted(number.name().dutch())));
    Years.requireSame(overhead, number);
    Message name =
        new Message(
            "%s per %s".formatted(what.dutch(), unit.dutch()),
            "%s per %s".formatted(what.english(), unit.english()));
    return Derived.of(name, Formula.of(overhead).dividedBy(Formula.of(number)), DIVISION);
  }
}

package nl.sluitend.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Source;

/**
 * A set of signal values (signaleringswaarden). The law sets none: provinces use some in their
 * supervision, municipalities print these or others.
 *
 * @param name who uses them
 * @param source where they are from
 * @param bands at most one band per key figure
 */
public record SignalValues(Message name, Source source, List<SignalBand> bands) {
  /**
   * The values that provinces use. That they are the provinces' is from memory; Heiloo prints the
   * same ones for all six key figures. That exactly a border is class B follows from how Heiloo
   * prints them: "&lt; 90%", "90 - 130%", "&gt; 130%".
   */
  public static final SignalValues PROVINCIAL =
      new SignalValues(
          new Message("provinciaal toezicht", "provincial supervision"),
          new Source(
              new Message(
                  "signaleringswaarden van provincies; zo afgedrukt door Heiloo, begroting 2018:"
                      + " https://gapminded.nl/gemeente/399",
                  "signal values of provinces; printed so by Heiloo, budget 2018:"
                      + " https://gapminded.nl/gemeente/399"),
              /* fromMemory= */ true),
          List.of(
              SignalBand.lowerIsBetter(KeyFigure.NET_DEBT_RATIO, 90, 130),
              SignalBand.lowerIsBetter(KeyFigure.CORRECTED_NET_DEBT_RATIO, 90, 130),
              SignalBand.higherIsBetter(KeyFigure.SOLVENCY_RATIO, 50, 20),
              SignalBand.lowerIsBetter(KeyFigure.LAND, 20, 35),
              SignalBand.lowerIsBetter(KeyFigure.LAND_IN_DEVELOPMENT, 20, 35),
              SignalBand.higherIsBetter(KeyFigure.STRUCTURAL_ROOM, 0, 0),
              SignalBand.higherIsBetter(KeyFigure.STRUCTURAL_ROOM_OF_BALANCE, 0, 0),
              SignalBand.lowerIsBetter(KeyFigure.TAX_CAPACITY, 95, 105)));

  /** The values that Heemskerk publishes, for two key figures. */
  public static final SignalValues HEEMSKERK =
      new SignalValues(
          Message.same("Heemskerk 2018"),
          Source.read(
              "https://heemskerk.begroting-2018.nl/p2417/netto-schuldquote;"
                  + " https://heemskerk.begroting-2018.nl/p2418/solvabiliteitsratio"),
          List.of(
              SignalBand.lowerIsBetter(KeyFigure.NET_DEBT_RATIO, 100, 130),
              SignalBand.higherIsBetter(KeyFigure.SOLVENCY_RATIO, 50, 30).withBestIncluded()));

  /** Copies, and checks that no key figure has two bands. */
  public SignalValues {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    bands = List.copyOf(bands);
    Set<KeyFigure> seen = new HashSet<>();
    for (SignalBand band : bands) {
      if (!seen.add(band.figure())) {
        throw new IllegalArgumentException(
            "The %s has two bands".formatted(band.figure().inWords().english()));
      }
    }
  }

  /**
   * Says in which class a key figure is.
   *
   * @param figure the key figure
   * @param percentage the percentage, computed or printed
   * @return the class, and which ones rounding leaves possible
   * @throws IllegalArgumentException if this set has no values for the key figure, or if it is no
   *     percentage
   */
  public SignalVerdict verdict(KeyFigure figure, Derived percentage) {
    return bands.stream()
        .filter(band -> band.figure() == figure)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' has no signal values for the %s"
                        .formatted(name.english(), figure.inWords().english())))
        .verdict(percentage);
  }
}

package nl.sluitend.examples.uses;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.io.national.NationalLayout;
import nl.sluitend.io.national.NationalReader;
import nl.sluitend.io.national.NationalSums;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.Fraction;
import nl.sluitend.national.NationalFigures;
import nl.sluitend.national.NationalGroup;

/** The share of overhead of municipalities, and how these lie among each other. */
public final class NationalOverhead {
  private NationalOverhead() {}

  /**
   * Prints the shares of three municipalities.
   *
   * @param arguments none
   * @throws IOException if the temporary file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path file = file();
    NationalSums read =
        NationalReader.of(NationalLayout.wideForm())
            .withThreads(2)
            .sums(
                List.of(file),
                List.of(
                    Dimension.NAME, Dimension.TASK_FIELD, Dimension.SIDE, Dimension.INHABITANTS));
    System.out.println(read.report().rows() + " rows, " + read.report().faultyRows() + " faulty");

    NationalGroup all = NationalFigures.of(read.sums()).by(List.of()).get(0);
    for (NationalGroup.Ranked place : all.ranking()) {
      Fraction share = place.body().share().orElseThrow();
      System.out.println(
          place.rank()
              + " "
              + place.body().label()
              + " "
              + share.percentage(2, RoundingMode.HALF_UP)
              + "%, gap "
              + place.body().gap());
    }
    System.out.println("median " + all.median().orElseThrow());
  }

  /** Lasten in thousands of the budgets of 2023, all but overhead and reserves in one line. */
  private static Path file() throws IOException {
    return Files.writeString(
        Files.createTempFile("national", ".csv"),
        """
        Gemeenten;Taakveld;Baten;Lasten;Inwonertal
        Diemen;0.4 Overhead;0.0;15537.0;32785
        Diemen;0.10 Mutaties reserves;0.0;97.0;32785
        Diemen;6.1 Overige taakvelden;96186.0;80512.0;32785
        Uithoorn;0.4 Overhead;0.0;10891.0;31442
        Uithoorn;0.10 Mutaties reserves;0.0;1360.0;31442
        Uithoorn;6.1 Overige taakvelden;84383.0;72142.0;31442
        Ouder-Amstel;0.4 Overhead;0.0;8922.0;14276
        Ouder-Amstel;0.10 Mutaties reserves;0.0;1206.0;14276
        Ouder-Amstel;6.1 Overige taakvelden;43558.0;33449.0;14276
        """);
  }
}

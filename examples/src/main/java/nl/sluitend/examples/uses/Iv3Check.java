package nl.sluitend.examples.uses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.deliverycheck.DeliveryCheck;
import nl.sluitend.io.iv3.DeliveryFile;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.iv3.DeliveryProblem;
import nl.sluitend.io.report.DeliveryReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.io.report.TextReport;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;

/** Is this delivery as CBS wants it, and in which unit are its amounts? */
public final class Iv3Check {
  private static final String LEVERING =
      """
      {
        "metadata": {
          "overheidslaag": "Gemeente", "overheidsnummer": "060384", "overheidsnaam": "Voorbeeld",
          "boekjaar": 2025, "periode": 0, "status": "Begroting",
          "datum": "2024-11-12T09:30:00+01:00", "details_openbaar": false,
          "financieel_pakket": "Pakket", "export_software": "Export"
        },
        "contact": {"naam": "A. Jansen", "email": "a@example.nl", "telefoon": "020 1234567"},
        "data": {
          "lasten": [
            {"taakveld": "0.4", "categorie": "1.1", "bedrag": 9000},
            {"taakveld": "6.2", "categorie": "4.3.1", "bedrag": 41000}
          ],
          "baten": [{"taakveld": "0.7", "categorie": "4.3.1", "bedrag": 49900}],
          "balans_lasten": [], "balans_baten": [], "balans_standen": []
        }
      }
      """;

  private Iv3Check() {}

  /**
   * Prints what CBS's codes say of a delivery.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    DeliveryFile file =
        DeliveryJson.read("levering.json", LEVERING.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    CheckedTable checked =
        DeliveryCheck.standard().check("levering.json", file.delivery(), file.faults());
    Problem unit = DeliveryProblem.ofUnit("levering.json", UnitEvidence.of(file.delivery()));
    Report report = new Report(List.of(Report.Entry.of(checked, List.of(unit))), List.of());
    System.out.print(DeliveryReport.write(report, Language.DUTCH, TextReport.Style.PLAIN));
  }
}

package nl.sluitend.examples.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentCheck;
import nl.sluitend.check.TableCheck;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.datapackage.DataPackage;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.report.HtmlReport;
import nl.sluitend.io.report.JUnitReport;
import nl.sluitend.io.report.JsonReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.io.report.SarifReport;
import nl.sluitend.io.report.TextReport;
import nl.sluitend.message.Language;
import nl.sluitend.message.Reading;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;

/** All that is done with a file, whatever it holds. Any exception is a fault of ours. */
final class AnyInput {
  private AnyInput() {}

  /** Reads the bytes in every form, checks what came of it, and reports. */
  static void use(byte[] bytes) {
    List<Reading<BudgetTable>> readings = new ArrayList<>();
    readings.add(PrintedCsv.read(bytes, ReadOptions.of("any")));
    readings.add(TableJson.read("any", bytes));
    if (TidyCsv.isTidy(bytes)) {
      readings.add(TidyCsv.read(bytes, "any"));
    }
    report(readings);
  }

  /** Reads the bytes as the description of a data package that stands in the folder. */
  static void useAsDescription(byte[] bytes, Path folder) throws IOException {
    Files.write(folder.resolve("datapackage.json"), bytes);
    Reading<DataPackage> read = DataPackage.read(folder, "any", Optional.empty());
    report(
        read.value().stream()
            .flatMap(found -> found.tables().stream())
            .map(DataPackage.Table::reading)
            .toList());
  }

  /** Checks tables and writes the reports of them. */
  static void report(List<Reading<BudgetTable>> readings) {
    List<Report.Entry> entries = new ArrayList<>();
    List<CheckedTable> checked = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading<BudgetTable> reading = readings.get(i);
      String source = "any " + i;
      reading
          .value()
          .ifPresentOrElse(
              table -> checked.add(TableCheck.check(source, table)),
              () -> entries.add(Report.Entry.unreadable(source, reading.problems())));
    }
    for (CheckedTable table : DocumentCheck.check(checked)) {
      entries.add(Report.Entry.of(table, List.of()));
    }
    Report report = new Report(entries, List.of());
    for (Language language : Language.values()) {
      JsonReport.write(report, language);
      for (TextReport.Style style : TextReport.Style.values()) {
        TextReport.write(report, language, style);
      }
      JUnitReport.write(report, language);
      SarifReport.write(report, language);
      HtmlReport.write(report, language);
    }
  }
}

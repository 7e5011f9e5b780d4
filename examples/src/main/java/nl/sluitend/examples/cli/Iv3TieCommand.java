package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.comparison.DeliveryTieOut;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.io.sheet.TableText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend iv3 tie}: a delivery beside a printed budget table. */
@Command(
    name = "tie",
    mixinStandardHelpOptions = true,
    description = {
      "Legt een Iv3-levering naast een gedrukte tabel per taakveld (0.4 Overhead; lasten, baten,"
          + " saldo), elk cijfer binnen zijn eigen afronding. Van een begroting (periode 0) telt de"
          + " begroting primitief, van de andere perioden de rekening, van het boekjaar zelf."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {
      "0:alle cijfers komen overeen, alle taakvelden zijn vergeleken en de tabel heeft geen onbekende",
      "1:cijfers verschillen, of zijn niet te vergelijken",
      "2:niet te gebruiken, of niet te lezen"
    })
final class Iv3TieCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "LEVERING", description = "De levering (JSON).")
  private Path deliveryFile = Path.of("");

  @Parameters(index = "1", paramLabel = "TABEL", description = "De gedrukte tabel.")
  private Path tableFile = Path.of("");

  @Option(
      names = "--delivery-unit",
      paramLabel = UnitConverter.OF_DELIVERY,
      converter = UnitConverter.OfDelivery.class,
      description = "Eenheid van de levering; standaard wat de bedragen laten zien.")
  private @Nullable Unit deliveryUnit;

  @Mixin private UnitOption tableUnit;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      defaultValue = "text",
      description = "Vorm van de uitvoer (standaard ${DEFAULT-VALUE}).")
  private Iv3DiffCommand.Format format = Iv3DiffCommand.Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal van de uitvoer (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Override
  public Integer call() {
    Iv3Deliveries deliveries = new Iv3Deliveries(err(), language());
    Optional<Delivery> delivery = deliveries.read(deliveryFile);
    Optional<OneTable> table = OneTable.read(tableFile, tableUnit.given(), language(), err());
    if (delivery.isEmpty() || table.isEmpty()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    Optional<Unit> unit =
        deliveries.unit(deliveryFile, delivery.get(), Optional.ofNullable(deliveryUnit));
    if (unit.isEmpty()) {
      say(
          new Message(
              "uit de bedragen blijkt niet of het euro's of duizenden zijn: geef --delivery-unit",
              "the amounts do not show whether they are euros or thousands: give"
                  + " --delivery-unit"));
      return Sluitend.EXIT_UNUSABLE;
    }
    try {
      return written(
          DeliveryTieOut.of(delivery.get(), unit.get(), table.get().table()), table.get());
    } catch (IllegalArgumentException e) {
      say(
          new Message(
              "van overheidslaag en boekjaar in de metadata zijn geen codelijsten bekend",
              "no code lists are known for the layer and year in the metadata"));
      return Sluitend.EXIT_UNUSABLE;
    }
  }

  private void say(Message message) {
    err().println("sluitend: %s: %s".formatted(deliveryFile, message.in(language())));
  }

  private int written(DeliveryTieOut tie, OneTable table) {
    String text =
        switch (format) {
          case TEXT -> text(tie);
          case CSV -> csv(tie, table);
          case JSON -> json(tie, table);
        };
    spec.commandLine().getOut().print(text);
    return tie.holds() ? Sluitend.EXIT_CLEAN : Sluitend.EXIT_FINDINGS;
  }

  private String text(DeliveryTieOut tie) {
    StringBuilder out = new StringBuilder();
    tie.notes()
        .forEach(
            note -> out.append("- ").append(TableText.shown(note.in(language()))).append('\n'));
    out.append(
        Iv3Lists.text(
            new Message("Levering en tabel", "Delivery and table"),
            List.of(
                new Message("Levering", "Delivery"),
                new Message("Tabel", "Table"),
                new Message("Verschil", "Difference")),
            tie.cells().stream()
                .map(
                    c ->
                        new Iv3Lists.Line(
                            "%s %s%s: %s"
                                .formatted(
                                    code(c.code()),
                                    side(c.side()),
                                    where(tie, c),
                                    outcome(c.outcome())),
                            List.of(
                                Optional.of(c.delivered()),
                                c.printed().map(Figure::amount),
                                c.difference())))
                .toList(),
            language()));
    named(out, new Message("Rijen zonder code", "Rows without a code"), tie.rowsWithoutCode());
    named(
        out,
        new Message("Rijen met een code die er niet is", "Rows with a code that does not exist"),
        tie.rowsOfUnknownCode());
    named(
        out,
        new Message("Taakvelden niet vergeleken", "Taakvelden not compared"),
        tie.codesWithoutRow());
    return out.toString();
  }

  private void named(StringBuilder out, Message what, List<String> names) {
    if (!names.isEmpty()) {
      String shown = TableText.shown(String.join(", ", names));
      out.append("%s: %s\n".formatted(what.in(language()), shown));
    }
  }

  private String code(String code) {
    return code.equals(DeliveryTieOut.TOTAL) ? new Message("Totaal", "Total").in(language()) : code;
  }

  /** Which row, where several are about the same, and which column where one row has several. */
  private String where(DeliveryTieOut tie, DeliveryTieOut.TiedCell cell) {
    List<CellReference> alike =
        tie.cells().stream()
            .filter(c -> c.code().equals(cell.code()) && c.side() == cell.side())
            .map(DeliveryTieOut.TiedCell::cell)
            .toList();
    if (alike.size() == 1) {
      return "";
    }
    int row = cell.cell().row();
    Message inRow = new Message("rij " + (row + 1), "row " + (row + 1));
    boolean several = alike.stream().filter(c -> c.row() == row).count() > 1;
    Message inColumn = new Message(", kolom ", ", column ");
    String column = several ? inColumn.in(language()) + (cell.cell().column() + 1) : "";
    return " (%s%s)".formatted(inRow.in(language()), column);
  }

  private static String side(Side side) {
    return switch (side) {
      case EXPENDITURE -> "lasten";
      case INCOME -> "baten";
      case BALANCE -> "saldo";
    };
  }

  private String outcome(DeliveryTieOut.Outcome outcome) {
    Message said =
        switch (outcome) {
          case EXACT -> new Message("gelijk", "the same");
          case WITHIN_ROUNDING -> new Message("gelijk op afronding na", "within rounding");
          case DIFFERS -> new Message("verschilt", "differs");
          case NOT_COMPARABLE -> new Message("niet te vergelijken", "not comparable");
        };
    return said.in(language());
  }

  private static String csv(DeliveryTieOut tie, OneTable table) {
    StringBuilder out =
        new StringBuilder("row,column,code,side,outcome,delivered,printed,difference\n");
    for (DeliveryTieOut.TiedCell cell : tie.cells()) {
      out.append(
          Iv3Lists.csv(
              List.of(
                  table.table().rows().get(cell.cell().row()).label(),
                  table.table().columns().get(cell.cell().column()).heading(),
                  cell.code(),
                  side(cell.side()),
                  cell.outcome().name(),
                  cell.delivered().toString(),
                  cell.printed().map(p -> p.amount().toString()).orElse(""),
                  cell.difference().map(Object::toString).orElse(""))));
    }
    return out.toString();
  }

  private String json(DeliveryTieOut tie, OneTable table) {
    List<String> cells =
        tie.cells().stream()
            .map(
                c ->
                    "{\"row\": %s, \"column\": %s, \"code\": %s, \"side\": \"%s\", %s}"
                        .formatted(
                            c.cell().row() + 1,
                            c.cell().column() + 1,
                            Iv3Lists.quoted(c.code()),
                            side(c.side()),
                            "\"outcome\": \"%s\", \"delivered\": \"%s\", \"printed\": %s"
                                .formatted(
                                    c.outcome(),
                                    c.delivered(),
                                    Iv3Lists.quoted(c.printed().map(Figure::amount)))))
            .toList();
    return """
    {
      "table": %s,
      "holds": %s,
      "notes": %s,
      "cells": %s,
      "rowsWithoutCode": %s,
      "rowsOfUnknownCode": %s,
      "codesWithoutRow": %s
    }
    """
        .formatted(
            Iv3Lists.quoted(table.source()),
            tie.holds(),
            quoted(tie.notes().stream().map(note -> note.in(language())).toList()),
            Iv3Lists.array(cells),
            quoted(tie.rowsWithoutCode()),
            quoted(tie.rowsOfUnknownCode()),
            quoted(tie.codesWithoutRow()));
  }

  private static String quoted(List<String> texts) {
    return Iv3Lists.array(texts.stream().map(Iv3Lists::quoted).toList());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private Language language() {
    return lang.language();
  }
}

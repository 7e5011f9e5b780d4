package nl.sluitend.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.RoundingCertificate;
import nl.sluitend.publish.RoundingGap;

/**
 * What the certificate of a rounded table says, where something was given up, moved or added: which
 * sums add up, which amounts are floors and ceilings, which rows are new. It has no words of the
 * table in it.
 */
final class CertificateSentence {
  private final RoundedTable rounded;
  private final RoundingCertificate certificate;

  private CertificateSentence(RoundedTable rounded) {
    this.rounded = rounded;
    this.certificate = rounded.certificate();
  }

  /**
   * The sentence; empty where all sums add up at floors and ceilings in the rows that were there.
   */
  static Optional<Message> of(RoundedTable rounded) {
    CertificateSentence sentence = new CertificateSentence(rounded);
    return sentence.saysNothing() ? Optional.empty() : Optional.of(sentence.text());
  }

  private boolean saysNothing() {
    return certificate.gaps().isEmpty()
        && certificate.moved().isEmpty()
        && certificate.added().isEmpty();
  }

  private Message text() {
    Message sums = sums(certificate.relations().size(), given());
    Message amounts = amounts(certificate.moved().size());
    Message rows = rows();
    boolean holds = certificate.holdsFor(rounded.exact(), rounded.table());
    return holds
        ? new Message(
            "Nagegaan: %s; %s%s.".formatted(sums.dutch(), amounts.dutch(), rows.dutch()),
            "Checked: %s; %s%s.".formatted(sums.english(), amounts.english(), rows.english()))
        : new Message(
            "Wat er met de tabel is gedaan, klopt niet met de gedrukte bedragen.",
            "What was done to the table does not agree with the printed amounts.");
  }

  /** In how many relations a place was given up. */
  private int given() {
    return (int) certificate.gaps().stream().map(RoundingGap::relation).distinct().count();
  }

  private static Message sums(int all, int given) {
    if (given == 0) {
      return all == 1
          ? new Message("de telling sluit", "the sum adds up")
          : new Message(
              "alle %s tellingen sluiten".formatted(all), "all %s sums add up".formatted(all));
    }
    if (all == 1) {
      return new Message("de telling sluit niet overal", "the sum does not add up everywhere");
    }
    return new Message(
        "%s van de %s tellingen %s niet overal"
            .formatted(given, all, given == 1 ? "sluit" : "sluiten"),
        "%s of the %s sums %s not add up everywhere"
            .formatted(given, all, given == 1 ? "does" : "do"));
  }

  private static Message amounts(int moved) {
    return moved == 0
        ? new Message(
            "alle bedragen staan op de eenheid eronder of erboven",
            "all amounts are at the unit below or above")
        : new Message(
            "alle bedragen op %s na staan op de eenheid eronder of erboven".formatted(moved),
            "all amounts but %s are at the unit below or above".formatted(moved));
  }

  private Message rows() {
    List<Integer> added = certificate.added();
    String rows =
        added.stream().map(row -> row + 1).map(String::valueOf).collect(Collectors.joining(", "));
    return switch (added.size()) {
      case 0 -> Message.same("");
      case 1 ->
          new Message(
              "; rij %s is toegevoegd".formatted(rows), "; row %s was added".formatted(rows));
      default ->
          new Message(
              "; de rijen %s zijn toegevoegd".formatted(rows),
              "; rows %s were added".formatted(rows));
    };
  }
}

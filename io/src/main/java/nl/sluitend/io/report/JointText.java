package nl.sluitend.io.report;

import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.message.Message;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JointJudgement.HalfUnit;

/** Whether all sums of a table can hold at once, in one line. */
final class JointText {
  private JointText() {}

  static void write(Page page, CheckedTable checked) {
    of(checked)
        .ifPresent(message -> page.text(page.say(Words.TOGETHER) + ": " + page.say(message)));
  }

  /** The sentence, without a full stop; empty where the table has no sums. */
  static Optional<Message> of(CheckedTable checked) {
    boolean hasSums =
        checked.relations().stream()
            .flatMap(relation -> relation.instances().stream())
            .anyMatch(instance -> instance.amounts().isPresent());
    return hasSums ? Optional.of(of(checked.joint())) : Optional.empty();
  }

  private static Message of(JointJudgement joint) {
    if (joint instanceof JointJudgement.Contradicted contradicted) {
      return contradicted(contradicted);
    }
    if (joint instanceof JointJudgement.Undecided undecided) {
      Message reason = undecided.reason();
      return new Message(
          "niet bepaald of één stel werkelijke bedragen de hele tabel verklaart: " + reason.dutch(),
          "not known whether one set of true amounts explains the whole table: "
              + reason.english());
    }
    HalfUnit smallest = ((JointJudgement.Explained) joint).smallest();
    if (smallest.numerator().signum() == 0) {
      return new Message(
          "alle bedragen kloppen met elkaar zoals ze er staan",
          "all amounts agree with each other as they stand");
    }
    Message off = Words.units(smallest);
    return new Message(
        "één stel werkelijke bedragen verklaart de hele tabel; elk cijfer wijkt hoogstens %s af"
            .formatted(off.dutch()),
        "one set of true amounts explains the whole table; each figure is at most %s off"
            .formatted(off.english()));
  }

  private static Message contradicted(JointJudgement.Contradicted joint) {
    Message off = Words.units(joint.smallest());
    return new Message(
        "geen stel werkelijke bedragen verklaart de hele tabel; een cijfer zou %s%s moeten afwijken"
                .formatted(joint.complete() ? "" : "minstens ", off.dutch())
            + " (afronding: hoogstens 1/2)",
        "no set of true amounts explains the whole table; a figure would have to be %s%s off"
                .formatted(joint.complete() ? "" : "at least ", off.english())
            + " (rounding: at most 1/2)");
  }
}

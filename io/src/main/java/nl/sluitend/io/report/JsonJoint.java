package nl.sluitend.io.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.message.Language;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JointJudgement.Claim;
import nl.sluitend.relate.JointJudgement.Conflict;
import nl.sluitend.relate.JointJudgement.HalfUnit;
import nl.sluitend.relate.JointJudgement.Weighed;
import nl.sluitend.relate.Relation;

/** The joint judgement of one table in the JSON report, with the sums that prove a conflict. */
final class JsonJoint {
  /** The forms of {@link JointJudgement}, by the names that the report uses. */
  enum Verdict {
    EXPLAINED,
    CONTRADICTED,
    UNDECIDED
  }

  private final JsonOut out;
  private final Language language;

  /** Where each relation stands in the list of the table, from 1. */
  private final Map<Relation, Integer> places = new HashMap<>();

  JsonJoint(JsonOut out, Language language, CheckedTable checked) {
    this.out = out;
    this.language = language;
    for (int i = 0; i < checked.relations().size(); i++) {
      places.putIfAbsent(checked.relations().get(i).relation(), i + 1);
    }
  }

  void write(String name, JointJudgement joint) throws IOException {
    if (joint instanceof JointJudgement.Explained explained) {
      object(name, Verdict.EXPLAINED, explained.smallest(), true, List.of(), () -> {});
    } else if (joint instanceof JointJudgement.Contradicted contradicted) {
      object(
          name,
          Verdict.CONTRADICTED,
          contradicted.smallest(),
          contradicted.complete(),
          contradicted.conflicts(),
          () -> {});
    } else if (joint instanceof JointJudgement.Undecided undecided) {
      object(
          name,
          Verdict.UNDECIDED,
          undecided.atLeast(),
          false,
          List.of(),
          () -> out.field("reason", undecided.reason().in(language)));
    }
  }

  private void object(
      String name,
      Verdict verdict,
      HalfUnit halfUnit,
      boolean complete,
      List<Conflict> conflicts,
      JsonOut.Part reason)
      throws IOException {
    out.spreadObject(
        name,
        () -> {
          out.field("verdict", verdict);
          out.field("halfUnit", halfUnit.toString());
          out.field("complete", complete);
          out.lines("conflicts", conflicts, this::conflict);
          reason.write();
        });
  }

  private void conflict(Conflict conflict) throws IOException {
    out.inline(
        () -> {
          out.list("claims", conflict.claims(), this::claim);
          out.list("cells", conflict.cells(), this::cell);
          out.field("difference", conflict.difference().toString());
          out.field("slack", conflict.slack().toString());
        });
  }

  private void claim(Claim claim) throws IOException {
    Integer place = places.get(claim.relation());
    if (place == null) {
      throw new IllegalArgumentException(
          "The joint judgement is about a relation that is not among those of the table: "
              + claim.relation());
    }
    out.inline(
        () -> {
          out.field("relation", place);
          out.field("at", claim.at() + 1);
          out.field("weight", claim.weight().toString());
        });
  }

  private void cell(Weighed weighed) throws IOException {
    out.inline(
        () -> {
          out.field("row", weighed.cell().row() + 1);
          out.field("column", weighed.cell().column() + 1);
          out.field("weight", weighed.weight().toString());
        });
  }
}

package nl.sluitend.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.message.Message;

/** Why a stated rule has nothing to compare. */
final class Reasons {
  static final Message OTHER_TABLE =
      new Message("de regel is voor andere tabellen", "the rule is for other tables");
  static final Message NO_TERMS =
      new Message("de tabel heeft geen van de termen", "the table has none of the terms");
  static final Message NO_FIGURES = new Message("er staan geen cijfers", "there are no figures");

  private Reasons() {}

  /** Something is not there: in a table that the rule names that is a lack, in any other not. */
  static RuleOutcome missing(Rule rule, Optional<LabelPattern> table, Message because) {
    return table.isPresent()
        ? new RuleOutcome.NotCheckable(rule, because)
        : new RuleOutcome.NotApplicable(rule, because);
  }

  static Message noRow(LabelPattern label) {
    return new Message(
        "er is geen regel '" + label + "' met cijfers",
        "there is no row '" + label + "' with figures");
  }

  static Message severalRows(LabelPattern label, int rows) {
    return new Message(
        "er zijn " + rows + " regels '" + label + "'",
        "there are " + rows + " rows '" + label + "'");
  }

  static Message rowTwice(Message row) {
    return new Message(
        row.dutch() + " past bij meer dan één term", row.english() + " fits more than one term");
  }

  static Message noColumn(List<ColumnSelector> columns) {
    String names = columns.stream().map(ColumnSelector::toString).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? new Message("er is geen kolom met bedragen", "there is no column of amounts")
        : new Message("er is geen kolom " + names, "there is no column " + names);
  }

  static Message severalColumns(ColumnSelector column, int columns) {
    return new Message(
        "er zijn " + columns + " kolommen " + column,
        "there are " + columns + " columns " + column);
  }
}

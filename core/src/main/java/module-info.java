/**
 * Budget tables as Dutch municipalities print them: read, checked and calculated with exactly. No
 * files, clocks, default locales or system properties.
 */
module nl.sluitend.core {
  // Amounts enter and leave as MonetaryAmount, so whoever uses ours sees that type. The
  // implementation of it is chosen at run time: its module cannot be required (see README).
  requires transitive java.money;
  requires static transitive org.jspecify;

  // What the field calls things: costs of overhead.
  exports nl.sluitend.bbv;
  // Rules, findings, and the one call that checks a table.
  exports nl.sluitend.check;
  // Why a relation does not hold, and the smallest repairs.
  exports nl.sluitend.diagnose;
  // What is said to people, and the problems in their files.
  exports nl.sluitend.message;
  // Exact amounts.
  exports nl.sluitend.money;
  // The costs of overhead and the rates that are charged for it.
  exports nl.sluitend.overhead;
  // From print to table and back, for readers of any file format.
  exports nl.sluitend.printed;
  // Shares without loss, and tables that add up in print.
  exports nl.sluitend.publish;
  // Named figures under linear rules, without a table.
  exports nl.sluitend.records;
  // Relations and verdicts, for those who report or explain them in their own way.
  exports nl.sluitend.relate;
  // Rules that are stated without Java: sums, differences, tie-outs, thresholds.
  exports nl.sluitend.ruleset;
  // Figures with their derivation: formula, inputs, range, source.
  exports nl.sluitend.statement;
  // The table itself.
  exports nl.sluitend.table;
}

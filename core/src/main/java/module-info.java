/**
 * Budget tables as Dutch municipalities print them: read, checked and calculated with exactly. No
 * files, clocks, default locales or system properties.
 */
module nl.sluitend.core {
  // Amounts enter and leave as MonetaryAmount, so whoever uses ours sees that type. The
  // implementation of it is chosen at run time: its module cannot be required (see README).
  requires transitive java.money;
  requires static transitive org.jspecify;

  uses javax.money.spi.MonetaryAmountFactoryProviderSpi;

  // Amendments of a budget as a ledger: the budget at any decision or date.
  exports nl.sluitend.amendment;
  // What the field calls things: costs of overhead.
  exports nl.sluitend.bbv;
  // Rules, findings, and the one call that checks a table.
  exports nl.sluitend.check;
  // A delivery of Iv3 beside another one or a printed table.
  exports nl.sluitend.comparison;
  // Contributions to a gemeenschappelijke regeling.
  exports nl.sluitend.contribution;
  // Deliveries of Iv3 to CBS, typed.
  exports nl.sluitend.delivery;
  // What CBS checks in a delivery, by its own codes.
  exports nl.sluitend.deliverycheck;
  // Why a relation does not hold, and the smallest repairs.
  exports nl.sluitend.diagnose;
  // Key figures, signal values and policy indicators.
  exports nl.sluitend.indicator;
  // From a ledger to a delivery of Iv3.
  exports nl.sluitend.ledger;
  // Overspending and the limit of accountability.
  exports nl.sluitend.legality;
  // What levies cost and bring in, per levy and per fee ordinance.
  exports nl.sluitend.levy;
  // What is said to people, and the problems in their files.
  exports nl.sluitend.message;
  // Exact amounts.
  exports nl.sluitend.money;
  // Exact sums of national figures, overhead shares, medians and ranks.
  exports nl.sluitend.national;
  // The costs of overhead and the rates that are charged for it.
  exports nl.sluitend.overhead;
  // The overview of baten and lasten, structural balance, differences with their effect.
  exports nl.sluitend.overview;
  // From print to table and back, for readers of any file format.
  exports nl.sluitend.printed;
  // Shares without loss, and tables that add up in print.
  exports nl.sluitend.publish;
  // Named figures under linear rules, without a table.
  exports nl.sluitend.records;
  // Relations and verdicts, for those who report or explain them in their own way.
  exports nl.sluitend.relate;
  // Reserves and provisions: roll-forward, tie-out to taakveld 0.10, what is available.
  exports nl.sluitend.reserve;
  // Rules that are stated without Java: sums, differences, tie-outs, thresholds.
  exports nl.sluitend.ruleset;
  // Figures with their derivation: formula, inputs, range, source.
  exports nl.sluitend.statement;
  // The table itself.
  exports nl.sluitend.table;
  // Interest attributed to taakvelden, and the EMU balance.
  exports nl.sluitend.treasury;
}

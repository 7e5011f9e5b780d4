/**
 * Amendments of a budget (begrotingswijzigingen) as a ledger: the original budget and numbered
 * decisions, and from them the budget at any decision or day. Start at {@link
 * nl.sluitend.amendment.AmendmentLedger}.
 */
@NullMarked
package nl.sluitend.amendment;

import org.jspecify.annotations.NullMarked;

/**
 * From the ledger of a government to its delivery of Iv3: lines with an account and a cost centre
 * find their taakveld and category by a mapping, are added up and rounded such that all sums hold,
 * and the result closes both sides.
 *
 * <p>Start at {@link nl.sluitend.ledger.DeliveryBuild}.
 */
@NullMarked
package nl.sluitend.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * Deliveries of Iv3 (Informatie voor derden) to CBS, typed: who reports, on which year and period,
 * what was booked per taakveld and per balance post, the positions of the balance, key figures and
 * policy indicators. Amounts are kept exactly as they are stated.
 *
 * <p>Start at {@link nl.sluitend.delivery.Delivery}. {@link nl.sluitend.delivery.DeliveryTotals}
 * adds up, {@link nl.sluitend.delivery.UnitEvidence} tells euros from thousands. Deliveries are
 * checked in {@code nl.sluitend.deliverycheck}, made from a ledger in {@code nl.sluitend.ledger},
 * and compared in {@code nl.sluitend.comparison}.
 */
@NullMarked
package nl.sluitend.delivery;

import org.jspecify.annotations.NullMarked;

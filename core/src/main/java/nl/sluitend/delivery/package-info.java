/**
 * Deliveries of Iv3 (Informatie voor derden) to CBS, typed: who reports, on which year and period,
 * what was booked per taakveld and per balance post, the positions of the balance, key figures and
 * policy indicators. Amounts are kept exactly as they are stated. Start at {@link
 * nl.sluitend.delivery.Delivery}.
 */
@NullMarked
package nl.sluitend.delivery;

import org.jspecify.annotations.NullMarked;

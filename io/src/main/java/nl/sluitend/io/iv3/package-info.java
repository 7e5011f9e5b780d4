/**
 * Iv3, what governments deliver to CBS, as files. Start at
 *
 * <ul>
 *   <li>{@link nl.sluitend.io.iv3.DeliveryJson}, which reads and writes deliveries as JSON;
 *   <li>{@link nl.sluitend.io.iv3.LedgerCsv} and {@link nl.sluitend.io.iv3.MappingCsv}, which read
 *       a ledger and its mapping to Iv3, to make a delivery of;
 *   <li>{@link nl.sluitend.io.iv3.SharesPage}, which writes the overhead shares of a government
 *       among its peers as a page with a chart.
 * </ul>
 */
@NullMarked
package nl.sluitend.io.iv3;

import org.jspecify.annotations.NullMarked;

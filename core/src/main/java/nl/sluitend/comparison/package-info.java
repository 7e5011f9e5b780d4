/**
 * A delivery of Iv3 beside something else that should agree with it.
 *
 * <p>Start at {@link nl.sluitend.comparison.DeliveryDiff} for the difference between two
 * deliveries, and at {@link nl.sluitend.comparison.DeliveryTieOut} for a delivery and a printed
 * budget table.
 */
@NullMarked
package nl.sluitend.comparison;

import org.jspecify.annotations.NullMarked;

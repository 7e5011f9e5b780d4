/**
 * Iv3, what governments deliver to CBS. Start at {@link nl.sluitend.io.iv3.DeliveryJson}, which
 * reads and writes deliveries as JSON.
 */
@NullMarked
package nl.sluitend.io.iv3;

import org.jspecify.annotations.NullMarked;

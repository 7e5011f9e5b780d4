/**
 * Reserves and provisions: what is added to them and taken from them, what remains, and whether it
 * agrees with the accounts. Start at {@link nl.sluitend.reserve.RollForward}, {@link
 * nl.sluitend.reserve.EquityTieOut} and {@link nl.sluitend.reserve.AvailableReserve}.
 */
@NullMarked
package nl.sluitend.reserve;

import org.jspecify.annotations.NullMarked;

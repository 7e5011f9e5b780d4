/**
 * The treasury paragraph of a budget: which interest is attributed to whom, at which percentage,
 * and the EMU balance. Start at {@link nl.sluitend.treasury.InterestSchedule}, {@link
 * nl.sluitend.treasury.InterestAttribution} and {@link nl.sluitend.treasury.EmuBalance}.
 */
@NullMarked
package nl.sluitend.treasury;

import org.jspecify.annotations.NullMarked;

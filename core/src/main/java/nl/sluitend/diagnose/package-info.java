/**
 * Why a relation does not hold, and the smallest repairs. Start at {@link
 * nl.sluitend.diagnose.Diagnosis}.
 */
@NullMarked
package nl.sluitend.diagnose;

import org.jspecify.annotations.NullMarked;

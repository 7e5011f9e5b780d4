/**
 * Linear programmes in exact fractions. Start at {@link nl.sluitend.linear.LinearProgram}, or at
 * {@link nl.sluitend.linear.LeastSpread} for the smallest errors that make sums hold.
 */
@NullMarked
package nl.sluitend.linear;

import org.jspecify.annotations.NullMarked;

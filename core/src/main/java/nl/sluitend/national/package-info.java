/**
 * Figures of the whole country: exact sums by any dimensions, made in parts and put together, and
 * what is read from them: overhead shares, figures per inhabitant, medians and ranks. Start at
 * {@link nl.sluitend.national.SumAccumulator} and {@link nl.sluitend.national.NationalFigures};
 * files are read by {@code nl.sluitend.io.national}.
 */
@NullMarked
package nl.sluitend.national;

import org.jspecify.annotations.NullMarked;

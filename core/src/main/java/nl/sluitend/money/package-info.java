/**
 * Exact euros: amounts, the units they are printed in, the ranges of true values behind a printed
 * figure, and ratios. Start at {@link nl.sluitend.money.Amount} and {@link
 * nl.sluitend.money.Figure}; for millions of amounts at {@link nl.sluitend.money.AmountNotation},
 * which reads them, and {@link nl.sluitend.money.CentSum}, which adds them up.
 */
@NullMarked
package nl.sluitend.money;

import org.jspecify.annotations.NullMarked;

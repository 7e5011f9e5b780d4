/**
 * Named figures under linear rules: which rules hold, the smallest corrections, and what the rules
 * say about each other. For figures that come with rules of their own instead of as a table. Start
 * at {@link nl.sluitend.records.Rules} and {@link nl.sluitend.records.Figures}.
 *
 * <p>The questions are those of the statistics office's packages for survey records (S. Scholtus,
 * Algorithms for correcting some obvious inconsistencies and rounding errors in business survey
 * data, 2008, and Automatic correction of simple typing errors in numerical data with balance
 * edits, 2009; I.P. Fellegi and D. Holt, A systematic approach to automatic edit and imputation,
 * 1976). The answers here are exact, the same on every run, and say how many others are as good.
 */
@NullMarked
package nl.sluitend.records;

import org.jspecify.annotations.NullMarked;

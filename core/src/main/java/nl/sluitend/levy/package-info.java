/**
 * Cost coverage of levies (kostendekkendheid, BBV art. 10): what a levy may cost, what it brings
 * in, and what it should. Start at {@link nl.sluitend.levy.LevyCoverage}; the titles and chapters
 * of a fee ordinance (legesverordening) are together a {@link nl.sluitend.levy.FeeOrdinance}, and
 * {@link nl.sluitend.levy.LevyCeiling} is the rule for printed tables.
 */
@NullMarked
package nl.sluitend.levy;

import org.jspecify.annotations.NullMarked;

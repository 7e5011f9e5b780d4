/**
 * For tests of checks: assertions that print the table with the suspect cell marked, arbitraries of
 * tables that add up, and faults to plant in them, to prove that a rule catches what it should.
 *
 * <p>A jar of its own beside that of the core, with classifier {@code testkit}. It brings nothing
 * along: {@link nl.sluitend.testkit.SluitendAssertions} needs AssertJ, {@link
 * nl.sluitend.testkit.BudgetTables} needs jqwik, the rest only the core.
 */
@NullMarked
package nl.sluitend.testkit;

import org.jspecify.annotations.NullMarked;

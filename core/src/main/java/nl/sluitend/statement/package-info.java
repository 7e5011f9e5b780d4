/**
 * Derived figures: a value with the formula, the inputs and the source that it comes from. Start at
 * {@link nl.sluitend.statement.Derived}; several of them make a {@link
 * nl.sluitend.statement.Statement}.
 */
@NullMarked
package nl.sluitend.statement;

import org.jspecify.annotations.NullMarked;

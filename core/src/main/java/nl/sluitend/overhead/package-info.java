/**
 * The costs of overhead: the statement that a budget must show and the rates that are charged for
 * it. Start at {@link nl.sluitend.overhead.OverheadStatement} and {@link
 * nl.sluitend.overhead.OverheadMethod}; {@link nl.sluitend.overhead.OverheadComparison} sets years
 * beside each other, {@link nl.sluitend.overhead.Attribution} divides overhead by a key.
 */
@NullMarked
package nl.sluitend.overhead;

import org.jspecify.annotations.NullMarked;

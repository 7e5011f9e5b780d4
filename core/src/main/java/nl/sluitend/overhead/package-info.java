/**
 * The costs of overhead: the statement that a budget must show and the rates that are charged for
 * it. Start at {@link nl.sluitend.overhead.OverheadStatement} and {@link
 * nl.sluitend.overhead.OverheadMethod}.
 */
@NullMarked
package nl.sluitend.overhead;

import org.jspecify.annotations.NullMarked;

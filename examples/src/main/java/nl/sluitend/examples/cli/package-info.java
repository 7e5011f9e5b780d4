/** The command line {@code sluitend}. Start at {@link nl.sluitend.examples.cli.Sluitend}. */
@NullMarked
package nl.sluitend.examples.cli;

import org.jspecify.annotations.NullMarked;

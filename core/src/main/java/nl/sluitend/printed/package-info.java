/**
 * Headings, figures and layout as people print them, read into a table and printed again. Start at
 * {@link nl.sluitend.printed.PrintedGrid}.
 */
@NullMarked
package nl.sluitend.printed;

import org.jspecify.annotations.NullMarked;

/**
 * Tables in CSV: as printed ({@link nl.sluitend.io.csv.PrintedCsv}) and one figure a line ({@link
 * nl.sluitend.io.csv.TidyCsv}).
 */
@NullMarked
package nl.sluitend.io.csv;

import org.jspecify.annotations.NullMarked;

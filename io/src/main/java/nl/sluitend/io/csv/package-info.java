/**
 * Tables in CSV: as printed ({@link nl.sluitend.io.csv.PrintedCsv}), one figure a line ({@link
 * nl.sluitend.io.csv.TidyCsv}), and keys to share by ({@link nl.sluitend.io.csv.KeysCsv}).
 */
@NullMarked
package nl.sluitend.io.csv;

import org.jspecify.annotations.NullMarked;

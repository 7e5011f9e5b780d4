/**
 * Reports on checked tables: as text for people, as JSON for other tools. Start at {@link
 * nl.sluitend.io.report.Report}.
 */
@NullMarked
package nl.sluitend.io.report;

import org.jspecify.annotations.NullMarked;

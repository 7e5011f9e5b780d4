/**
 * Reports on checked tables: as text or a page for people, as JUnit XML and SARIF for CI servers,
 * as JSON for other tools. Start at {@link nl.sluitend.io.report.Report}.
 */
@NullMarked
package nl.sluitend.io.report;

import org.jspecify.annotations.NullMarked;

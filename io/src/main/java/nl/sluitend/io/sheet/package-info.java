/**
 * Tables as people paste them: plain text ({@link nl.sluitend.io.sheet.TableText}), Markdown
 * ({@link nl.sluitend.io.sheet.TableMarkdown}), HTML ({@link nl.sluitend.io.sheet.TableHtml}) and a
 * workbook with numbers and formulas ({@link nl.sluitend.io.sheet.TableXlsx}).
 */
@NullMarked
package nl.sluitend.io.sheet;

import org.jspecify.annotations.NullMarked;

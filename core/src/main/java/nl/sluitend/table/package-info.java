/**
 * The printed budget table as a value: columns, rows, cells and sign convention. Start at {@link
 * nl.sluitend.table.BudgetTable}.
 */
@NullMarked
package nl.sluitend.table;

import org.jspecify.annotations.NullMarked;

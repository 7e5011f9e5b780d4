/**
 * Rules, their outcomes and the findings on a table or on the tables of one document. Start at
 * {@link nl.sluitend.check.TableCheck}.
 */
@NullMarked
package nl.sluitend.check;

import org.jspecify.annotations.NullMarked;

/**
 * Relations among the rows or the columns of a table and whether they hold. Start at {@link
 * nl.sluitend.relate.DeclaredRelations} and {@link nl.sluitend.relate.Judge}.
 */
@NullMarked
package nl.sluitend.relate;

import org.jspecify.annotations.NullMarked;

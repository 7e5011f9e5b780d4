/**
 * Terms of the BBV (Besluit begroting en verantwoording provincies en gemeenten) and of Iv3
 * (Informatie voor derden) as types. Start at {@link nl.sluitend.bbv.CodeLists} for the codes of a
 * layer of government in a year, and at {@link nl.sluitend.bbv.CostKind} for the kinds of overhead
 * cost.
 */
@NullMarked
package nl.sluitend.bbv;

import org.jspecify.annotations.NullMarked;

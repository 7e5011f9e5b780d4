/**
 * Terms of the BBV (Besluit begroting en verantwoording provincies en gemeenten) as types. Start at
 * {@link nl.sluitend.bbv.CostKind}.
 */
@NullMarked
package nl.sluitend.bbv;

import org.jspecify.annotations.NullMarked;

/**
 * The key figures of BBV art. 11 (kengetallen) with their signal values, and the policy indicators
 * of governance and support (beleidsindicatoren). Start at {@link nl.sluitend.indicator.KeyFigures}
 * and {@link nl.sluitend.indicator.PolicyIndicators}.
 */
@NullMarked
package nl.sluitend.indicator;

import org.jspecify.annotations.NullMarked;

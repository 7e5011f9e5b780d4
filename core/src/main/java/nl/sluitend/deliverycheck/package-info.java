/**
 * What CBS checks in a delivery of Iv3, under its own codes: structure (SF), codes (DF),
 * plausibility (PF) and grey cells, each a rule of the library whose findings go into any report.
 *
 * <p>Start at {@link nl.sluitend.deliverycheck.DeliveryCheck}; {@link
 * nl.sluitend.deliverycheck.DeliveryRules} lists the rules.
 */
@NullMarked
package nl.sluitend.deliverycheck;

import org.jspecify.annotations.NullMarked;

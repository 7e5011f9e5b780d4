/**
 * Legality of the accounts (rechtmatigheidsverantwoording): overspending per programme without
 * netting, what of it is accepted, and the limit above which the college must account for it. Start
 * at {@link nl.sluitend.legality.BudgetLegality} and {@link
 * nl.sluitend.legality.AccountabilityLimit}.
 */
@NullMarked
package nl.sluitend.legality;

import org.jspecify.annotations.NullMarked;

/**
 * The overview of baten en lasten that every budget and annual account has: programmes, general
 * means, overhead, corporation tax, unforeseen, reserves and result, and what of it is incidental.
 * Start at {@link nl.sluitend.overview.BudgetOverview}; {@link
 * nl.sluitend.overview.StructuralBalance} tells whether a budget balances structurally, {@link
 * nl.sluitend.overview.Variance} whether a difference is an advantage.
 */
@NullMarked
package nl.sluitend.overview;

import org.jspecify.annotations.NullMarked;

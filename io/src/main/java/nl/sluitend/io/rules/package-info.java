/**
 * Rule sets and accepted deviations as JSON files, for those who state rules without Java. Start at
 * {@link nl.sluitend.io.rules.RuleSetFile} and {@link nl.sluitend.io.rules.AcceptedFile}.
 */
@NullMarked
package nl.sluitend.io.rules;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that a controller states without Java, over labels and kinds of columns: sums, differences,
 * tie-outs between tables and thresholds for explanations. Start at {@link
 * nl.sluitend.ruleset.RuleSet}.
 */
@NullMarked
package nl.sluitend.ruleset;

import org.jspecify.annotations.NullMarked;

/**
 * What the members of a joint arrangement (gemeenschappelijke regeling) contribute. Start at {@link
 * nl.sluitend.contribution.Contributions}.
 */
@NullMarked
package nl.sluitend.contribution;

import org.jspecify.annotations.NullMarked;

/**
 * Statements with their derivation, written for people and for other tools. Start with {@link
 * nl.sluitend.io.statement.StatementText}.
 */
@NullMarked
package nl.sluitend.io.statement;

import org.jspecify.annotations.NullMarked;

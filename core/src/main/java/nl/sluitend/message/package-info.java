/**
 * What is said to people, in Dutch and in English, and the problems found in their files. Start at
 * {@link nl.sluitend.message.Problem}.
 */
@NullMarked
package nl.sluitend.message;

import org.jspecify.annotations.NullMarked;

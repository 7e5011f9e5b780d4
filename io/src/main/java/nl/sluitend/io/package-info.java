/**
 * What all file formats share: how much is read of a file, and how a file is written whole or not
 * at all. Start at {@link nl.sluitend.io.AtomicFile}.
 */
@NullMarked
package nl.sluitend.io;

import org.jspecify.annotations.NullMarked;

/**
 * National files, streamed: rows of all bodies read by any number of threads, added up exactly or
 * handed out one by one; the memory does not grow with the rows. Start at {@link
 * nl.sluitend.io.national.NationalReader}.
 */
@NullMarked
package nl.sluitend.io.national;

import org.jspecify.annotations.NullMarked;

/** Small programs that show the library. */
@NullMarked
package nl.sluitend.examples;

import org.jspecify.annotations.NullMarked;

/** One program per use of the calculations; the guide has a page around each. */
@NullMarked
package nl.sluitend.examples.uses;

import org.jspecify.annotations.NullMarked;

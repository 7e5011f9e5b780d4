/** Text for people: on one line, of a width, in Markdown. Not exported. */
@NullMarked
package nl.sluitend.io.text;

import org.jspecify.annotations.NullMarked;

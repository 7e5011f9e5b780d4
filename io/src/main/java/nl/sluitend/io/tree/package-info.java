/**
 * JSON as a tree that knows where each value stands, and the parts of tables in it. Only the
 * formats of this module use it; the package is not exported.
 */
@NullMarked
package nl.sluitend.io.tree;

import org.jspecify.annotations.NullMarked;

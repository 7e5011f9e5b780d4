/** Tables as JSON, with their published schema: {@link nl.sluitend.io.json.TableJson}. */
@NullMarked
package nl.sluitend.io.json;

import org.jspecify.annotations.NullMarked;

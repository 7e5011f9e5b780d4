/**
 * Tables as JSON, with their published schema, and the JSON that the other formats share. Start at
 * {@link nl.sluitend.io.json.TableJson}.
 */
@NullMarked
package nl.sluitend.io.json;

import org.jspecify.annotations.NullMarked;

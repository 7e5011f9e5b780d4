/**
 * Data Packages (Frictionless, version 1): tables in CSV files beside a {@code datapackage.json}
 * that says what they mean. Start at {@link nl.sluitend.io.datapackage.DataPackage}.
 */
@NullMarked
package nl.sluitend.io.datapackage;

import org.jspecify.annotations.NullMarked;

/**
 * Figures that add up in print. An amount is split over keys (verdeelsleutels) without loss: start
 * at {@link nl.sluitend.publish.ResiduePolicy}, which names who takes what rounding leaves, and
 * {@link nl.sluitend.publish.Keys}. A table is rounded so that its sums hold in print: start at
 * {@link nl.sluitend.publish.TableRounding}. Rooms that split amounts depend on {@link
 * nl.sluitend.publish.Apportionment} alone.
 */
@NullMarked
package nl.sluitend.publish;

import org.jspecify.annotations.NullMarked;

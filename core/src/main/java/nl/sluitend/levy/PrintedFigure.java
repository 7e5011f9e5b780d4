package nl.sluitend.levy;

import nl.sluitend.statement.Input;

/** A figure that a table prints and that is computed here, costs positive. */
record PrintedFigure(LevyItem item, int column, Input input) {}

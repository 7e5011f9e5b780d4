package nl.sluitend.delivery;

/** What an amount is of: a taakveld or balance post, and a category or, of a position, a date. */
record CellKey(Section section, String code, String category) {}

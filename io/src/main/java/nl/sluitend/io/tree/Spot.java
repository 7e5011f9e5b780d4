package nl.sluitend.io.tree;

/** Line and column of a token, both from 1; both 0 for a value that was not read from a file. */
record Spot(int line, int column) {
  static final Spot NONE = new Spot(0, 0);
}

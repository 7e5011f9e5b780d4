package nl.sluitend.io.national;

/**
 * Sizes that make no difference to any result.
 *
 * @param block how many bytes are read at once
 * @param longestRecord how many bytes a record may have; more is a fault
 * @param smallestPiece how many bytes of a file are worth a task of their own
 * @param faultsKept how many faults are kept in full
 */
record Settings(int block, int longestRecord, long smallestPiece, int faultsKept) {
  static final Settings DEFAULT = new Settings(1 << 18, 1 << 20, 1 << 22, 100);

  Settings withFaultsKept(int count) {
    return new Settings(block, longestRecord, smallestPiece, count);
  }
}

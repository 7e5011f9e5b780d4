package nl.sluitend.diagnose;

/** How many more changes may be tried. */
final class Budget {
  private int left;

  Budget(int most) {
    this.left = most;
  }

  /** Takes one; false if there is none left. */
  boolean spend() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  int left() {
    return left;
  }
}

package nl.sluitend.publish;

import java.util.Arrays;

/**
 * The partial sums of the first members, each with the least that it costs; in the order in which
 * they were found. Arrays and a hash of our own: there are millions of them.
 */
final class SumLayer {
  private static final int LEAST = 16;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private long[] keys = new long[LEAST];
  private long[] extras = new long[LEAST];
  private int[] befores = new int[LEAST];
  private int[] choices = new int[LEAST];
  private int[] slots = new int[2 * LEAST];
  private int size;

  int size() {
    return size;
  }

  long key(int at) {
    return keys[at];
  }

  long extra(int at) {
    return extras[at];
  }

  /** Where the sum before the last member stands in the layer before. */
  int before(int at) {
    return befores[at];
  }

  /** What the last member chose. */
  int choice(int at) {
    return choices[at];
  }

  /** Where a sum stands; -1 if it is not there. */
  int find(long key) {
    return slots[slot(key)] - 1;
  }

  /** Takes a way to reach a sum, if none that costs as little is known. */
  void offer(long key, long extra, int before, int choice) {
    int slot = slot(key);
    int at = slots[slot] - 1;
    if (at < 0) {
      at = add(slot, key);
    } else if (extras[at] <= extra) {
      return;
    }
    extras[at] = extra;
    befores[at] = before;
    choices[at] = choice;
  }

  private int add(int slot, long key) {
    if (size == keys.length) {
      grow();
      return add(slot(key), key);
    }
    slots[slot] = size + 1;
    keys[size] = key;
    return size++;
  }

  private void grow() {
    int more = 2 * size;
    keys = Arrays.copyOf(keys, more);
    extras = Arrays.copyOf(extras, more);
    befores = Arrays.copyOf(befores, more);
    choices = Arrays.copyOf(choices, more);
    slots = new int[2 * more];
    for (int at = 0; at < size; at++) {
      slots[slot(keys[at])] = at + 1;
    }
  }

  /** The slot of a key, or the free one where it belongs; half of all slots are free. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * SPREAD) >>> 32) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

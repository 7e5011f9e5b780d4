package nl.sluitend.national;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings the groups of an accumulator in the order of their keys. */
final class Sorting {
  private Sorting() {}

  static GroupedSums sorted(
      List<Dimension> dimensions, List<List<String>> keys, Packing packing, Cells cells) {
    int[][] codeOfRank = new int[dimensions.size()][];
    int[][] rankOfCode = new int[dimensions.size()][];
    List<BitSet> used = used(packing, cells);
    for (int d = 0; d < codeOfRank.length; d++) {
      codeOfRank[d] = inOrder(dimensions.get(d), keys.get(d), used.get(d));
      rankOfCode[d] = inverse(codeOfRank[d], keys.get(d).size());
    }
    long[] groups = new long[cells.size()];
    int[] at = {0};
    int[] codes = new int[codeOfRank.length];
    cells.forEachKey(
        key -> {
          packing.unpack(key, codes);
          groups[at[0]++] = packing.pack(through(codes, rankOfCode));
        });
    Arrays.sort(groups);
    long[] sums = new long[groups.length];
    Map<Integer, BigInteger> wide = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      packing.unpack(groups[i], codes);
      long key = packing.pack(through(codes, codeOfRank));
      sums[i] = cells.low(key);
      BigInteger carried = cells.carried(key);
      if (carried.signum() != 0) {
        wide.put(i, carried);
      }
    }
    List<List<String>> texts =
        IntStream.range(0, codeOfRank.length)
            .mapToObj(d -> Arrays.stream(codeOfRank[d]).mapToObj(keys.get(d)::get).toList())
            .toList();
    return new GroupedSums(dimensions, texts, packing, groups, sums, wide);
  }

  private static int[] through(int[] codes, int[][] translation) {
    for (int d = 0; d < codes.length; d++) {
      codes[d] = translation[d][codes[d]];
    }
    return codes;
  }

  /**
   * Finds the codes that a group has, for each dimension: a key may be known without one, from a
   * faulty row.
   */
  private static List<BitSet> used(Packing packing, Cells cells) {
    int[] codes = new int[packing.dimensions()];
    List<BitSet> used = Stream.generate(BitSet::new).limit(codes.length).toList();
    cells.forEachKey(
        key -> {
          packing.unpack(key, codes);
          for (int d = 0; d < codes.length; d++) {
            used.get(d).set(codes[d]);
          }
        });
    return used;
  }

  private static int[] inOrder(Dimension dimension, List<String> keys, BitSet used) {
    return used.stream()
        .boxed()
        .sorted((a, b) -> dimension.order().compare(keys.get(a), keys.get(b)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] inverse(int[] codeOfRank, int codes) {
    int[] rankOfCode = new int[codes];
    for (int rank = 0; rank < codeOfRank.length; rank++) {
      rankOfCode[codeOfRank[rank]] = rank;
    }
    return rankOfCode;
  }
}

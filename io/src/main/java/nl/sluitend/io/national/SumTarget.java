package nl.sluitend.io.national;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sluitend.national.Dimension;
import nl.sluitend.national.SumAccumulator;

/** Adds rows up. */
final class SumTarget implements Batch.Target {
  private final SumAccumulator sums;

  SumTarget(List<Dimension> by) {
    sums = new SumAccumulator(by);
  }

  SumAccumulator sums() {
    return sums;
  }

  @Override
  public int code(int dimension, String key) {
    return sums.code(dimension, key);
  }

  @Override
  public void take(Batch batch) {
    sums.add(batch.codes, batch.cents, batch.size);
    for (Map.Entry<Integer, BigInteger> amount : batch.wide.entrySet()) {
      List<String> key = new ArrayList<>();
      for (int d = 0; d < batch.codes.length; d++) {
        key.add(sums.key(d, batch.codes[d][amount.getKey()]));
      }
      sums.add(key, amount.getValue());
    }
  }
}

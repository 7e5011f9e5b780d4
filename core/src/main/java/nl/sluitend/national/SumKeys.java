package nl.sluitend.national;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.sluitend.bbv.GovernmentLayer;

/**
 * Knows where in the key of a sum everything stands.
 *
 * @param dimensions what the sums are by
 */
record SumKeys(List<Dimension> dimensions) {
  /** What tells bodies and their reports apart. */
  private static final List<Dimension> OF_BODY =
      List.of(Dimension.LAYER, Dimension.NUMBER, Dimension.NAME, Dimension.YEAR, Dimension.REPORT);

  String key(GroupSum group, Dimension dimension) {
    int index = dimensions.indexOf(dimension);
    return index < 0 ? "" : group.key().get(index);
  }

  /** Returns layer, number, name, year and report; empty where the sums are not by it. */
  List<String> body(GroupSum group) {
    return OF_BODY.stream().map(dimension -> key(group, dimension)).toList();
  }

  /** Returns the layer of a body; a municipality where nothing is said. */
  static GovernmentLayer layer(List<String> body) {
    String name = body.get(0);
    if (name.isEmpty()) {
      return GovernmentLayer.MUNICIPALITY;
    }
    return Arrays.stream(GovernmentLayer.values())
        .filter(layer -> layer.cbsName().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected a layer of %s, but was '%s'"
                        .formatted(
                            Arrays.stream(GovernmentLayer.values())
                                .map(GovernmentLayer::cbsName)
                                .toList(),
                            name)));
  }

  boolean isExpenditure(GroupSum group) {
    String side = key(group, Dimension.SIDE).toLowerCase(Locale.ROOT);
    String category = key(group, Dimension.CATEGORY);
    if (side.equals("lasten") || (side.isEmpty() && category.startsWith("L"))) {
      return true;
    }
    if (side.equals("baten") || (side.isEmpty() && category.startsWith("B"))) {
      return false;
    }
    throw new IllegalArgumentException(
        "Expected a side, 'lasten' or 'baten', or a category such as L1.1 or B3.8, but was '%s'"
            .formatted(side.isEmpty() ? category : side));
  }
}

package nl.sluitend.national;

import java.util.Arrays;
import java.util.List;
import nl.sluitend.bbv.GovernmentLayer;

/** The keys by which bodies and their reports are told apart, in the order of {@link SumRow}. */
final class SumKeys {
  private SumKeys() {}

  /** Returns layer, number, name, year and report of the figures of a body. */
  static List<String> body(BodyFigures figures) {
    return List.of(
        figures.layer(), figures.number(), figures.name(), figures.year(), figures.report());
  }

  /** Returns the key of an amount by which it is taken together with others. */
  static String key(SumRow row, Grouping grouping, BodyFigures body) {
    return grouping.isOfBodies() ? grouping.keyOf(body) : row.key(grouping.dimension());
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
}

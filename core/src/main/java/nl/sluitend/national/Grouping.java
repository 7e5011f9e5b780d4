package nl.sluitend.national;

import java.util.function.Function;

/** What bodies can be taken together by. */
public enum Grouping {
  /** The layer of government (overheidslaag). */
  LAYER(BodyFigures::layer, Dimension.LAYER),
  /** The number of the body (overheidsnummer). */
  NUMBER(BodyFigures::number, Dimension.NUMBER),
  /** The name of the body. */
  NAME(BodyFigures::name, Dimension.NAME),
  /** The year. */
  YEAR(BodyFigures::year, Dimension.YEAR),
  /** The report (verslagsoort). */
  REPORT(BodyFigures::report, Dimension.REPORT),
  /** The size class (gemeentegrootteklasse); its key is the fewest inhabitants of the class. */
  SIZE_CLASS(
      body -> body.sizeClass().map(size -> Long.toString(size.least())).orElse(""),
      Dimension.INHABITANTS);

  private final Function<BodyFigures, String> key;
  private final Dimension dimension;

  Grouping(Function<BodyFigures, String> key, Dimension dimension) {
    this.key = key;
    this.dimension = dimension;
  }

  String keyOf(BodyFigures body) {
    return key.apply(body);
  }

  /** The order of its keys is that of the dimension it rests on. */
  Dimension dimension() {
    return dimension;
  }
}

package nl.sluitend.national;

/** What bodies can be taken together by. */
public enum Grouping {
  /** The layer of government (overheidslaag). */
  LAYER(Dimension.LAYER),
  /** The number of the body (overheidsnummer). */
  NUMBER(Dimension.NUMBER),
  /** The name of the body. */
  NAME(Dimension.NAME),
  /** The year. */
  YEAR(Dimension.YEAR),
  /** The report (verslagsoort). */
  REPORT(Dimension.REPORT),
  /** The size class (gemeentegrootteklasse); its key is the fewest inhabitants of the class. */
  SIZE_CLASS(Dimension.INHABITANTS);

  private final Dimension dimension;

  Grouping(Dimension dimension) {
    this.dimension = dimension;
  }

  String keyOf(BodyFigures body) {
    return switch (this) {
      case LAYER -> body.layer();
      case NUMBER -> body.number();
      case NAME -> body.name();
      case YEAR -> body.year();
      case REPORT -> body.report();
      case SIZE_CLASS -> body.sizeClass().map(size -> Long.toString(size.least())).orElse("");
    };
  }

  /** The order of its keys is that of the dimension it rests on. */
  Dimension dimension() {
    return dimension;
  }
}

package nl.sluitend.national;

/**
 * What bodies can be taken together by, and their amounts: these by taakveld and category as well.
 */
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
  SIZE_CLASS(Dimension.INHABITANTS),
  /** The taakveld, of amounts only. */
  TASK_FIELD(Dimension.TASK_FIELD),
  /** The economic category, of amounts only. */
  CATEGORY(Dimension.CATEGORY);

  private final Dimension dimension;

  Grouping(Dimension dimension) {
    this.dimension = dimension;
  }

  /**
   * Tells whether a body has one key of it; it has amounts on many taakvelden and categories.
   *
   * @return false if only amounts can be taken together by it
   */
  public boolean isOfBodies() {
    return dimension != Dimension.TASK_FIELD && dimension != Dimension.CATEGORY;
  }

  String keyOf(BodyFigures body) {
    return switch (this) {
      case LAYER -> body.layer();
      case NUMBER -> body.number();
      case NAME -> body.name();
      case YEAR -> body.year();
      case REPORT -> body.report();
      case SIZE_CLASS -> body.sizeClass().map(size -> Long.toString(size.least())).orElse("");
      case TASK_FIELD, CATEGORY ->
          throw new IllegalArgumentException("A body has amounts on more than one " + dimension);
    };
  }

  /** The order of its keys is that of the dimension it rests on. */
  Dimension dimension() {
    return dimension;
  }
}

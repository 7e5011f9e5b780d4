package nl.sluitend.indicator;

/** How much a key figure asks for attention; from best to worst. */
public enum SignalClass {
  /** The least risk. */
  A,
  /** In between. */
  B,
  /** The most risk. */
  C
}

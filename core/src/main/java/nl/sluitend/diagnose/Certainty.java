package nl.sluitend.diagnose;

/** How far the explanations of a fault can be told apart. */
public enum Certainty {
  /** One explanation is clearly better than all others. */
  ONE_BEST,
  /** Several explanations are equally good, and only the source can tell. */
  SEVERAL_EQUALLY_GOOD,
  /** Nothing found explains the fault in a way that convinces. */
  NONE_CONVINCING
}

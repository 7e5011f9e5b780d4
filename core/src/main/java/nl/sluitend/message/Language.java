package nl.sluitend.message;

/** The languages that messages for people come in. Dutch is the default everywhere. */
public enum Language {
  /** Dutch, as a controller of a municipality reads it. */
  DUTCH,
  /** English, on request. */
  ENGLISH
}

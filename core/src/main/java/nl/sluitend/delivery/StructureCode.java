package nl.sluitend.delivery;

/** What CBS calls the ways in which the structure of a delivery can be wrong. */
public enum StructureCode {
  /** There is no metadata. */
  SF001,
  /** A field of the metadata is not there. */
  SF002,
  /** The metadata has a field that the schema does not know. */
  SF003,
  /** A field of the metadata has the wrong type or form. */
  SF004,
  /** There is no contact. */
  SF005,
  /** A field of the contact is not there. */
  SF006,
  /** The contact has a field that the schema does not know. */
  SF007,
  /** A field of the contact has the wrong type or form. */
  SF008,
  /** A field of the contact is empty. */
  SF009,
  /** There is no data. */
  SF010,
  /** The section baten is not there. */
  SF011,
  /** The section lasten is not there. */
  SF012,
  /** The section balans_baten is not there. */
  SF013,
  /** The section balans_lasten is not there. */
  SF014,
  /** The section balans_standen is not there. */
  SF015,
  /** A record of the data misses a field. */
  SF016,
  /** The amount of a record is empty. */
  SF017,
  /** A file is not there. */
  SF777,
  /** There are no code lists for the layer and year that the metadata state. */
  SF888,
  /** Anything else that the schema does not allow. */
  SF999
}

package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A way in which JSON files hold amounts. */
interface JsonForm {
  /** Reads the value that a parser is at, up to its end. */
  void read(JsonParser parser) throws IOException;

  /** Hands over what is kept back. */
  void flush();

  /** Returns how many amounts were read, faulty ones not counted. */
  long rows();

  SumTarget target();
}

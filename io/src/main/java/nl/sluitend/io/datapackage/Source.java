package nl.sluitend.io.datapackage;

import java.util.Objects;
import java.util.Optional;

/**
 * Where data come from.
 *
 * @param title what it is called, such as a document and a page
 * @param path its address or its file, if it has one; it is never opened
 */
public record Source(String title, Optional<String> path) {
  /**
   * Checks that both are there.
   *
   * @param title what it is called, such as a document and a page
   * @param path its address or its file, if it has one
   */
  public Source {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(path, "path");
  }
}

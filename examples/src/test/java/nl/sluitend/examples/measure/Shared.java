package nl.sluitend.examples.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Data that stands beside the project, where it is at hand; a clone of the project has none. */
final class Shared {
  private Shared() {}

  /** Looks for a file or folder, upwards from the working directory. */
  static Optional<Path> find(String first, String... more) {
    return Stream.iterate(
            Optional.ofNullable(Path.of("").toAbsolutePath()),
            Optional::isPresent,
            path -> path.map(Path::getParent))
        .flatMap(Optional::stream)
        .map(path -> path.resolve("shared").resolve(Path.of(first, more)))
        .filter(Files::exists)
        .findFirst();
  }

  /** The same for a test, which is skipped where there is nothing. */
  static Path orSkip(String first, String... more) {
    Optional<Path> found = find(first, more);
    assumeTrue(found.isPresent(), () -> "not here: " + Path.of(first, more));
    return found.orElseThrow();
  }
}

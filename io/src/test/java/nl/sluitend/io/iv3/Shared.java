package nl.sluitend.io.iv3;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Files that are shared beside the project and not part of it; tests without them are skipped. */
final class Shared {
  private Shared() {}

  static Path find(String name) {
    Optional<Path> found = Optional.empty();
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null && found.isEmpty()) {
      found = Optional.of(folder.resolve("shared").resolve(name)).filter(Files::exists);
      folder = folder.getParent();
    }
    Assumptions.assumeTrue(found.isPresent(), "no shared/" + name);
    return found.orElseThrow();
  }
}

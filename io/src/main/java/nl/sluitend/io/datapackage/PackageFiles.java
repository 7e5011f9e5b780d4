package nl.sluitend.io.datapackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the file of a resource is where its path says. */
@FunctionalInterface
interface PackageFiles {
  /** Nobody looks. */
  PackageFiles ANY = path -> Optional.empty();

  /**
   * Looks for a file.
   *
   * @param path a safe path
   * @return what is wrong with it, if anything
   */
  Optional<DataPackageProblem> problem(String path);

  /** Looks in a folder, also through symbolic links, which may not lead out of it either. */
  static PackageFiles in(Path folder) {
    return path -> {
      try {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
          return Optional.of(DataPackageProblem.MISSING_FILE);
        }
        return file.toRealPath().startsWith(folder.toRealPath())
            ? Optional.empty()
            : Optional.of(DataPackageProblem.UNSAFE_PATH);
      } catch (InvalidPathException | IOException e) {
        // A name that this system cannot have, or a file that went away meanwhile.
        return Optional.of(DataPackageProblem.MISSING_FILE);
      }
    };
  }
}

package nl.sluitend.io.national;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Keeps open the zip file whose entries are read one after the other. As long as one user has it
 * open, others get its table of contents without reading that again, which for thousands of entries
 * takes longer than the entries.
 */
final class KeptOpen implements Closeable {
  private Optional<Path> file = Optional.empty();
  private Optional<ZipFile> zip = Optional.empty();

  /** Says what is read next. */
  void next(Source source) throws IOException {
    Optional<Path> wanted = Optional.of(source).filter(Source::isEntry).map(Source::file);
    if (wanted.equals(file)) {
      return;
    }
    close();
    if (wanted.isPresent()) {
      zip = Optional.of(Source.opened(wanted.get()));
    }
    file = wanted;
  }

  @Override
  public void close() throws IOException {
    if (zip.isPresent()) {
      zip.get().close();
    }
    zip = Optional.empty();
    file = Optional.empty();
  }
}

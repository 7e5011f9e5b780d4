package nl.sluitend.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.sluitend.message.Message;

/** Says to people why a file cannot be read or written, without the names that programs use. */
public final class FileTrouble {
  private FileTrouble() {}

  /**
   * Says why a file cannot be read.
   *
   * @param file the file, named as the caller names it
   * @param cause what was met
   * @return a sentence without a full stop, that names the file
   */
  public static Message reading(Path file, IOException cause) {
    return Files.isDirectory(file)
        ? named(file.toString(), " is een map, geen bestand", " is a folder, not a file")
        : reading(file.toString(), cause);
  }

  /**
   * Says why something cannot be read that may be no file.
   *
   * @param source how the caller names it
   * @param cause what was met
   * @return a sentence without a full stop, that names the source
   */
  public static Message reading(String source, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return named(source, " is er niet", " is not there");
    }
    if (cause instanceof AccessDeniedException) {
      return named(source, " mag niet worden gelezen", " may not be read");
    }
    if (cause instanceof ZipException || cause instanceof EOFException) {
      return named(
          source,
          " is beschadigd: het is niet uit te pakken",
          " is damaged: it cannot be unpacked");
    }
    return because(
        named(source, " is niet te openen of te lezen", " cannot be opened or read"), cause);
  }

  /**
   * Says why a file cannot be written.
   *
   * @param file the file, named as the caller names it
   * @param cause what was met
   * @return a sentence without a full stop, that names the file
   */
  public static Message writing(Path file, IOException cause) {
    Message what = named(file.toString(), " is niet te schrijven", " cannot be written");
    Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    if (folder.filter(Files::isDirectory).isEmpty()) {
      return more(what, "de map waarin het moet komen is er niet", "its folder is not there");
    }
    if (Files.isDirectory(file)) {
      return more(what, "het is een map", "it is a folder");
    }
    return cause instanceof AccessDeniedException
        ? more(what, "dat mag niet in die map", "that is not allowed in that folder")
        : because(what, cause);
  }

  private static Message named(String source, String dutch, String english) {
    return new Message("'" + source + "'" + dutch, "'" + source + "'" + english);
  }

  private static Message more(Message what, String dutch, String english) {
    return new Message(what.dutch() + ": " + dutch, what.english() + ": " + english);
  }

  /** The system says the rest in its own words, if it says more than which file it is about. */
  private static Message because(Message what, IOException cause) {
    Optional<String> reason =
        cause instanceof FileSystemException failed
            ? Optional.ofNullable(failed.getReason())
            : Optional.ofNullable(cause.getMessage());
    return reason
        .map(text -> more(what, "het systeem meldt: " + text, "the system says: " + text))
        .orElse(what);
  }
}

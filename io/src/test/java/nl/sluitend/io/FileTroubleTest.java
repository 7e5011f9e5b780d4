package nl.sluitend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import nl.sluitend.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTroubleTest {
  @TempDir private Path folder;

  static Stream<Arguments> reading() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("x"), "'x' is er niet", "'x' is not there"),
        Arguments.of(
            new AccessDeniedException("x"), "'x' mag niet worden gelezen", "'x' may not be read"),
        Arguments.of(
            new ZipException("invalid block"),
            "'x' is beschadigd: het is niet uit te pakken",
            "'x' is damaged: it cannot be unpacked"),
        Arguments.of(
            new EOFException(),
            "'x' is beschadigd: het is niet uit te pakken",
            "'x' is damaged: it cannot be unpacked"),
        Arguments.of(
            new FileSystemException("x", null, "Too many links"),
            "'x' is niet te openen of te lezen: het systeem meldt: Too many links",
            "'x' cannot be opened or read: the system says: Too many links"),
        Arguments.of(
            new FileSystemException("x"),
            "'x' is niet te openen of te lezen",
            "'x' cannot be opened or read"),
        Arguments.of(
            new IOException("Stream closed"),
            "'x' is niet te openen of te lezen: het systeem meldt: Stream closed",
            "'x' cannot be opened or read: the system says: Stream closed"));
  }

  @ParameterizedTest
  @MethodSource("reading")
  void what_keeps_a_file_from_being_read_is_said(IOException cause, String dutch, String english) {
    assertThat(FileTrouble.reading(Path.of("x"), cause)).isEqualTo(new Message(dutch, english));
  }

  @Test
  void a_folder_is_no_file() {
    assertThat(FileTrouble.reading(folder, new IOException("Is a directory")).dutch())
        .isEqualTo("'%s' is een map, geen bestand", folder);
    assertThat(FileTrouble.writing(folder, new IOException("Is a directory")).english())
        .isEqualTo("'%s' cannot be written: it is a folder", folder);
  }

  @Test
  void what_keeps_a_file_from_being_written_is_said() {
    Path lost = folder.resolve("weg/x");
    assertThat(FileTrouble.writing(lost, new NoSuchFileException("weg/.tmp")).dutch())
        .isEqualTo("'%s' is niet te schrijven: de map waarin het moet komen is er niet", lost);
    Path file = folder.resolve("x");
    assertThat(FileTrouble.writing(file, new AccessDeniedException("x")).dutch())
        .isEqualTo("'%s' is niet te schrijven: dat mag niet in die map", file);
    assertThat(FileTrouble.writing(file, new IOException("No space left")).english())
        .isEqualTo("'%s' cannot be written: the system says: No space left", file);
    assertThat(FileTrouble.writing(Path.of("/"), new IOException("x")).english())
        .isEqualTo("'/' cannot be written: its folder is not there");
  }
}

package nl.sluitend.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void names_a_file() {
    file = folder.resolve("tabel.json");
  }

  @Test
  void a_new_file_has_the_text_in_utf_8_and_is_alone_in_its_folder() throws IOException {
    AtomicFile.write(file, "€ 1\n");
    assertThat(Files.readString(file)).isEqualTo("€ 1\n");
    assertThat(names()).containsExactly("tabel.json");
  }

  @Test
  void an_old_file_is_replaced() throws IOException {
    Files.writeString(file, "something much longer");
    AtomicFile.write(file, new byte[] {1, 2});
    assertThat(Files.readAllBytes(file)).containsExactly(1, 2);
    assertThat(names()).containsExactly("tabel.json");
  }

  @Test
  void when_the_move_fails_the_old_file_stays_and_no_temporary_remains() throws IOException {
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    ByteBuffer.wrap(new byte[] {1}),
                    (from, to) -> {
                      assertThat(Files.readAllBytes(from)).containsExactly(1);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(names()).containsExactly("tabel.json");
  }

  @Test
  void where_files_cannot_be_moved_atomically_they_are_replaced() throws IOException {
    Path from = Files.writeString(folder.resolve("from"), "new");
    Files.writeString(file, "old");
    AtomicFile.move(
        from,
        file,
        (f, t) -> {
          throw new AtomicMoveNotSupportedException(f.toString(), t.toString(), "other disk");
        });
    assertThat(Files.readString(file)).isEqualTo("new");
    assertThat(names()).containsExactly("tabel.json");
  }

  @Test
  void text_that_utf_8_cannot_hold_is_refused_before_anything_is_written() throws IOException {
    Files.writeString(file, "old");
    assertThatThrownBy(() -> AtomicFile.write(file, "half \ud83d"))
        .isInstanceOf(CharacterCodingException.class);
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(names()).containsExactly("tabel.json");
  }

  @Test
  void a_folder_is_not_replaced_even_if_it_is_empty() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(() -> AtomicFile.write(file, "x")).isInstanceOf(FileSystemException.class);
    assertThat(Files.isDirectory(file)).isTrue();
    assertThat(names()).containsExactly("tabel.json");
  }

  @Test
  void a_folder_that_is_not_there_is_said() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/such.json"), "x"))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_replaced_file_keeps_its_permissions_and_a_new_one_is_like_any_other() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path plain = Files.writeString(folder.resolve("plain"), "");
    AtomicFile.write(file, "x");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    AtomicFile.write(file, "y");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void a_symbolic_link_stays_one() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path real = Files.writeString(folder.resolve("real"), "old");
    Files.createSymbolicLink(file, real.getFileName());
    AtomicFile.write(file, "new");
    assertThat(Files.isSymbolicLink(file)).isTrue();
    assertThat(Files.readString(real)).isEqualTo("new");
  }

  private List<String> names() throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }
}

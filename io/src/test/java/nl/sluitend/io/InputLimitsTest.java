package nl.sluitend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputLimitsTest {
  @Test
  void a_file_is_read_whole(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3});
    assertThat(InputLimits.read(file)).hasValueSatisfying(b -> assertThat(b).hasSize(3));
  }

  @Test
  void what_has_just_the_most_bytes_is_read_and_one_more_is_not() throws IOException {
    byte[] most = new byte[InputLimits.MAX_BYTES];
    assertThat(InputLimits.read(new ByteArrayInputStream(most))).isPresent();
    byte[] more = new byte[InputLimits.MAX_BYTES + 1];
    assertThat(InputLimits.read(new ByteArrayInputStream(more))).isEmpty();
  }

  @Test
  void an_endless_stream_ends() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            return length;
          }
        };
    assertThat(InputLimits.read(endless)).isEmpty();
  }
}

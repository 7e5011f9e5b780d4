package nl.sluitend.io.national;

/** Is told how far reading is, and may stop it. */
@FunctionalInterface
public interface Progress {
  /**
   * Is called after each block of a file, by one thread at a time; none of the figures ever falls.
   *
   * @param bytesRead how many bytes were read (of a gzip file, as they are stored)
   * @param bytesTotal how many there are
   * @param rows how many rows were read, faulty ones not counted
   * @param faultyRows how many rows could not be read
   * @return false to stop: the reading then ends with a {@link
   *     java.util.concurrent.CancellationException} and has no result
   */
  boolean update(long bytesRead, long bytesTotal, long rows, long faultyRows);
}

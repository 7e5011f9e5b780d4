package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import nl.sluitend.national.SumAccumulator;

/** Reads JSON files one after the other, on one thread, and adds up what they hold. */
final class JsonJob {
  // Amounts are read from the text of the parser, and it may be anybody's stream.
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  private final JsonFaults faults;
  private final JsonForm form;
  private final Meter meter;
  private int unreadFiles;
  private long rowsTold;
  private long faultsTold;
  private long bytesTold;
  private Source.Bytes bytes = new NoBytes();

  JsonJob(
      Settings settings, Meter meter, BiFunction<JsonFaults, Runnable, ? extends JsonForm> form) {
    this.faults = new JsonFaults(settings.faultsKept());
    this.meter = meter;
    this.form = form.apply(faults, this::tell);
  }

  /** Reads some files. */
  JsonJob read(List<Source> sources) throws IOException {
    try (KeptOpen zip = new KeptOpen()) {
      for (Source source : sources) {
        zip.next(source);
        try (Source.Bytes opened = source.open(0)) {
          bytes = opened;
          bytesTold = 0;
          read(source.name(), new Told(Source.stream(opened)));
        }
      }
    }
    return this;
  }

  /** Returns the sums of what was read. */
  SumAccumulator sums() {
    return form.target().sums();
  }

  /** Returns what came of reading. */
  ReadReport report() {
    return new ReadReport(rows(), faults.rows(), unreadFiles, faults.problems());
  }

  long rows() {
    return form.rows();
  }

  int unreadFiles() {
    return unreadFiles;
  }

  JsonFaults faults() {
    return faults;
  }

  /** Reads a text, which is not closed. */
  void read(String name, InputStream text) throws IOException {
    faults.begin(name);
    try (JsonParser parser = FACTORY.createParser(new Utf8Stream(text, faults::notUtf8))) {
      read(parser);
    }
    form.flush();
    faults.end();
  }

  private void read(JsonParser parser) throws IOException {
    try {
      boolean isEmpty = true;
      while (parser.nextToken() != null) {
        isEmpty = false;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
          form.read(parser);
          continue;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          form.read(parser);
        }
      }
      if (isEmpty) {
        unreadable(parser);
      }
    } catch (JsonProcessingException e) {
      // Of the exceptions, not all know where they are.
      unreadable(parser);
    }
  }

  private void unreadable(JsonParser parser) {
    unreadFiles++;
    faults.problem(parser.currentLocation(), "NAT-011", "", JsonFaults.JSON);
  }

  private void tell() {
    long read = bytes.consumed();
    meter.add(read - bytesTold, form.rows() - rowsTold, faults.rows() - faultsTold);
    bytesTold = read;
    rowsTold = form.rows();
    faultsTold = faults.rows();
  }

  /** Tells with each piece that is read, whatever stands in it. */
  private final class Told extends FilterInputStream {
    Told(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      tell();
      return in.read(into, offset, length);
    }
  }

  private static final class NoBytes implements Source.Bytes {
    @Override
    public int read(byte[] into, int offset, int length) {
      return -1;
    }

    @Override
    public long consumed() {
      return 0;
    }

    @Override
    public void close() {}
  }
}

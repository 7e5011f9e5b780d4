package nl.sluitend.io.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lays out JSON as its writer says: each object or array either over lines or on one line. What is
 * empty stays on its line.
 */
final class JsonLayout implements PrettyPrinter {
  private final Deque<Boolean> overLines = new ArrayDeque<>();
  private boolean next;

  /** Spreads the object or array that begins next over lines. */
  void spreadNext() {
    next = true;
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    begin(out, '{');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    begin(out, '[');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    end(out, entries, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    end(out, values, ']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw('\n');
  }

  private void begin(JsonGenerator out, char bracket) throws IOException {
    out.writeRaw(bracket);
    overLines.push(next);
    next = false;
  }

  private void separate(JsonGenerator out) throws IOException {
    out.writeRaw(overLines.element() ? "," : ", ");
    breakLine(out);
  }

  private void end(JsonGenerator out, int entries, char bracket) throws IOException {
    boolean spread = overLines.pop();
    if (spread && entries > 0) {
      out.writeRaw('\n' + "  ".repeat(overLines.size()));
    }
    out.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator out) throws IOException {
    if (overLines.element()) {
      out.writeRaw('\n' + "  ".repeat(overLines.size()));
    }
  }
}

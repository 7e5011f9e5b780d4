package nl.sluitend.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import nl.sluitend.io.text.Texts;

/** Writes JSON field by field. */
final class JsonOut {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator out;

  JsonOut() throws IOException {
    out = FACTORY.createGenerator(text);
    out.setPrettyPrinter(layout);
  }

  /** Writes a part of a document. */
  interface Part {
    void write() throws IOException;
  }

  /** Writes one element of an array. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  /** An object on one line, as an element of an array or as the value of the field begun. */
  void inline(Part fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  /** An object with each field on its own line. */
  void spread(Part fields) throws IOException {
    layout.spreadNext();
    inline(fields);
  }

  /** A field that holds an object on one line. */
  void object(String name, Part fields) throws IOException {
    out.writeFieldName(name);
    inline(fields);
  }

  /** A field that holds an object with each field on its own line. */
  void spreadObject(String name, Part fields) throws IOException {
    layout.spreadNext();
    object(name, fields);
  }

  /** A field that holds an array on one line. */
  <T> void list(String name, Collection<T> elements, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T one : elements) {
      element.write(one);
    }
    out.writeEndArray();
  }

  /** A field that holds an array with each element on its own line. */
  <T> void lines(String name, Collection<T> elements, Element<T> element) throws IOException {
    layout.spreadNext();
    list(name, elements, element);
  }

  void string(String value) throws IOException {
    out.writeString(Texts.wellFormed(value));
  }

  void field(String name, String value) throws IOException {
    out.writeFieldName(Texts.wellFormed(name));
    string(value);
  }

  void field(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  void field(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void field(String name, Enum<?> value) throws IOException {
    out.writeStringField(name, value.name());
  }

  void nullField(String name) throws IOException {
    out.writeNullField(name);
  }

  /** The name of a constant, or null. */
  void constantOrNull(String name, Optional<? extends Enum<?>> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    } else {
      nullField(name);
    }
  }

  /** A number, or null. */
  void numberOrNull(String name, Optional<Integer> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    } else {
      nullField(name);
    }
  }

  /** Ends the document with a line feed and returns it. */
  String text() throws IOException {
    out.close();
    return text.append('\n').toString();
  }
}

package nl.sluitend.io.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.io.FileTrouble;
import nl.sluitend.io.InputLimits;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;

/** The text of a CSV file, whatever it is encoded in. */
final class CsvText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The byte-order marks that say what a file is encoded in, their bytes written as Latin-1. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;
    private final String bytes;

    Mark(Charset charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
    }

    boolean starts(byte[] content) {
      int length = Math.min(bytes.length(), content.length);
      return bytes.equals(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    }
  }

  private CsvText() {}

  static Reading<byte[]> bytes(Path file, String source) {
    try {
      return InputLimits.read(file)
          .map(Reading::of)
          .orElseGet(() -> Reading.failed(List.of(tooLarge(source))));
    } catch (IOException e) {
      Message trouble = FileTrouble.reading(file, e);
      return Reading.failed(
          List.of(
              Problem.error(
                  CsvProblem.UNREADABLE_FILE.code(),
                  Place.file(source),
                  file.toString(),
                  new Message("een bestand dat te openen is", "a file that can be opened"),
                  new Message(trouble.dutch() + ".", trouble.english() + "."))));
    }
  }

  /** Decodes by the byte-order mark, else as UTF-8, else as windows-1252, which is said. */
  static Reading<String> decode(byte[] bytes, String source) {
    if (bytes.length > InputLimits.MAX_BYTES) {
      return Reading.failed(List.of(tooLarge(source)));
    }
    Optional<Mark> mark = Arrays.stream(Mark.values()).filter(m -> m.starts(bytes)).findFirst();
    Charset charset = mark.map(m -> m.charset).orElse(StandardCharsets.UTF_8);
    Optional<String> text = decoded(bytes, mark.map(m -> m.bytes.length()).orElse(0), charset);
    if (text.isPresent() || mark.isPresent()) {
      return reading(text, source, List.of());
    }
    return reading(
        decoded(bytes, 0, WINDOWS),
        source,
        List.of(
            CsvProblem.ENCODING_ASSUMED.at(
                Place.file(source),
                "windows-1252",
                "het bestand is geen UTF-8 en is gelezen als windows-1252",
                "the file is no UTF-8 and was read as windows-1252")));
  }

  private static Reading<String> reading(
      Optional<String> text, String source, List<Problem> problems) {
    return text.filter(t -> t.indexOf('\0') < 0)
        .map(t -> new Reading<>(Optional.of(t), problems))
        .orElseGet(() -> Reading.failed(List.of(notText(source))));
  }

  private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Problem notText(String source) {
    return CsvProblem.NOT_TEXT.at(
        Place.file(source),
        "binair",
        "tekst in UTF-8, UTF-16 of windows-1252",
        "text in UTF-8, UTF-16 or windows-1252");
  }

  private static Problem tooLarge(String source) {
    String most = InputLimits.MAX_BYTES + " bytes";
    return CsvProblem.TOO_LARGE.at(
        Place.file(source), "> " + most, "hoogstens " + most, "at most " + most);
  }
}

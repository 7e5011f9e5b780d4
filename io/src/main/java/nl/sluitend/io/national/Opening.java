package nl.sluitend.io.national;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.io.national.PieceReader.Text;
import nl.sluitend.message.Problem;
import nl.sluitend.national.Dimension;

/**
 * A text whose headings were read.
 *
 * @param text the text; empty if the headings are not what the layout says
 * @param problems what is wrong with them
 */
record Opening(Optional<Text> text, List<Problem> problems) {
  static Opening of(Source source, NationalLayout layout, List<Dimension> wanted, Settings settings)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Heading> heading = Heading.read(source, layout, wanted, problems);
      return new Opening(heading.map(h -> new Text(source, h, layout, wanted, settings)), problems);
    } catch (IOException e) {
      throw Piece.unreadable(source, e);
    }
  }
}

package nl.sluitend.examples.cli;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.Row;

/** What whoever typed the command says of rows, and what is said back of printed figures. */
final class Stated {
  private Stated() {}

  /**
   * Finds the rows that were named.
   *
   * @return what was said of each, by its place
   */
  static <T> Map<Integer, T> byRow(OneTable from, Map<String, T> said) {
    List<String> labels = from.table().rows().stream().map(Row::label).toList();
    Map<Integer, T> byRow = new LinkedHashMap<>();
    for (String label : new TreeSet<>(said.keySet())) {
      List<Integer> rows =
          IntStream.range(0, labels.size())
              .filter(r -> labels.get(r).equals(label))
              .boxed()
              .toList();
      if (rows.isEmpty()) {
        String near = String.join("', '", NearestWords.to(label, labels));
        throw new Unusable(
            "%s heeft geen regel '%s'; het meest lijken daarop '%s'"
                .formatted(from.source(), label, near),
            "%s has no row '%s'; most like it are '%s'".formatted(from.source(), label, near));
      }
      rows.forEach(row -> byRow.put(row, said.get(label)));
    }
    return byRow;
  }

  /** What is said of a printed figure that is not what its parts give. */
  static Message note(Recomputed figure, String heading) {
    Message because;
    if (figure.isReproduced()) {
      because = new Message("zo afgerond is dat hetzelfde", "so rounded that is the same");
    } else if (figure.isPossible()) {
      because = new Message("afronding verklaart dat", "rounding explains that");
    } else {
      because = new Message("afronding verklaart dat niet", "rounding does not explain that");
    }
    Derived printed = Derived.stated(figure.printed());
    Derived computed = shown(figure.computed());
    return new Message(
        "%s: gedrukt is %s %s, de regels geven %s; %s."
            .formatted(
                heading,
                computed.name().dutch(),
                printed.in(Language.DUTCH),
                computed.in(Language.DUTCH),
                because.dutch()),
        "%s: printed is %s %s, the lines give %s; %s."
            .formatted(
                heading,
                computed.name().english(),
                printed.in(Language.ENGLISH),
                computed.in(Language.ENGLISH),
                because.english()));
  }

  /** A ratio with two decimals, also where its inputs do not support them: print has them too. */
  private static Derived shown(Derived computed) {
    Kind kind = computed.value().kind();
    if (!kind.isRatio()) {
      return computed;
    }
    Quantity rounded = Quantity.of(computed.showExactly(2, RoundingMode.HALF_UP), kind);
    return Derived.stated(Input.exact(computed.name(), rounded));
  }
}

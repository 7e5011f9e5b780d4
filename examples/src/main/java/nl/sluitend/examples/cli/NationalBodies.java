package nl.sluitend.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.national.BodyFigures;
import nl.sluitend.national.NationalFigures;

/** Tells bodies apart: by their number if they have one, for names change and are there twice. */
final class NationalBodies {
  private static final String MUNICIPALITY =
      GovernmentLayer.MUNICIPALITY.cbsName().toLowerCase(Locale.ROOT);

  /** The number of a municipality: bare, as CBS writes it, or with the layer in a delivery. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:GM|06)?([0-9]{4})", Pattern.CASE_INSENSITIVE);

  private NationalBodies() {}

  /** What a body is, whatever its name is in a year: its layer, and its number or else its name. */
  static List<String> identity(String layer, String number, String name) {
    return number.isEmpty()
        ? List.of(layerOf(layer), "", name)
        : List.of(layerOf(layer), bare(number), "");
  }

  static List<String> identity(BodyFigures body) {
    return identity(body.layer(), body.number(), body.name());
  }

  /** Where none is named it is a municipality. */
  private static String layerOf(String layer) {
    return layer.isEmpty() ? MUNICIPALITY : layer.toLowerCase(Locale.ROOT);
  }

  private static String bare(String number) {
    Matcher matcher = NUMBER.matcher(number);
    return matcher.matches() ? matcher.group(1) : number;
  }

  /** The one body, under each of its names, that goes by a name or a number. */
  static Predicate<BodyFigures> called(String asked, NationalFigures figures) {
    List<BodyFigures> found =
        Stream.<BiPredicate<String, String>>of(String::equals, String::equalsIgnoreCase)
            .map(
                same ->
                    figures.bodies().stream().filter(body -> isCalled(body, asked, same)).toList())
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElseThrow(() -> unknown(asked, figures));
    // A province may have the name of a municipality.
    List<BodyFigures> own = found.stream().filter(NationalBodies::isMunicipality).toList();
    List<BodyFigures> chosen = own.isEmpty() ? found : own;
    Map<String, String> numbers = numbers(chosen);
    if (numbers.size() > 1) {
      String all = String.join(", ", numbers.values());
      throw new Unusable(
          "'%s' is de naam van meer dan een (%s); geef het nummer met --municipality"
              .formatted(asked, all),
          "'%s' is the name of more than one (%s); give the number by --municipality"
              .formatted(asked, all));
    }
    Set<List<String>> identities =
        chosen.stream().map(NationalBodies::identity).collect(Collectors.toSet());
    return body -> identities.contains(identity(body));
  }

  /** The numbers of bodies, each once and as it was first written. */
  static Map<String, String> numbers(List<BodyFigures> bodies) {
    Map<String, String> numbers = new TreeMap<>();
    bodies.stream()
        .map(BodyFigures::number)
        .filter(number -> !number.isEmpty())
        .forEach(number -> numbers.putIfAbsent(bare(number), number));
    return numbers;
  }

  private static boolean isCalled(
      BodyFigures body, String asked, BiPredicate<String, String> same) {
    return same.test(body.name(), asked) || same.test(bare(body.number()), bare(asked));
  }

  private static boolean isMunicipality(BodyFigures body) {
    return layerOf(body.layer()).equals(MUNICIPALITY);
  }

  private static Unusable unknown(String asked, NationalFigures figures) {
    List<String> near =
        NearestWords.like(
            asked, figures.bodies().stream().map(BodyFigures::label).distinct().toList());
    String names = near.isEmpty() ? "" : "'" + String.join("', '", near) + "'";
    return new Unusable(
        "er is geen gemeente '%s'%s"
            .formatted(asked, near.isEmpty() ? "" : "; wel %s".formatted(names)),
        "there is no municipality '%s'%s"
            .formatted(asked, near.isEmpty() ? "" : ", but there is %s".formatted(names)));
  }
}

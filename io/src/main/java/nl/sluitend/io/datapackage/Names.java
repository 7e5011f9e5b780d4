package nl.sluitend.io.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What names and paths in a package may look like. */
final class Names {
  /** The file that describes a package. */
  static final String DESCRIPTOR = "datapackage.json";

  private static final Pattern NAME = Pattern.compile("[-a-z0-9._/]{1,500}");
  private static final int LONGEST_PATH = 500;

  private Names() {}

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * Tells whether a path can only lead to a file below the folder of the package, on any system:
   * relative, with slashes, no address, and nowhere two dots (the rule of Frictionless).
   */
  static boolean isSafePath(String path) {
    return !path.isBlank()
        && path.length() <= LONGEST_PATH
        && "/.~".indexOf(path.charAt(0)) < 0
        && !path.endsWith("/")
        && !path.contains("//")
        && !path.contains("..")
        && path.chars().noneMatch(c -> c == ':' || c == '\\' || Character.isISOControl(c))
        && StandardCharsets.UTF_8.newEncoder().canEncode(path)
        && !path.equalsIgnoreCase(DESCRIPTOR);
  }

  /** The form in which paths are compared: some file systems do not know capitals. */
  static String pathKey(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  static boolean hasEnding(String path, String ending) {
    return path.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  static <T> boolean differ(List<T> items, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    return items.stream().map(key).allMatch(seen::add);
  }
}

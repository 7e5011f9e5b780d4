package nl.sluitend.io.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/**
 * The texts that files, archives and folders hold, and what else stands there: it is left aside,
 * and said.
 */
final class Sources {
  private static final Set<String> OF_SYSTEMS = Set.of("__macosx", "thumbs.db", "desktop.ini");
  private static final Set<String> BESIDE_DATA =
      Set.of("readme", "leesmij", "license", "licence", "licentie", "changelog");
  private static final Set<String> NO_DATA =
      Set.of(
          "md", "pdf", "htm", "html", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "png",
          "jpg", "jpeg", "gif", "svg", "xml", "xsd", "yml", "yaml", "url", "lnk", "zip", "gz",
          "tgz", "tar", "7z", "rar", "bz2", "xz", "exe", "csv", "json");
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_NAME = 80;

  private final Format format;
  private final Message data;
  private final List<Source> all = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int withoutData;

  /** What is read, by how the names of files end. */
  enum Format {
    CSV("csv", "CSV (.csv)"),
    JSON("json|jsonl|ndjson", "JSON (.json)");

    private final String endings;
    private final String shown;

    Format(String endings, String shown) {
      this.endings = endings;
      this.shown = shown;
    }
  }

  private Sources(Format format) {
    this.format = format;
    this.data = new Message("gegevens als " + format.shown, "data as " + format.shown);
  }

  /** Finds the texts in files and archives; for JSON in folders as well. */
  static Sources of(List<Path> files, Format format) throws IOException {
    Sources found = new Sources(format);
    for (Path file : files) {
      if (format == Format.JSON && Files.isDirectory(file)) {
        found.folder(file);
      } else {
        found.file(file);
      }
    }
    return found;
  }

  List<Source> all() {
    return all;
  }

  /** Returns what is said about what was left aside, and where there are no data. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns how many bytes there are for progress to count. */
  long size() {
    return all.stream().mapToLong(Source::size).sum();
  }

  /** Returns a report of reading these with what was left aside, which stands first. */
  ReadReport in(ReadReport report) {
    List<Problem> more = new ArrayList<>(problems);
    more.addAll(report.problems());
    return new ReadReport(
        report.rows(), report.faultyRows(), report.unreadFiles() + withoutData, more);
  }

  NationalSums in(NationalSums sums) {
    return new NationalSums(sums.sums(), in(sums.report()));
  }

  private void file(Path file) throws IOException {
    List<Source> inside = Source.of(file);
    if (inside.size() == 1 && !inside.get(0).isEntry()) {
      all.add(inside.get(0));
      return;
    }
    all.addAll(data(file.toString(), inside, Source::entry, false));
  }

  private void folder(Path folder) throws IOException {
    List<Path> inside;
    // Of a link to a folder, the folder.
    Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    try (Stream<Path> walk = Files.walk(start)) {
      inside =
          walk.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList();
    }
    for (Path each :
        data(folder.toString(), inside, path -> start.relativize(path).toString(), true)) {
      file(each);
    }
  }

  /** Returns what is data, and says what is left aside. */
  private <T> List<T> data(
      String place, List<T> inside, Function<T, String> name, boolean isFolder) {
    List<T> possible =
        inside.stream().filter(each -> mayBeData(name.apply(each), isFolder)).toList();
    List<T> named = possible.stream().filter(each -> isNamed(name.apply(each), isFolder)).toList();
    // Without the names that are meant for it, data have any.
    List<T> wanted = named.isEmpty() && !isFolder ? possible : named;
    Set<T> read = Set.copyOf(wanted);
    aside(place, inside.stream().filter(each -> !read.contains(each)).map(name).toList());
    if (wanted.isEmpty()) {
      withoutData++;
      problems.add(Problem.of("NAT-017", Problem.Level.ERROR, Place.file(place), "", data));
    }
    return wanted;
  }

  private void aside(String place, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    String shown =
        names.stream().limit(MOST_NAMED).map(Sources::shortened).collect(Collectors.joining(", "))
            + (names.size() > MOST_NAMED ? ", …" : "");
    problems.add(
        Problem.notice(
            "NAT-016",
            Place.file(place),
            shown,
            new Message("geen " + data.dutch(), "no " + data.english()),
            new Message(
                "%s hierin: geen %s, en niet gelezen: %s."
                    .formatted(names.size(), data.dutch(), shown),
                "%s in here: no %s, and not read: %s."
                    .formatted(names.size(), data.english(), shown))));
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? "…" + name.substring(name.length() - LONGEST_NAME) : name;
  }

  private boolean isNamed(String name, boolean isFolder) {
    String ending = ending(name);
    boolean isPacked = isFolder && (ending.equals("zip") || isGzip(name));
    return isPacked || ending.matches(format.endings);
  }

  private boolean isGzip(String name) {
    return ending(name).equals("gz")
        && ending(name.substring(0, name.length() - ".gz".length())).matches(format.endings);
  }

  private boolean mayBeData(String name, boolean isFolder) {
    if (isNamed(name, isFolder)) {
      return !isOfSystem(name);
    }
    String last = last(name);
    String start = last.contains(".") ? last.substring(0, last.indexOf('.')) : last;
    return !isOfSystem(name)
        && !BESIDE_DATA.contains(start.toLowerCase(Locale.ROOT))
        && !NO_DATA.contains(ending(name));
  }

  /** What systems put beside files: never data, whatever it is called. */
  private static boolean isOfSystem(String name) {
    return Stream.of(name.split("[/\\\\]", -1))
        .anyMatch(
            part ->
                part.startsWith(".")
                    || part.startsWith("~$")
                    || OF_SYSTEMS.contains(part.toLowerCase(Locale.ROOT)));
  }

  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static String ending(String name) {
    String last = last(name);
    return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

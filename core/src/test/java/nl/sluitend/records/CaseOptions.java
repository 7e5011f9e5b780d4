package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The options of a case as words: what is not understood is an error, never left out. */
final class CaseOptions {
  private static final Pattern SWAP = Pattern.compile("\\((\\w+),(\\w+)\\)");
  private static final Pattern ACTION_WEIGHTS = Pattern.compile("weight flip (\\S+) swap (\\S+)");
  private static final Pattern SPAN = Pattern.compile("(\\D+)(\\d+)\\.\\.\\1(\\d+)");

  @Nullable List<String> flips;
  List<List<String>> swaps = new ArrayList<>();
  List<String> fixed = new ArrayList<>();
  BigDecimal tolerance = BigDecimal.ZERO;
  Optional<List<BigDecimal>> actionWeights = Optional.empty();
  Optional<Integer> delta = Optional.empty();
  Map<String, BigDecimal> weights = new LinkedHashMap<>();

  private CaseOptions() {}

  static CaseOptions of(String text, List<String> names) {
    CaseOptions options = new CaseOptions();
    for (String part : text.split(";", -1)) {
      options.take(part.strip(), names);
    }
    return options;
  }

  private void take(String part, List<String> names) {
    Matcher actions = ACTION_WEIGHTS.matcher(part);
    if (part.isEmpty() || part.matches("set\\.seed\\(\\d+\\)")) {
      return; // Nothing is drawn here, so there is no seed to set.
    }
    if (part.equals("no flips")) {
      flips = List.of();
    } else if (part.startsWith("flip=")) {
      flips = names(part.substring(5));
    } else if (part.startsWith("swap=")) {
      swap(part.substring(5));
    } else if (part.startsWith("fixate=")) {
      fixed = names(part.substring(7));
    } else if (part.equals("eps~0")) {
      tolerance = BigDecimal.ZERO;
    } else if (part.startsWith("eps=")) {
      tolerance = new BigDecimal(part.substring(4).strip());
    } else if (part.startsWith("delta=")) {
      delta = Optional.of(Integer.valueOf(part.substring(6).strip()));
    } else if (part.startsWith("tolerance ")) {
      tolerance = new BigDecimal(part.substring(10).strip());
    } else if (actions.matches()) {
      actionWeights =
          Optional.of(List.of(new BigDecimal(actions.group(1)), new BigDecimal(actions.group(2))));
    } else if (part.startsWith("weight ")) {
      weigh(part.substring(7), names);
    } else {
      throw new IllegalArgumentException("No such option: " + part);
    }
  }

  private void swap(String text) {
    if (!text.replaceAll(SWAP.pattern(), "").matches("[,\\s]*")) {
      throw new IllegalArgumentException("Not pairs: " + text);
    }
    swaps = new ArrayList<>();
    SWAP.matcher(text).results().forEach(m -> swaps.add(List.of(m.group(1), m.group(2))));
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(",", -1)) {
      Matcher span = SPAN.matcher(name.strip());
      if (span.matches()) {
        IntStream.rangeClosed(Integer.parseInt(span.group(2)), Integer.parseInt(span.group(3)))
            .forEach(i -> names.add(span.group(1) + i));
      } else {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Either a name with each weight, or one weight for each figure in order. */
  private void weigh(String text, List<String> names) {
    String[] parts = text.split(",", -1);
    for (int i = 0; i < parts.length; i++) {
      String[] pair = parts[i].strip().split("=", -1);
      String name = pair.length == 2 ? pair[0] : names.get(i);
      String weight = pair[pair.length - 1];
      if (weight.equals("Inf")) {
        fixed.add(name);
      } else {
        weights.put(name, new BigDecimal(weight));
      }
    }
  }
}

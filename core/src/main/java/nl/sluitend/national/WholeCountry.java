package nl.sluitend.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/**
 * Files may have the whole country among its parts. A body with its name, or with its number at
 * CBS, is no body, whatever parts are there. Of others, one that is in every figure the sum of all
 * the others of its report is none. Where a part is missing or faulty the sum is not exact; among
 * many others, one that is within a tenth of it in every figure is taken for the whole too.
 */
final class WholeCountry {
  /** Of two bodies each may be the sum of the other, and of three it may be chance. */
  private static final int FEWEST_OTHERS = 3;

  /** No single body comes near the sum of so many others in every figure. */
  private static final int MANY_OTHERS = 20;

  private static final long TENTHS = 10;

  private static final String COUNTRY = "Nederland";

  /** The number of the country at CBS, such as {@code NL01}. */
  private static final Pattern REGION = Pattern.compile("NL[0-9]+", Pattern.CASE_INSENSITIVE);

  private WholeCountry() {}

  /** Returns the bodies without the country and the sums of all others; notes name these. */
  static List<BodyFigures> leftOut(List<BodyFigures> all, List<Message> notes) {
    all.stream().filter(WholeCountry::isNamed).map(WholeCountry::named).forEach(notes::add);
    List<BodyFigures> bodies = all.stream().filter(body -> !isNamed(body)).toList();
    Map<List<String>, List<BodyFigures>> reports = new LinkedHashMap<>();
    for (BodyFigures body : bodies) {
      reports
          .computeIfAbsent(
              List.of(body.layer(), body.year(), body.report()), report -> new ArrayList<>())
          .add(body);
    }
    List<BodyFigures> wholes = new ArrayList<>();
    for (List<BodyFigures> report : reports.values()) {
      List<BodyFigures> reported = report.stream().filter(BodyFigures::hasReported).toList();
      if (reported.size() > FEWEST_OTHERS) {
        find(reported, wholes, notes);
      }
    }
    return bodies.stream().filter(body -> !wholes.contains(body)).toList();
  }

  private static boolean isNamed(BodyFigures body) {
    return COUNTRY.equalsIgnoreCase(body.name().strip())
        || REGION.matcher(body.number().strip()).matches();
  }

  private static Message named(BodyFigures country) {
    return new Message(
        country.title() + " is het hele land en telt niet mee.",
        country.title() + " is the whole country and does not count.");
  }

  /** Of two bodies that each are the sum of the others, neither is told to be it. */
  private static void find(
      List<BodyFigures> reported, List<BodyFigures> wholes, List<Message> notes) {
    List<Amount> all = figures(new NationalGroup(List.of(), reported));
    List<BodyFigures> exact = reported.stream().filter(body -> isRest(body, all, 0)).toList();
    if (exact.size() == 1) {
      wholes.add(exact.get(0));
      notes.add(
          new Message(
              exact.get(0).title() + " is de som van alle andere en telt niet mee.",
              exact.get(0).title() + " is the sum of all others and does not count."));
      return;
    }
    List<BodyFigures> near =
        reported.size() > MANY_OTHERS
            ? reported.stream().filter(body -> isRest(body, all, 1)).toList()
            : List.of();
    if (near.size() == 1) {
      wholes.add(near.get(0));
      notes.add(
          new Message(
              near.get(0).title()
                  + " is bijna de som van alle andere: voor het geheel gehouden, en niet"
                  + " meegeteld.",
              near.get(0).title()
                  + " is nearly the sum of all others: taken for the whole, and not counted."));
    }
  }

  /** Whether a body is within so many tenths of the sum of all others in every figure. */
  private static boolean isRest(BodyFigures body, List<Amount> all, long tenths) {
    List<Amount> own = figures(new NationalGroup(List.of(), List.of(body)));
    for (int i = 0; i < own.size(); i++) {
      Amount others = all.get(i).minus(own.get(i));
      Amount off = own.get(i).minus(others).abs();
      if (off.times(TENTHS).compareTo(others.abs().times(tenths)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Amount> figures(NationalGroup group) {
    return List.of(
        group.overhead(),
        group.sum(BodyFigures::costs),
        group.sum(BodyFigures::expenditure),
        group.sum(BodyFigures::income));
  }
}

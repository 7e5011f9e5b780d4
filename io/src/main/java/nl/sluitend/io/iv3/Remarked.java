package nl.sluitend.io.iv3;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;

/** Collects what there is to say of one file, up to a bound. */
final class Remarked {
  private static final int MOST = DeliveryFile.MOST_FAULTS;

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  private final String source;
  private final List<StructureFault> faults = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> saidOnce = new HashSet<>();
  private long faultCount;
  private long problemCount;

  Remarked(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }

  /** Something outside the data, of which the delivery keeps everything. */
  void fault(
      StructureCode code, Place place, Optional<String> field, String found, Message expected) {
    fault(new StructureFault(code, place, Optional.empty(), 0, field, found, expected, true));
  }

  /** Something about a section as a whole. */
  void fault(
      StructureCode code,
      Place place,
      Section section,
      String found,
      Message expected,
      boolean kept) {
    fault(
        new StructureFault(
            code, place, Optional.of(section), 0, Optional.empty(), found, expected, kept));
  }

  void fault(StructureFault fault) {
    faultCount++;
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  void problem(Problem problem) {
    problemCount++;
    if (problems.size() < MOST) {
      problems.add(problem);
    }
  }

  /** Says something about a kind of field once, at the first of them. */
  void once(DeliveryProblem code, Place place, String field, String dutch, String english) {
    if (saidOnce.size() < MOST && saidOnce.add(code + dutch + '\n' + field)) {
      problem(code.at(place, field, dutch, english));
    }
  }

  /** Says once that a field is kept which has no meaning here. */
  void unknown(Place place, String field, String dutchOf, String englishOf) {
    once(
        DeliveryProblem.UNKNOWN_FIELD,
        place,
        field,
        "geen veld van " + dutchOf + "; het wordt bewaard",
        "no field of " + englishOf + "; it is kept");
  }

  void duplicate(Place place, String name) {
    problem(
        DeliveryProblem.DUPLICATE_FIELD.at(
            place,
            name,
            "elk veld hooguit één keer in een object; het eerste telt",
            "each field at most once in an object; the first one counts"));
  }

  List<StructureFault> faults() {
    List<StructureFault> sorted = new ArrayList<>(faults);
    sorted.sort(Comparator.comparing(StructureFault::place, ORDER));
    return sorted;
  }

  /** All problems, the faults among them, in order of place. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    faults.forEach(fault -> all.add(fault.problem()));
    all.sort(Comparator.comparing(Problem::place, ORDER));
    long more = faultCount - faults.size() + problemCount - problems.size();
    if (more > 0) {
      all.add(
          DeliveryProblem.TOO_MANY.at(
              Place.file(source),
              Long.toString(more),
              "hooguit " + MOST + " fouten; zoveel meer zijn er",
              "at most " + MOST + " faults; there are so many more"));
    }
    return all;
  }
}

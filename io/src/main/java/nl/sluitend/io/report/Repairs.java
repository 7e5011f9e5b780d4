package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.check.Finding;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.message.Language;

/** What may have gone wrong at a finding, in sentences. */
final class Repairs {
  private Repairs() {}

  /** One sentence per explanation that is as good as the best; none where nothing is wrong. */
  static List<String> of(Finding finding, Language language) {
    if (finding.fault().isEmpty()) {
      return List.of();
    }
    Fault fault = finding.fault().get();
    List<Explanation> best = shown(fault);
    if (best.isEmpty()) {
      return List.of(Words.NONE_CONVINCES.in(language) + ".");
    }
    String certainty =
        (fault.certainty() == Certainty.ONE_BEST ? Words.PROBABLY : Words.EQUALLY_GOOD)
            .in(language);
    List<String> sentences = new ArrayList<>();
    best.forEach(one -> sentences.add(certainty + ": " + one.reason().in(language)));
    if (best.size() < fault.equallyGood()) {
      sentences.add(Words.more(fault.equallyGood() - best.size()).in(language));
    }
    return sentences;
  }

  /** The explanations that are as good as the best, up to as many as the JSON report gives. */
  static List<Explanation> shown(Fault fault) {
    if (fault.certainty() == Certainty.NONE_CONVINCING) {
      return List.of();
    }
    List<Explanation> best = fault.best();
    return best.subList(0, Math.min(best.size(), JsonFinding.MOST_SUGGESTIONS));
  }
}

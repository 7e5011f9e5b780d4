package nl.sluitend.io.report;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Other places to run in: other digits, other capitals, other commas, other days. */
final class Elsewhere {
  private static final List<String> LOCALES =
      List.of(
          "ar-EG-u-nu-arab", "tr-TR", "nl-NL", "de-CH", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist");
  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Amsterdam");

  private Elsewhere() {}

  /** Runs it in each place, and leaves the defaults as they were. */
  static void everywhere(Runnable action) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < LOCALES.size(); i++) {
        Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
        action.run();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}

package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.deliverycheck.DeliveryCheck;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryReportTest {
  /** The accounts of a municipality of which assets and liabilities are the same. */
  private static Delivery.Builder delivery(int period, long expenditure, long income) {
    return Delivery.builder()
        .metadata(
            DeliveryMetadata.of("Gemeente", "060384", "Dorp", 2025, period)
                .made("2025-10-03T13:46:23+02:00", false, "Pakket", "Export"))
        .contact(Contact.of("Jan", "jan@example.nl", "020 1234567"))
        .bookings(Section.EXPENDITURE, List.of(booking("0.4", "3.8", expenditure)))
        .bookings(Section.INCOME, List.of(booking("0.8", "3.8", income)))
        .bookings(Section.BALANCE_EXPENDITURE, List.of(booking("A1311", "6.1", 7)))
        .bookings(Section.BALANCE_INCOME, List.of(booking("P131", "6.1", 7)))
        .positions(
            List.of(
                position("A1311", "1 januari", 0),
                position("A1311", "ultimo", 7),
                position("P131", "1 januari", 0),
                position("P131", "ultimo", 7)))
        .indicators(Section.KEY_FIGURES, List.of(IndicatorValue.of("Rek_2025", "fk.1", "1,2")));
  }

  private static Booking booking(String code, String category, long amount) {
    return Booking.of(code, category, BigDecimal.valueOf(amount));
  }

  private static Position position(String post, String date, long amount) {
    return Position.of(post, date, BigDecimal.valueOf(amount));
  }

  private static String text(Delivery delivery, Language language, Problem... problems) {
    DeliveryCheck check = DeliveryCheck.standard().withUnit(Unit.THOUSAND);
    return text(language, Report.Entry.of(check.check("a.json", delivery), List.of(problems)));
  }

  private static String text(Language language, Report.Entry... entries) {
    return DeliveryReport.write(
        new Report(List.of(entries), List.of()), language, TextReport.Style.PLAIN);
  }

  @Test
  void a_delivery_without_findings_takes_few_lines() {
    assertThat(text(delivery(5, 1000, 1000).build(), Language.DUTCH))
        .isEqualTo(
            """
            a.json
            ======
            Gemeente 060384 Dorp 2025, periode 5 (jaarrekening), bedragen x € 1.000
            Oordeel: In orde
            Sluit (PF006, PF007, PF008): ja

            Niet onderzocht
              - het oordeel gaat alleen over PF006, PF007 en PF008; andere verbanden zijn niet gezocht

            Controles: 37 zonder bevindingen, 1 niet van toepassing
            Niet van toepassing: DF006 (er zijn geen records met zo'n code)


            Samenvatting
            ============
            Leveringen: 1
              - a.json: In orde
            Bevindingen: geen
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1000, ja, yes",
    "5, 1050, 'ja, op een verschil na dat is toegestaan', 'yes, but for a difference that is"
        + " allowed'",
    "5, 1051, nee, no",
    "3, 1051, niet gecontroleerd, not checked"
  })
  void it_says_whether_a_delivery_adds_up(int period, long income, String dutch, String english) {
    Delivery delivery = delivery(period, 1000, income).build();
    assertThat(text(delivery, Language.DUTCH))
        .contains("\nSluit (PF006, PF007, PF008): " + dutch + "\n");
    assertThat(text(delivery, Language.ENGLISH))
        .contains("\nAdds up (PF006, PF007, PF008): " + english + "\n");
  }

  /** A rule that was not carried out did not find that anything adds up. */
  @Test
  void only_rules_that_were_carried_out_are_said_to_add_up() {
    Delivery budget = delivery(0, 1000, 1000).without(Section.BALANCE_POSITIONS).build();
    assertThat(text(budget, Language.DUTCH)).contains("\nSluit (PF006): ja\n");
    Delivery accounts = delivery(5, 1000, 1000).without(Section.BALANCE_POSITIONS).build();
    assertThat(text(accounts, Language.ENGLISH)).contains("\nAdds up (PF006): yes\n");
    Delivery positions = delivery(5, 1000, 1000).without(Section.INCOME).build();
    assertThat(text(positions, Language.DUTCH)).contains("\nSluit (PF007, PF008): ja\n");
  }

  @Test
  void findings_stand_with_their_codes_figures_and_places() {
    Delivery delivery =
        delivery(5, 1000, 2000)
            .bookings(
                Section.EXPENDITURE, List.of(booking("0.4", "3.8", 999), booking("0.99", "3.8", 1)))
            .bookings(Section.BALANCE_EXPENDITURE, List.of(booking("A1311", "3.2", 70)))
            .build();
    assertThat(text(delivery, Language.ENGLISH).replaceAll("\\s+", " "))
        .contains(
            "Verdict: Not in order: 2 errors that are not accepted Adds up (PF006, PF007, PF008):"
                + " no Errors (2) ! DF001 Section lasten, code '0.99': not a taakveld of Gemeente"
                + " 2025 (records: 1).",
            "! PF006 Lasten 1,000, baten 2,000: difference 1,000, at most 50 is allowed. Warnings"
                + " (",
            "? PF002 On the financial balance 70 is under categories other than 6.1, 7.2 and 7.5"
                + " (balans_lasten A1311 3.2: 70): deviation 70 of 1,000 is 7.000 %, at most 1 % is"
                + " allowed.",
            "Findings: error 2, warning ");
  }

  /** A user reads what is wrong, not thousands of lines that all say the same. */
  @ParameterizedTest
  @CsvSource({"11, 11, false", "12, 10, true", "5000, 10, true"})
  void of_many_findings_of_one_rule_the_first_are_shown(int wrong, int shown, boolean more) {
    List<Booking> bookings = new ArrayList<>();
    bookings.add(booking("0.4", "3.8", 1000));
    IntStream.range(0, wrong).forEach(i -> bookings.add(booking("x" + i, "3.8", 0)));
    String text =
        text(
            delivery(5, 1000, 1000).bookings(Section.EXPENDITURE, bookings).build(),
            Language.ENGLISH);
    assertThat(text.lines().filter(line -> line.contains("! DF001"))).hasSize(shown);
    assertThat(text.lines()).hasSizeLessThan(50);
    assertThat(text.contains("  - and %s more of DF001;".formatted(wrong - 10))).isEqualTo(more);
    assertThat(text).contains("Errors (%s)".formatted(wrong), "error " + wrong);
  }

  @Test
  void what_could_not_be_checked_is_said_with_the_reason() {
    Delivery delivery = delivery(5, 1000, 1000).without(Section.BALANCE_POSITIONS).build();
    String text = text(delivery, Language.DUTCH);
    assertThat(text)
        .contains(
            "? PF099 PF007 is niet uit te voeren: onderdeel ontbreekt: balans_standen.",
            "3 niet te controleren")
        // Said once: under the code of CBS.
        .doesNotContain("Niet te controleren\n");
  }

  @Test
  void rules_without_code_lists_are_named_once() {
    Delivery delivery =
        delivery(5, 1, 1)
            .metadata(DeliveryMetadata.of("Gemeente", "060384", "Dorp", 1999, 5))
            .build();
    assertThat(text(delivery, Language.DUTCH).replaceAll("\\s+", " "))
        .contains(
            "Niet te controleren - DF001, DF002, DF003, DF004, DF005, DF006, DF007, PF001, PF002,"
                + " PF003, PF004, PF005, PF006, PF007, PF008, PF009, PF099, GRY-001: van deze"
                + " overheidslaag en dit boekjaar zijn er geen codelijsten");
  }

  @Test
  void what_was_decided_and_what_could_not_be_read_is_said() {
    Message words = new Message("gelezen als duizenden", "read as thousands");
    Place place = Place.file("a.json");
    Problem unit = Problem.notice("DLV-012", place, "", words, words);
    assertThat(text(delivery(5, 1000, 1000).build(), Language.ENGLISH, unit))
        .contains("Decided while reading (1)\n  - a.json DLV-012 read as thousands\n");
    Problem gone = Problem.error("SF777", Place.file("b.json"), "", words, words);
    String unreadable = text(Language.ENGLISH, Report.Entry.unreadable("b.json", List.of(gone)));
    assertThat(unreadable)
        .startsWith("b.json\n======\nVerdict: unreadable\n\nNot read (1)\n  ! b.json SF777")
        .contains("Deliveries: 1\n  - b.json: Not in order: 1 error in reading\n")
        .endsWith("Errors in reading: 1\n");
  }

  @ParameterizedTest
  @CsvSource({"1000, 32", "1051, 1;31", "0, 33"})
  void colours_say_how_bad_it_is(long income, String colour) {
    Delivery.Builder delivery = delivery(5, 1000, income == 0 ? 1000 : income);
    if (income == 0) {
      delivery.bookings(Section.BALANCE_INCOME, List.of(booking("P131", "3.2", 7)));
    }
    Report.Entry entry =
        Report.Entry.of(
            DeliveryCheck.standard().withUnit(Unit.THOUSAND).check("a.json", delivery.build()),
            List.of());
    String text =
        DeliveryReport.write(
            new Report(List.of(entry), List.of()), Language.DUTCH, TextReport.Style.ANSI);
    assertThat(text).contains("Oordeel: \u001b[" + colour + "m");
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(Language.DUTCH, entry));
  }
}

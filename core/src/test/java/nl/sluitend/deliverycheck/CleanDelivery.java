package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.bbv.Matrix;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;

/**
 * Makes deliveries without any fault: amounts on white cells, lasten equal to baten, a balance that
 * closes and develops as its changes say.
 */
final class CleanDelivery {
  static final String START = "1 januari";
  static final String END = "ultimo";

  /** A financial asset and a financial liability that every layer and year has. */
  static final String ASSET = "A1311";

  static final String LIABILITY = "P131";

  static final Contact CONTACT = Contact.of("Jan Jansen", "jan@example.nl", "020 1234567");

  private final CodeLists lists;
  private final int period;

  private CleanDelivery(CodeLists lists, int period) {
    this.lists = lists;
    this.period = period;
  }

  /** A layer and year that CBS has definitions of. */
  static Arbitrary<CodeLists> editions() {
    List<CodeLists> all = new ArrayList<>();
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      CodeLists.years(layer).forEach(year -> all.add(CodeLists.of(layer, year)));
    }
    return Arbitraries.of(all);
  }

  /** Deliveries of all layers, years and periods. */
  static Arbitrary<Delivery> all() {
    Arbitrary<List<Long>> amounts =
        Arbitraries.longs().between(20_000, 900_000).list().ofMinSize(1).ofMaxSize(20);
    return Combinators.combine(editions(), Arbitraries.integers().between(0, 5), amounts)
        .as((lists, period, numbers) -> new CleanDelivery(lists, period).of(numbers));
  }

  /** A small one with lasten and baten of 1.000.000. */
  static Delivery of(GovernmentLayer layer, int year, int period) {
    return new CleanDelivery(CodeLists.of(layer, year), period).of(List.of(600_000L, 400_000L));
  }

  static DeliveryMetadata metadata(CodeLists lists, int period) {
    return DeliveryMetadata.of(lists.layer().cbsName(), "060037", "Voorbeeld", lists.year(), period)
        .made("2025-10-03T13:46:23+02:00", true, "Pakket", "Export");
  }

  private Delivery of(List<Long> amounts) {
    List<Booking> expenditure = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    List<String> fields = fields(Matrix.EXPENDITURE);
    for (int i = 0; i < amounts.size(); i++) {
      BigDecimal amount = BigDecimal.valueOf(amounts.get(i));
      String field = fields.get(i % fields.size());
      expenditure.add(Booking.of(field, white(Matrix.EXPENDITURE, field), amount));
      total = total.add(amount);
    }
    String last = fields(Matrix.INCOME).get(0);
    Delivery.Builder delivery =
        Delivery.builder()
            .metadata(metadata(lists, period))
            .contact(CONTACT)
            .bookings(Section.EXPENDITURE, expenditure)
            .bookings(Section.INCOME, List.of(Booking.of(last, white(Matrix.INCOME, last), total)))
            .bookings(Section.BALANCE_EXPENDITURE, List.of(financial(ASSET, 7000)))
            .bookings(Section.BALANCE_INCOME, List.of(financial(liability(lists), 7000)))
            .positions(
                List.of(
                    position(ASSET, START, 50_000),
                    position(ASSET, END, 57_000),
                    position(liability(lists), START, 50_000),
                    position(liability(lists), END, 57_000)));
    if (!leaves(CodeKind.KEY_FIGURE).isEmpty()) {
      delivery.indicators(Section.KEY_FIGURES, values(CodeKind.KEY_FIGURE));
      delivery.indicators(Section.POLICY_INDICATORS, values(CodeKind.POLICY_INDICATOR));
    }
    return delivery.build();
  }

  /** A financial liability of the layer and year. */
  static String liability(CodeLists lists) {
    return lists.leaves(CodeKind.BALANCE_POST).stream()
        .map(Code::code)
        .filter(code -> code.startsWith(LIABILITY))
        .findFirst()
        .orElseThrow();
  }

  static Booking financial(String post, long amount) {
    return Booking.of(post, "6.1", BigDecimal.valueOf(amount));
  }

  static Position position(String post, String date, long amount) {
    return Position.of(post, date, BigDecimal.valueOf(amount));
  }

  private List<IndicatorValue> values(CodeKind kind) {
    String reported = leaves(CodeKind.REPORTED_PERIOD).get(0);
    return leaves(kind).stream().map(code -> IndicatorValue.of(reported, code, "1,2 %")).toList();
  }

  private List<String> leaves(CodeKind kind) {
    return lists.leaves(kind).stream().map(Code::code).toList();
  }

  /** The taakvelden that CBS expects current transactions on. */
  private List<String> fields(Matrix matrix) {
    return leaves(CodeKind.TASK_FIELD).stream()
        .filter(field -> whites(matrix, field).findAny().isPresent())
        .toList();
  }

  private String white(Matrix matrix, String field) {
    return whites(matrix, field).findFirst().orElseThrow();
  }

  /** The categories of current transactions in which CBS expects amounts. */
  private Stream<String> whites(Matrix matrix, String field) {
    return lists.whiteCategories(matrix, field).stream()
        .map(Code::code)
        .filter(code -> code.charAt(0) <= '5' && !Set.of("4.3.9", "4.4.9").contains(code));
  }

  /** Which rules have findings, with how many. */
  static Map<String, Long> found(CheckedTable checked) {
    return checked.findings().stream()
        .collect(Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.counting()));
  }
}

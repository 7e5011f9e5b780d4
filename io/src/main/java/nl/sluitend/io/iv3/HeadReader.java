package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.DeliveryStatus;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.io.iv3.Tokens.Members;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;

/** Reads metadata and contact, held to one version of the schema. */
final class HeadReader {
  private static final HeadFields.Codes METADATA =
      new HeadFields.Codes(StructureCode.SF002, StructureCode.SF003, StructureCode.SF004);
  private static final HeadFields.Codes CONTACT =
      new HeadFields.Codes(StructureCode.SF006, StructureCode.SF007, StructureCode.SF008);

  private static final List<String> ALWAYS =
      List.of(
          "overheidslaag",
          "overheidsnummer",
          "overheidsnaam",
          "boekjaar",
          "periode",
          "status",
          "datum");
  private static final List<String> LATER =
      List.of("details_openbaar", "financieel_pakket", "export_software");
  private static final List<String> LAYERS = List.of("Gemeente", "Provincie", "GR");
  private static final List<String> YES_OR_NO = List.of("ja", "nee");

  private static final Pattern TIME =
      Pattern.compile(
          "(2[0-3]|[01][0-9]):([0-5][0-9]):([0-5][0-9])(\\[0-9]+)?"
              + "(Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?$");
  private static final Pattern LINE_END = Pattern.compile("[\n\r\u2028\u2029]");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");

  private static final Message TEXT = new Message("tekst op één regel", "text on one line");
  private static final Message LAYER =
      new Message("Gemeente, Provincie of GR", "Gemeente, Provincie or GR");
  private static final Message STATUS =
      new Message("Begroting of Realisatie", "Begroting or Realisatie");
  private static final Message DATE =
      new Message(
          "datum en tijd zoals 2025-10-03T13:46:23+02:00",
          "date and time such as 2025-10-03T13:46:23+02:00");
  private static final Message TRUTH = new Message("true of false", "true or false");
  private static final Message ADDRESSED = new Message("een e-mailadres", "an e-mail address");
  private static final Message NOT_EMPTY = new Message("een waarde", "a value");

  private final SchemaVersion version;
  private final Remarked remarked;

  HeadReader(SchemaVersion version, Remarked remarked) {
    this.version = version;
    this.remarked = remarked;
  }

  DeliveryMetadata metadata(Members members, Place place) {
    HeadFields fields = new HeadFields(members, place, METADATA, remarked);
    ALWAYS.forEach(fields::require);
    if (!version.isFirst()) {
      LATER.forEach(fields::require);
    }
    return new DeliveryMetadata(
        fields.text("overheidslaag", LAYERS::contains, LAYER),
        line(fields, "overheidsnummer"),
        line(fields, "overheidsnaam"),
        whole(fields, "boekjaar", 9999, new Message("een jaar", "a year")),
        whole(fields, "periode", 5, new Message("0 tot en met 5", "0 to 5")),
        fields.take("status", v -> HeadFields.text(v).flatMap(DeliveryStatus::ofCbsName), STATUS),
        fields.text("datum", version.isFirst() ? HeadReader::isLine : HeadReader::hasTime, DATE),
        detailsPublic(fields),
        line(fields, "financieel_pakket"),
        exportSoftware(fields),
        fields.rest(version == SchemaVersion.V1_1));
  }

  Contact contact(Members members, Place place) {
    HeadFields fields = new HeadFields(members, place, CONTACT, remarked);
    fields.require("naam");
    fields.require(version.isFirst() ? "e-mail" : "email");
    fields.require("telefoon");
    return new Contact(
        filled(fields, "naam", s -> true, TEXT),
        email(fields),
        line(fields, "telefoon"),
        fields.rest(version.isFirst()));
  }

  private static Optional<String> line(HeadFields fields, String name) {
    return fields.text(name, HeadReader::isLine, TEXT);
  }

  private Optional<Boolean> detailsPublic(HeadFields fields) {
    String name = "details_openbaar";
    return version.isFirst() && !fields.has(name)
        ? fields.older(
            "publiceren", name, HeadReader::yesOrNo, new Message("ja of nee", "ja or nee"))
        : fields.take(name, HeadReader::truth, TRUTH);
  }

  private Optional<String> exportSoftware(HeadFields fields) {
    String name = "export_software";
    return version.isFirst() && !fields.has(name)
        ? fields.older("software", name, HeadFields::text, TEXT)
        : line(fields, name);
  }

  private Optional<String> email(HeadFields fields) {
    return version.isFirst() && !fields.has("email")
        ? fields.renamed("e-mail", "email", filled(fields, "e-mail", Contact::isAddress, ADDRESSED))
        : filled(fields, "email", Contact::isAddress, ADDRESSED);
  }

  /** Takes a text that must say something: an empty one has a fault of its own. */
  private Optional<String> filled(
      HeadFields fields, String name, Predicate<String> form, Message expected) {
    boolean empty = fields.peek(name).flatMap(HeadFields::text).filter(String::isBlank).isPresent();
    if (empty && !version.isFirst()) {
      fields.fault(StructureCode.SF009, name, NOT_EMPTY);
    }
    return fields.text(name, t -> (empty && !version.isFirst()) || form.test(t), expected);
  }

  /** Takes a whole number, which was text in the first versions; the other type is a fault. */
  private Optional<Integer> whole(HeadFields fields, String name, int most, Message expected) {
    Optional<Detail> stated = fields.peek(name);
    Place place = fields.place(name);
    Optional<Integer> number =
        fields.take(name, v -> whole(v).filter(n -> n <= most), typed(expected));
    stated
        .filter(v -> number.isPresent() && (v instanceof Detail.Text) != version.isFirst())
        .ifPresent(
            v -> {
              fields.wrong(name, Shown.of(v), typed(expected), place);
              if (v instanceof Detail.Text) {
                fields.keep(name, v);
              }
            });
    return number;
  }

  private Message typed(Message expected) {
    return version.isFirst()
        ? new Message(expected.dutch() + " als tekst", expected.english() + " as text")
        : new Message(expected.dutch() + " als getal", expected.english() + " as a number");
  }

  /** The meaning of a whole number, as a number or as text. */
  static Optional<Integer> whole(Detail value) {
    String digits =
        Stream.of(value)
            .map(
                v ->
                    v instanceof Detail.Numeral n
                        ? plain(n.digits())
                        : HeadFields.text(v).orElse(""))
            .findFirst()
            .orElse("");
    return WHOLE.matcher(digits).matches()
        ? Optional.of(Integer.parseInt(digits))
        : Optional.empty();
  }

  /** A year may be written as 2025.0 as well: JSON knows one type of number. */
  private static String plain(String digits) {
    if (digits.length() > 20) {
      return "";
    }
    try {
      BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
      return Math.abs((long) number.scale()) > 20 ? "" : number.toPlainString();
    } catch (NumberFormatException e) {
      // The exponent is beyond 32 bits.
      return "";
    }
  }

  private static Optional<Boolean> truth(Detail value) {
    return value instanceof Detail.Truth truth ? Optional.of(truth.truth()) : Optional.empty();
  }

  private static Optional<Boolean> yesOrNo(Detail value) {
    return HeadFields.text(value).filter(YES_OR_NO::contains).map("ja"::equals);
  }

  static boolean isLine(String text) {
    return !LINE_END.matcher(text).find();
  }

  private static boolean hasTime(String text) {
    return TIME.matcher(text).find();
  }
}

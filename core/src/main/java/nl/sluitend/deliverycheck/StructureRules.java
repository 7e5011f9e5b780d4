package nl.sluitend.deliverycheck;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.check.Rule;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.message.Message;

/** The rules on the structure of a delivery, one per code of CBS. */
final class StructureRules {
  private static final String SOURCE =
      "CBS, github.com/statistiekcbs/iv3_definities: fouten.json, JSON-schema 2.1.1";

  private static final Map<StructureCode, Rule> ALL = new EnumMap<>(StructureCode.class);

  static {
    for (StructureCode code : StructureCode.values()) {
      ALL.put(
          code,
          Rule.of(code.name(), summary(code), Severity.ERROR, SOURCE)
              .withAppliesTo(new Message("leveringen van Iv3", "deliveries of Iv3")));
    }
  }

  private StructureRules() {}

  static Rule of(StructureCode code) {
    return Objects.requireNonNull(ALL.get(code));
  }

  private static Message summary(StructureCode code) {
    return switch (code) {
      case SF001 -> has("metadata");
      case SF002 ->
          new Message("De metadata hebben elk verplicht veld.", "The metadata have all fields.");
      case SF003 ->
          new Message(
              "De metadata hebben geen andere velden dan het schema.",
              "The metadata have no fields but those of the schema.");
      case SF004 ->
          new Message(
              "Elk veld van de metadata heeft het type en de vorm van het schema.",
              "Each field of the metadata has the type and form of the schema.");
      case SF005 -> has("contact");
      case SF006 ->
          new Message("Het contact heeft elk verplicht veld.", "The contact has all fields.");
      case SF007 ->
          new Message(
              "Het contact heeft geen andere velden dan het schema.",
              "The contact has no fields but those of the schema.");
      case SF008 ->
          new Message(
              "Elk veld van het contact heeft het type en de vorm van het schema.",
              "Each field of the contact has the type and form of the schema.");
      case SF009 -> new Message("Het contact is ingevuld.", "The contact is filled in.");
      case SF010 -> has("data");
      case SF011 -> has(Section.INCOME.cbsName());
      case SF012 -> has(Section.EXPENDITURE.cbsName());
      case SF013 -> has(Section.BALANCE_INCOME.cbsName());
      case SF014 -> has(Section.BALANCE_EXPENDITURE.cbsName());
      case SF015 -> has(Section.BALANCE_POSITIONS.cbsName());
      case SF016 -> new Message("Elk record heeft zijn velden.", "Each record has its fields.");
      case SF017 -> new Message("Elk bedrag is ingevuld.", "Each amount is filled in.");
      case SF777 -> new Message("Het bestand is er.", "The file is there.");
      case SF888 ->
          new Message(
              "Van overheidslaag en boekjaar zijn de codelijsten er.",
              "There are code lists of the layer and year.");
      case SF999 ->
          new Message(
              "De levering is verder zoals het schema haar wil.",
              "The delivery is otherwise as the schema wants it.");
    };
  }

  private static Message has(String part) {
    return new Message(
        "De levering heeft het onderdeel " + part + ".", "The delivery has the part " + part + ".");
  }
}

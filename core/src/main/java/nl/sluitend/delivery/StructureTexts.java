package nl.sluitend.delivery;

import nl.sluitend.message.Message;

/** What is said of a fault in the structure. */
final class StructureTexts {
  private StructureTexts() {}

  static Message message(StructureFault fault) {
    String field = "'" + fault.field().orElse("") + "'";
    return switch (fault.code()) {
      case SF001 -> missing("metadata");
      case SF002 -> missingField("De metadata missen", "The metadata lack", field);
      case SF003 -> unknown("De metadata hebben", "The metadata have", field);
      case SF004 -> wrong("metadata", field, fault);
      case SF005 -> missing("contact");
      case SF006 -> missingField("Het contact mist", "The contact lacks", field);
      case SF007 -> unknown("Het contact heeft", "The contact has", field);
      case SF008 -> wrong("contact", field, fault);
      case SF009 ->
          new Message(
              "Veld " + field + " van contact is leeg.",
              "Field " + field + " of contact is empty.");
      case SF010 -> missing("data");
      case SF011 -> missing("data.baten");
      case SF012 -> missing("data.lasten");
      case SF013 -> missing("data.balans_baten");
      case SF014 -> missing("data.balans_lasten");
      case SF015 -> missing("data.balans_standen");
      case SF016 ->
          missingField(where(fault).dutch() + " mist", where(fault).english() + " lacks", field);
      case SF017 ->
          new Message(
              where(fault).dutch() + " heeft geen bedrag.",
              where(fault).english() + " has no amount.");
      case SF777 -> file(fault, "", "");
      case SF888 ->
          file(
              fault,
              " Controleer boekjaar en overheidslaag in de metadata.",
              " Check boekjaar and overheidslaag in the metadata.");
      case SF999 -> other(fault, field);
    };
  }

  private static Message missing(String part) {
    return new Message("Onderdeel '" + part + "' ontbreekt.", "Part '" + part + "' is missing.");
  }

  private static Message missingField(String dutch, String english, String field) {
    return new Message(dutch + " veld " + field + ".", english + " field " + field + ".");
  }

  private static Message unknown(String dutch, String english, String field) {
    return new Message(
        dutch + " een veld " + field + " dat niet in het schema staat.",
        english + " a field " + field + " that is not in the schema.");
  }

  private static Message wrong(String part, String field, StructureFault fault) {
    return new Message(
        "Veld %s van %s is %s, niet %s."
            .formatted(field, part, fault.expected().dutch(), fault.found()),
        "Field %s of %s is %s, not %s."
            .formatted(field, part, fault.expected().english(), fault.found()));
  }

  private static Message file(StructureFault fault, String dutch, String english) {
    return new Message(
        "'" + fault.found() + "' is niet gevonden." + dutch,
        "'" + fault.found() + "' was not found." + english);
  }

  private static Message other(StructureFault fault, String field) {
    String named = fault.field().isEmpty() ? "" : ", " + field;
    Message where = where(fault);
    return new Message(
        "%s%s: gevonden %s, verwacht %s."
            .formatted(where.dutch(), named, fault.found(), fault.expected().dutch()),
        "%s%s: found %s, expected %s."
            .formatted(where.english(), named, fault.found(), fault.expected().english()));
  }

  private static Message where(StructureFault fault) {
    if (fault.section().isEmpty()) {
      return new Message("De levering", "The delivery");
    }
    String section = fault.section().get().cbsName();
    return fault.record() == 0
        ? new Message("Onderdeel " + section, "Part " + section)
        : new Message(
            "Regel %s van %s".formatted(fault.record(), section),
            "Record %s of %s".formatted(fault.record(), section));
  }
}

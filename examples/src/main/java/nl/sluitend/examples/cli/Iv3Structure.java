package nl.sluitend.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.deliverycheck.DeliveryCheck;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.message.Message;

/** What CBS would refuse in a file at once: its structure (SF) and its codes (DF). */
final class Iv3Structure {
  private Iv3Structure() {}

  /** What is wrong with a delivery once it is written, with the codes of CBS. */
  static List<Message> faults(Delivery delivery) {
    try {
      return faults(delivery, DeliveryJson.write(delivery));
    } catch (IllegalArgumentException e) {
      return List.of(
          new Message(
              "deze levering is niet te schrijven: " + e.getMessage(),
              "this delivery cannot be written: " + e.getMessage()));
    }
  }

  private static List<Message> faults(Delivery delivery, String json) {
    byte[] written = json.getBytes(StandardCharsets.UTF_8);
    List<Message> said = new ArrayList<>();
    // Faults in the structure are among the problems of the reading.
    DeliveryJson.read("", written).problems().stream()
        .filter(problem -> problem.isError() || problem.code().startsWith("SF"))
        .forEach(problem -> said.add(coded(problem.code(), problem.message())));
    DeliveryCheck.standard().check("", delivery, List.of()).findings().stream()
        .filter(finding -> finding.rule().id().startsWith("DF"))
        .forEach(finding -> said.add(coded(finding.rule().id(), finding.message())));
    return said;
  }

  private static Message coded(String code, Message message) {
    return new Message(code + " " + message.dutch(), code + " " + message.english());
  }
}

package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.sluitend.delivery.UnitEvidence;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;

class DeliveryUnitTest {
  private static final List<Message> SEEN =
      List.of(new Message("een", "one"), new Message("twee", "two"));

  @Test
  void a_unit_that_was_concluded_is_said_with_its_evidence() {
    Problem euros =
        DeliveryProblem.ofUnit("a.json", new UnitEvidence(Optional.of(Unit.EURO), SEEN));
    assertThat(euros.code()).isEqualTo("DLV-012");
    assertThat(euros.place()).isEqualTo(Place.file("a.json"));
    assertThat(euros.isError()).isFalse();
    assertThat(euros.message())
        .isEqualTo(
            new Message(
                "Gelezen als bedragen in euro's: een; twee.",
                "Read as amounts in euros: one; two."));
    assertThat(
            DeliveryProblem.ofUnit("a", new UnitEvidence(Optional.of(Unit.THOUSAND), SEEN))
                .message()
                .english())
        .isEqualTo("Read as amounts x € 1,000: one; two.");
  }

  @Test
  void a_unit_that_amounts_do_not_show_can_be_said_by_the_caller() {
    Problem unknown = DeliveryProblem.ofUnit("a.json", new UnitEvidence(Optional.empty(), SEEN));
    assertThat(unknown.code()).isEqualTo("DLV-013");
    assertThat(unknown.isError()).isFalse();
    assertThat(unknown.message())
        .isEqualTo(
            new Message(
                "Uit de bedragen blijkt niet of het euro's of duizenden zijn (een; twee)."
                    + " Zeg in welke eenheid ze zijn.",
                "The amounts do not show whether they are euros or thousands (one; two)."
                    + " Say in which unit they are."));
  }
}

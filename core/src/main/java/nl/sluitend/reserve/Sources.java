package nl.sluitend.reserve;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;

/** What the formulas of this room rest on. */
final class Sources {
  static final Source READ =
      Source.read(
          "verloop van reserves: Gouda, jaarstukken 2021,"
              + " https://jaarstukken2021.financien.gouda.nl/balans-en-toelichting/"
              + "toelichting-op-de-balans-per-31-december-2021-passiva");
  static final Source FROM_MEMORY =
      new Source(Message.same("verloop van voorzieningen: BBV art. 55"), /* fromMemory= */ true);
  static final Source EQUITY =
      Source.read(
          "mutatie eigen vermogen = lasten - baten van taakveld 0.10: Amstelveen, jaarverslag 2017,"
              + " https://amstelveen.jaarverslag-2017.nl/p310/begrotingsrechtmatigheid");
  static final Source AVAILABLE =
      Source.read(
          "reserve na aftrek van restantbudgetten: Duo+, jaarstukken 2020, Slimmer Verbinden");

  private Sources() {}
}

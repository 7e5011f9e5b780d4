package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Statement;

/** What a command computes, whether its outcome or its derivation is asked for. */
interface Calculation {
  /**
   * Computes.
   *
   * @param language the language of what is said
   * @param err where is said what is wrong with the input
   * @return the outcome; empty if the input cannot be used
   */
  Optional<Outcome> compute(Language language, PrintWriter err);

  /**
   * The outcome.
   *
   * @param statements the statements
   * @param unit the unit of their amounts
   * @param hasFindings whether something in it asks for action
   */
  record Outcome(List<Statement> statements, Unit unit, boolean hasFindings) {}
}

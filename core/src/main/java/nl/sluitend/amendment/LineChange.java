package nl.sluitend.amendment;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * What happens to a line between two states of the budget.
 *
 * @param key its code and side
 * @param label what it is called
 * @param was the amount in the first state; zero where the line was not there yet
 * @param change the amendments between the states, taken back where the second state is earlier
 * @param becomes the amount in the second state; zero where the line is not there yet
 */
public record LineChange(
    LineKey key, Message label, Derived was, Derived change, Derived becomes) {}

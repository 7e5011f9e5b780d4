package nl.sluitend.check;

import java.util.List;

/** Checks what only the tables of one document together can show. */
public final class DocumentCheck {
  private static final RuleBook DOCUMENTS = RuleBook.empty().with(new ConventionConflict());

  private DocumentCheck() {}

  /**
   * Compares the tables that name the same document, each with the earlier ones.
   *
   * @param tables checked tables, of any documents
   * @return the same tables in the same order, with the outcome of {@link
   *     Rule#CONVENTION_CONFLICT}; a conflict is a finding of the later table
   * @see RuleBook#check(List)
   */
  public static List<CheckedTable> check(List<CheckedTable> tables) {
    return DOCUMENTS.check(tables);
  }
}

package nl.sluitend.io.report;

import java.util.List;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;

/** What a page of the rule book is written on, from top to bottom. */
interface Sheet {
  /** What the whole page is about, once and first. */
  void title(String title);

  /** The heading of a part of the page. */
  void section(String heading);

  /** A name and what it is. */
  void fact(String name, String value);

  /** Sentences. */
  void paragraph(String text);

  /** Sentences in a list of such. */
  void item(String text);

  /** Rules with their severities, one below the other. */
  void rules(List<Rule> rules);

  /** A table, the cells that have findings marked. */
  void table(CheckedTable table);

  /** A finding of the table above. */
  void finding(Finding finding);

  /** The whole page, with a line feed at the end. */
  @Override
  String toString();
}

/** Reads and writes budget tables and reports: CSV, JSON, Data Package, text. */
module nl.sluitend.io {
  // Tables, problems and amounts are in every signature.
  requires transitive nl.sluitend.core;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires org.dhatim.fastexcel;
  requires static transitive org.jspecify;

  // Writing a file whole or not at all.
  exports nl.sluitend.io;
  // Printed grids and tidy tables.
  exports nl.sluitend.io.csv;
  // Data packages, with the descriptor beside the files.
  exports nl.sluitend.io.datapackage;
  // Iv3: deliveries to CBS in JSON, and the page with a chart.
  exports nl.sluitend.io.iv3;
  // The table as JSON, with its schema.
  exports nl.sluitend.io.json;
  // National files, streamed.
  exports nl.sluitend.io.national;
  // Reports for people and for other tools, with their schema.
  exports nl.sluitend.io.report;
  // Rule sets and accepted deviations as files, with their schemas.
  exports nl.sluitend.io.rules;
  // Tables as people paste them: text, Markdown, HTML, workbooks.
  exports nl.sluitend.io.sheet;
  // Statements with their derivation, with their schema.
  exports nl.sluitend.io.statement;
}

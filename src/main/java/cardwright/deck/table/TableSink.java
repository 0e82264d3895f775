package cardwright.deck.table;

import cardwright.deck.DeckProblem;
import cardwright.deck.RawRecord;
import java.util.List;

/// Is told what a table holds, row by row.
interface TableSink {

  /// The columns, before the first row; of JSON, all that the rows so far have.
  void columns(List<String> names);

  /// A row.
  ///
  /// @param line where it stands in its file, from 1
  /// @param cells by column; may be fewer than the columns
  void row(int line, List<TableCell> cells);

  /// What the next row or broken row is made of.
  default void source(RawRecord raw) {}

  /// A row that cannot be read; the others go on.
  void broken(DeckProblem problem);

  /// Whether to read on; asked before each row.
  boolean goesOn();
}

package cardwright.deck;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A record as its file has it, so that it can be written into a file of rejects.
public sealed interface RawRecord {

  /// Rows of a table.
  ///
  /// @param separator between cells
  /// @param columns their names
  /// @param rows the cells as read
  record Rows(char separator, List<String> columns, List<List<String>> rows) implements RawRecord {}

  /// A JSON value.
  ///
  /// @param inLines whether its file has one per line
  record Json(JsonNode value, boolean inLines) implements RawRecord {}

  /// A line of JSON Lines that cannot be read.
  record Line(String text) implements RawRecord {}
}

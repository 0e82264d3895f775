package cardwright.deck.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The forms of files that hold a table.
public enum TableFormat {
  /// Cells between commas, semicolons or tabs.
  CSV,
  /// A list of objects, one per row.
  JSON,
  /// An object per line.
  JSONL,
  /// A workbook of a spreadsheet program; its first sheet.
  XLSX;

  /// The form that the ending of a file's name stands for; empty if it stands for none.
  public static Optional<TableFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv", "tsv", "tab" -> Optional.of(CSV);
      case "json" -> Optional.of(JSON);
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "xlsx" -> Optional.of(XLSX);
      default -> Optional.empty();
    };
  }
}

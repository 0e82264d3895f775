package cardwright.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A rectangle of cells as text, as spreadsheet programs put it on the clipboard: a line per row,
/// tabs between cells, quotes around what holds either.
public final class CellBlock {

  private CellBlock() {}

  /// The cells of a text. Tabs divide it; commas or semicolons do if every one of several lines has
  /// the same number of them. A line break inside a cell becomes a blank.
  public static List<List<String>> parse(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    String whole = plain.endsWith("\n") ? plain.substring(0, plain.length() - 1) : plain;
    if (whole.indexOf('\t') >= 0) {
      return split(whole, '\t');
    }
    for (char separator : new char[] {';', ','}) {
      List<List<String>> rows = split(whole, separator);
      boolean regular = rows.stream().map(List::size).distinct().count() == 1;
      if (rows.size() > 1 && regular && rows.getFirst().size() > 1) {
        return rows;
      }
    }
    return split(whole, '\t');
  }

  private static List<List<String>> split(String text, char separator) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean fresh = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted || fresh)) {
        quoted = !quoted;
        fresh = false;
      } else if (!quoted && (c == separator || c == '\n')) {
        rows.getLast().add(cell.toString());
        cell.setLength(0);
        fresh = true;
        if (c == '\n') {
          rows.add(new ArrayList<>());
        }
      } else {
        cell.append(c == '\n' ? ' ' : c);
        fresh = false;
      }
    }
    rows.getLast().add(cell.toString());
    return rows;
  }

  /// The text of some cells.
  public static String format(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(CellBlock::quoted).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && !cell.startsWith("\"");
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}

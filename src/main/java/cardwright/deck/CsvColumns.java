package cardwright.deck;

import cardwright.text.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The columns of a table of people.
final class CsvColumns {

  /// All columns that have a meaning, besides `metadata.KEY` and `fields.NAME`.
  static final List<String> KNOWN =
      List.of(
          "card",
          "name",
          "avatar",
          "shown",
          "handle",
          "downloaded",
          "retweets",
          "short",
          "kept",
          "model",
          "kind",
          "thumbnail",
          "report",
          "data",
          "training",
          "layout",
          "path",
          "language",
          "tags",
          "prompts");

  private final List<String> names;
  private final List<String> unused;

  private CsvColumns(List<String> names) {
    this.names = names;
    unused = names.stream().filter(name -> !isUsed(name) && !name.equals(Rejects.REASON)).toList();
  }

  static CsvColumns of(List<String> cells) throws RecordException {
    List<String> names = cells.stream().map(String::strip).toList();
    CsvColumns columns = new CsvColumns(names);
    if (names.stream().noneMatch(CsvColumns::isUsed)) {
      throw new RecordException(Messages.of("deck.noColumnKnownNameFirst"));
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new RecordException(Messages.of("deck.columnThereTwiceRemoveOne", name));
      }
    }
    return columns;
  }

  private static boolean isUsed(String name) {
    return KNOWN.contains(name) || name.startsWith("metadata.") || name.startsWith("fields.");
  }

  List<String> unused() {
    return unused;
  }

  int count() {
    return names.size();
  }

  /// Whether a row has something where there is no column; spreadsheets pad rows with empty cells.
  boolean areExceededBy(String[] cells) {
    return Arrays.stream(cells).skip(names.size()).anyMatch(cell -> !cell.isBlank());
  }

  boolean hasCard() {
    return names.contains("card");
  }

  /// What a row says its card is; empty if it does not.
  Optional<String> card(String[] cells) {
    int at = names.indexOf("card");
    boolean there = at >= 0 && at < cells.length && !cells[at].isBlank();
    return there ? Optional.of(cells[at].strip()) : Optional.empty();
  }

  /// The row's cells that are not empty and of use, by column.
  Map<String, String> values(String[] cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.length, names.size()); i++) {
      if (!cells[i].isEmpty() && isUsed(names.get(i))) {
        values.put(names.get(i), cells[i]);
      }
    }
    return values;
  }
}

package cardwright.deck;

import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Makes front matter values of the cells of a table.
///
/// `language` and `tags` are separated by `;`, or by spaces where there is none; `prompts` stand
/// one to a line. A cell of `metadata.KEY` that is JSON (`true`, `12`, `["a", "b"]`) is what it
/// says; of `metadata.tags`, and of what else the Hub takes lists for, words between `;` are a
/// list; else it is text.
final class CsvMetadata {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String PREFIX = "metadata.";
  private static final String TAGS = "metadata.tags";

  /// What the Hub takes a list for, which a table of a deck has as words between `;`.
  private static final Set<String> LISTS =
      Set.of("metadata.language", "metadata.datasets", "metadata.metrics", "metadata.base_model");

  private CsvMetadata() {}

  /// @param cells of a card, by column
  static Map<String, @Nullable Object> of(Map<String, String> cells) throws RecordException {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    if (cells.containsKey("language")) {
      List<String> languages = words(cells.get("language"));
      metadata.put("language", languages.size() == 1 ? languages.getFirst() : languages);
    }
    if (cells.containsKey("tags")) {
      metadata.put("tags", words(cells.get("tags")));
    }
    if (cells.containsKey("prompts")) {
      List<Map<String, String>> prompts =
          cells
              .get("prompts")
              .lines()
              .filter(p -> !p.isBlank())
              .map(p -> Map.of("text", p))
              .toList();
      metadata.put("widget", prompts);
    }
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (cell.getKey().startsWith(PREFIX)) {
        put(metadata, cell.getKey(), value(cell.getKey(), cell.getValue()));
      }
    }
    return metadata;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(cell.indexOf(';') >= 0 ? ";" : "\\s+"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static @Nullable Object value(String column, String cell) throws RecordException {
    try {
      return JsonValues.fromJson(MAPPER.readTree(cell), column);
    } catch (JacksonException e) {
      boolean list = column.equals(TAGS) || (LISTS.contains(column) && cell.contains("; "));
      return list ? Arrays.stream(cell.split(";")).map(String::strip).toList() : cell;
    }
  }

  private static void put(
      Map<String, @Nullable Object> metadata, String column, @Nullable Object value)
      throws RecordException {
    List<String> keys = keys(column);
    Map<String, @Nullable Object> map = metadata;
    for (String key : keys.subList(0, keys.size() - 1)) {
      map = inner(map, key, column);
    }
    if (map.putIfAbsent(keys.getLast(), value) != null) {
      throw new RecordException(Messages.of("deck.thereTwoColumnsRemoveOne", column));
    }
  }

  @SuppressWarnings("unchecked") // Every map in a front matter has texts for keys.
  private static Map<String, @Nullable Object> inner(
      Map<String, @Nullable Object> map, String key, String column) throws RecordException {
    Object inner = map.computeIfAbsent(key, k -> new LinkedHashMap<>());
    if (inner instanceof LinkedHashMap<?, ?>) {
      return (Map<String, @Nullable Object>) inner;
    }
    throw new RecordException(Messages.of("deck.anotherColumnContradictRemoveOne", column));
  }

  private static List<String> keys(String column) throws RecordException {
    List<String> keys = new ArrayList<>();
    try {
      for (FieldPath.Step step : FieldPath.parse(column.substring(PREFIX.length())).steps()) {
        if (!(step instanceof FieldPath.Key(String name))) {
          throw new RecordException(Messages.of("deck.columnCannotNameOneItem", column));
        }
        keys.add(name);
      }
    } catch (IllegalArgumentException e) {
      throw new RecordException(e.getMessage());
    }
    return keys;
  }
}

package cardwright.deck;

import cardwright.card.CardData;
import cardwright.card.FieldException;
import cardwright.card.Handles;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A card that is put together from rows of a table of people.
///
/// What is about the card, not a person, may stand in any of its rows, and in several if it is the
/// same.
final class CsvCard {

  private static final Set<String> PERSON =
      Set.of("name", "avatar", "shown", "downloaded", "retweets", "short", "kept");

  private final String key;
  private final int line;
  private final List<Person> people = new ArrayList<>();
  private final List<String> handles = new ArrayList<>();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<Integer, String> faults = new LinkedHashMap<>();

  /// @param line of the first row, from 1
  CsvCard(String key, int line) {
    this.key = key;
    this.line = line;
  }

  int line() {
    return line;
  }

  String key() {
    return key;
  }

  /// Notes what is wrong with a row of this card, so that no card is made of the others alone.
  void spoil(int rowLine, String fault) {
    faults.putIfAbsent(rowLine, fault);
  }

  /// What is wrong, by line.
  Map<Integer, String> faults() {
    return faults;
  }

  /// @param row its cells that are not empty, by column
  void add(Map<String, String> row, int rowLine) throws RecordException {
    for (Map.Entry<String, String> cell : row.entrySet()) {
      String column = cell.getKey();
      if (isFact(column)) {
        String before = facts.putIfAbsent(column, cell.getValue());
        if (before != null && !before.equals(cell.getValue())) {
          throw new RecordException(
              Messages.of("deck.cardRowBeforeMakeThem", column, key, cell.getValue(), before));
        }
      }
    }
    if (row.containsKey("handle")) {
      handles.addAll(List.of(row.get("handle").strip().split("[,;\\s]+")));
    }
    if (row.containsKey(CsvColumns.HANDLES)) {
      handles.addAll(List.of(row.get(CsvColumns.HANDLES).strip().split("[-,;\\s]+")));
    } else {
      handles.addAll(numbered(row));
    }
    if (row.keySet().stream().anyMatch(PERSON::contains)) {
      people.add(person(row));
    }
    SortedMap<Integer, Map<String, String>> several = new TreeMap<>();
    row.forEach(
        (column, cell) ->
            CsvColumns.person(column)
                .ifPresent(
                    value ->
                        several
                            .computeIfAbsent(value.person(), _ -> new LinkedHashMap<>())
                            .put(value.column(), cell)));
    for (Map<String, String> values : several.values()) {
      people.add(person(values));
    }
  }

  /// The handles that have a column each, in the order of their numbers.
  private static Collection<String> numbered(Map<String, String> row) {
    SortedMap<Integer, String> numbered = new TreeMap<>();
    row.forEach(
        (column, cell) ->
            CsvColumns.handle(column).ifPresent(number -> numbered.put(number, cell.strip())));
    return numbered.values();
  }

  /// Whether a column is about the card, not a person.
  private static boolean isFact(String column) {
    return !PERSON.contains(column)
        && !column.equals("handle")
        && !column.equals(CsvColumns.HANDLES)
        && !CsvColumns.isHandle(column)
        && CsvColumns.person(column).isEmpty();
  }

  private static Person person(Map<String, String> row) throws RecordException {
    String avatar = row.get("avatar");
    TweetCounts tweets =
        new TweetCounts(
            count(row, "downloaded"),
            count(row, "retweets"),
            count(row, "short"),
            count(row, "kept"));
    boolean counted = !tweets.equals(new TweetCounts(null, null, null, null));
    return new Person(
        row.getOrDefault("name", ""), avatar, shown(row, avatar), counted ? tweets : null);
  }

  private static boolean shown(Map<String, String> row, @Nullable String avatar)
      throws RecordException {
    return switch (row.get("shown")) {
      case null -> CardJson.shownByDefault(avatar);
      // A table of a deck has it as the card's style says it.
      case "true", "inherit" -> true;
      case "false", "none" -> false;
      default -> throw new RecordException(Messages.of("deck.shownTrueFalse"));
    };
  }

  private static @Nullable Long count(Map<String, String> row, String column)
      throws RecordException {
    String cell = row.get(column);
    if (cell == null) {
      return null;
    }
    try {
      return Long.valueOf(cell.strip());
    } catch (NumberFormatException e) {
      throw new RecordException(Messages.of("deck.wholeNumberNot", column, cell));
    }
  }

  CardRecord toRecord() throws RecordException {
    Links links = new Links(facts.get("report"), facts.get("data"), facts.get("training"));
    Map<String, String> fields = new LinkedHashMap<>();
    facts.forEach(
        (column, value) -> {
          if (column.startsWith("fields.")) {
            fields.put(column.substring("fields.".length()), value);
          }
        });
    CardData data =
        new CardData(
            facts.get("layout"),
            List.copyOf(people),
            sortedHandles(),
            facts.get("model"),
            JsonRecord.kind(facts.get("kind")),
            facts.get("thumbnail"),
            links,
            CsvMetadata.of(facts),
            fields);
    return new CardRecord(line, facts.get("card"), facts.get("path"), data, 0, true);
  }

  private List<String> sortedHandles() throws RecordException {
    try {
      return handles.isEmpty() ? List.of() : Handles.normalize(handles);
    } catch (FieldException e) {
      throw new RecordException(e.getMessage());
    }
  }
}

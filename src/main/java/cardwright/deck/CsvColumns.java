package cardwright.deck;

import cardwright.text.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /// A person of several in one row, as tables of a deck have them: the number and what of it.
  private static final Pattern PERSON =
      Pattern.compile(
          "people\\[(0|[1-9][0-9]{0,3})]\\."
              + "(name|avatar|shown|tweets\\.(?:downloaded|retweets|short|kept))");

  /// All handles of a card, as it joins them.
  static final String HANDLES = "handles";

  private static final Pattern HANDLE = Pattern.compile("handles\\[(0|[1-9][0-9]{0,3})]");

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

  static boolean isUsed(String name) {
    return KNOWN.contains(name)
        || name.startsWith("metadata.")
        || name.startsWith("fields.")
        || name.equals(HANDLES)
        || isHandle(name)
        || PERSON.matcher(name).matches();
  }

  /// Whether a column gives one handle of several.
  static boolean isHandle(String name) {
    return handle(name).isPresent();
  }

  /// The number of the one handle that a column gives, from 0; empty if it gives something else.
  static OptionalInt handle(String name) {
    Matcher handle = HANDLE.matcher(name);
    return handle.matches()
        ? OptionalInt.of(Integer.parseInt(handle.group(1)))
        : OptionalInt.empty();
  }

  /// What a column gives of one person of several in a row; empty if it gives something else.
  static Optional<PersonValue> person(String name) {
    Matcher person = PERSON.matcher(name);
    return person.matches()
        ? Optional.of(
            new PersonValue(
                Integer.parseInt(person.group(1)), person.group(2).replace("tweets.", "")))
        : Optional.empty();
  }

  /// A value of one person of several in a row.
  ///
  /// @param person its number, from 0
  /// @param column what a column of a row for this person alone is called
  record PersonValue(int person, String column) {}

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

package cardwright.deck;

import cardwright.card.CardEngine;
import cardwright.card.Field;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.matter.FrontMatter;
import cardwright.matter.MatterException;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A column of the deck as a table: one value of every card, as the text of a cell. Immutable.
///
/// A column is a field (`people[0].name`, `handles`) or a value of the front matter
/// (`metadata.tags`), or one of the columns that are only looked at: [#LAYOUT], [#EXACT], [#MODEL],
/// [#PROBLEMS].
///
/// A list of texts stands in a cell with `; ` between its items; a list of anything else, a list
/// with an item that would be read differently, and a map stand as JSON.
public final class DeckColumn {

  /// The name of the layout that fits best, empty if the card is of no known family.
  public static final String LAYOUT = "layout";

  /// `yes` if the layout and the values give the card to the byte, else `no`.
  public static final String EXACT = "exact";

  /// The model's name.
  public static final String MODEL = "model";

  /// How many problems were read.
  public static final String PROBLEMS = "problems";

  private static final List<String> DERIVED = List.of(LAYOUT, EXACT, MODEL, PROBLEMS);
  private static final String METADATA = "metadata";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String name;
  private final @Nullable FieldPath path;

  private DeckColumn(String name, @Nullable FieldPath path) {
    this.name = name;
    this.path = path;
  }

  /// @param name a field's path, or one of the columns that are only looked at
  /// @throws IllegalArgumentException if it is no path; the message says why
  public static DeckColumn of(String name) {
    return new DeckColumn(name, DERIVED.contains(name) ? null : FieldPath.parse(name));
  }

  /// The columns for which a card has a value: what is only looked at first, then the fields of its
  /// body, then its front matter.
  public static List<DeckColumn> in(Reading reading) {
    List<DeckColumn> columns = new ArrayList<>();
    DERIVED.forEach(name -> columns.add(new DeckColumn(name, null)));
    for (Field field : reading.fields()) {
      columns.add(new DeckColumn(field.path().toString(), field.path()));
    }
    for (String key : reading.frontMatter().values().keySet()) {
      FieldPath path = FieldPath.key(METADATA).then(key);
      columns.add(new DeckColumn(path.toString(), path));
    }
    return columns;
  }

  /// What the column is called: `people[0].name`, `metadata.tags`, `layout`.
  public String name() {
    return name;
  }

  /// Whether its values can be changed.
  public boolean editable() {
    return path != null;
  }

  /// What stands in the cell of a card; empty text if the card has no such value.
  public String cell(Reading reading) {
    if (path == null) {
      return derived(reading);
    }
    if (!isMetadata(path)) {
      return reading.field(path).map(Field::value).orElse("");
    }
    return matterPath(path).flatMap(at -> inMatter(reading, at)).map(DeckColumn::text).orElse("");
  }

  /// The value of a card as what it is: text, a number, yes or no, a list, a map; empty if the card
  /// has none. What does not stand in the front matter is text.
  public Optional<Object> value(Reading reading) {
    if (path == null || !isMetadata(path)) {
      return Optional.of((Object) cell(reading)).filter(cell -> !cell.equals(""));
    }
    return matterPath(path).flatMap(at -> inMatter(reading, at));
  }

  /// A value of the front matter, for which the card's text need not be looked at again.
  private static Optional<Object> inMatter(Reading reading, FieldPath at) {
    return FrontMatter.get(reading.data().metadata(), at);
  }

  /// The card with this very value in this column: text stays text where a cell would be taken for
  /// a number or a list.
  ///
  /// @throws FieldException if the card has no such field or does not take the value
  String withValue(CardEngine engine, Reading reading, Object value) throws FieldException {
    Optional<FieldPath> inMatter =
        path != null && isMetadata(path) ? matterPath(path) : Optional.empty();
    if (value.equals(value(reading).orElse(null))) {
      return reading.text();
    }
    if (inMatter.isEmpty() || value instanceof List || value instanceof Map) {
      return with(engine, reading, inMatter.isEmpty() ? text(value) : json(value));
    }
    try {
      return apply(reading, reading.frontMatter().set(inMatter.get(), value));
    } catch (MatterException e) {
      throw new FieldException(e.getMessage());
    }
  }

  /// The card with what somebody typed in this column. In the front matter, double quotes around it
  /// say that it is text and do not belong to it.
  ///
  /// @throws FieldException if the card has no such field or does not take the value
  public String withTyped(CardEngine engine, Reading reading, String typed) throws FieldException {
    boolean quoted = typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"");
    return quoted && path != null && isMetadata(path)
        ? withValue(engine, reading, typed.substring(1, typed.length() - 1))
        : with(engine, reading, typed);
  }

  /// The texts of a card's list; empty if the value is no list, or holds anything but texts.
  Optional<List<String>> texts(Reading reading) {
    return value(reading).orElse(null) instanceof List<?> list
            && list.stream().allMatch(String.class::isInstance)
        ? Optional.of(list.stream().map(String.class::cast).toList())
        : Optional.empty();
  }

  /// The card with another list of texts in this column; none removes the list.
  ///
  /// @throws FieldException if the column takes no list
  String withTexts(CardEngine engine, Reading reading, List<String> texts) throws FieldException {
    return with(engine, reading, texts.isEmpty() ? "" : json(texts));
  }

  /// The card with one more item in this column's list, unless it is there already. A single value
  /// becomes a list of two.
  ///
  /// @throws FieldException if the column takes no list
  String withItem(CardEngine engine, Reading reading, String item) throws FieldException {
    if (path == null || !isMetadata(path)) {
      throw new FieldException(Messages.of("deck.noListFrontMatterAdd", name));
    }
    Object value = value(reading).orElse(null);
    if (value instanceof Map) {
      throw new FieldException(Messages.of("deck.holdsNamesValuesTakesNo", name));
    }
    List<Object> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      items.addAll(list);
    } else if (value != null) {
      items.add(value);
    }
    boolean there = items.stream().anyMatch(i -> String.valueOf(i).equals(item));
    if (there) {
      return reading.text();
    }
    items.add(item);
    return with(engine, reading, json(items));
  }

  private String derived(Reading reading) {
    return switch (name) {
      case LAYOUT -> Objects.requireNonNullElse(reading.data().layout(), "");
      case EXACT -> reading.exact() ? "yes" : "no";
      case MODEL -> Objects.requireNonNullElse(reading.data().model(), "");
      default -> String.valueOf(reading.problems().size());
    };
  }

  /// The card with another value in this column; all else stays as it is. An empty cell removes a
  /// value of the front matter.
  ///
  /// @return the card's new text; the same text if it says so already
  /// @throws FieldException if the card has no such field or does not take the value, or the column
  ///   is only looked at
  public String with(CardEngine engine, Reading reading, String cell) throws FieldException {
    if (path == null) {
      throw new FieldException(Messages.of("deck.followsFromCardCannotSet", name));
    }
    if (cell.equals(cell(reading))) {
      return reading.text();
    }
    Optional<FieldPath> inMatter = isMetadata(path) ? matterPath(path) : Optional.empty();
    try {
      return inMatter.isEmpty()
          ? engine.set(reading, path, cell).apply(reading.text())
          : withMetadata(engine, reading, inMatter.get(), cell);
    } catch (MatterException e) {
      throw new FieldException(e.getMessage());
    }
  }

  private String withMetadata(CardEngine engine, Reading reading, FieldPath at, String cell)
      throws FieldException {
    Object now = reading.frontMatter().get(at).orElse(null);
    boolean structured = cell.startsWith("[") || cell.startsWith("{");
    if (cell.isEmpty() || !(now instanceof List || now instanceof Map || structured)) {
      return engine.set(reading, FieldPath.parse(name), cell).apply(reading.text());
    }
    Object wanted = structured ? json(cell) : words(cell);
    if (now instanceof List<?> items && wanted instanceof List<?> others) {
      return items(engine, reading.text(), at, items, others);
    }
    return apply(reading, reading.frontMatter().set(at, wanted));
  }

  /// Changes only the items that differ, so that the others keep their quotes and comments.
  private static String items(
      CardEngine engine, String text, FieldPath list, List<?> before, List<?> after)
      throws FieldException {
    int head = 0;
    int common = Math.min(before.size(), after.size());
    while (head < common && Objects.equals(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < common - head
        && Objects.equals(
            before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    String now = text;
    int kept = Math.min(before.size(), after.size()) - tail;
    for (int i = head; i < kept; i++) {
      Reading reading = engine.read(now);
      now = apply(reading, reading.frontMatter().set(list.then(i), after.get(i)));
    }
    for (int i = before.size() - tail - 1; i >= Math.max(kept, head); i--) {
      Reading reading = engine.read(now);
      now = apply(reading, reading.frontMatter().remove(list.then(i)));
    }
    for (int i = Math.max(kept, head); i < after.size() - tail; i++) {
      Reading reading = engine.read(now);
      FieldPath end = list.then(new FieldPath.Append());
      now = apply(reading, reading.frontMatter().set(end, after.get(i)));
      int last = reading.frontMatter().get(list).map(l -> ((List<?>) l).size()).orElse(0);
      if (last != i) {
        now = apply(engine.read(now), engine.read(now).frontMatter().move(list, last, i));
      }
    }
    return now;
  }

  private static String apply(Reading reading, Edit edit) {
    return edit.apply(reading.text());
  }

  private static boolean isMetadata(FieldPath path) {
    return path.head().equals(METADATA) && path.tail() != null;
  }

  private static Optional<FieldPath> matterPath(FieldPath path) {
    return Optional.ofNullable(path.tail());
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static @Nullable Object json(String cell) throws FieldException {
    try {
      return JsonValues.fromJson(JSON.readTree(cell), "cell");
    } catch (JacksonException | RecordException e) {
      throw new FieldException(Messages.of("deck.notJsonWriteItemsBetween", cell));
    }
  }

  private static String text(Object value) {
    if (value instanceof List<?> list && list.stream().allMatch(DeckColumn::isWord)) {
      List<String> words = list.stream().map(String::valueOf).toList();
      String joined = String.join("; ", words);
      return list.isEmpty() || joined.startsWith("[") || joined.startsWith("{")
          ? json(value)
          : joined;
    }
    return value instanceof List || value instanceof Map ? json(value) : scalar(value);
  }

  private static boolean isWord(@Nullable Object item) {
    return item instanceof String word
        && !word.isEmpty()
        && word.equals(word.strip())
        && word.indexOf(';') < 0
        && word.lines().count() == 1;
  }

  private static String scalar(Object value) {
    return String.valueOf(value);
  }

  private static String json(@Nullable Object value) {
    return JSON.writeValueAsString(JsonValues.toJson(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeckColumn column && column.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

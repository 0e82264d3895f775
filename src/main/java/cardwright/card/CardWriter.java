package cardwright.card;

import cardwright.layout.FilledCard;
import cardwright.layout.Layout;
import cardwright.layout.LayoutException;
import cardwright.layout.LayoutReading;
import cardwright.layout.Layouts;
import cardwright.layout.Values;
import cardwright.matter.FrontMatter;
import cardwright.matter.MatterException;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes new cards from data, and makes sure that reading them gives the data back.
final class CardWriter {

  private static final String PEOPLE = "people";
  private static final String MODEL = "model";

  private final Layouts layouts;
  private final CardReader reader;

  CardWriter(Layouts layouts, CardReader reader) {
    this.layouts = layouts;
    this.reader = reader;
  }

  /// A new card.
  NewCard make(CardData data) throws FieldException {
    String name = String.valueOf(data.layout());
    Layout layout =
        layouts
            .named(name)
            .orElseThrow(
                () -> new FieldException(Messages.of("card.thereNoLayoutKnown", name, known())));
    if (data.model() != null && !ModelIds.isModelId(data.model())) {
      throw new FieldException(Messages.of("card.modelCannotOwnerName", data.model()));
    }
    try {
      Values values = CardValues.of(layout, data);
      NewCard card = shown(layout, values, data);
      return card == null ? readBack(layout, values, data) : card;
    } catch (LayoutException | MatterException e) {
      throw new FieldException(e.getMessage());
    }
  }

  /// The card, if it is shown without reading it that it says what the data say.
  private @Nullable NewCard shown(Layout layout, Values values, CardData data)
      throws LayoutException {
    FilledCard filled = layouts.fillKnown(layout, values).orElse(null);
    boolean same =
        filled != null
            && holds(filled.metadata(), data.metadata())
            && lost(layout, values, data, filled::find, filled.count(PEOPLE)).isEmpty();
    String model = same ? filled.find(MODEL) : null;
    // A model that stands only inside another value is not told of.
    boolean named = model != null || layout.declaration(MODEL).isEmpty();
    return same && named ? new NewCard(filled.bytes(), model) : null;
  }

  private NewCard readBack(Layout layout, Values values, CardData data)
      throws LayoutException, FieldException {
    Reading card = filled(layout, values, data, false);
    Optional<String> lost = lost(layout, values, data, card);
    if (lost.isPresent()) {
      card = filled(layout, values, data, true);
      lost = lost(layout, values, data, card);
    }
    if (lost.isPresent()) {
      throw new FieldException(Messages.of("card.layoutNoPlace", layout.name(), lost.get()));
    }
    return new NewCard(card.text(), card.data().model());
  }

  private Reading filled(Layout layout, Values values, CardData data, boolean guardJoiners)
      throws LayoutException {
    String text = layouts.fill(layout, values, guardJoiners);
    FrontMatter matter = withMetadata(FrontMatter.read(text), data);
    return reader.read(matter.text(), matter);
  }

  /// Whether writing what was read gives just the text.
  static boolean gives(LayoutReading found, CardData data, String text) {
    boolean writable = data.model() == null || ModelIds.isModelId(data.model());
    try {
      return found.complete()
          && writable
          && gives(found.fill(CardValues.of(found.layout(), data), false), data, text);
    } catch (LayoutException | MatterException e) {
      // A hand-edited card can fit every line and still say what the layout would not write.
      return false;
    }
  }

  /// Whether a filled layout, with all of the metadata or without what it has no line for, is
  /// `text`.
  private static boolean gives(String filled, CardData data, String text) {
    return filled.equals(text)
        || (!data.metadata().isEmpty()
            && withMetadata(FrontMatter.read(filled), data).text().equals(text));
  }

  private String known() {
    return String.join(", ", layouts.names());
  }

  private static Optional<String> lost(Layout layout, Values values, CardData data, Reading card) {
    Values read = card.layout().map(LayoutReading::values).orElseGet(Values::new);
    return lost(layout, values, data, read::find, read.count(PEOPLE));
  }

  /// The first value that reading the card does not give back.
  ///
  /// @param read gives what it gives for a field
  /// @param readPeople how many people it gives
  private static Optional<String> lost(
      Layout layout,
      Values values,
      CardData data,
      Function<String, @Nullable String> read,
      int readPeople) {
    for (Map.Entry<String, String> value : values.asMap().entrySet()) {
      String path = value.getKey();
      String found = read.apply(path);
      boolean same = found == null ? value.getValue().isEmpty() : found.equals(value.getValue());
      if (!same && !path.startsWith("metadata.") && !isForeign(layout, path)) {
        return Optional.of(Messages.of("card.fieldWithValue", path, value.getValue()));
      }
    }
    int people = data.people().size();
    return readPeople == people
        ? Optional.empty()
        : Optional.of(Messages.of("card.peopleCount", people));
  }

  /// Whether it is a field of another layout.
  private static boolean isForeign(Layout layout, String path) {
    return path.startsWith("fields.") && layout.declaration(path).isEmpty();
  }

  private static FrontMatter withMetadata(FrontMatter filled, CardData data) {
    FrontMatter matter = filled;
    for (Map.Entry<String, @Nullable Object> entry : data.metadata().entrySet()) {
      if (!holds(matter.values(), entry)) {
        matter =
            FrontMatter.read(
                matter.set(FieldPath.key(entry.getKey()), entry.getValue()).apply(matter.text()));
      }
    }
    return matter;
  }

  private static boolean holds(
      Map<String, @Nullable Object> found, Map<String, @Nullable Object> metadata) {
    for (Map.Entry<String, @Nullable Object> entry : metadata.entrySet()) {
      if (!holds(found, entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(
      Map<String, @Nullable Object> values, Map.Entry<String, @Nullable Object> entry) {
    Object found = values.get(entry.getKey());
    return found == null
        ? entry.getValue() == null && values.containsKey(entry.getKey())
        : found.equals(entry.getValue());
  }
}

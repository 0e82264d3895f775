package cardwright.card;

import cardwright.layout.Filler;
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
import org.jspecify.annotations.Nullable;

/// Writes new cards from data, and makes sure that reading them gives the data back.
final class CardWriter {

  private final Layouts layouts;
  private final CardReader reader;

  CardWriter(Layouts layouts, CardReader reader) {
    this.layouts = layouts;
    this.reader = reader;
  }

  /// A new card, and what it says.
  Reading make(CardData data) throws FieldException {
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
      Reading card = filled(layout, values, data, false);
      Optional<String> lost = lost(layout, values, data, card);
      if (lost.isPresent()) {
        card = filled(layout, values, data, true);
        lost = lost(layout, values, data, card);
      }
      if (lost.isPresent()) {
        throw new FieldException(Messages.of("card.layoutNoPlace", name, lost.get()));
      }
      return card;
    } catch (LayoutException | MatterException e) {
      throw new FieldException(e.getMessage());
    }
  }

  private Reading filled(Layout layout, Values values, CardData data, boolean guardJoiners)
      throws LayoutException {
    String text = Filler.fill(layout, values, guardJoiners);
    FrontMatter matter = withMetadata(FrontMatter.read(text), data);
    return reader.read(matter.text(), matter);
  }

  /// Whether writing what was read gives just the text.
  static boolean gives(LayoutReading found, CardData data, String text) {
    boolean writable = data.model() == null || ModelIds.isModelId(data.model());
    try {
      return found.complete()
          && writable
          && (fillLines(found.layout(), data, false).equals(text)
              || fill(found.layout(), data, false).equals(text));
    } catch (LayoutException | MatterException e) {
      // A hand-edited card can fit every line and still say what the layout would not write.
      return false;
    }
  }

  private String known() {
    return String.join(", ", layouts.names());
  }

  /// The first value that reading the card does not give back.
  private static Optional<String> lost(
      Layout layout, Values values, CardData data, Reading reading) {
    Values read = reading.layout().map(LayoutReading::values).orElseGet(Values::new);
    for (Map.Entry<String, String> value : values.asMap().entrySet()) {
      String path = value.getKey();
      boolean foreign = path.startsWith("fields.") && layout.declaration(path).isEmpty();
      boolean empty = value.getValue().isEmpty() && read.get(path).isEmpty();
      if (!path.startsWith("metadata.") && !foreign && !empty) {
        if (!read.get(path).equals(Optional.of(value.getValue()))) {
          return Optional.of(Messages.of("card.fieldWithValue", path, value.getValue()));
        }
      }
    }
    int people = reading.data().people().size();
    boolean same = people == data.people().size();
    return same
        ? Optional.empty()
        : Optional.of(Messages.of("card.peopleCount", data.people().size()));
  }

  /// The layout filled with the data, and the front matter made to hold all of the metadata.
  static String fill(Layout layout, CardData data, boolean guardJoiners) throws LayoutException {
    String text = fillLines(layout, data, guardJoiners);
    return data.metadata().isEmpty() ? text : withMetadata(FrontMatter.read(text), data).text();
  }

  private static FrontMatter withMetadata(FrontMatter filled, CardData data) {
    FrontMatter matter = filled;
    for (Map.Entry<String, @Nullable Object> entry : data.metadata().entrySet()) {
      boolean there = matter.values().containsKey(entry.getKey());
      Object now = matter.values().get(entry.getKey());
      if (!there || !same(now, entry.getValue())) {
        matter =
            FrontMatter.read(
                matter.set(FieldPath.key(entry.getKey()), entry.getValue()).apply(matter.text()));
      }
    }
    return matter;
  }

  /// The layout filled with the data, without metadata for which it has no line.
  static String fillLines(Layout layout, CardData data, boolean guardJoiners)
      throws LayoutException {
    return Filler.fill(layout, CardValues.of(layout, data), guardJoiners);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one == null ? other == null : one.equals(other);
  }
}

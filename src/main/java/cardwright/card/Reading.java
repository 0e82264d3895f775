package cardwright.card;

import cardwright.layout.LayoutReading;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import java.util.List;
import java.util.Optional;

/// What reading found in a card. Immutable; computed from the text alone, so it is never out of
/// step with it.
///
/// @param text the card
/// @param data what it says
/// @param exact whether the layout, filled with the data, gives just this text
/// @param frontMatter the YAML block
/// @param tables every table of the body, in order
/// @param layout what the layout that fits best found; empty for a card of no known family
/// @param fields every field that stands in the body, with its places
/// @param ownText what no layout explains, in order
/// @param problems of the front matter, and of echoes that differ from their home
public record Reading(
    String text,
    CardData data,
    boolean exact,
    FrontMatter frontMatter,
    List<Table> tables,
    Optional<LayoutReading> layout,
    List<Field> fields,
    List<OwnText> ownText,
    List<Problem> problems) {

  /// How many people the card can be about; 0 if it is of no known family.
  public int room() {
    int now = data.people().size();
    return layout
        .map(found -> Math.max(now, found.layout().room("people").orElse(Integer.MAX_VALUE)))
        .orElse(0);
  }

  /// The field of that name, if it stands in the card.
  public Optional<Field> field(FieldPath path) {
    return fields.stream().filter(field -> field.path().equals(path)).findFirst();
  }
}

package cardwright.card;

import cardwright.layout.LayoutReading;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import java.util.List;
import java.util.Optional;

/// What reading found in a card. Computed from the text alone, so it is never out of step with it;
/// parts that not everybody needs are worked out when they are asked for. Never changes and can be
/// shared between threads.
public interface Reading {

  /// The card.
  String text();

  /// What it says.
  CardData data();

  /// Whether the layout, filled with the data, gives just this text.
  boolean exact();

  /// The YAML block.
  FrontMatter frontMatter();

  /// Every table of the body, in order.
  List<Table> tables();

  /// What the layout that fits best found; empty for a card of no known family.
  Optional<LayoutReading> layout();

  /// Every field that stands in the body, with its places.
  List<Field> fields();

  /// What no layout explains, in order.
  List<OwnText> ownText();

  /// What is wrong with the front matter, and echoes that differ from their home.
  List<Problem> problems();

  /// How many people the card can be about; 0 if it is of no known family.
  default int room() {
    int now = data().people().size();
    return layout()
        .map(found -> Math.max(now, found.layout().room("people").orElse(Integer.MAX_VALUE)))
        .orElse(0);
  }

  /// The field of that name, if it stands in the card.
  default Optional<Field> field(FieldPath path) {
    return fields().stream().filter(field -> field.path().equals(path)).findFirst();
  }
}

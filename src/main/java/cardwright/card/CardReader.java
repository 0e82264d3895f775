package cardwright.card;

import cardwright.layout.ExactCard;
import cardwright.layout.LayoutReading;
import cardwright.layout.Layouts;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.table.Tables;
import cardwright.text.Lazy;
import cardwright.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads whole cards: front matter, tables, and the fields of the layout that fits best.
final class CardReader {

  private final Layouts layouts;

  CardReader(Layouts layouts) {
    this.layouts = layouts;
  }

  Reading read(String text) {
    return read(text, FrontMatter.read(text));
  }

  /// Reads a card as its file holds it; empty if that is not UTF-8.
  Optional<Reading> read(byte[] bytes) {
    Optional<ExactCard> exact = layouts.readExactly(bytes);
    if (exact.isPresent()) {
      return Optional.of(new ExactReading(exact.get(), this));
    }
    return Utf8.decode(bytes) instanceof Utf8.Text(String text)
        ? Optional.of(read(text))
        : Optional.empty();
  }

  /// Reads a card of which the front matter was read before.
  Reading read(String text, FrontMatter matter) {
    Lazy<List<Table>> tables = new Lazy<>(() -> Tables.find(text, matter.bodyStart()));
    Optional<LayoutReading> found = layouts.read(text, matter, tables);
    CardData data =
        found
            .map(layout -> CardValues.data(layout.layout(), layout.values(), matter.values()))
            .orElseGet(() -> plainData(matter));
    return new LazyReading(text, data, matter, tables, found);
  }

  private static CardData plainData(FrontMatter matter) {
    String thumbnail = matter.values().get("thumbnail") instanceof String s ? s : null;
    Links none = new Links(null, null, null);
    return new CardData(
        null, List.of(), List.of(), null, null, thumbnail, none, matter.values(), Map.of());
  }
}

package cardwright.card;

import cardwright.layout.Layouts;
import cardwright.matter.FrontMatter;

/// Reads whole cards: front matter, tables, and the fields of the layout that fits best.
final class CardReader {

  private final Layouts layouts;

  CardReader(Layouts layouts) {
    this.layouts = layouts;
  }

  /// Reads a card; its data are there.
  Reading read(String text) {
    return read(text, FrontMatter.read(text));
  }

  /// Reads a card of which the front matter was read before; its data are there.
  Reading read(String text, FrontMatter matter) {
    Reading reading = new LazyReading(layouts, text, matter);
    reading.data();
    return reading;
  }

  /// A reading of which whoever asks first works out the data.
  Reading later(String text) {
    return new LazyReading(layouts, text, FrontMatter.read(text));
  }
}

package cardwright.card;

import cardwright.layout.ExactCard;
import cardwright.layout.Layouts;
import cardwright.matter.FrontMatter;
import cardwright.text.Utf8;
import java.util.Arrays;
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
  ///
  /// @param length so many of the bytes are the card
  Optional<Reading> read(byte[] bytes, int length) {
    Optional<ExactCard> exact = layouts.readExactly(bytes, length);
    if (exact.isPresent()) {
      return Optional.of(new ExactReading(exact.get(), this));
    }
    return Utf8.decode(Arrays.copyOf(bytes, length)) instanceof Utf8.Text(String text)
        ? Optional.of(read(text))
        : Optional.empty();
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

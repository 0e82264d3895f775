package cardwright.app.preview;

import cardwright.card.Reading;
import cardwright.preview.PageBlock;
import cardwright.text.Lines;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place of a card's text that a place of its page shows.
///
/// @param line from 0
/// @param offset in the text; the line's start if nothing finer is known
public record SourcePlace(int line, int offset) {

  /// What stands at a spot of the page, as near as can be told: the block is known, and what is
  /// read there is looked for in it, as often as it stands in the page's block before.
  ///
  /// @param block the spot's
  static SourcePlace of(Reading reading, PageBlock block, Spot spot) {
    Lines lines = Lines.of(reading.text());
    if (lines.count() == 0) {
      return new SourcePlace(0, 0);
    }
    int last = lines.count() - 1;
    int body = lines.indexAt(Math.max(0, reading.frontMatter().bodyStart() - 1));
    int first = spot.head() ? 0 : Math.clamp(block.firstLine(), 0, last);
    int end = spot.head() ? body : Math.clamp(block.lastLine(), first, last);
    int from = lines.start(first);
    int to = lines.end(end);
    String whole = spot.text().strip();
    int exact =
        whole.isEmpty() ? -1 : WholeWords.find(reading.text(), whole, from, to, spot.before());
    return IntStream.concat(
            IntStream.of(exact),
            candidates(whole).mapToInt(text -> reading.text().indexOf(text, from, to)))
        .filter(at -> at >= 0)
        .mapToObj(at -> new SourcePlace(lines.indexAt(at), at))
        .findFirst()
        .orElse(new SourcePlace(first, from));
  }

  /// The whole text first, then its words, the longest first: they are the rarest.
  private static Stream<String> candidates(String whole) {
    Stream<String> words =
        Stream.of(whole.split("\\s+", 64))
            .sorted(Comparator.comparingInt(String::length).reversed());
    return Stream.concat(Stream.of(whole), words).filter(part -> !part.isEmpty());
  }
}

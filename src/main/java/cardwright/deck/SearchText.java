package cardwright.deck;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text that can be asked at once whether it holds some words, whatever their case and accents.
///
/// Beside the text stands a set of its pairs and triples of bytes, hashed into bits: a text that
/// lacks one of a word's need not be looked through. Immutable and safe for use by several threads.
public final class SearchText {

  /// What is looked for: words, each of which must be in the text.
  ///
  /// @param words as they are compared
  public record Query(List<String> words) {

    /// The words of what someone typed.
    public static Query of(String typed) {
      return new Query(
          List.of(fold(typed).split("\\s+")).stream().filter(word -> !word.isEmpty()).toList());
    }

    /// Whether every text fits.
    public boolean isEmpty() {
      return words.isEmpty();
    }

    /// Whether a text that fits this query fits `wider`, too, as when a word is being typed.
    public boolean narrows(Query wider) {
      return wider.words.stream().allMatch(w -> words.stream().anyMatch(own -> own.contains(w)));
    }
  }

  /// More of a card is not looked through: it is a card's head that people search for, and ten
  /// thousand texts are kept.
  private static final int MOST_CHARS = 200_000;

  /// A shorter text is looked through as quickly as its bits are, and takes less room without.
  private static final int FEW = 256;

  private static final int BIT_NUMBER = 13;

  private final String text;
  private final long @Nullable [] grams;

  private SearchText(String text) {
    this.text = text;
    grams = text.length() < FEW ? null : grams(text);
  }

  private static long[] grams(String text) {
    long[] bits = new long[(1 << BIT_NUMBER) / Long.SIZE];
    for (int i = 0; i + 2 <= text.length(); i++) {
      mark(bits, pair(text, i));
      if (i + 3 <= text.length()) {
        mark(bits, triple(text, i));
      }
    }
    return bits;
  }

  private static void mark(long[] bits, int bit) {
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private static boolean lacks(long[] bits, int bit) {
    return (bits[bit / Long.SIZE] & 1L << bit) == 0;
  }

  /// The text to be searched; of a very long one, its beginning.
  public static SearchText of(String text) {
    return new SearchText(fold(text.substring(0, Math.min(text.length(), MOST_CHARS))));
  }

  /// Whether all words of a query are in the text.
  public boolean holds(Query query) {
    for (String word : query.words()) {
      if (!mayHold(word) || !text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHold(String word) {
    if (grams == null) {
      return true;
    }
    if (word.length() == 2) {
      return !lacks(grams, pair(word, 0));
    }
    for (int i = 0; i + 3 <= word.length(); i++) {
      if (lacks(grams, triple(word, i))) {
        return false;
      }
    }
    return true;
  }

  private static int pair(String text, int at) {
    return bit(text.charAt(at) << 8 | text.charAt(at + 1));
  }

  private static int triple(String text, int at) {
    return bit(text.charAt(at) << 16 | text.charAt(at + 1) << 8 | text.charAt(at + 2));
  }

  private static int bit(int gram) {
    return (gram * 0x9E3779B9) >>> (Integer.SIZE - BIT_NUMBER);
  }

  /// The text in lower case without accents, each byte of its UTF-8 a char: half the room of a text
  /// with a single emoji in it, and twice as fast to look through.
  private static String fold(String text) {
    return new String(FoldedBytes.of(text), StandardCharsets.ISO_8859_1);
  }
}

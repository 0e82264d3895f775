package cardwright.deck;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text that can be asked at once whether it holds some words, whatever their case and accents.
///
/// Beside the text stands a set of its letter triples, hashed into bits: a text that lacks one of a
/// word's triples need not be looked through. Immutable and safe for use by several threads.
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

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int GRAM = 3;
  private static final int BITS = 1 << 13;

  private final String text;
  private final long[] grams = new long[BITS / Long.SIZE];

  private SearchText(String text) {
    this.text = text;
    for (int i = 0; i + GRAM <= text.length(); i++) {
      int bit = bit(text, i);
      grams[bit / Long.SIZE] |= 1L << bit;
    }
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
    for (int i = 0; i + GRAM <= word.length(); i++) {
      int bit = bit(word, i);
      if ((grams[bit / Long.SIZE] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int bit(String text, int at) {
    int triple = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    return (triple * 0x9E3779B9) >>> (Integer.SIZE - 13);
  }

  private static String fold(String text) {
    String plain =
        text.chars().allMatch(c -> c < 0x80)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }
}

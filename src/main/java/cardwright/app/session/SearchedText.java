package cardwright.app.session;

import cardwright.deck.SearchText;
import java.util.function.Supplier;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What is searched of a card, worked out when it is first searched. Safe for use by several
/// threads.
final class SearchedText {

  private volatile @Nullable SearchText text;
  private volatile @Nullable Supplier<SearchText> maker;

  private SearchedText(@Nullable SearchText text, @Nullable Supplier<SearchText> maker) {
    this.text = text;
    this.maker = maker;
  }

  /// What was worked out before.
  static SearchedText of(SearchText text) {
    return new SearchedText(text, null);
  }

  /// What is worked out when it is asked for, perhaps twice where several ask at once.
  static SearchedText later(Supplier<SearchText> maker) {
    return new SearchedText(null, maker);
  }

  SearchText get() {
    SearchText known = text;
    if (known != null) {
      return known;
    }
    Supplier<SearchText> make = maker;
    if (make == null) {
      // Another thread has put the text in since.
      return get();
    }
    SearchText made = make.get();
    text = made;
    maker = null;
    return made;
  }

  /// What is searched of a card: its text, and lines with `&amp;` and its like once more as they
  /// are meant.
  static SearchText ofCard(String card) {
    if (card.indexOf('&') < 0) {
      return SearchText.of(card);
    }
    StringBuilder all = new StringBuilder(card);
    card.lines()
        .filter(line -> line.indexOf('&') >= 0)
        .forEach(
            line -> {
              String meant = Parser.unescapeEntities(line, false);
              if (!meant.equals(line)) {
                all.append('\n').append(meant);
              }
            });
    return SearchText.of(all.toString());
  }
}

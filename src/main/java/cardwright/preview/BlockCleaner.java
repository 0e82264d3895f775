package cardwright.preview;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Makes a block of the page of a piece of HTML from a card: sanitised, with all drawn into it that
/// the Hub draws with scripts. Safe for use by several threads.
final class BlockCleaner {

  private final HtmlPolicy policy = new HtmlPolicy();
  private final EmojiPictures emoji;

  BlockCleaner(EmojiPictures emoji) {
    this.emoji = emoji;
  }

  /// What became of a piece of HTML.
  record Block(PageMarks.Marked html, List<HtmlPolicy.Taken> taken) {}

  /// Makes the block.
  ///
  /// @param foreign as for [HtmlPolicy#clean]
  /// @param names of the people, by the address of their avatar
  Block clean(String html, boolean foreign, Cleaning cleaning, Map<String, String> names) {
    HtmlPolicy.Clean clean = policy.clean(html, foreign, cleaning);
    Element body = clean.body();
    Anchors.isolate(body);
    MarkedPlaces places = new MarkedPlaces();
    places.setIn(body);
    Alerts.show(body);
    CodeColours.apply(body);
    FormulaPictures.setIn(body);
    AvatarDiscs.drawUnder(body, names);
    ThemePictures.mark(body);
    emoji.replaceIn(body);
    if (!clean.css().isEmpty()) {
      body.prependElement("style").append(clean.css());
    }
    return new Block(places.marked(body.html()), List.copyOf(clean.taken()));
  }
}

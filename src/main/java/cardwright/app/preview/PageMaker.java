package cardwright.app.preview;

import cardwright.card.Reading;
import cardwright.deck.CardNames;
import cardwright.preview.Cleaning;
import cardwright.preview.HubPage;
import cardwright.preview.PageRenderer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Makes pages ready to be shown. To be used by one thread at a time, away from the window's.
final class PageMaker {

  /// A page to be made.
  ///
  /// @param card its file
  record Order(Path card, Reading reading, Cleaning cleaning) {

    /// Whether its page takes some time to be made from nothing.
    boolean isLong() {
      return reading.text().length() > LONG_CHARS;
    }
  }

  private static final int LONG_CHARS = 60_000;

  private final PageDresser dresser;

  /// Made with the first page: the window need not wait for its parts.
  private @Nullable PageRenderer renderer;

  private @Nullable Order last;
  private HubPage page = HubPage.EMPTY;

  PageMaker(PagePictures pictures) {
    dresser = new PageDresser(pictures);
  }

  /// The page; only its pictures are looked at anew if the order is the same as the last.
  ShownPage make(Order order) {
    boolean same =
        last != null && last.reading() == order.reading() && last.cleaning() == order.cleaning();
    if (!same) {
      page = renderer().render(order.reading(), order.cleaning(), CardNames.name(order.card()));
      last = order;
    }
    return dressed(page, order);
  }

  /// Makes a page that nobody sees; no picture is looked for.
  void rehearse(Order order) {
    renderer().render(order.reading(), order.cleaning(), CardNames.name(order.card()));
  }

  /// The beginning of the page.
  ShownPage beginning(Order order) {
    return dressed(
        renderer().beginning(order.reading(), order.cleaning(), CardNames.name(order.card())),
        order);
  }

  private ShownPage dressed(HubPage made, Order order) {
    Path folder = order.card().toAbsolutePath().getParent();
    return dresser.dress(made, folder == null ? order.card() : folder);
  }

  private PageRenderer renderer() {
    PageRenderer made = renderer;
    if (made == null) {
      made = new PageRenderer();
      renderer = made;
    }
    return made;
  }
}

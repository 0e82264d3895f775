package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.preview.PageMaker.Order;
import cardwright.card.CardEngine;
import cardwright.preview.Cleaning;
import cardwright.preview.PageBlock;
import cardwright.preview.picture.PictureSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageMakerTest {

  private final PageMaker maker =
      new PageMaker(new PagePictures(PictureSource.NONE, () -> false, Runnable::run, () -> {}));

  private static Order order(int paragraphs) {
    String text = "# A card\n\n" + "A paragraph of the card.\n\n".repeat(paragraphs);
    Path file = Path.of("none", "README.md");
    return new Order(file, CardEngine.standard().read(text), Cleaning.AS_THE_HUB);
  }

  @Test
  void theFirstPageMadeMayBeTheBeginningOfALongOne() {
    Order order = order(5_000);
    assertThat(order.isLong()).isTrue();
    List<PageBlock> beginning = maker.beginning(order).page().article();
    assertThat(beginning).hasSizeBetween(500, 2_000);
    assertThat(maker.make(order).page().article())
        .hasSizeGreaterThan(5_000)
        .startsWith(beginning.toArray(PageBlock[]::new));
  }

  @Test
  void anUsualCardIsMadeAtOnce() {
    assertThat(order(50).isLong()).isFalse();
  }
}

package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.HubPage;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePicturesTest {

  private static final byte[] PNG = TestPictures.png(2, 2, Color.RED);

  @TempDir private Path folder;

  private final List<String> asked = new ArrayList<>();
  private final Deque<Runnable> loads = new ArrayDeque<>();
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final AtomicInteger arrived = new AtomicInteger();
  private final PictureSource web =
      address -> {
        asked.add(address);
        return address.contains("dead") ? Optional.empty() : Picture.of(PNG);
      };
  private final PagePictures pictures =
      new PagePictures(web, open::get, loads::add, arrived::incrementAndGet);
  private final PageDresser dresser = new PageDresser(pictures);

  private ShownPage dress(String html) {
    return dresser.dress(HubPage.of("t", html), folder);
  }

  private void load() {
    while (!loads.isEmpty()) {
      loads.remove().run();
    }
  }

  @Test
  void aPictureIsNamedUntilItIsThereAndThenShownByNumber() {
    String html = "<img src=\"https://a.example/x.png\" alt=\"x\">";
    assertThat(dress(html).page().content()).contains("absent-picture").contains("Loading");
    load();
    assertThat(arrived).hasValue(1);
    ShownPage page = dress(html);
    assertThat(page.page().content()).isEqualTo("<img src=\"picture:1\" alt=\"x\">");
    assertThat(page.pictures()).containsOnlyKeys(1);
    assertThat(page.pictures().get(1)).startsWith("data:image/png;base64,");
    dress(html);
    load();
    assertThat(asked).containsExactly("https://a.example/x.png");
  }

  @Test
  void aDeadOneIsAskedForOnceAndAgainWhenTheCardIsOpenedAgain() {
    String html = "<img src=\"http://dead.example/x.png\">";
    dress(html);
    load();
    assertThat(dress(html).page().content()).contains("Could not be loaded");
    load();
    assertThat(asked).hasSize(1);
    pictures.forget();
    dress(html);
    load();
    assertThat(asked).hasSize(2);
  }

  @Test
  void offMeansThatNothingIsAskedForAndThatItIsSaid() throws IOException {
    Files.write(folder.resolve("beside.png"), PNG);
    open.set(false);
    String html =
        "<img src=\"https://a.example/x.png\"><img src=\"//b.example/y.png\">"
            + "<i style=\"background:url('https://c.example/z.png')\">i</i>"
            + "<img src=\"beside.png\">";
    dress(html);
    load();
    ShownPage page = dress(html);
    assertThat(asked).isEmpty();
    assertThat(page.page().content()).contains("switched off").containsOnlyOnce("picture:");
    open.set(true);
    dress(html);
    load();
    assertThat(asked)
        .containsExactly(
            "https://a.example/x.png", "https://b.example/y.png", "https://c.example/z.png");
  }

  @Test
  void picturesBesideTheCardComeFromItsFolderAlone() throws IOException {
    Path card = Files.createDirectory(folder.resolve("card"));
    Files.write(card.resolve("in.png"), PNG);
    Files.write(folder.resolve("out.png"), PNG);
    String html = "<img src=\"in.png\"><img src=\"../out.png\"><img src=\"file:///etc/x.png\">";
    dresser.dress(HubPage.of("t", html), card);
    load();
    ShownPage page = dresser.dress(HubPage.of("t", html), card);
    assertThat(page.pictures()).hasSize(1);
    assertThat(page.page().content()).startsWith("<img src=\"picture:1\">");
    assertThat(asked).isEmpty();
    HubPage elsewhere = HubPage.of("t", "<img src=\"in.png\">");
    dresser.dress(elsewhere, folder);
    load();
    assertThat(dresser.dress(elsewhere, folder).pictures()).isEmpty();
  }

  @Test
  void aBlockThatDidNotChangeIsTheSame() {
    String html = "<img src=\"https://a.example/x.png\">";
    dress(html);
    load();
    String first = dress(html).page().head().getFirst().html();
    assertThat(dress(html).page().head().getFirst().html()).isSameAs(first);
  }
}

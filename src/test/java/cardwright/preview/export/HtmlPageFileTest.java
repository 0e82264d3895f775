package cardwright.preview.export;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Seeds;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageFileTest {

  private static final Picture RED = Picture.of(TestPictures.png(2, 2, Color.RED)).orElseThrow();
  private static final PagePainter NO_PAINTER =
      (page, look) -> {
        throw new IOException("none");
      };

  private final CardEngine engine = CardEngine.standard();
  private final List<String> asked = new ArrayList<>();
  private final PictureSource web =
      address -> {
        asked.add(address);
        return Optional.of(RED);
      };

  private Document html(String card, boolean remote, PictureSource beside) throws IOException {
    PageLook look = new PageLook(PageFormat.HTML, false, 900, 1, remote);
    byte[] file = new PageFile(NO_PAINTER, web).write(engine.read(card), "a card", beside, look);
    return Jsoup.parse(new String(file, StandardCharsets.UTF_8));
  }

  private static List<String> loaded(Document page) {
    List<String> addresses = new ArrayList<>();
    for (Element element :
        page.select("[src], link[href], [style*=url(], [srcset], [background]")) {
      addresses.add(element.attr("src") + element.attr("style") + element.attr("srcset"));
    }
    return addresses;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void isOneFileThatNeedsNoOther(int seed) throws IOException {
    Document page = html(Seeds.text(seed), true, PictureSource.NONE);
    assertThat(loaded(page)).isNotEmpty().noneMatch(address -> address.contains("http"));
    assertThat(page.select("script, link, iframe, base")).isEmpty();
    assertThat(page.select("style")).isNotEmpty();
    assertThat(page.title()).startsWith("huggingtweets/");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").first().attr("content"))
        .contains("img-src data:;");
    assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith("https://"));
  }

  @Test
  void namesThePicturesOfTheWebWithoutAskingForThem() throws IOException {
    Document page = html(Seeds.text(3), false, PictureSource.NONE);
    assertThat(loaded(page)).anyMatch(address -> address.contains("https://pbs.twimg.com/"));
    assertThat(asked).isEmpty();
    assertThat(page.select("meta[content*='img-src data:;']")).isEmpty();
  }

  @Test
  void bringsThePicturesThatLieBesideTheCard() throws IOException {
    Document page =
        html(
            "![a](img/a.png) ![b](gone.png) <img src=\"//h.example/c.png\" alt=c>",
            false,
            address -> address.equals("img/a.png") ? Optional.of(RED) : Optional.empty());
    assertThat(page.select("article img").eachAttr("src")).containsExactly(RED.dataUrl());
    assertThat(page.select(".absent-picture").eachText()).containsExactly("b", "c");
    assertThat(asked).isEmpty();
  }

  @Test
  void showsTheDiscOfAnAvatarThatIsGone() throws IOException {
    PageLook look = new PageLook(PageFormat.HTML, false, 900, 1, true);
    byte[] file =
        new PageFile(NO_PAINTER, PictureSource.NONE)
            .write(engine.read(Seeds.text(0)), "a card", PictureSource.NONE, look);
    Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
    assertThat(page.select("[style*=border-radius]").first().attr("style"))
        .contains("background-image: url('data:image/svg+xml");
  }

  @Test
  void isDrawnInTheThemeThatIsAskedFor() throws IOException {
    PageLook dark = new PageLook(PageFormat.HTML, true, 900, 1, false);
    byte[] file =
        new PageFile(NO_PAINTER, web).write(engine.read("# x"), "x", PictureSource.NONE, dark);
    Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
    assertThat(page.child(0).attr("data-theme")).isEqualTo("dark");
    assertThat(page.title()).isEqualTo("x");
  }
}

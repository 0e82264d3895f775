package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiPicturesTest {

  private static final String ROBOT = "\uD83E\uDD16";
  private static final String HEART = "\u2764\uFE0F";
  private static final String FOX = "\uD83E\uDD8A";
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String FRANCE = "\uD83C\uDDEB\uD83C\uDDF7";

  private final EmojiPictures emoji = new EmojiPictures(Optional::empty);

  private Element replaced(String text) {
    Element p = new Element("p").appendText(text);
    emoji.replaceIn(p);
    return p;
  }

  private static String drawing(Element img) {
    String data = img.attr("src").substring("data:image/svg+xml;base64,".length());
    return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
  }

  @Test
  void drawsTheEmojiItHasPicturesFor() {
    Element p = replaced("AI " + ROBOT + HEART + " bot");
    assertThat(p.select("img.emoji").eachAttr("alt")).containsExactly(ROBOT, HEART);
    assertThat(p.text()).isEqualTo("AI bot");
    assertThat(drawing(p.selectFirst("img"))).startsWith("<svg");
  }

  @Test
  void labelsTheOthersWithTheirNames() {
    Element p = replaced(FOX + FRANCE);
    assertThat(p.select("img.emoji-name").eachAttr("title")).containsExactly("fox face", "flag FR");
    assertThat(drawing(p.selectFirst("img"))).contains(">fox face</text>");
  }

  @Test
  void keepsJoinedEmojiInOnePiece() {
    assertThat(replaced(FAMILY).select("img").eachAttr("alt")).containsExactly(FAMILY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "1 # * ©", "ðŸ¤– AI Bot", "\u2764 as text", "مرحبا", "漢字"})
  void leavesOtherTextAlone(String text) {
    Element p = replaced(text);
    assertThat(p.select("img")).isEmpty();
    assertThat(p.wholeText()).isEqualTo(text);
  }

  @Property(tries = 1000)
  void nothingIsLost(@ForAll String text) {
    StringBuilder seen = new StringBuilder();
    for (Node node : replaced(text + ROBOT + text).childNodes()) {
      seen.append(node instanceof TextNode t ? t.getWholeText() : node.attr("alt"));
    }
    assertThat(seen.toString()).isEqualTo(text + ROBOT + text);
  }
}

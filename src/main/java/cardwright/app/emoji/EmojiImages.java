package cardwright.app.emoji;

import cardwright.preview.EmojiText;
import cardwright.preview.EmojiText.Part;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/// The pictures of emoji for the window, the latest kept. Where nothing else is said, to be used on
/// the JavaFX application thread.
final class EmojiImages {

  /// Fine enough for screens with twice the pixels.
  private static final int HEIGHT = 44;

  private static final int MOST_KEPT = 300;

  /// The pictures are the same for the whole window, and the font they are from is large.
  private static final EmojiImages SHARED = new EmojiImages();

  private final EmojiText texts = new EmojiText();
  private final Map<String, Image> images =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private EmojiImages() {}

  static EmojiImages shared() {
    return SHARED;
  }

  /// Has an emoji drawn for nobody, on any thread: to draw the first takes long.
  static void rehearse() {
    for (Part part : SHARED.split("\uD83E\uDD16")) {
      if (part instanceof Part.Emoji emoji && emoji.isSvg()) {
        drawn(emoji);
      }
    }
  }

  /// The parts of a text, in order.
  List<Part> split(String text) {
    return texts.split(text);
  }

  /// The picture of an emoji.
  Image image(Part.Emoji emoji) {
    return images.computeIfAbsent(emoji.text(), text -> emoji.isSvg() ? drawn(emoji) : png(emoji));
  }

  private static Image png(Part.Emoji emoji) {
    return new Image(new ByteArrayInputStream(emoji.bytes()), 0, HEIGHT, true, true);
  }

  private static Image drawn(Part.Emoji emoji) {
    LoaderContext closed =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument drawing =
        new SVGLoader().load(new ByteArrayInputStream(emoji.bytes()), null, closed);
    if (drawing == null) {
      throw new IllegalStateException("no drawing of " + emoji.text());
    }
    double ratio = drawing.size().getWidth() / drawing.size().getHeight();
    int width = Math.max(1, (int) Math.round(HEIGHT * ratio));
    BufferedImage pixels = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = pixels.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.render((Component) null, graphics, new ViewBox(0, 0, width, HEIGHT));
    graphics.dispose();
    return SwingFXUtils.toFXImage(pixels, null);
  }
}

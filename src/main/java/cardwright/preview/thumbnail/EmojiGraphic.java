package cardwright.preview.thumbnail;

import cardwright.preview.EmojiText.Part;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.font.GraphicAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The picture of an emoji in a line of text.
final class EmojiGraphic extends GraphicAttribute {

  private static final float ABOVE = 0.92f;
  private static final float BELOW = 0.2f;

  private final float size;
  private final float width;
  private final @Nullable SVGDocument drawing;
  private final @Nullable BufferedImage pixels;

  private EmojiGraphic(int size, @Nullable SVGDocument drawing, @Nullable BufferedImage pixels) {
    super(ROMAN_BASELINE);
    this.size = size;
    this.drawing = drawing;
    this.pixels = pixels;
    float ratio = 1;
    if (drawing != null) {
      FloatSize drawn = drawing.size();
      ratio = drawn.height > 0 ? drawn.width / drawn.height : 1;
    } else if (pixels != null) {
      ratio = (float) pixels.getWidth() / pixels.getHeight();
    }
    width = size * (ABOVE + BELOW) * ratio;
  }

  /// @param size of the text in pixels
  static EmojiGraphic of(Part.Emoji emoji, int size) {
    String address = emoji.picture();
    byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    if (address.startsWith("data:image/svg")) {
      LoaderContext closed =
          LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
      SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(bytes), null, closed);
      return new EmojiGraphic(size, drawing, null);
    }
    try {
      return new EmojiGraphic(size, null, ImageIO.read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      return new EmojiGraphic(size, null, null);
    }
  }

  @Override
  public float getAscent() {
    return size * ABOVE;
  }

  @Override
  public float getDescent() {
    return size * BELOW;
  }

  @Override
  public float getAdvance() {
    return width + size * 0.08f;
  }

  @Override
  public void draw(Graphics2D graphics, float x, float y) {
    float top = y - getAscent();
    float height = getAscent() + getDescent();
    if (drawing != null) {
      drawing.render((Component) null, graphics, new ViewBox(x, top, width, height));
    } else if (pixels != null) {
      graphics.drawImage(
          pixels, Math.round(x), Math.round(top), Math.round(width), Math.round(height), null);
    }
  }
}

package cardwright.preview.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;

/// Draws elements of a page into a PDF as lines and areas, not as pixels or letters.
abstract class AreaDrawer implements SVGDrawer {

  @Override
  public final void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // Letters are drawn as areas.
  }

  @Override
  public final void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Letters are drawn as areas.
  }

  @Override
  public final void close() {
    // Nothing is held open.
  }

  /// Draws into a room of that size in pixels.
  interface Painter {

    void paint(Graphics2D graphics, double width, double height);
  }

  /// One drawing at its place on a page.
  ///
  /// @param width in the engine's dots
  /// @param height in the engine's dots
  record Drawing(double width, double height, double dotsPerPixel, Painter painter)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          graphics -> painter.paint(graphics, width / dotsPerPixel, height / dotsPerPixel));
    }
  }
}

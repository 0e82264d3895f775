package cardwright.preview.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws SVG into a PDF as lines and areas, not as pixels.
final class SvgDrawings implements SVGDrawer {

  private final SVGLoader loader = new SVGLoader();

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
    return drawing(svg, width, height, dotsPerPixel);
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      Element svg, String address, double width, double height, double dotsPerPixel) {
    return drawing(svg, width, height, dotsPerPixel);
  }

  private Drawing drawing(Element svg, double width, double height, double dotsPerPixel) {
    LoaderContext closed =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument drawn =
        loader.load(
            new ByteArrayInputStream(xml(svg).getBytes(StandardCharsets.UTF_8)), null, closed);
    double wide = width >= 0 ? width : drawn == null ? 0 : drawn.size().getWidth() * dotsPerPixel;
    double high =
        height >= 0 ? height : drawn == null ? 0 : drawn.size().getHeight() * dotsPerPixel;
    return new Drawing(drawn, wide, high, dotsPerPixel);
  }

  private static String xml(Element svg) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(svg), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // The drawings of a page bring no fonts.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Text in drawings is drawn as areas, in the platform's fonts.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  /// One drawing of a page.
  ///
  /// @param drawn null if it is no SVG
  /// @param width in the engine's dots
  /// @param height in the engine's dots
  private record Drawing(
      @Nullable SVGDocument drawn, double width, double height, double dotsPerPixel)
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
      if (drawn == null) {
        return;
      }
      float wide = (float) (width / dotsPerPixel);
      float high = (float) (height / dotsPerPixel);
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          graphics -> {
            graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawn.render((java.awt.Component) null, graphics, new ViewBox(wide, high));
          });
    }
  }
}

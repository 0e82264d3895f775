package cardwright.preview.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws SVG into a PDF as lines and areas, not as pixels.
final class SvgDrawings extends AreaDrawer {

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
    return new Drawing(wide, high, dotsPerPixel, painter(drawn));
  }

  /// @param drawn null if it is no SVG
  private static Painter painter(@Nullable SVGDocument drawn) {
    return (graphics, width, height) -> {
      if (drawn != null) {
        graphics.setRenderingHint(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ViewBox room = new ViewBox((float) width, (float) height);
        drawn.render((java.awt.Component) null, graphics, room);
      }
    };
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
}

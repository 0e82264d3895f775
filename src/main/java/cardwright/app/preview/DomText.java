package cardwright.app.preview;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The text of a page's part, with what pictures stand for.
final class DomText {

  private DomText() {}

  /// The text below a node.
  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, out);
    return out.toString();
  }

  private static void append(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(text.getData());
    } else if (node instanceof Element element && element.getTagName().equalsIgnoreCase("img")) {
      out.append(element.getAttribute("alt"));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      append(child, out);
    }
  }
}

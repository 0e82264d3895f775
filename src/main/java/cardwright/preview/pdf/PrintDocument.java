package cardwright.preview.pdf;

import cardwright.preview.HubPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page as the document that is printed: well-formed, with a style sheet for paper, and without
/// what a CSS 2 engine does not know.
final class PrintDocument {

  private static final Pattern HEAVY =
      Pattern.compile("font-weight\\s*:\\s*(?:800|900|bolder)", Pattern.CASE_INSENSITIVE);

  private PrintDocument() {}

  /// @param fonts the style rules that name the fonts
  static org.w3c.dom.Document of(HubPage page, boolean dark, String fonts) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.title(page.title());
    document.child(0).attr("lang", "en").attr("class", dark ? "dark" : "light");
    document.child(0).attr("data-theme", dark ? "dark" : "light");
    document.head().appendElement("style").text(style(dark) + fonts);
    document.body().append("<div id=\"card\">" + page.content() + "</div>");
    Element card = document.body().child(0);
    card.select(dark ? ".light-only" : ".dark-only").remove();
    for (Element sheet : card.select("style")) {
      document.head().appendChild(sheet);
    }
    PrintFormulas.prepare(card);
    removeHidden(card);
    openDetails(card);
    drawTaskBoxes(card);
    lightenWeights(card);
    turnRightToLeft(card);
    PrintPictures.prepare(card);
    Bookmarks.add(document, card);
    return new W3CDom().fromJsoup(Jsoup.parse(document.outerHtml()));
  }

  /// The engine gives a hidden flex item the display of its neighbours.
  private static void removeHidden(Element card) {
    card.select("[style*=display]")
        .removeIf(
            element -> {
              boolean hidden = element.attr("style").matches("(?is).*display\\s*:\\s*none.*");
              if (hidden) {
                element.remove();
              }
              return hidden;
            });
  }

  /// Paper cannot be clicked on.
  private static void openDetails(Element card) {
    card.select("details").attr("open", "");
  }

  private static void drawTaskBoxes(Element card) {
    for (Element box : card.select("input[type=checkbox]")) {
      Element drawn = new Element("span").addClass("task-box");
      box.replaceWith(drawn.text(box.hasAttr("checked") ? "☑" : "☐"));
    }
  }

  /// There is one bold face; the engine draws it twice for what is to be bolder still.
  private static void lightenWeights(Element card) {
    for (Element element : card.select("[style*=font-weight]")) {
      String style = element.attr("style");
      element.attr("style", HEAVY.matcher(style).replaceAll("font-weight: 700"));
    }
  }

  /// A block begins on the side of its first letter.
  private static void turnRightToLeft(Element card) {
    for (Element block : card.select("p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, dd, dt")) {
      String text = block.text();
      boolean rightToLeft =
          Bidi.requiresBidi(text.toCharArray(), 0, text.length())
              && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
      if (rightToLeft && !block.hasAttr("dir")) {
        block.attr("dir", "rtl");
      }
    }
  }

  private static String style(boolean dark) {
    try (InputStream in = PrintDocument.class.getResourceAsStream("print.css")) {
      if (in == null) {
        throw new IllegalStateException("print.css is missing from the program");
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ThemeColours.resolve(css, dark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

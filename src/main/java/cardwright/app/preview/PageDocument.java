package cardwright.app.preview;

import cardwright.preview.HubPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The empty page that a browser engine loads before a card's content is put into it.
final class PageDocument {

  /// Nothing is loaded by it: pictures are handed to it by the program. Policies add up, so this
  /// holds beside the one that every page of a card has.
  private static final String CLOSED =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none';"
          + " base-uri 'none'";

  private PageDocument() {}

  /// The page's HTML.
  static String html(boolean dark) {
    return HubPage.EMPTY
        .html(dark)
        .replace(
            "<head>",
            "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + CLOSED + "\">")
        .replace("</style>", resource("page.css") + "</style>")
        .replace("</main>", "</main><div id=\"inbox\" hidden>-</div><div id=\"light\"></div>");
  }

  /// The script that the program runs in it; gives `window.cardwright`.
  static String script() {
    return resource("page.js");
  }

  private static String resource(String name) {
    try (InputStream in = PageDocument.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

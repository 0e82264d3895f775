package cardwright.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Entities;

/// A card's page: sanitised, without scripts, with every picture that is not the card's own drawn
/// into it.
///
/// @param title plain text, for a window or a file's `<title>`
/// @param head what the front matter says, as the Hub shows it above the card
/// @param article the card's body in order, to stand inside `<article class="prose">`
/// @param removals what the cleaning took out, in the order of the card; each kind once
public record HubPage(
    String title, List<PageBlock> head, List<PageBlock> article, List<Removal> removals) {

  /// Keeps copies of the lists.
  public HubPage {
    head = List.copyOf(head);
    article = List.copyOf(article);
    removals = List.copyOf(removals);
  }

  /// A page from which nothing was taken out.
  public HubPage(String title, List<PageBlock> head, List<PageBlock> article) {
    this(title, head, article, List.of());
  }

  /// A page of which nothing is known but its HTML.
  ///
  /// @param content to stand inside `<main id="card">`
  public static HubPage of(String title, String content) {
    return new HubPage(title, List.of(PageBlock.head(content)), List.of());
  }

  /// Nothing but pictures and inline styles is ever loaded or run by a page of a card.
  private static final String CONTENT_SECURITY =
      "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; "
          + "form-action 'none'; base-uri 'none'";

  /// A page without a card.
  public static final HubPage EMPTY = new HubPage("", List.of(), List.of());

  /// HTML of the head and the body, to stand inside `<main id="card">`.
  public String content() {
    StringBuilder content = new StringBuilder();
    head.forEach(block -> content.append(block.html()));
    if (!article.isEmpty()) {
      content.append("<article class=\"prose\">");
      article.forEach(block -> content.append(block.html()));
      content.append("</article>");
    }
    return content.toString();
  }

  /// The whole page, as a file or to be loaded by a browser.
  ///
  /// @param dark whether it is drawn light on dark
  public String html(boolean dark) {
    return """
    <!DOCTYPE html>
    <html lang="en" data-theme="%s">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="%s">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main id="card">%s</main>
    </body>
    </html>
    """
        .formatted(
            dark ? "dark" : "light", CONTENT_SECURITY, Entities.escape(title), style(), content());
  }

  private static String style() {
    try (InputStream in = HubPage.class.getResourceAsStream("hub.css")) {
      if (in == null) {
        throw new IllegalStateException("hub.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package cardwright.preview;

import cardwright.card.CardData;
import cardwright.card.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes the Hub's page of a card. Stateless and safe for use by several threads.
public final class PageRenderer {

  /// A longer card is shown only so far: a page of this size is already slow to lay out.
  static final int SHOWN_CHARS = 400_000;

  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final HtmlPolicy policy = new HtmlPolicy();
  private final EmojiPictures emoji = new EmojiPictures();

  /// The page of a card as the Hub shows it. Never fails: a body that is too deep to be laid out is
  /// shown as it is written.
  public HubPage render(Reading reading) {
    return render(reading, Cleaning.AS_THE_HUB);
  }

  /// The page of a card, cleaned in that way. Never fails.
  public HubPage render(Reading reading, Cleaning cleaning) {
    String body = reading.text().substring(reading.frontMatter().bodyStart());
    String head = html(PageHead.of(reading));
    int first = lines(reading.text().substring(0, reading.frontMatter().bodyStart()));
    String article = html(article(body, names(reading.data())));
    return new HubPage(
        PageHead.title(reading),
        List.of(PageBlock.head(head)),
        List.of(new PageBlock(article, first, first + lines(body))));
  }

  private String html(Element element) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.body().appendChild(element);
    emoji.replaceIn(page.body());
    return element.tagName().equals("article") ? element.html() : page.body().html();
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private Element article(String body, Map<String, String> names) {
    boolean cut = body.length() > SHOWN_CHARS;
    String html = markdown.render(cut ? body.substring(0, SHOWN_CHARS) : body);
    Element article = new Element("article").addClass("prose");
    article.appendChildren(policy.sanitise(html).childNodesCopy());
    Anchors.isolate(article);
    AvatarDiscs.drawUnder(article, names);
    if (cut) {
      article
          .appendElement("p")
          .addClass("notice")
          .text("The preview ends here: the card is longer than it can show.");
    }
    return article;
  }

  private static Map<String, String> names(CardData data) {
    Map<String, String> names = new HashMap<>();
    data.people()
        .forEach(
            person -> {
              if (person.avatar() != null) {
                names.put(person.avatar(), person.name());
              }
            });
    return names;
  }
}

package cardwright.preview;

import cardwright.card.Reading;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The head of a card's page: the model's id and what the front matter says of it, as the Hub shows
/// it above the card.
final class PageHead {

  private static final int MOST_CHIPS = 40;

  /// A front matter key and the look of its chips.
  private record Kind(String key, String look) {}

  /// In the order the Hub shows them.
  private static final List<Kind> KINDS =
      List.of(
          new Kind("pipeline_tag", "task"),
          new Kind("library_name", "library"),
          new Kind("language", "language"),
          new Kind("tags", "tag"),
          new Kind("license", "license"));

  /// All that a head shows.
  private record Facts(
      String title, @Nullable String thumbnail, Map<String, @Nullable Object> values) {}

  /// A head that was made.
  private record Made(Facts facts, String html) {}

  private final EmojiPictures emoji;

  /// The last: most edits leave the front matter as it is.
  private volatile @Nullable Made last;

  PageHead(EmojiPictures emoji) {
    this.emoji = emoji;
  }

  /// The HTML of the head of a card's page.
  String html(Reading reading) {
    Facts facts =
        new Facts(title(reading), reading.data().thumbnail(), reading.frontMatter().values());
    Made before = last;
    if (before != null && before.facts().equals(facts)) {
      return before.html();
    }
    String html = html(facts);
    last = new Made(facts, html);
    return html;
  }

  private String html(Facts facts) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.body().appendChild(of(facts));
    emoji.replaceIn(page.body());
    return page.body().html();
  }

  private static Element of(Facts facts) {
    Element head = new Element("header").addClass("head");
    head.appendChild(heading(facts.title()));
    Element chips = chips(facts.values());
    if (chips.childrenSize() > 0) {
      head.appendChild(chips);
    }
    String thumbnail = facts.thumbnail();
    if (thumbnail != null && !thumbnail.isBlank()) {
      head.appendChild(thumbnail(thumbnail.strip()));
    }
    Element widget = WidgetBox.of(facts.values());
    if (widget != null) {
      head.appendChild(widget);
    }
    return head;
  }

  /// The model's id, or what else the card can be called.
  static String title(Reading reading) {
    String model = reading.data().model();
    return model == null || model.isBlank() ? Messages.of("preview.modelCard") : model;
  }

  private static Element thumbnail(String address) {
    Element line = new Element("p").addClass("thumbnail");
    if (address.matches("(?i)https?://[^\\s\"'<>\\\\]+")) {
      line.appendElement("img").attr("src", address).attr("alt", Messages.of("preview.thumbnail"));
    }
    line.appendElement("span").addClass("key").text(Messages.of("preview.thumbnail"));
    return line.appendText(" " + address);
  }

  private static Element heading(String title) {
    Element heading = new Element("h1");
    int slash = title.indexOf('/');
    if (slash < 0) {
      return heading.text(title);
    }
    heading.appendElement("span").addClass("owner").text(title.substring(0, slash));
    heading.appendElement("span").addClass("slash").text("/");
    heading.appendElement("span").addClass("name").text(title.substring(slash + 1));
    return heading;
  }

  private static Element chips(Map<String, @Nullable Object> values) {
    Element chips = new Element("div").addClass("chips");
    int left = 0;
    for (Kind kind : KINDS) {
      for (String text : texts(values.get(kind.key()))) {
        if (chips.childrenSize() == MOST_CHIPS) {
          left++;
        } else {
          chips.appendChild(chip(kind, text));
        }
      }
    }
    if (left > 0) {
      chips.appendElement("span").addClass("chip").text(Messages.of("preview.moreChips", left));
    }
    return chips;
  }

  private static Element chip(Kind kind, String text) {
    Element chip = new Element("span").addClass("chip").addClass(kind.look());
    if (kind.key().equals("license")) {
      chip.appendElement("span").addClass("key").text(Messages.of("preview.license"));
      chip.appendText(" ");
    }
    return chip.appendText(text);
  }

  private static List<String> texts(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> items -> {
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
          texts.addAll(item instanceof List<?> ? List.of() : texts(item));
        }
        yield texts;
      }
      case Map<?, ?> ignored -> List.of();
      default -> value.toString().isBlank() ? List.of() : List.of(value.toString());
    };
  }
}

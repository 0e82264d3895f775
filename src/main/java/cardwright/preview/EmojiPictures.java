package cardwright.preview;

import cardwright.preview.emoji.ColourFont;
import cardwright.preview.emoji.SystemFont;
import cardwright.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Puts pictures in place of emoji, which are boxes where no emoji font is installed and in a
/// WebView, which draws no colour fonts. The emoji stays as the picture's alternative text, so that
/// it is read aloud and copied as itself. The pictures are the program's own drawings, or the
/// system's emoji font's; an emoji without either is shown by its name. Safe for use by several
/// threads.
final class EmojiPictures {

  /// Something to look for before the dearer search by grapheme clusters.
  private static final Pattern CANDIDATE =
      Pattern.compile("[\\p{IsEmoji_Presentation}\\x{FE0F}\\x{1F000}-\\x{1FBFF}]");

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /// With an emoji's own looks, or asked for by the variation selector, or a pictograph outside the
  /// basic plane, for which a text font has no glyph (Unicode TR 51, 1.4).
  private static final Pattern EMOJI =
      Pattern.compile(
          "\\p{IsEmoji_Presentation}|\\p{IsEmoji}\\x{FE0F}"
              + "|[\\p{IsExtended_Pictographic}&&[\\x{1F000}-\\x{1FBFF}]]");

  private static final Base64.Encoder BASE64 = Base64.getEncoder();
  private static final int LONGEST_NAME = 22;

  /// A block with more than this of pictures names the rest: a page must stay small enough to show.
  private static final int MOST_CHARS = 2_000_000;

  private static final int MOST_KEPT = 2_000;

  /// A picture of an emoji.
  ///
  /// @param address a `data:` address
  /// @param named whether it shows the emoji's name
  record Picture(String address, boolean named) {}

  private final ConcurrentHashMap<String, Picture> pictures = new ConcurrentHashMap<>();
  private final Supplier<Optional<ColourFont>> font;

  /// Pictures with the help of the system's emoji font, which is looked for when it is needed.
  EmojiPictures() {
    this(new Once<>(() -> SystemFont.find(SystemFont.folders())));
  }

  /// @param font for emoji that the program has no drawing of
  EmojiPictures(Supplier<Optional<ColourFont>> font) {
    this.font = font;
  }

  /// Where the emoji of a text stand, in order; one that is joined of several is one.
  static List<Span> places(String text) {
    if (!CANDIDATE.matcher(text).find()) {
      return List.of();
    }
    List<Span> places = new ArrayList<>();
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      if (EMOJI.matcher(clusters.group()).find()) {
        places.add(new Span(clusters.start(), clusters.end()));
      }
    }
    return places;
  }

  /// Replaces the emoji in every text below `root`.
  void replaceIn(Element root) {
    List<TextNode> texts = new ArrayList<>();
    NodeVisitor collect =
        (node, depth) -> {
          if (node instanceof TextNode text && CANDIDATE.matcher(text.getWholeText()).find()) {
            texts.add(text);
          }
        };
    root.traverse(collect);
    int left = MOST_CHARS;
    for (TextNode text : texts) {
      left -= replace(text, left);
    }
  }

  /// Gives the length of the pictures that were put in.
  private int replace(TextNode node, int most) {
    int used = 0;
    String text = node.getWholeText();
    List<Node> parts = new ArrayList<>();
    int from = 0;
    for (Span place : places(text)) {
      parts.add(new TextNode(text.substring(from, place.start())));
      String emoji = place.of(text);
      Element picture = used < most ? picture(emoji) : inWords(emoji);
      used += picture.attr("src").length();
      parts.add(picture);
      from = place.end();
    }
    if (!parts.isEmpty()) {
      parts.add(new TextNode(text.substring(from)));
      parts.forEach(node::before);
      node.remove();
    }
    return used;
  }

  private Element picture(String emoji) {
    Picture picture = pictures.get(emoji);
    if (picture == null) {
      picture = find(emoji);
      if (pictures.size() < MOST_KEPT) {
        pictures.put(emoji, picture);
      }
    }
    return new Element("img")
        .addClass(picture.named() ? "emoji-name" : "emoji")
        .attr("alt", emoji)
        .attr("title", name(emoji))
        .attr("src", picture.address());
  }

  private static Element inWords(String emoji) {
    return new Element("span").addClass("emoji-name").text(":" + name(emoji) + ":");
  }

  private Picture find(String emoji) {
    Optional<String> drawn = load(file(emoji));
    if (drawn.isPresent()) {
      return new Picture(Svg.dataUrl(drawn.get()), false);
    }
    return font.get()
        .flatMap(found -> found.png(emoji))
        .map(png -> new Picture("data:image/png;base64," + BASE64.encodeToString(png), false))
        .orElseGet(() -> new Picture(Svg.dataUrl(label(name(emoji))), true));
  }

  /// The code points in hexadecimal, joined by hyphens, without variation selectors.
  private static String file(String emoji) {
    return String.join(
        "-",
        emoji
            .codePoints()
            .filter(point -> point != 0xFE0F)
            .mapToObj(Integer::toHexString)
            .toList());
  }

  private static Optional<String> load(String file) {
    String path = "/assets/emoji/" + file + ".svg";
    try (InputStream in = EmojiPictures.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(String emoji) {
    int first = emoji.codePointAt(0);
    if (isRegional(first)) {
      StringBuilder country = new StringBuilder("flag ");
      emoji
          .codePoints()
          .filter(EmojiPictures::isRegional)
          .forEach(point -> country.appendCodePoint(point - 0x1F1E6 + 'A'));
      return country.toString();
    }
    String name = Character.getName(first);
    return name == null ? "emoji" : name.toLowerCase(Locale.ROOT);
  }

  private static boolean isRegional(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }

  private static String label(String name) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    int width = 14 + 8 * shown.length();
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d 22" width="%1$d" height="22">\
    <rect x=".5" y=".5" width="%2$d" height="21" rx="6" fill="#e2e8f0" stroke="#cbd5e1"/>\
    <text x="%3$d" y="15" fill="#475569" font-family="sans-serif" font-size="12" \
    text-anchor="middle">%4$s</text></svg>\
    """
        .formatted(width, width - 1, width / 2, Entities.escape(shown));
  }
}

package cardwright.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Puts pictures in place of emoji, which are boxes where no emoji font is installed and in a
/// WebView, which draws no colour fonts. The emoji stays as the picture's alternative text, so that
/// it is read aloud and copied as itself. An emoji without a picture is shown by its name.
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

  private static final int LONGEST_NAME = 22;

  private final ConcurrentHashMap<String, Optional<String>> pictures = new ConcurrentHashMap<>();

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
    texts.forEach(this::replace);
  }

  private void replace(TextNode node) {
    String text = node.getWholeText();
    List<Node> parts = new ArrayList<>();
    int from = 0;
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      String cluster = clusters.group();
      if (EMOJI.matcher(cluster).find()) {
        parts.add(new TextNode(text.substring(from, clusters.start())));
        parts.add(picture(cluster));
        from = clusters.end();
      }
    }
    if (!parts.isEmpty()) {
      parts.add(new TextNode(text.substring(from)));
      parts.forEach(node::before);
      node.remove();
    }
  }

  private Element picture(String emoji) {
    Optional<String> drawn = pictures.computeIfAbsent(file(emoji), EmojiPictures::load);
    String name = name(emoji);
    return new Element("img")
        .addClass(drawn.isPresent() ? "emoji" : "emoji-name")
        .attr("alt", emoji)
        .attr("title", name)
        .attr("src", Svg.dataUrl(drawn.orElseGet(() -> label(name))));
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

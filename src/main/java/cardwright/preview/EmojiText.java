package cardwright.preview;

import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Text taken apart where the page would show pictures of emoji. Safe for use by several threads.
public final class EmojiText {

  /// A part of a text.
  public sealed interface Part {

    /// Text without emoji.
    record Plain(String text) implements Part {}

    /// One emoji.
    ///
    /// @param text the emoji itself
    /// @param picture a `data:` address
    /// @param named whether the picture shows the emoji's name, because there is no better one
    record Emoji(String text, String picture, boolean named) implements Part {

      /// Whether the picture is an SVG drawing; else it is a PNG.
      public boolean isSvg() {
        return picture.startsWith("data:image/svg");
      }

      /// The picture's file.
      public byte[] bytes() {
        return Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
      }
    }
  }

  private final EmojiPictures pictures = new EmojiPictures();

  /// Where the emoji of a text stand, in order; one that is joined of several is one. Much cheaper
  /// than their pictures.
  public static List<Span> places(String text) {
    return EmojiPictures.places(text);
  }

  /// The parts of a text, in order. Of a text with thousands of emoji the last may be in words.
  public List<Part> split(String text) {
    Element line = new Element("span").appendText(text);
    pictures.replaceIn(line);
    List<Part> parts = new ArrayList<>();
    for (Node node : line.childNodes()) {
      if (node instanceof TextNode plain) {
        parts.add(new Part.Plain(plain.getWholeText()));
      } else if (node instanceof Element words && !words.hasAttr("src")) {
        parts.add(new Part.Plain(words.text()));
      } else if (node instanceof Element image) {
        boolean named = image.hasClass("emoji-name");
        parts.add(new Part.Emoji(image.attr("alt"), image.attr("src"), named));
      }
    }
    return parts;
  }
}

package cardwright.preview.thumbnail;

import cardwright.preview.EmojiText;
import cardwright.preview.EmojiText.Part;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/// Text of one font style in which pictures stand for emoji.
final class StyledText {

  private static final String PICTURE = "\uFFFC";

  private final List<Part> parts;
  private final int style;

  /// @param style of [Font]
  StyledText(EmojiText emoji, String text, int style) {
    // Line breaks and runs of blanks mean nothing in one line of text.
    this(emoji.split(text.replaceAll("\\s+", " ").strip()), style);
  }

  private StyledText(List<Part> parts, int style) {
    this.parts = parts;
    this.style = style;
  }

  boolean isEmpty() {
    return length() == 0;
  }

  /// Characters, each emoji being one.
  int length() {
    return plain().length();
  }

  /// The characters, U+FFFC for each emoji.
  String plain() {
    StringBuilder plain = new StringBuilder();
    for (Part part : parts) {
      plain.append(part instanceof Part.Plain(String text) ? text : PICTURE);
    }
    return plain.toString();
  }

  /// The first `length` characters, without half a character or a blank at the end, and an
  /// ellipsis.
  StyledText cut(int length) {
    List<Part> kept = new ArrayList<>();
    int left = length;
    for (Part part : parts) {
      if (left > 0 && part instanceof Part.Plain(String text)) {
        int end = Math.min(left, text.length());
        boolean half = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        kept.add(new Part.Plain(text.substring(0, half ? end - 1 : end)));
        left -= end;
      } else if (left > 0) {
        kept.add(part);
        left--;
      }
    }
    kept.add(new Part.Plain("…"));
    return new StyledText(kept, style);
  }

  /// The text at a size in pixels; not to be called on an empty one.
  AttributedString at(int size) {
    AttributedString string = new AttributedString(plain());
    string.addAttribute(TextAttribute.FONT, new Font(Font.SANS_SERIF, style, size));
    int at = 0;
    for (Part part : parts) {
      if (part instanceof Part.Emoji picture) {
        string.addAttribute(
            TextAttribute.CHAR_REPLACEMENT, EmojiGraphic.of(picture, size), at, at + 1);
        at++;
      } else if (part instanceof Part.Plain(String text)) {
        at += text.length();
      }
    }
    return string;
  }
}

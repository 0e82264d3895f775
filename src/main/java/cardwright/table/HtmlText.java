package cardwright.table;

import cardwright.text.Escaping;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The way between the content of an HTML cell and what a reader of the page sees there.
///
/// White space in the source is one space or, at the edges, none; white space written as a
/// character reference is part of the text. So every text can be put into a cell and read back.
final class HtmlText {

  private static final String MARKDOWN_MARKS = "\\`*_[]~$&<>#+-=.)|!:";

  /// Elements that stand on lines of their own, so that texts beside them do not run together.
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote br caption dd details div dl dt figure footer form h1"
                  + " h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td"
                  + " tfoot th thead tr ul")
              .split(" "));

  private HtmlText() {}

  /// What a reader sees of the range: no tags, comments, scripts and styles; references decoded.
  static String read(String text, int start, int end) {
    Words words = new Words();
    int at = start;
    while (at < end) {
      @Nullable HtmlTag tag = HtmlTag.next(text, at, end, end);
      words.add(text, at, tag == null ? end : tag.start());
      if (tag == null) {
        break;
      }
      at = tag.end();
      if (BLOCKS.contains(tag.name())) {
        words.space();
      } else if (tag.opens("script") || tag.opens("style")) {
        int close = HtmlTag.closeOf(tag.name(), text, at, end);
        at = close < 0 ? end : close;
      }
    }
    return words.toString();
  }

  /// How a text is written between tags.
  ///
  /// @param inline whether Markdown is read there, so that its marks need references too
  static String write(String value, boolean inline) {
    String encoded = inline ? references(value) : Escaping.HTML_TEXT.encode(value);
    StringBuilder out = new StringBuilder(encoded.length());
    boolean afterBlank = true;
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      boolean plain = c == ' ' && !afterBlank && i + 1 < encoded.length();
      if (Blanks.isBlank(c) && !plain) {
        out.append("&#").append((int) c).append(';');
        afterBlank = false;
      } else {
        out.append(c);
        afterBlank = c == ' ';
      }
    }
    return out.toString();
  }

  private static String references(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (MARKDOWN_MARKS.indexOf(c) >= 0) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Texts with one space between their words.
  private static final class Words {
    private final StringBuilder out = new StringBuilder();
    private boolean spaceDue;

    void space() {
      spaceDue = true;
    }

    void add(String text, int start, int end) {
      int at = start;
      while (at < end) {
        int word = Blanks.skip(text, at, end);
        spaceDue |= word > at;
        at = word;
        while (at < end && !Blanks.isBlank(text.charAt(at))) {
          at++;
        }
        if (at > word) {
          out.append(spaceDue && !out.isEmpty() ? " " : "");
          out.append(Escaping.HTML_TEXT.decode(text.substring(word, at)));
          spaceDue = false;
        }
      }
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }
}

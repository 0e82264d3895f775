package cardwright.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The tags of a piece of HTML that have their partner outside of it.
///
/// @param closed names of elements whose end tags stand without a start tag, in order
/// @param open names of elements that are left open, outermost first
record TagBalance(List<String> closed, List<String> open) {

  static final TagBalance EVEN = new TagBalance(List.of(), List.of());

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
          "meta", "param", "source", "track", "wbr");

  /// Elements in which tags are text.
  private static final Set<String> TEXT =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  boolean isEven() {
    return closed.isEmpty() && open.isEmpty();
  }

  /// The balance of a piece of HTML.
  static TagBalance of(String html) {
    return new Scanner(html).scan();
  }

  private static final class Scanner {
    private final String html;
    private final List<String> closed = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int at;

    Scanner(String html) {
      this.html = html;
    }

    TagBalance scan() {
      for (at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at)) {
        char next = html.charAt(at + 1);
        if (html.startsWith("<!--", at)) {
          skipTo("-->");
        } else if (next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2))) {
          at += 2;
          close(name());
          skipTag();
        } else if (isLetter(next)) {
          at++;
          open(name());
        } else {
          at++;
        }
      }
      return new TagBalance(List.copyOf(closed), List.copyOf(open));
    }

    private void open(String name) {
      skipTag();
      if (TEXT.contains(name)) {
        skipText(name);
      } else if (!VOID.contains(name)) {
        open.add(name);
      }
    }

    private void close(String name) {
      int partner = open.lastIndexOf(name);
      if (partner < 0) {
        closed.add(name);
      } else {
        open.subList(partner, open.size()).clear();
      }
    }

    private String name() {
      int from = at;
      while (at < html.length() && " \t\n\r\f/>".indexOf(html.charAt(at)) < 0) {
        at++;
      }
      return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    /// To after the tag's end, over quoted values.
    private void skipTag() {
      char quote = 0;
      char last = 0;
      for (; at < html.length(); at++) {
        char c = html.charAt(at);
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '>') {
          at++;
          return;
        } else if ((c == '"' || c == '\'') && last == '=') {
          quote = c;
        }
        last = Character.isWhitespace(c) ? last : c;
      }
    }

    private void skipText(String name) {
      String end = "</" + name;
      while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
        at++;
      }
      skipTo(">");
    }

    private void skipTo(String end) {
      int found = html.indexOf(end, at);
      at = found < 0 ? html.length() : found + end.length();
    }

    private static boolean isLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
  }
}

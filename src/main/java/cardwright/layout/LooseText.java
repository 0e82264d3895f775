package cardwright.layout;

import cardwright.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line as it is compared loosely: white space at its ends dropped, each run of it one blank, and
/// every spelling of a quote (`"`, `'`, `&#39;`, `&apos;`, `&quot;`) the same char.
///
/// Knows for each of its chars where that stands in the card.
final class LooseText {

  private static final String[] QUOTES = {"&#39;", "&apos;", "&quot;", "&#34;"};

  private final String text;
  private final int from;
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;

  /// @param from where the text starts in the card
  /// @param starts where each char starts in the card, null if the text stands there as it is
  private LooseText(String text, int from, int @Nullable [] starts, int @Nullable [] ends) {
    this.text = text;
    this.from = from;
    this.starts = starts;
    this.ends = ends;
  }

  /// The loose form of `source` from `from` to `to`.
  static LooseText of(String source, int from, int to) {
    return isLoose(source, from, to)
        ? new LooseText(source.substring(from, to), from, null, null)
        : normalized(source, from, to);
  }

  /// Whether the loose form of `source` from `from` to `to` is one of some texts.
  static boolean isAnyOf(List<String> texts, String source, int from, int to) {
    if (!isLoose(source, from, to)) {
      return texts.contains(normalized(source, from, to).text);
    }
    for (String text : texts) {
      if (text.length() == to - from && source.startsWith(text, from)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the loose form is the text itself.
  private static boolean isLoose(String source, int from, int to) {
    char before = ' ';
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c == '\t' || c == '"' || c == '&' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || from == to;
  }

  private static LooseText normalized(String source, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    int[] starts = new int[to - from + 1];
    int[] ends = new int[to - from + 1];
    for (int at = from; at < to; ) {
      int end = at + 1;
      char c = source.charAt(at);
      if (isBlank(c)) {
        while (end < to && isBlank(source.charAt(end))) {
          end++;
        }
        c = ' ';
      } else if (c == '"') {
        c = '\'';
      } else if (c == '&') {
        int quote = quoteEnd(source, at, to);
        c = quote > 0 ? '\'' : '&';
        end = quote > 0 ? quote : end;
      }
      boolean edge = c == ' ' && (out.isEmpty() || end == to);
      if (!edge) {
        starts[out.length()] = at;
        ends[out.length()] = end;
        out.append(c);
      }
      at = end;
    }
    starts[out.length()] = to;
    return new LooseText(out.toString(), from, starts, ends);
  }

  /// The loose form of a text of which the places do not matter.
  static String normal(String source) {
    String text = of("|" + source + "|", 0, source.length() + 2).text;
    return text.substring(1, text.length() - 1);
  }

  private static int quoteEnd(String source, int at, int to) {
    for (String quote : QUOTES) {
      if (at + quote.length() <= to && source.startsWith(quote, at)) {
        return at + quote.length();
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// The loose form itself.
  String text() {
    return text;
  }

  /// Where the chars from `first` to before `end` of the loose form stand in the card.
  Span source(int first, int end) {
    if (starts == null || ends == null) {
      return new Span(from + first, from + end);
    }
    return first == end ? Span.at(starts[first]) : new Span(starts[first], ends[end - 1]);
  }
}

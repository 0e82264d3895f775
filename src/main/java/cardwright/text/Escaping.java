package cardwright.text;

import org.jsoup.parser.Parser;

/// How a value is spelled at the kind of place it stands in, so that a reader of the page sees just
/// the value.
///
/// For every context and every value without line breaks, `decode(encode(value))` is the value.
/// What needs no escape is left as it is: cards written by tools that never escaped anything keep
/// their bytes wherever a reader sees the same.
public enum Escaping {
  /// As it is: code, ids, anything with an alphabet of its own.
  VERBATIM {
    @Override
    public String encode(String value) {
      return value;
    }

    @Override
    public String decode(String source) {
      return source;
    }
  },

  /// Text between HTML tags (HTML Standard, 13.1.4 character references).
  HTML_TEXT {
    @Override
    public String encode(String value) {
      return html(value, "");
    }

    @Override
    public String decode(String source) {
      return unescapeHtml(source, false);
    }
  },

  /// An HTML attribute's value in single or double quotes.
  HTML_ATTRIBUTE {
    @Override
    public String encode(String value) {
      return html(value, "\"'");
    }

    @Override
    public String decode(String source) {
      return unescapeHtml(source, true);
    }
  },

  /// The inside of a quoted CSS `url('…')` in an HTML attribute (CSS Syntax 3, 4.3.7).
  CSS_URL {
    @Override
    public String encode(String value) {
      if (!hasAny(value, IN_CSS)) {
        return HTML_ATTRIBUTE.encode(value);
      }
      StringBuilder css = new StringBuilder(value.length());
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c == '\\' || c == '\'' || c == '"') {
          css.append('\\');
        }
        css.append(c);
      }
      return HTML_ATTRIBUTE.encode(css.toString());
    }

    @Override
    public String decode(String source) {
      String css = HTML_ATTRIBUTE.decode(source);
      if (css.indexOf('\\') < 0) {
        return css;
      }
      StringBuilder out = new StringBuilder(css.length());
      for (int i = 0; i < css.length(); i++) {
        char c = css.charAt(i);
        if (c != '\\' || i + 1 == css.length()) {
          out.append(c);
          continue;
        }
        int end = i + 1;
        while (end < css.length() && end < i + 7 && Character.digit(css.charAt(end), 16) >= 0) {
          end++;
        }
        if (end == i + 1) {
          out.append(css.charAt(end));
          i = end;
          continue;
        }
        int point = Integer.parseInt(css.substring(i + 1, end), 16);
        boolean valid = Character.isValidCodePoint(point) && point != 0;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        out.appendCodePoint(valid && !surrogate ? point : 0xFFFD);
        i = end < css.length() && css.charAt(end) == ' ' ? end : end - 1;
      }
      return out.toString();
    }
  },

  /// Inline text of a Markdown paragraph (CommonMark 0.31, 2.4 backslash escapes, 2.5 entities).
  MARKDOWN {
    @Override
    public String encode(String value) {
      return markdown(value, false);
    }

    @Override
    public String decode(String source) {
      return unescapeMarkdown(source);
    }
  },

  /// A cell of a Markdown pipe table (GFM 4.10): a pipe is escaped before anything else is read.
  TABLE_CELL {
    @Override
    public String encode(String value) {
      return markdown(value, true);
    }

    @Override
    public String decode(String source) {
      return unescapeMarkdown(source.indexOf('\\') < 0 ? source : source.replace("\\|", "|"));
    }
  },

  /// The target of a Markdown link, between `](` and `)`.
  LINK_TARGET {
    @Override
    public String encode(String value) {
      if (!hasAny(value, IN_LINK)) {
        return value;
      }
      StringBuilder out = new StringBuilder(value.length());
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c == '&' && startsReference(value, i)) {
          out.append("&amp;");
        } else if (c == ' ') {
          out.append("&#32;");
        } else {
          boolean special = "()<>".indexOf(c) >= 0 || (c == '\\' && mayEscape(value, i));
          out.append(special ? "\\" : "").append(c);
        }
      }
      return out.toString();
    }

    @Override
    public String decode(String source) {
      return unescapeMarkdown(source);
    }
  };

  private static final Signs IN_HTML = Signs.of("&<\"'");
  private static final Signs IN_CSS = Signs.of("\\'\"");
  private static final Signs IN_LINK = Signs.of("&()<>\\ ");
  private static final Signs IN_MARKDOWN = Signs.of("&<\\*_`[]~$|");

  /// Some ASCII signs, a bit for each.
  private record Signs(long low, long high) {

    static Signs of(String signs) {
      long[] bits = new long[2];
      signs.chars().forEach(c -> bits[c / Long.SIZE] |= 1L << c);
      return new Signs(bits[0], bits[1]);
    }

    boolean has(char c) {
      return c < 2 * Long.SIZE && ((c < Long.SIZE ? low : high) >>> c & 1) != 0;
    }
  }

  /// How `value` is written in this context.
  ///
  /// @param value without line breaks
  public abstract String encode(String value);

  /// What a reader sees where `source` stands. Never fails: what is no escape stands for itself.
  public abstract String decode(String source);

  private static String html(String value, String quotes) {
    if (!hasAny(value, IN_HTML)) {
      return edges(value);
    }
    StringBuilder out = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      String escape = null;
      if (c == '&' && startsReference(value, i)) {
        escape = "&amp;";
      } else if (c == '<' && startsTag(value, i)) {
        escape = "&lt;";
      } else if (quotes.indexOf(c) >= 0) {
        escape = c == '"' ? "&quot;" : "&#39;";
      }
      if (escape != null && out == null) {
        out = new StringBuilder(value.length() + 8).append(value, 0, i);
      }
      if (out != null) {
        out.append(escape == null ? String.valueOf(c) : escape);
      }
    }
    return edges(out == null ? value : out.toString());
  }

  /// Whether a value holds one of some signs: most hold none and are written as they are.
  private static boolean hasAny(String value, Signs signs) {
    for (int i = 0; i < value.length(); i++) {
      if (signs.has(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String markdown(String value, boolean inTable) {
    if (!hasAny(value, IN_MARKDOWN)) {
      return edges(value);
    }
    StringBuilder out = new StringBuilder(value.length() + 8);
    boolean oneStar = value.indexOf('*') == value.lastIndexOf('*');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append(startsReference(value, i) ? "&amp;" : "&");
        // A backslash would do in text, but not inside an HTML block: there </pre> would end one.
        case '<' -> out.append(startsTag(value, i) ? "&lt;" : "<");
        case '\\' -> out.append(inTable && beforePipe(value, i) ? "&#92;" : backslash(value, i));
        case '*' -> out.append(oneStar ? "*" : "\\*");
        case '_' -> out.append(insideWord(value, i) ? "_" : "\\_");
        case '`', '[', ']', '~', '$' -> out.append('\\').append(c);
        case '|' -> out.append(inTable ? "\\|" : "|");
        default -> out.append(c);
      }
    }
    return edges(out.toString());
  }

  /// White space at the ends would be lost at the edge of a cell or a line.
  private static String edges(String encoded) {
    int length = encoded.length();
    if (length == 0 || !(isBlank(encoded.charAt(0)) || isBlank(encoded.charAt(length - 1)))) {
      return encoded;
    }
    int from = 0;
    int to = length;
    StringBuilder out = new StringBuilder(length + 10);
    while (from < to && isBlank(encoded.charAt(from))) {
      out.append("&#").append((int) encoded.charAt(from++)).append(';');
    }
    while (to > from && isBlank(encoded.charAt(to - 1))) {
      to--;
    }
    out.append(encoded, from, to);
    for (int i = to; i < length; i++) {
      out.append("&#").append((int) encoded.charAt(i)).append(';');
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// At the end of a value what follows is not known, so it is taken to make a reference.
  private static boolean startsReference(String value, int ampersand) {
    if (ampersand + 1 == value.length()) {
      return true;
    }
    char next = value.charAt(ampersand + 1);
    return next == '#' || isAsciiLetter(next);
  }

  private static boolean startsTag(String value, int lessThan) {
    if (lessThan + 1 == value.length()) {
      return true;
    }
    char next = value.charAt(lessThan + 1);
    return isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private static String backslash(String value, int at) {
    return mayEscape(value, at) ? "\\\\" : "\\";
  }

  /// Whether what is written after a backslash starts with punctuation. A blank counts, because it
  /// may be written as a reference.
  private static boolean mayEscape(String value, int backslash) {
    if (backslash + 1 == value.length()) {
      return true;
    }
    char next = value.charAt(backslash + 1);
    return isPunctuation(next) || isBlank(next);
  }

  /// Readers of tables differ in whether a backslash escapes another one before a pipe is looked
  /// at.
  private static boolean beforePipe(String value, int backslash) {
    return backslash + 1 == value.length() || value.charAt(backslash + 1) == '|';
  }

  private static boolean insideWord(String value, int at) {
    return at > 0
        && at + 1 < value.length()
        && Character.isLetterOrDigit(value.charAt(at - 1))
        && Character.isLetterOrDigit(value.charAt(at + 1));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// ASCII punctuation, which a backslash can escape (CommonMark 0.31, 2.1).
  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  private static String unescapeHtml(String source, boolean inAttribute) {
    return source.indexOf('&') < 0 ? source : Parser.unescapeEntities(source, inAttribute);
  }

  private static String unescapeMarkdown(String source) {
    if (source.indexOf('\\') < 0 && source.indexOf('&') < 0) {
      return source;
    }
    StringBuilder out = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length() && isPunctuation(source.charAt(i + 1))) {
        out.append(source.charAt(++i));
      } else if (c == '&') {
        int end = referenceEnd(source, i);
        out.append(end < 0 ? "&" : unescapeHtml(source.substring(i, end), false));
        i = end < 0 ? i : end - 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// The end of the reference that starts at an ampersand, its semicolon included; -1 if there is
  /// none. Markdown, unlike HTML, knows no reference without a semicolon.
  private static int referenceEnd(String source, int ampersand) {
    int limit = Math.min(source.length(), ampersand + 34);
    for (int i = ampersand + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == ';') {
        return i > ampersand + 1 ? i + 1 : -1;
      }
      boolean name = isAsciiLetter(c) || (c >= '0' && c <= '9');
      if (!name && !(c == '#' && i == ampersand + 1)) {
        return -1;
      }
    }
    return -1;
  }
}

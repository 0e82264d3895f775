package cardwright.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The seven kinds of HTML block (CommonMark 0.31, 4.6): how each begins and ends.
final class HtmlBlock {

  static final int NONE = 0;
  static final int RAW_TEXT = 1;
  static final int COMMENT = 2;
  static final int INSTRUCTION = 3;
  static final int DECLARATION = 4;
  static final int CDATA = 5;
  static final int BLOCK_TAG = 6;
  static final int LONE_TAG = 7;

  private static final List<String> RAW_TEXT_NAMES = List.of("pre", "script", "style", "textarea");

  private static final Set<String> BLOCK_NAMES =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
               + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
               + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu"
               + " menuitem nav noframes ol optgroup option p param search section summary table"
               + " tbody td tfoot th thead title tr track ul")
              .split(" "));

  private static final int LONGEST_NAME = 10;

  private HtmlBlock() {}

  /// The kind of HTML block that begins at the line's content, [#NONE] if none does.
  static int kind(String text, int at, int end) {
    if (at + 1 >= end || text.charAt(at) != '<') {
      return NONE;
    }
    if (text.startsWith("<!--", at)) {
      return COMMENT;
    }
    if (text.startsWith("<![CDATA[", at)) {
      return CDATA;
    }
    char next = text.charAt(at + 1);
    if (next == '?') {
      return INSTRUCTION;
    }
    if (next == '!') {
      return at + 2 < end && HtmlTag.isLetter(text.charAt(at + 2)) ? DECLARATION : NONE;
    }
    return tagKind(text, at, end, next == '/');
  }

  private static int tagKind(String text, int at, int end, boolean closing) {
    int from = at + (closing ? 2 : 1);
    int to = HtmlTag.nameEnd(text, from, Math.min(end, from + LONGEST_NAME + 1));
    String name = text.substring(from, to).toLowerCase(Locale.ROOT);
    char after = to < end ? text.charAt(to) : '>';
    boolean ended = after == '>' || BlockStart.isBlank(after);
    if (ended && !closing && RAW_TEXT_NAMES.contains(name)) {
      return RAW_TEXT;
    }
    boolean selfClosed = text.startsWith("/>", to) && to + 1 < end;
    if ((ended || selfClosed) && BLOCK_NAMES.contains(name)) {
      return BLOCK_TAG;
    }
    HtmlTag tag = HtmlTag.next(text, at, end, end);
    boolean lone =
        tag != null
            && tag.start() == at
            && tag.isElement()
            && BlockStart.blankFrom(text, tag.end(), end);
    return lone ? LONE_TAG : NONE;
  }

  /// Whether a block of this kind ends with the line that has the given content.
  static boolean endsIn(int kind, String text, int at, int end) {
    return switch (kind) {
      case RAW_TEXT ->
          RAW_TEXT_NAMES.stream().anyMatch(name -> HtmlTag.closeOf(name, text, at, end) >= 0);
      case COMMENT -> contains(text, "-->", at, end);
      case INSTRUCTION -> contains(text, "?>", at, end);
      case DECLARATION -> contains(text, ">", at, end);
      case CDATA -> contains(text, "]]>", at, end);
      default -> at == end;
    };
  }

  private static boolean contains(String text, String mark, int at, int end) {
    return text.indexOf(mark, at, end) >= 0;
  }
}

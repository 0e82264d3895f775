package cardwright.matter;

import cardwright.matter.Block.State;
import cardwright.text.Span;
import java.util.Optional;

/// Finds the front matter block in one pass.
///
/// The rule is the one the Hub's server and its Python client share (`REGEX_YAML_BLOCK` in
/// `repocard.py`): `^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))`, with
/// JavaScript's `\s`. Blocks which a person would call front matter and the Hub does not are found
/// too, and marked by their state.
final class BlockFinder {

  private static final String MARK = "---";
  private static final String CLOSING = "\n" + MARK;

  private BlockFinder() {}

  static Optional<Block> find(String text) {
    int open = 0;
    while (open < text.length() && isScriptSpace(text.charAt(open))) {
      open++;
    }
    if (!text.startsWith(MARK, open)) {
      return Optional.empty();
    }
    int lineEnd = skipBlanks(text, open + MARK.length());
    boolean blanks = lineEnd > open + MARK.length();
    int start = lineEnd + breakLength(text, lineEnd);
    if (start == lineEnd) {
      return Optional.empty();
    }
    Optional<Block> seen = closing(text, open, start, false);
    if (seen.isPresent()) {
      return blanks ? seen.map(block -> as(block, State.BLANK_AFTER_OPEN)) : seen;
    }
    Optional<Block> empty = emptyBlock(text, open, start);
    if (empty.isPresent()) {
      return empty;
    }
    Optional<Block> loneCr = closing(text, open, start, true);
    if (loneCr.isPresent()) {
      return loneCr.map(block -> as(block, State.LONE_CR));
    }
    return Optional.of(unclosed(text, open, start));
  }

  private static Optional<Block> closing(String text, int open, int start, boolean loneCr) {
    int length = text.length();
    int mark = text.indexOf(CLOSING, start);
    if (mark >= 0 && text.indexOf('\r', start, mark) < 0) {
      int end = closingEnd(text, mark + 1, loneCr);
      // No line before it can be the closing one.
      if (end >= 0) {
        return Optional.of(new Block(open, new Span(start, mark), end, State.SEEN, false));
      }
    }
    for (int at = lineEnd(text, start); at < length; ) {
      int next = at + breakLength(text, at);
      int end = closingEnd(text, next, loneCr);
      if (end >= 0) {
        return Optional.of(new Block(open, new Span(start, at), end, State.SEEN, false));
      }
      at = lineEnd(text, next);
    }
    return Optional.empty();
  }

  /// Where the line of an offset ends, its line end not included. Front matter is short, so its
  /// chars are gone through rather than the whole text searched for a kind of line end it has not.
  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static Optional<Block> emptyBlock(String text, int open, int start) {
    int end = closingEnd(text, start, true);
    return end < 0
        ? Optional.empty()
        : Optional.of(new Block(open, Span.at(start), end, State.EMPTY, true));
  }

  /// The end of the closing line that starts at `at`; -1 if it is none.
  private static int closingEnd(String text, int at, boolean loneCr) {
    if (!text.startsWith(MARK, at)) {
      return -1;
    }
    int lineEnd = skipBlanks(text, at + MARK.length());
    if (lineEnd == text.length()) {
      return lineEnd;
    }
    int breakLength = breakLength(text, lineEnd);
    boolean ends = breakLength == 2 || text.charAt(lineEnd) == '\n' || (loneCr && breakLength == 1);
    return ends ? lineEnd + breakLength : -1;
  }

  /// Takes the lines up to the first that cannot belong to a block mapping at the left edge.
  private static Block unclosed(String text, int open, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int lineEnd = lineEnd(text, at);
      if (!LooseReader.isMatterLine(text, at, lineEnd, at == start)) {
        break;
      }
      end = lineEnd;
      at = lineEnd + breakLength(text, lineEnd);
    }
    return new Block(open, new Span(start, end), end, State.UNCLOSED, false);
  }

  private static Block as(Block block, State state) {
    return new Block(block.open(), block.content(), block.end(), state, block.bare());
  }

  private static int skipBlanks(String text, int at) {
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }

  /// How many chars the line end at `at` has; 0 if there is none.
  static int breakLength(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == '\r') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
    }
    return c == '\n' ? 1 : 0;
  }

  /// JavaScript's `\s`, a byte order mark included (ECMA-262, WhiteSpace and LineTerminator).
  private static boolean isScriptSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || c == '\uFEFF'
        || c == '\u2028'
        || c == '\u2029'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}

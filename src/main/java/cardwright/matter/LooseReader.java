package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.MapNode;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads what can be read of a block that is not YAML as a whole: each key at the left edge, with
/// the lines that belong to it, is tried alone.
final class LooseReader {

  /// Each try is a reading of its own; no real card has as many keys.
  private static final int MAX_TRIES = 5_000;

  private final String text;
  private final List<Entry> entries = new ArrayList<>();
  private int tries;

  private LooseReader(String text) {
    this.text = text;
  }

  /// The entries whose own lines are YAML, in order; of a name that stands twice the first counts.
  static MapNode read(String text, Span content) {
    return new LooseReader(text).read(content);
  }

  private MapNode read(Span content) {
    int chunk = -1;
    int at = content.start();
    while (at < content.end()) {
      int lineEnd = lineEnd(text, at, content.end());
      if (startsKey(text, at, lineEnd)) {
        addChunk(chunk, at);
        chunk = at;
      } else if (!continues(text, at, lineEnd)) {
        addChunk(chunk, at);
        chunk = -1;
      }
      at = Math.min(content.end(), lineEnd + BlockFinder.breakLength(text, lineEnd));
    }
    addChunk(chunk, content.end());
    return new MapNode(content, false, List.copyOf(entries));
  }

  private void addChunk(int start, int end) {
    if (start < 0 || ++tries > MAX_TRIES) {
      return;
    }
    NodeReader.Result result = NodeReader.read(text, new Span(start, end));
    if (result.valid()
        && result.faults().isEmpty()
        && result.root() instanceof MapNode map
        && map.entries().size() == 1) {
      entries.add(map.entries().getFirst());
    }
  }

  /// Whether a line of an unclosed block can belong to front matter: a key at the left edge, or a
  /// line that continues one. A line that starts with `#` is more likely the body's heading.
  ///
  /// @param first whether it is the first line, which must hold a key
  static boolean isMatterLine(String text, int start, int end, boolean first) {
    if (startsKey(text, start, end)) {
      return true;
    }
    return !first && start < end && text.charAt(start) != '#' && continues(text, start, end);
  }

  private static boolean continues(String text, int start, int end) {
    if (start == end) {
      return true;
    }
    char first = text.charAt(start);
    boolean item = first == '-' && (end == start + 1 || isBlank(text.charAt(start + 1)));
    return item || isBlank(first) || first == '#' || first == ']' || first == '}';
  }

  /// Whether a line starts with a key at the left edge: a word or a quoted text, then a colon.
  private static boolean startsKey(String text, int start, int end) {
    if (start >= end) {
      return false;
    }
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      int close = text.indexOf(first, start + 1);
      return close > 0 && close < end && isColon(text, close + 1, end);
    }
    if (isBlank(first) || "-#[]{},|>&*!%@`<:?".indexOf(first) >= 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (isColon(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isColon(String text, int at, int end) {
    return at < end && text.charAt(at) == ':' && (at + 1 == end || isBlank(text.charAt(at + 1)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static int lineEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && BlockFinder.breakLength(text, end) == 0) {
      end++;
    }
    return end;
  }
}

package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.matter.Node.ScalarNode;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// Reads the plain YAML that nearly all cards have, many times faster than the library: keys that
/// are words, lists with dashes, and scalars of one line, plain or in quotes without escapes.
///
/// Gives up on anything else; on what it takes it gives the very nodes that [NodeReader] makes of
/// the library's events.
final class PlainBlock {

  private static final int DEEPEST = 20;
  private static final int LONGEST_KEY = 100;

  /// Among more keys than these a name is looked up in a set.
  private static final int FEW_KEYS = 16;

  private final String text;
  private final int end;
  private int at;
  private int depth;

  private PlainBlock(String text, Span part) {
    this.text = text;
    this.at = part.start();
    this.end = part.end();
  }

  /// The mapping at `part`; null if it is not of the plain kind.
  static @Nullable MapNode read(String text, Span part) {
    PlainBlock block = new PlainBlock(text, part);
    MapNode map = block.isKey(block.at) ? block.map(0) : null;
    return block.at >= block.end ? map : null;
  }

  /// The scalar that takes up all of `part`, which starts behind a key and ends where its line
  /// does; null if it is none, or not of the plain kind.
  static @Nullable ScalarNode scalar(String text, Span part) {
    PlainBlock line = new PlainBlock(text, part);
    ScalarNode scalar = line.scalar();
    return line.at == line.end ? scalar : null;
  }

  /// The mapping whose first key is next and whose others stand at column `indent`.
  private @Nullable MapNode map(int indent) {
    if (++depth > DEEPEST) {
      return null;
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> names = null;
    int start = at;
    do {
      Entry entry = entry(indent);
      if (entry == null) {
        return null;
      }
      names = entries.size() == FEW_KEYS ? names(entries) : names;
      if (names == null ? isAmong(entries, entry.name()) : !names.add(entry.name())) {
        return null;
      }
      entries.add(entry);
    } while (goesToKey(next(indent)));
    depth--;
    Span span = new Span(start, entries.getLast().value().span().end());
    return new MapNode(span, false, List.copyOf(entries));
  }

  private static Set<String> names(List<Entry> entries) {
    Set<String> names = new HashSet<>();
    entries.forEach(entry -> names.add(entry.name()));
    return names;
  }

  private static boolean isAmong(List<Entry> entries, String name) {
    for (Entry entry : entries) {
      if (entry.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Entry entry(int indent) {
    int colon = keyEnd(at);
    String name = text.substring(at, colon);
    if (!isWord(name)) {
      return null;
    }
    Node key = new ScalarNode(new Span(at, colon), name, ScalarStyle.PLAIN, name);
    at = skipBlanks(colon + 1);
    Node value = at < end && text.charAt(at) != '\n' ? scalar() : collection(indent);
    return value == null ? null : new Entry(key, name, value);
  }

  /// The list or mapping in the lines below a key at column `indent`.
  private @Nullable Node collection(int indent) {
    if (at >= end) {
      return null;
    }
    int first = skipBlanks(at + 1);
    int column = first - at - 1;
    at = first;
    if (isDash(at)) {
      return column >= indent ? list(column) : null;
    }
    return column > indent && isKey(at) ? map(column) : null;
  }

  /// The list whose first dash is next and whose others stand at column `indent`.
  private @Nullable ListNode list(int indent) {
    if (++depth > DEEPEST) {
      return null;
    }
    List<Node> items = new ArrayList<>();
    int start = at;
    do {
      int item = skipBlanks(at + 1);
      int column = indent + item - at;
      at = item;
      Node node = at >= end ? null : isKey(at) ? map(column) : scalar();
      if (node == null) {
        return null;
      }
      items.add(node);
    } while (goesToDash(next(indent)));
    depth--;
    return new ListNode(new Span(start, items.getLast().span().end()), false, List.copyOf(items));
  }

  /// Where the next line's content starts if that is at column `indent`, else the end.
  private int next(int indent) {
    int content = skipBlanks(Math.min(at + 1, end));
    return content - at - 1 == indent ? content : end;
  }

  private boolean goesToKey(int next) {
    boolean key = isKey(next);
    at = key ? next : at;
    return key;
  }

  private boolean goesToDash(int next) {
    boolean dash = isDash(next);
    at = dash ? next : at;
    return dash;
  }

  /// The scalar that takes up the rest of the line.
  private @Nullable ScalarNode scalar() {
    int start = at;
    int lineEnd = text.indexOf('\n', start, end);
    at = lineEnd < 0 ? end : lineEnd;
    char first = start < at ? text.charAt(start) : '\n';
    if (first == '"' || first == '\'') {
      return isQuoted(start, first) ? quoted(start, first) : null;
    }
    return isPlain(start) ? plain(start) : null;
  }

  private ScalarNode plain(int start) {
    String content = text.substring(start, at);
    Object value = isWord(content) ? content : CoreValues.of(content);
    return new ScalarNode(new Span(start, at), content, ScalarStyle.PLAIN, value);
  }

  private ScalarNode quoted(int start, char quote) {
    String content = text.substring(start + 1, at - 1);
    ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
    return new ScalarNode(new Span(start, at), content, style, content);
  }

  private boolean isQuoted(int start, char quote) {
    if (at < start + 2 || text.charAt(at - 1) != quote) {
      return false;
    }
    for (int i = start + 1; i < at - 1; i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\' || !isPrintable(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(int start) {
    if (start == at || !startsPlain(text.charAt(start))) {
      return false;
    }
    char before = ' ';
    for (int i = start; i < at; i++) {
      char c = text.charAt(i);
      boolean mark = (before == ':' && c == ' ') || (before == ' ' && c == '#');
      if (mark || !isPrintable(c)) {
        return false;
      }
      before = c;
    }
    return before != ':' && before != ' ';
  }

  private static boolean startsPlain(char c) {
    return isLetter(c) || isDigit(c) || c == '/' || c == '.' || c == '(' || c == '_';
  }

  /// What YAML can hold as it is in one line; half of a pair and whatever some reader takes for a
  /// line end is left to the library.
  private static boolean isPrintable(char c) {
    return c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2000 || c > 0x206F && c < 0xD800;
  }

  /// Whether a text that starts with a letter is no truth value and not nothing.
  private static boolean isWord(String content) {
    if (!isLetter(content.charAt(0)) && content.charAt(0) != '_') {
      return false;
    }
    return switch (content.length()) {
      case 4 -> !content.equalsIgnoreCase("true") && !content.equalsIgnoreCase("null");
      case 5 -> !content.equalsIgnoreCase("false");
      default -> true;
    };
  }

  private boolean isDash(int from) {
    return from + 1 < end && text.charAt(from) == '-' && text.charAt(from + 1) == ' ';
  }

  private boolean isKey(int from) {
    int colon = keyEnd(from);
    return colon > from
        && colon < end
        && colon - from <= LONGEST_KEY
        && text.charAt(colon) == ':'
        && (colon + 1 == end || text.charAt(colon + 1) == ' ' || text.charAt(colon + 1) == '\n');
  }

  private int keyEnd(int from) {
    int i = from;
    while (i < end && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isJoint(i, from))) {
      i++;
    }
    return i;
  }

  private boolean isJoint(int i, int from) {
    char c = text.charAt(i);
    return c == '_' || (c == '-' && i > from);
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.text.Messages;

/// Where the marks between nodes stand: lines, columns, colons and dashes.
final class Places {

  private Places() {}

  /// Offset of the first char of the line that holds `offset`.
  static int lineStart(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  /// Offset after the last char of the line that holds `offset`, before its line end.
  static int lineEnd(String text, int offset) {
    int at = offset;
    while (at < text.length() && BlockFinder.breakLength(text, at) == 0) {
      at++;
    }
    return at;
  }

  /// How many chars stand before `offset` in its line.
  static int column(String text, int offset) {
    return offset - lineStart(text, offset);
  }

  /// Whether only blanks stand before `offset` in its line.
  static boolean startsLine(String text, int offset) {
    return text.substring(lineStart(text, offset), offset).isBlank();
  }

  /// Offset after the colon of an entry.
  ///
  /// @throws MatterException if the entry has none
  static int afterColon(String text, Entry entry) {
    return after(text, entry.key().span().end(), ':');
  }

  /// Offset of the dash of item `index` of a block list.
  ///
  /// @throws MatterException if the list is written in a way that hides it
  static int dash(String text, ListNode list, int index) {
    int from = list.span().start();
    if (index > 0) {
      from = itemEnd(text, list, index - 1);
    }
    return after(text, from, '-') - 1;
  }

  /// The end of an item: of its value, or of its dash if nothing is written.
  static int itemEnd(String text, ListNode list, int index) {
    return list.items().get(index).span().end();
  }

  /// The end of an entry: of its value, or of its colon or key if nothing is written.
  static int entryEnd(Entry entry) {
    return Math.max(entry.key().span().end(), entry.value().span().end());
  }

  /// The end of the last item or entry of a collection that has one.
  static int lastEnd(Node node) {
    return switch (node) {
      case ListNode list -> list.items().getLast().span().end();
      case MapNode map -> entryEnd(map.entries().getLast());
      default -> node.span().end();
    };
  }

  /// Offset after `mark`, the first char after `from` that is no white space and in no comment.
  private static int after(String text, int from, char mark) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == mark) {
        return at + 1;
      }
      if (c == '#') {
        at = lineEnd(text, at);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        break;
      }
    }
    throw new MatterException(Messages.of("matter.frontMatterWrittenWayCannot"));
  }
}

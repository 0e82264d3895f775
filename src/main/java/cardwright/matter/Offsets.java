package cardwright.matter;

import org.jspecify.annotations.Nullable;

/// From the code point numbers of the YAML reader to offsets in the card's text.
final class Offsets {

  private final int base;
  private final int length;
  private final int @Nullable [] byCodePoint;

  /// @param part the text the reader reads
  /// @param base where `part` starts in the card's text
  Offsets(String part, int base) {
    this.base = base;
    this.length = part.length();
    boolean plain = part.chars().noneMatch(c -> Character.isSurrogate((char) c));
    this.byCodePoint = plain ? null : table(part);
  }

  private static int[] table(String part) {
    int[] table = new int[part.codePointCount(0, part.length()) + 1];
    int offset = 0;
    for (int i = 0; i < table.length - 1; i++) {
      table[i] = offset;
      offset += Character.charCount(part.codePointAt(offset));
    }
    table[table.length - 1] = part.length();
    return table;
  }

  /// The offset in the card's text of code point `index` of the part; the part's end for any
  /// beyond.
  int at(int index) {
    int[] table = byCodePoint;
    if (table == null) {
      return base + Math.min(index, length);
    }
    return base + table[Math.min(index, table.length - 1)];
  }
}

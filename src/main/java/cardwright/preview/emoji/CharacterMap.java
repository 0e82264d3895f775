package cardwright.preview.emoji;

import static cardwright.preview.emoji.FontTables.u16;
import static cardwright.preview.emoji.FontTables.u32;

import java.io.IOException;
import java.nio.ByteBuffer;

/// From characters to glyphs: the `cmap` table's full Unicode part (format 12).
final class CharacterMap {

  private final ByteBuffer table;
  private final int groups;
  private final int count;

  CharacterMap(ByteBuffer cmap) throws IOException {
    table = cmap;
    int parts = u16(cmap, 2);
    for (int i = 0; i < parts; i++) {
      int offset = u32(cmap, 4 + 8 * i + 4);
      if (u16(cmap, offset) == 12) {
        groups = offset + 16;
        count = u32(cmap, offset + 12);
        return;
      }
    }
    throw new IOException("the font maps no characters above U+FFFF");
  }

  /// The glyph of a code point; 0 for none.
  int glyph(int point) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = groups + 12 * middle;
      if (point < u32(table, group)) {
        high = middle - 1;
      } else if (point > u32(table, group + 4)) {
        low = middle + 1;
      } else {
        return u32(table, group + 8) + point - u32(table, group);
      }
    }
    return 0;
  }
}

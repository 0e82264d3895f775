package cardwright.preview.emoji;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables of a TrueType or OpenType file. Reading past a table's end throws
/// [IndexOutOfBoundsException].
final class FontTables {

  private static final int MOST_TABLES = 200;

  private final Map<String, ByteBuffer> tables = new HashMap<>();

  /// @param file big-endian, as new buffers are
  /// @throws IOException if it is no font
  FontTables(ByteBuffer file) throws IOException {
    int kind = file.getInt(0);
    if (kind != 0x00010000 && kind != 0x4F54544F && kind != 0x74727565) {
      throw new IOException("no TrueType or OpenType font");
    }
    int count = Math.min(file.getShort(4) & 0xFFFF, MOST_TABLES);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.ISO_8859_1),
          file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
  }

  /// The table of that tag.
  ///
  /// @throws IOException if there is none
  ByteBuffer table(String tag) throws IOException {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IOException("the font has no table " + tag);
    }
    return table;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  static int u8(ByteBuffer table, int at) {
    return table.get(at) & 0xFF;
  }

  static int u16(ByteBuffer table, int at) {
    return table.getShort(at) & 0xFFFF;
  }

  /// A 32-bit number; an offset that does not fit is out of any table.
  static int u32(ByteBuffer table, int at) {
    int value = table.getInt(at);
    if (value < 0) {
      throw new IndexOutOfBoundsException("offset too large");
    }
    return value;
  }
}

package cardwright.preview.emoji;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a font with a few emoji in it.
final class TinyFont {

  /// Characters in the order of their glyphs, from 1.
  static final List<Integer> CHARACTERS =
      List.of(0x200D, 0x1F1EB, 0x1F1F7, 0x1F467, 0x1F468, 0x1F469, 0x1F600);

  static final int GRIN = 7;
  static final int FRANCE = 8;
  static final int FAMILY = 9;

  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private TinyFont() {}

  /// What stands in for the picture of a glyph.
  static byte[] png(int glyph) {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) glyph};
  }

  static byte[] bytes() throws IOException {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("CBDT", cbdt());
    tables.put("CBLC", cblc());
    tables.put("GSUB", gsub());
    tables.put("cmap", cmap());
    return table(
        out -> {
          out.writeInt(0x00010000);
          out.writeShort(tables.size());
          out.write(new byte[6]);
          int offset = 12 + 16 * tables.size();
          for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.write(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.writeInt(0);
            out.writeInt(offset);
            out.writeInt(table.getValue().length);
            offset += table.getValue().length;
          }
          for (byte[] table : tables.values()) {
            out.write(table);
          }
        });
  }

  private static byte[] cmap() throws IOException {
    return table(
        out -> {
          shorts(out, 0, 1, 3, 10);
          out.writeInt(12);
          shorts(out, 12, 0);
          ints(out, 16 + 12 * CHARACTERS.size(), 0, CHARACTERS.size());
          for (int i = 0; i < CHARACTERS.size(); i++) {
            ints(out, CHARACTERS.get(i), CHARACTERS.get(i), i + 1);
          }
        });
  }

  /// Version, then pictures of three kinds: 4 bytes, 5 + 4 + 9, 8 + 4 + 9, 4 + 9.
  private static byte[] cbdt() throws IOException {
    return table(
        out -> {
          out.writeInt(0x00030000);
          out.write(new byte[5]);
          out.writeInt(9);
          out.write(png(GRIN));
          out.write(new byte[8]);
          out.writeInt(9);
          out.write(png(FRANCE));
          out.writeInt(9);
          out.write(png(FAMILY));
        });
  }

  private static byte[] cblc() throws IOException {
    return table(
        out -> {
          ints(out, 0x00030000, 1);
          ints(out, 56, 0, 3, 0);
          out.write(new byte[24]);
          shorts(out, GRIN, FAMILY);
          out.write(new byte[] {109, 109, 32, 1});
          shorts(out, GRIN, GRIN);
          out.writeInt(24);
          shorts(out, FRANCE, FRANCE);
          out.writeInt(40);
          shorts(out, FAMILY, FAMILY);
          out.writeInt(60);
          // Format 1, pictures 17.
          shorts(out, 1, 17);
          ints(out, 4, 0, 18);
          // Format 4, pictures 18.
          shorts(out, 4, 18);
          ints(out, 22, 1);
          shorts(out, FRANCE, 0, 0, 21);
          // Format 5, pictures 19.
          shorts(out, 5, 19);
          ints(out, 43, 13);
          out.write(new byte[8]);
          out.writeInt(1);
          shorts(out, FAMILY);
        });
  }

  private static byte[] gsub() throws IOException {
    return table(
        out -> {
          shorts(out, 1, 0, 0, 0, 10);
          // Two lookups: an extension for the flag, a plain one for the family.
          shorts(out, 2, 6, 46);
          // At 16: extension.
          shorts(out, 7, 0, 1, 8);
          shorts(out, 1, 4);
          out.writeInt(8);
          // At 32: the flag's ligature.
          shorts(out, 1, 18, 1, 8);
          shorts(out, 1, 4);
          shorts(out, FRANCE, 2, 3);
          shorts(out, 1, 1, 2);
          // At 56: the family's.
          shorts(out, 4, 0, 1, 8);
          shorts(out, 1, 24, 1, 8);
          shorts(out, 1, 4);
          shorts(out, FAMILY, 5, 1, 6, 1, 4);
          shorts(out, 2, 1, 5, 5, 0);
        });
  }

  private static byte[] table(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static void shorts(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeShort(value);
    }
  }

  private static void ints(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeInt(value);
    }
  }
}

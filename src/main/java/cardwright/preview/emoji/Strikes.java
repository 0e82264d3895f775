package cardwright.preview.emoji;

import static cardwright.preview.emoji.FontTables.u16;
import static cardwright.preview.emoji.FontTables.u32;
import static cardwright.preview.emoji.FontTables.u8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// The PNG pictures of glyphs: the tables `CBLC`, which says where they lie, and `CBDT`, which
/// holds them. Of several sizes the largest is taken.
final class Strikes {

  /// Larger pictures are no emoji.
  private static final int MOST_BYTES = 100_000;

  private final ByteBuffer places;
  private final ByteBuffer pictures;
  private final int strike;

  Strikes(ByteBuffer cblc, ByteBuffer cbdt) throws IOException {
    places = cblc;
    pictures = cbdt;
    int count = u32(cblc, 4);
    int best = -1;
    for (int i = 0; i < Math.min(count, 64); i++) {
      int size = 8 + 48 * i;
      if (best < 0 || u8(cblc, size + 45) > u8(cblc, best + 45)) {
        best = size;
      }
    }
    if (best < 0) {
      throw new IOException("the font holds no pictures");
    }
    strike = best;
  }

  /// The picture of a glyph.
  Optional<byte[]> png(int glyph) {
    int list = u32(places, strike);
    int parts = u32(places, strike + 8);
    for (int i = 0; i < parts; i++) {
      int entry = list + 8 * i;
      if (glyph >= u16(places, entry) && glyph <= u16(places, entry + 2)) {
        return read(list + u32(places, entry + 4), glyph, u16(places, entry));
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> read(int index, int glyph, int first) {
    int data = u32(places, index + 4);
    int nth = glyph - first;
    int offset =
        switch (u16(places, index)) {
          case 1 -> u32(places, index + 8 + 4 * nth);
          case 2 -> u32(places, index + 8) * nth;
          case 3 -> u16(places, index + 8 + 2 * nth);
          case 4 -> sparse(index, glyph);
          case 5 -> constant(index, glyph);
          default -> -1;
        };
    return offset < 0 ? Optional.empty() : picture(data + offset, u16(places, index + 2));
  }

  private int sparse(int index, int glyph) {
    int count = u32(places, index + 8);
    for (int i = 0; i < count; i++) {
      if (u16(places, index + 12 + 4 * i) == glyph) {
        return u16(places, index + 14 + 4 * i);
      }
    }
    return -1;
  }

  private int constant(int index, int glyph) {
    int count = u32(places, index + 20);
    for (int i = 0; i < count; i++) {
      if (u16(places, index + 24 + 2 * i) == glyph) {
        return u32(places, index + 8) * i;
      }
    }
    return -1;
  }

  private Optional<byte[]> picture(int at, int format) {
    int metrics = format == 17 ? 5 : format == 18 ? 8 : format == 19 ? 0 : -1;
    if (metrics < 0) {
      return Optional.empty();
    }
    int length = u32(pictures, at + metrics);
    if (length < 8 || length > MOST_BYTES) {
      return Optional.empty();
    }
    byte[] png = new byte[length];
    pictures.get(at + metrics + 4, png);
    return (png[0] & 0xFF) == 0x89 && png[1] == 'P' ? Optional.of(png) : Optional.empty();
  }
}

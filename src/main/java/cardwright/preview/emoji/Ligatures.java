package cardwright.preview.emoji;

import static cardwright.preview.emoji.FontTables.u16;
import static cardwright.preview.emoji.FontTables.u32;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which glyphs make one together: the ligatures of the `GSUB` table, by which fonts join emoji and
/// flags.
final class Ligatures {

  private static final int LIGATURE = 4;
  private static final int EXTENSION = 7;

  /// More than any font has; a broken one is not read on.
  private static final int MOST = 100_000;

  private final Map<List<Integer>, Integer> joined = new HashMap<>();

  /// None at all.
  Ligatures() {}

  Ligatures(ByteBuffer gsub) {
    int lookups = u16(gsub, 8);
    int count = u16(gsub, lookups);
    for (int i = 0; i < count; i++) {
      int lookup = lookups + u16(gsub, lookups + 2 + 2 * i);
      int subtables = u16(gsub, lookup + 4);
      for (int k = 0; k < subtables; k++) {
        readSubtable(gsub, u16(gsub, lookup), lookup + u16(gsub, lookup + 6 + 2 * k));
      }
    }
  }

  private void readSubtable(ByteBuffer gsub, int type, int at) {
    if (type == EXTENSION && u16(gsub, at + 2) == LIGATURE) {
      readSets(gsub, at + u32(gsub, at + 4));
    } else if (type == LIGATURE) {
      readSets(gsub, at);
    }
  }

  private void readSets(ByteBuffer gsub, int at) {
    List<Integer> first = coverage(gsub, at + u16(gsub, at + 2));
    int sets = Math.min(u16(gsub, at + 4), first.size());
    for (int i = 0; i < sets; i++) {
      int set = at + u16(gsub, at + 6 + 2 * i);
      int count = u16(gsub, set);
      for (int k = 0; k < count && joined.size() < MOST; k++) {
        readLigature(gsub, set + u16(gsub, set + 2 + 2 * k), first.get(i));
      }
    }
  }

  private void readLigature(ByteBuffer gsub, int at, int first) {
    int parts = u16(gsub, at + 2);
    List<Integer> glyphs = new ArrayList<>();
    glyphs.add(first);
    for (int i = 1; i < parts; i++) {
      glyphs.add(u16(gsub, at + 2 + 2 * i));
    }
    joined.putIfAbsent(List.copyOf(glyphs), u16(gsub, at));
  }

  private static List<Integer> coverage(ByteBuffer gsub, int at) {
    List<Integer> glyphs = new ArrayList<>();
    int count = u16(gsub, at + 2);
    for (int i = 0; i < count && glyphs.size() < MOST; i++) {
      if (u16(gsub, at) == 1) {
        glyphs.add(u16(gsub, at + 4 + 2 * i));
      } else {
        int range = at + 4 + 6 * i;
        for (int glyph = u16(gsub, range); glyph <= u16(gsub, range + 2); glyph++) {
          glyphs.add(glyph);
        }
      }
    }
    return glyphs;
  }

  /// The glyph that a row of glyphs makes; 0 if they do not join.
  int join(List<Integer> glyphs) {
    return glyphs.size() == 1 ? glyphs.getFirst() : joined.getOrDefault(glyphs, 0);
  }
}

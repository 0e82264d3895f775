package cardwright.preview.emoji;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A font that holds emoji as PNG, as Noto Color Emoji does. Immutable and safe for use by several
/// threads.
public final class ColourFont {

  private static final int VARIATION = 0xFE0F;

  /// Longer rows join no emoji.
  private static final int LONGEST = 16;

  private final CharacterMap characters;
  private final Ligatures ligatures;
  private final Strikes strikes;

  private ColourFont(FontTables tables) throws IOException {
    characters = new CharacterMap(tables.table("cmap"));
    ligatures = tables.has("GSUB") ? new Ligatures(tables.table("GSUB")) : new Ligatures();
    strikes = new Strikes(tables.table("CBLC"), tables.table("CBDT"));
  }

  /// Opens a font file.
  ///
  /// @throws IOException if it cannot be read, or holds no such pictures
  public static ColourFont open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      return new ColourFont(new FontTables(bytes));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the font is broken", e);
    }
  }

  /// The picture of one emoji, joined ones and flags included; empty if the font has none.
  public Optional<byte[]> png(String emoji) {
    try {
      int plain = ligatures.join(glyphs(emoji, false));
      Optional<byte[]> picture = plain == 0 ? Optional.empty() : strikes.png(plain);
      if (picture.isPresent() || emoji.indexOf(VARIATION) < 0) {
        return picture;
      }
      int varied = ligatures.join(glyphs(emoji, true));
      return varied == 0 ? Optional.empty() : strikes.png(varied);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// The glyphs of the characters; none if there are too many, or one is not in the font.
  private List<Integer> glyphs(String emoji, boolean variations) {
    List<Integer> glyphs = new ArrayList<>();
    for (int point : emoji.codePoints().limit(LONGEST + 1).toArray()) {
      if (point != VARIATION || variations) {
        glyphs.add(characters.glyph(point));
      }
    }
    boolean known = !glyphs.isEmpty() && glyphs.size() <= LONGEST && !glyphs.contains(0);
    return known ? glyphs : List.of(0);
  }
}

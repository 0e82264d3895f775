package cardwright.preview.thumbnail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/// Lines of text that fit a width. A line begins on the side of the text's first letter.
///
/// @param lines in order
/// @param size of the font in pixels
/// @param isCut whether the text goes on
record TextBlock(List<TextLayout> lines, int size, boolean isCut) {

  /// Height of a line in font sizes.
  static final float LEADING = 1.25f;

  /// The text in the largest size in which it fits; in the smallest, cut to fit, if it fits in
  /// none.
  static TextBlock fit(
      StyledText text, Graphics2D graphics, int largest, int smallest, int most, int width) {
    if (text.isEmpty()) {
      return new TextBlock(List.of(), smallest, false);
    }
    FontRenderContext context = graphics.getFontRenderContext();
    for (int size = largest; size >= smallest; size -= 2) {
      List<TextLayout> lines = lines(text, context, size, most + 1, width);
      if (lines.size() <= most) {
        return new TextBlock(lines, size, false);
      }
    }
    return cut(text, context, smallest, most, width);
  }

  private static TextBlock cut(
      StyledText text, FontRenderContext context, int size, int most, int width) {
    int fits = 0;
    int tooLong = text.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (lines(text.cut(middle), context, size, most + 1, width).size() <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return new TextBlock(lines(text.cut(fits), context, size, most, width), size, true);
  }

  /// The first lines, `limit` at most.
  private static List<TextLayout> lines(
      StyledText text, FontRenderContext context, int size, int limit, int width) {
    AttributedCharacterIterator characters = text.at(size).getIterator();
    LineBreakMeasurer measurer = new LineBreakMeasurer(characters, context);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < characters.getEndIndex() && lines.size() < limit) {
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }

  float lineHeight() {
    return size * LEADING;
  }

  float height() {
    return lines.size() * lineHeight();
  }

  boolean isRightToLeft() {
    return !lines.isEmpty() && !lines.getFirst().isLeftToRight();
  }

  /// Draws the lines from the left of a column, or from the right if they are to be read from
  /// there.
  ///
  /// @param y top of the first line
  void draw(Graphics2D graphics, Color colour, float x, float y, int width) {
    graphics.setColor(colour);
    float baseline = y + size;
    for (TextLayout line : lines) {
      // The blank at the end of a line stands on its left then, outside the column.
      float start = isRightToLeft() ? x + width - line.getAdvance() : x;
      line.draw(graphics, start, baseline);
      baseline += lineHeight();
    }
  }
}

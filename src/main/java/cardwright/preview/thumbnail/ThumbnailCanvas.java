package cardwright.preview.thumbnail;

import cardwright.preview.EmojiText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The arrangement of a social picture.
final class ThumbnailCanvas {

  private static final Color PAPER_TOP = new Color(0xfdfdff);
  private static final Color PAPER_BOTTOM = new Color(0xe3e8fb);
  private static final Color INK = new Color(0x0f172a);
  private static final Color FAINT = new Color(0x64748b);
  private static final Color ACCENT = new Color(0x4f46e5);
  private static final Color LINE = new Color(0xd9def0);

  private static final int MARGIN = 64;
  private static final int TOP = 52;
  private static final int FACE = 140;
  private static final int OVERLAP = 14;
  private static final int GAP = 40;
  private static final int BUBBLE_TOP = 240;
  private static final int BUBBLE_BOTTOM = 556;
  private static final int PADDING = 38;
  private static final int ARROW = 66;

  private final Graphics2D graphics;
  private final EmojiText emoji;

  ThumbnailCanvas(Graphics2D graphics, EmojiText emoji) {
    this.graphics = graphics;
    this.emoji = emoji;
  }

  void draw(ThumbnailText text, List<Face> faces) {
    graphics.setPaint(new GradientPaint(0, 0, PAPER_TOP, 0, Thumbnail.HEIGHT, PAPER_BOTTOM));
    graphics.fillRect(0, 0, Thumbnail.WIDTH, Thumbnail.HEIGHT);
    int right = drawFaces(faces);
    drawTitle(text, right + GAP);
    drawBubble(text);
    drawModel(text.model());
  }

  /// Where the last disc ends. The first lies on top.
  private int drawFaces(List<Face> faces) {
    int step = FACE - OVERLAP;
    for (int i = faces.size() - 1; i >= 0; i--) {
      faces.get(i).draw(graphics, i, MARGIN + i * step, TOP, FACE);
    }
    return MARGIN + (faces.size() - 1) * step + FACE;
  }

  private void drawTitle(ThumbnailText text, int left) {
    int width = Thumbnail.WIDTH - MARGIN - left;
    String kind = text.kind() == null ? "" : "\uD83E\uDD16 AI " + text.kind();
    TextBlock head = block(kind, Font.BOLD, 24, 24, 1, width);
    TextBlock title = block(text.title(), Font.BOLD, 54, 30, 2, width);
    TextBlock handles = block(text.handles(), Font.PLAIN, 25, 18, 1, width);
    float space = 8;
    float high = head.height() + title.height() + handles.height() + 2 * space;
    float y = TOP + (FACE - high) / 2;
    head.draw(graphics, ACCENT, left, y, width);
    y += head.height() + space;
    title.draw(graphics, INK, left, y, width);
    y += title.height() + space;
    handles.draw(graphics, FAINT, left, y, width);
  }

  private void drawBubble(ThumbnailText text) {
    int width = Thumbnail.WIDTH - 2 * MARGIN;
    RoundRectangle2D bubble =
        new RoundRectangle2D.Double(
            MARGIN, BUBBLE_TOP, width, (double) BUBBLE_BOTTOM - BUBBLE_TOP, 44, 44);
    graphics.setColor(Color.WHITE);
    graphics.fill(bubble);
    graphics.setColor(LINE);
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(bubble);
    int left = MARGIN + PADDING;
    int inner = width - 2 * PADDING;
    TextBlock prompt = block(text.prompt(), Font.BOLD, 34, 24, 2, inner);
    float gap = prompt.height() == 0 ? 0 : 20;
    float room = BUBBLE_BOTTOM - BUBBLE_TOP - 2f * PADDING - prompt.height() - gap;
    TextBlock prediction = prediction(text.prediction(), inner - ARROW, room);
    float y = BUBBLE_TOP + PADDING + (room - prediction.height()) / 2;
    prompt.draw(graphics, ACCENT, left, y, inner);
    y += prompt.height() + gap;
    boolean mirrored = prediction.isRightToLeft();
    prediction.draw(graphics, INK, mirrored ? left : left + ARROW, y, inner - ARROW);
    if (!text.prediction().isEmpty()) {
      float middle = y + prediction.lineHeight() / 2;
      drawArrow(mirrored ? left + inner : left, middle, mirrored ? -1 : 1);
    }
  }

  /// As large as the room lets it be.
  private TextBlock prediction(String text, int width, float room) {
    @Nullable TextBlock block = null;
    for (int size = 46; size >= 24; size -= 2) {
      int lines = Math.max(1, (int) (room / (size * TextBlock.LEADING)));
      block = block(text, Font.PLAIN, size, size, lines, width);
      if (!block.isCut()) {
        return block;
      }
    }
    return block == null ? block("", Font.PLAIN, 24, 24, 1, width) : block;
  }

  private void drawArrow(float x, float y, int direction) {
    Path2D arrow = new Path2D.Float();
    arrow.moveTo(x, y);
    arrow.lineTo(x + direction * 40f, y);
    arrow.moveTo(x + direction * 26f, y - 13);
    arrow.lineTo(x + direction * 40f, y);
    arrow.lineTo(x + direction * 26f, y + 13);
    graphics.setColor(ACCENT);
    graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(arrow);
  }

  private void drawModel(String model) {
    int width = Thumbnail.WIDTH - 2 * MARGIN;
    TextBlock line = block(model, Font.PLAIN, 22, 15, 1, width);
    line.draw(graphics, FAINT, MARGIN, BUBBLE_BOTTOM + 18, width);
  }

  private TextBlock block(String text, int style, int largest, int smallest, int lines, int width) {
    return TextBlock.fit(
        new StyledText(emoji, text, style), graphics, largest, smallest, lines, width);
  }
}

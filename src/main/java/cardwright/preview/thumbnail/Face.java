package cardwright.preview.thumbnail;

import cardwright.preview.Initials;
import cardwright.preview.picture.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.TexturePaint;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A person's round picture, or initials.
///
/// @param picture null for initials
record Face(String name, @Nullable BufferedImage picture) {

  private static final Color[] COLOURS = {
    new Color(0x6366f1),
    new Color(0x0891b2),
    new Color(0xdb2777),
    new Color(0x059669),
    new Color(0xd97706),
    new Color(0x7c3aed)
  };
  private static final int RING = 6;

  static Face of(String name, Optional<Picture> picture) {
    return new Face(name, picture.map(Face::decode).orElse(null));
  }

  /// Null for a format that the platform does not read, and for a damaged file.
  private static @Nullable BufferedImage decode(Picture picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /// @param number from 0: people side by side have different colours
  void draw(Graphics2D graphics, int number, int x, int y, int diameter) {
    Ellipse2D disc = new Ellipse2D.Double(x, y, diameter, diameter);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(2f * RING));
    graphics.draw(disc);
    if (picture == null) {
      graphics.setColor(COLOURS[number % COLOURS.length]);
      graphics.fill(disc);
      drawInitials(graphics, disc);
    } else {
      graphics.setPaint(new TexturePaint(square(picture, diameter), disc.getBounds2D()));
      graphics.fill(disc);
    }
  }

  private void drawInitials(Graphics2D graphics, Ellipse2D disc) {
    Font font = new Font(Font.SANS_SERIF, Font.BOLD, (int) (disc.getHeight() * 0.36));
    TextLayout text = new TextLayout(Initials.of(name), font, graphics.getFontRenderContext());
    Rectangle2D box = text.getBounds();
    graphics.setColor(Color.WHITE);
    text.draw(
        graphics,
        (float) (disc.getCenterX() - box.getCenterX()),
        (float) (disc.getCenterY() - box.getCenterY()));
  }

  /// The middle of a picture, at the size at which it is shown.
  private static BufferedImage square(BufferedImage picture, int size) {
    int side = Math.min(picture.getWidth(), picture.getHeight());
    Image part =
        picture
            .getSubimage(
                (picture.getWidth() - side) / 2, (picture.getHeight() - side) / 2, side, side)
            .getScaledInstance(size, size, Image.SCALE_AREA_AVERAGING);
    BufferedImage square = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = square.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, size, size);
    graphics.drawImage(part, 0, 0, null);
    graphics.dispose();
    return square;
  }
}

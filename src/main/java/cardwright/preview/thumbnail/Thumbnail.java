package cardwright.preview.thumbnail;

import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.preview.EmojiText;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Draws the picture that stands for a card where it is shared: the people, what the model is, and
/// one of its predictions. Needs no screen. Safe for use by several threads.
public final class Thumbnail {

  /// Width in pixels, as the sites that show such pictures ask for.
  public static final int WIDTH = 1200;

  /// Height in pixels.
  public static final int HEIGHT = 630;

  /// More people would not leave room for their names.
  private static final int MOST_FACES = 5;

  private final EmojiText emoji = new EmojiText();
  private final PictureSource pictures;

  /// @param pictures where avatars come from; initials stand for one that is not to be had
  public Thumbnail(PictureSource pictures) {
    this.pictures = pictures;
  }

  /// The picture of a card as PNG. Waits for the avatars.
  ///
  /// @param prompt what the model was given
  /// @param prediction what it made of it
  public byte[] png(Reading reading, String prompt, String prediction) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    smooth(graphics);
    ThumbnailText text = ThumbnailText.of(reading, prompt, prediction);
    new ThumbnailCanvas(graphics, emoji).draw(text, faces(reading));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private List<Face> faces(Reading reading) {
    List<Face> faces = new ArrayList<>();
    for (Person person : ThumbnailText.faces(reading).stream().limit(MOST_FACES).toList()) {
      Optional<Picture> picture =
          Optional.ofNullable(person.avatar())
              .filter(address -> !address.isBlank())
              .flatMap(pictures::load);
      faces.add(Face.of(person.name(), picture));
    }
    return faces;
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}

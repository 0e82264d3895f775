package cardwright.app.picture;

import cardwright.app.text.Texts;
import cardwright.preview.Initials;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A person's round picture; initials until it is there, and for good if it never comes.
public final class AvatarView extends StackPane {

  /// So long an address must stand still before it is asked for: not while it is typed, nor while a
  /// list is scrolled past.
  private static final Duration SETTLED = Duration.millis(300);

  private static final int COLOURS = 6;

  private final Pictures pictures;
  private final double size;
  private final Label initials = new Label();
  private final ImageView view = new ImageView();
  private final PauseTransition pause = new PauseTransition(SETTLED);
  private @Nullable String address;

  /// @param size diameter in pixels
  public AvatarView(Pictures pictures, double size) {
    this.pictures = pictures;
    this.size = size;
    initials.getStyleClass().add("initials");
    initials.setStyle("-fx-font-size: " + Math.round(size * 0.36) + "px;");
    view.setFitWidth(size);
    view.setFitHeight(size);
    view.setClip(new Circle(size / 2, size / 2, size / 2));
    getStyleClass().add("avatar");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    getChildren().addAll(initials, view);
    pause.setOnFinished(event -> request());
  }

  /// Shows a person.
  ///
  /// @param picture address of the avatar, null if there is none
  public void show(String name, @Nullable String picture) {
    initials.setText(Initials.of(name));
    setAccessibleText(Texts.of("avatar.of", name));
    getStyleClass().removeIf(style -> style.startsWith("avatar-"));
    getStyleClass().add("avatar-" + Math.floorMod(name.hashCode(), COLOURS));
    boolean same = picture != null && picture.equals(address);
    if (!same) {
      address = picture;
      view.setImage(null);
      pause.stop();
      if (picture != null && !picture.isBlank()) {
        pause.playFromStart();
      }
    }
  }

  private void request() {
    String wanted = address;
    if (wanted != null) {
      pictures.load(
          wanted,
          image -> {
            if (wanted.equals(address)) {
              fill(image);
            }
          });
    }
  }

  /// Shows the middle square of a picture.
  private void fill(Image image) {
    double side = Math.min(image.getWidth(), image.getHeight());
    view.setViewport(
        new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
    view.setImage(image);
  }

  /// Diameter in pixels.
  public double size() {
    return size;
  }
}

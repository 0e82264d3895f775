package cardwright.app.picture;

import cardwright.app.text.Texts;
import cardwright.preview.Initials;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A person's round picture; initials until it is there, and for good if it never comes.
public final class AvatarView extends StackPane {

  /// How far the picture has come.
  public enum State {
    /// The person has none.
    NONE,
    /// It is on its way.
    LOADING,
    /// It is there.
    SHOWN,
    /// It cannot be had.
    DEAD
  }

  /// So long an address must stand still before it is asked for: not while it is typed, nor while a
  /// list is scrolled past.
  private static final Duration SETTLED = Duration.millis(300);

  /// Another state costs less to style than another class.
  private static final List<PseudoClass> COLOURS =
      IntStream.range(0, 6).mapToObj(i -> PseudoClass.getPseudoClass("colour-" + i)).toList();

  private final Pictures pictures;
  private final double size;

  /// A part of its own, so that another colour has nothing else styled anew.
  private final Region ground = new Region();

  private final Label initials = new Label();
  private final ImageView view = new ImageView();
  private final PauseTransition pause = new PauseTransition(SETTLED);
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.NONE);
  private @Nullable PictureAddress address;

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
    ground.getStyleClass().add("avatar-ground");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    getChildren().addAll(ground, initials, view);
    pause.setOnFinished(event -> request());
  }

  /// Shows a person.
  ///
  /// @param picture address of the avatar, null if there is none
  public void show(String name, @Nullable PictureAddress picture) {
    initials.setText(Initials.of(name));
    setAccessibleText(Texts.of("avatar.of", name));
    int colour = Math.floorMod(name.hashCode(), COLOURS.size());
    for (int i = 0; i < COLOURS.size(); i++) {
      ground.pseudoClassStateChanged(COLOURS.get(i), i == colour);
    }
    boolean same = picture != null && picture.equals(address);
    if (!same) {
      boolean wanted = picture != null && !picture.text().isBlank();
      address = picture;
      view.setImage(null);
      state.set(wanted ? State.LOADING : State.NONE);
      pause.stop();
      if (wanted) {
        pause.playFromStart();
      }
    }
  }

  /// How far the picture has come.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void request() {
    PictureAddress wanted = address;
    if (wanted != null) {
      pictures.load(
          wanted,
          image -> {
            if (wanted.equals(address)) {
              image.ifPresent(this::fill);
              state.set(image.isPresent() ? State.SHOWN : State.DEAD);
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

package cardwright.app.form;

import cardwright.app.control.LabeledInput;
import cardwright.app.picture.PictureAddress;
import cardwright.app.picture.Pictures;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import java.nio.file.Path;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The address of the social picture, and the picture when it is there.
final class ThumbnailField implements FormPane {

  private static final double WIDTH = 240;
  private static final double HEIGHT = 126;

  /// An address that is being typed is not asked for at every letter.
  private final PauseTransition pause = new PauseTransition(Duration.millis(400));

  private final Path card;
  private final Pictures pictures;
  private final LabeledInput address;
  private final ImageView view = new ImageView();
  private final Label none = new Label();
  private final StackPane frame = new StackPane(none, view);
  private final VBox box;
  private String wanted = "";

  ThumbnailField(FormSinks sinks, Path card, Pictures pictures) {
    this.card = card;
    this.pictures = pictures;
    String label = Texts.of("metadata.thumbnail");
    address =
        new LabeledInput(Values.metadata("thumbnail"), label, label, sinks.fields())
            .prompt(Texts.of("address.prompt"));
    view.setFitWidth(WIDTH);
    view.setFitHeight(HEIGHT);
    view.setPreserveRatio(true);
    view.setId("thumbnail-picture");
    none.setId("thumbnail-state");
    none.getStyleClass().add("hint");
    frame.getStyleClass().add("thumbnail");
    frame.setMinSize(WIDTH, HEIGHT);
    frame.setMaxSize(WIDTH, HEIGHT);
    frame.setAccessibleText(Texts.of("thumbnail.picture"));
    frame.managedProperty().bind(frame.visibleProperty());
    pause.setOnFinished(event -> request());
    box = new VBox(address, frame);
    box.getStyleClass().add("labeled-input");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading reading) {
    Object value = reading.frontMatter().values().get("thumbnail");
    address.show(Values.scalar(value));
    String now = Objects.requireNonNullElse(Values.scalar(value), "").strip();
    if (!now.equals(wanted)) {
      wanted = now;
      view.setImage(null);
      none.setVisible(true);
      none.setText(Texts.of("picture.loading.short"));
      pause.stop();
      if (!now.isEmpty()) {
        pause.playFromStart();
      }
    }
    frame.setVisible(!now.isEmpty());
  }

  private void request() {
    String asked = wanted;
    pictures.load(
        PictureAddress.in(card, asked),
        image -> {
          if (asked.equals(wanted)) {
            view.setImage(image.orElse(null));
            none.setVisible(image.isEmpty());
            none.setText(Texts.of("thumbnail.dead"));
          }
        });
  }
}

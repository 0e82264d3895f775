package cardwright.app.control;

import cardwright.app.emoji.EmojiStrip;
import cardwright.app.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;

/// A place on disk, to be typed or chosen.
public final class PathInput extends HBox {

  private final TextField text = new TextField();

  /// @param chooser asks for a place, on top of a window; given what is typed
  public PathInput(String id, String help, Path first, Function<Window, Optional<Path>> chooser) {
    super(8);
    setAlignment(Pos.BASELINE_LEFT);
    text.setId(id);
    text.setAccessibleText(help);
    text.setText(first.toString());
    text.setPrefColumnCount(28);
    Node shown = EmojiStrip.below(text);
    HBox.setHgrow(shown, Priority.ALWAYS);
    Button browse = new Button(Texts.of("path.browse"));
    browse.setMinWidth(USE_PREF_SIZE);
    browse.setId(id + "-browse");
    browse.setAccessibleText(Texts.of("path.browse.help", help));
    browse.setOnAction(
        event ->
            chooser.apply(getScene().getWindow()).ifPresent(path -> text.setText(path.toString())));
    getChildren().addAll(shown, browse);
  }

  /// Where it is typed.
  public TextField field() {
    return text;
  }

  /// What is typed; empty if it is no path.
  public Optional<Path> path() {
    String typed = text.getText().strip();
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed).toAbsolutePath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Whether what is typed is no path.
  public BooleanBinding isWrong() {
    return new BooleanBinding() {
      {
        bind(text.textProperty());
      }

      @Override
      protected boolean computeValue() {
        return path().isEmpty();
      }
    };
  }
}

package cardwright.app.form;

import static cardwright.app.Patience.fx;
import static cardwright.app.Patience.until;

import cardwright.app.control.FxBackground;
import cardwright.app.emoji.EmojiWatch;
import cardwright.app.picture.AvatarView;
import cardwright.app.picture.AvatarView.State;
import cardwright.app.session.CardSession;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.check.Checker;
import cardwright.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A form alone in a window, on a card of the test's choosing.
final class FormFixture {

  private static final Checker CHECKER = Checker.standard(CardEngine.standard());

  /// What was opened in the browser.
  final List<String> browsed = new ArrayList<>();

  /// What the next question for a picture file is answered with.
  Optional<Path> picture = Optional.empty();

  /// Pictures by their addresses; others are dead.
  final Map<String, Image> pictures = new HashMap<>();

  final CardForm form =
      new CardForm(
          new Surroundings(
              (address, loaded) -> loaded.accept(Optional.ofNullable(pictures.get(address.text()))),
              new FxBackground(work -> new Thread(work).start()),
              () -> picture,
              browsed::add));
  private Path file = Path.of("card.md");
  private final Stage stage;
  private final EmojiWatch emoji = new EmojiWatch(Window.getWindows());
  private CardSession session;

  /// To be called on the JavaFX application thread.
  FormFixture(Stage stage) {
    this.stage = stage;
    stage.setScene(new Scene(form, 500, 950));
    stage.show();
  }

  /// Shows the next cards as if they were this file.
  void at(Path card) {
    file = card;
  }

  Scene scene() {
    return stage.getScene();
  }

  static String sample(String start) {
    try (var files = Files.list(Path.of("assets", "sample"))) {
      Path card =
          files
              .filter(file -> file.getFileName().toString().startsWith(start))
              .findFirst()
              .orElseThrow();
      return Files.readString(card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CardSession show(String text) {
    return show(text.getBytes(StandardCharsets.UTF_8));
  }

  CardSession show(byte[] bytes) {
    CardSession shown = open(bytes);
    until("the whole form", () -> has("own-text"));
    return shown;
  }

  private CardSession open(byte[] bytes) {
    return fx(
        () -> {
          CardEngine engine = CardEngine.standard();
          Utf8.Decoded content = Utf8.decode(bytes);
          Reading reading = engine.read(CardSession.text(content));
          session = new CardSession(engine, file, content, reading, this::refresh);
          refresh();
          return session;
        });
  }

  private void refresh() {
    form.show(session);
    form.showProblems(session.reading(), CHECKER.check(session.reading()));
  }

  Node node(String id) {
    return fx(() -> Objects.requireNonNull(stage.getScene().lookup("#" + id), id));
  }

  boolean has(String id) {
    return fx(() -> stage.getScene().lookup("#" + id) != null);
  }

  String text(String id) {
    Node node = node(id);
    return fx(
        () ->
            switch (node) {
              case TextInputControl field -> field.getText();
              case Label label -> label.getText();
              default -> throw new AssertionError(id + " has no text");
            });
  }

  /// Brings a part of the form into sight, as one would by scrolling, and clicks on it.
  FxRobot click(FxRobot robot, String query) {
    bringIntoSight(query);
    robot.clickOn(query);
    return robot;
  }

  void bringIntoSight(String query) {
    waitForPictures();
    run(
        () -> {
          form.layout();
          Node node = Objects.requireNonNull(stage.getScene().lookup(query), query);
          Node content = form.getContent();
          double view = form.getViewportBounds().getHeight();
          double room = content.getLayoutBounds().getHeight() - view;
          Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
          form.setVvalue(Math.clamp((bounds.getCenterY() - view / 2) / room, 0.0, 1.0));
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// A picture that turns out to be dead is told in a line of its own, which moves what is below.
  private void waitForPictures() {
    until(
        "the pictures",
        () ->
            form.lookupAll(".avatar").stream()
                .filter(AvatarView.class::isInstance)
                .map(AvatarView.class::cast)
                .noneMatch(one -> one.stateProperty().get() == State.LOADING));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Puts a text into an input as pasting it would.
  void enter(String id, String text) {
    TextInputControl field = (TextInputControl) node(id);
    run(() -> field.setText(text));
  }

  void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }
}

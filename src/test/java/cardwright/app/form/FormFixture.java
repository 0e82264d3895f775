package cardwright.app.form;

import cardwright.app.session.CardSession;
import cardwright.card.CardEngine;
import cardwright.check.Checker;
import cardwright.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A form alone in a window, on a card of the test's choosing.
final class FormFixture {

  private static final Checker CHECKER = Checker.standard(CardEngine.standard());

  final CardForm form = new CardForm(this::picture);

  /// The address of the one picture that is not dead.
  String picture = "";

  private final Stage stage;
  private CardSession session;

  /// To be called on the JavaFX application thread.
  FormFixture(Stage stage) {
    this.stage = stage;
    stage.setScene(new Scene(form, 500, 950));
    stage.show();
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
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          session =
              new CardSession(
                  CardEngine.standard(), Path.of("card.md"), Utf8.decode(bytes), this::refresh);
          refresh();
          return session;
        });
  }

  private void picture(String address, Consumer<Image> loaded) {
    if (address.equals(picture)) {
      loaded.accept(new WritableImage(1200, 630));
    }
  }

  private void refresh() {
    form.show(session);
    form.showProblems(session.reading(), CHECKER.check(session.reading()));
  }

  Node node(String id) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Objects.requireNonNull(stage.getScene().lookup("#" + id), id));
  }

  boolean has(String id) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> stage.getScene().lookup("#" + id) != null);
  }

  String text(String id) {
    Node node = node(id);
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            switch (node) {
              case TextInputControl field -> field.getText();
              case Label label -> label.getText();
              default -> throw new AssertionError(id + " has no text");
            });
  }

  /// Puts a text into an input as pasting it would.
  void enter(String id, String text) {
    TextInputControl field = (TextInputControl) node(id);
    run(() -> field.setText(text));
  }

  void run(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          action.run();
          return null;
        });
  }
}

package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import cardwright.app.session.CardSession;
import cardwright.table.Tables;
import cardwright.text.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Makes pictures of the form for people to judge: `mvn test -Dtest=FormGallery`. Its name keeps it
/// out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class FormGallery {

  private static final String LONG =
      "Ann \uD83E\uDD16\u2764\uFE0F مرحبا بالعالم and a long name that never ends and goes on";

  private FormFixture form;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    form = new FormFixture(stage);
    form.scene()
        .getStylesheets()
        .add(FormGallery.class.getResource("/cardwright/app/app.css").toExternalForm());
  }

  @Test
  void allLooks() throws Exception {
    WritableImage photo = new WritableImage(100, 120);
    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 100; x++) {
        photo.getPixelWriter().setColor(x, y, Color.hsb(x * 2.0 + y, 0.6, 0.9));
      }
    }
    String first = "https://pbs.twimg.com/profile_images/1379189650556911619/EiZklugS_400x400.jpg";
    form.pictures.put(first, photo);
    CardSession card = form.show(FormFixture.sample("003"));
    picture("form-people-top");
    scroll(0.35);
    picture("form-people-middle");
    form.run(
        () ->
            card.change(
                (engine, reading) ->
                    engine.set(reading, FieldPath.parse("people[1].tweets.kept"), "900"),
                null));
    form.run(
        () ->
            card.change(
                (engine, reading) ->
                    Tables.append(reading.text(), 0, java.util.List.of("One", "Two"), 2),
                null));
    picture("form-sheets");
    scroll(0.6);
    picture("form-sheets-lower");
    scroll(0);
    form.run(() -> form.node("people-2-remove").requestFocus());
    form.enter("people-1-name", LONG);
    form.run(
        () ->
            card.change(
                (engine, reading) -> engine.people(reading, reading.data().people().subList(0, 2)),
                null));
    picture("form-people-two-long");
    form.run(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
    picture("form-people-dark");
    form.run(() -> form.scene().getWindow().setWidth(330));
    picture("form-people-dark-narrow");
    form.show(FormFixture.sample("000"));
    picture("form-people-one-narrow");
  }

  private void scroll(double to) {
    form.run(() -> form.form.setVvalue(to));
  }

  private void picture(String name) throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    form.run(
        () -> {
          PauseTransition pause = new PauseTransition(Duration.millis(600));
          pause.setOnFinished(event -> drawn.countDown());
          pause.play();
        });
    assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> write(name));
  }

  private boolean write(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "snapshots"));
    return ImageIO.write(
        SwingFXUtils.fromFXImage(form.scene().snapshot(null), null),
        "png",
        folder.resolve(name + ".png").toFile());
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.control.FxBackground;
import cardwright.app.session.Workspace;
import cardwright.card.CardEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FirstSightTest {

  private static final Duration EVER = Duration.hours(1);

  @TempDir Path folder;

  private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();
  private Stage stage;

  /// Whether there was a card when the window came; null until it comes.
  private volatile @Nullable Boolean withCard;

  @BeforeEach
  void makeWindow() {
    stage = fx(Stage::new);
  }

  @AfterEach
  void close() {
    fx(
        () -> {
          stage.hide();
          return true;
        });
  }

  private Workspace await(List<Path> deck, Duration patience, Executor files) {
    return fx(
        () -> {
          Workspace workspace =
              new Workspace(
                  CardEngine.standard(),
                  new DiskStore(),
                  new FxBackground(files),
                  Platform::runLater);
          stage.setScene(new Scene(new Pane()));
          stage.setOnShown(event -> withCard = workspace.current().isPresent());
          if (!deck.isEmpty()) {
            workspace.open(deck);
          }
          new FirstSight(stage, workspace, patience).await();
          return workspace;
        });
  }

  private Path card() throws Exception {
    return Files.copy(
        Path.of("assets/sample/000_53362df59e691aa6.txt"), folder.resolve("README.md"));
  }

  @Test
  void aWindowWithoutDeckShowsAtOnce() {
    await(List.of(), EVER, held::add);
    assertThat(fx(stage::isShowing)).isTrue();
  }

  @Test
  void theWindowComesWithItsFirstCard() throws Exception {
    Workspace workspace = await(List.of(card()), EVER, held::add);
    until("the card is asked for", () -> !held.isEmpty());
    until("all are listed", () -> !workspace.isScanning());
    held.remove().run();
    until("the window", () -> withCard != null);
    assertThat(withCard).isTrue();
  }

  @Test
  void aFolderWithoutCardsIsNotWaitedFor() {
    await(List.of(folder), EVER, held::add);
    until("the window", () -> withCard != null);
    assertThat(withCard).isFalse();
  }

  @Test
  void aSlowCardIsNotWaitedFor() throws Exception {
    await(List.of(card()), Duration.millis(200), held::add);
    until("the window", () -> withCard != null);
    assertThat(withCard).isFalse();
  }

  @Test
  void aWindowThatWasClosedStaysClosed() throws Exception {
    Workspace workspace = await(List.of(card()), EVER, Runnable::run);
    until("the window", () -> withCard != null);
    fx(
        () -> {
          stage.hide();
          workspace.open(List.of(folder));
          return true;
        });
    until("all are listed again", () -> !workspace.isScanning());
    assertThat(fx(stage::isShowing)).isFalse();
  }
}

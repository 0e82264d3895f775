package cardwright.app;

import cardwright.app.control.FxBackground;
import cardwright.app.dialog.Dialogs;
import cardwright.app.picture.WebAccess;
import cardwright.app.preview.WebCardView;
import cardwright.app.session.Background;
import cardwright.app.session.CardStore;
import cardwright.app.session.DeckActions.NewCard;
import cardwright.app.session.Workspace;
import cardwright.card.CardEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The real window on a folder of the test's own, without the web and with answers to its questions
/// prepared.
final class TestWindow implements AutoCloseable {

  /// Answers what the test says.
  static final class Answers implements Dialogs {
    Unsaved unsaved = Unsaved.CANCEL;
    Optional<Path> folder = Optional.empty();
    DiskChoice disk = DiskChoice.LATER;
    List<Path> files = List.of();
    Optional<NewCard> newCard = Optional.empty();
    Optional<String> name = Optional.empty();
    boolean trash;
    Dialogs.Recover recover = Dialogs.Recover.LATER;
    final List<List<String>> asked = new ArrayList<>();
    final List<String> shownLinks = new ArrayList<>();
    boolean followLinks;

    @Override
    public Unsaved askUnsaved(List<String> cards) {
      asked.add(cards);
      return unsaved;
    }

    @Override
    public boolean confirmLink(String address) {
      shownLinks.add(address);
      return followLinks;
    }

    @Override
    public Optional<Path> chooseFolder() {
      return folder;
    }

    @Override
    public List<Path> chooseFiles() {
      return files;
    }

    @Override
    public Optional<NewCard> askNewCard(List<String> layouts) {
      return newCard;
    }

    @Override
    public Optional<String> askName(String now) {
      return name;
    }

    @Override
    public boolean confirmTrash(List<String> cards, boolean unsaved) {
      asked.add(cards);
      return trash;
    }

    @Override
    public DiskChoice askDisk(String card, String mine, String disk, boolean mergeable) {
      asked.add(List.of(card, mine, disk));
      return this.disk;
    }

    @Override
    public Dialogs.Recover askRecover(List<String> cards) {
      asked.add(cards);
      return recover;
    }
  }

  /// What a window that is closed still wants to have done is not done.
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          2,
          2,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadPoolExecutor.DiscardPolicy());

  final Answers answers = new Answers();
  final List<String> links = new ArrayList<>();
  final Stage stage;
  final Workspace workspace;
  final MainWindow window;
  final WebCardView preview;

  /// To be called on the JavaFX application thread.
  TestWindow(Stage stage, Path sample) {
    this(stage, sample, new DiskStore());
  }

  /// @param store where the cards are
  TestWindow(Stage stage, Path sample, CardStore store) {
    this(stage, sample, store, null, cardwright.app.session.Unsaved.NONE);
  }

  /// @param asking asks what the window wants to know; null for the answers
  /// @param journal keeps what is not saved
  TestWindow(
      Stage stage,
      Path sample,
      CardStore store,
      @Nullable Dialogs asking,
      cardwright.app.session.Unsaved journal) {
    this.stage = stage;
    Dialogs dialogs = asking == null ? answers : asking;
    Background background = new FxBackground(threads);
    workspace =
        new Workspace(CardEngine.standard(), store, background, Platform::runLater, journal);
    window =
        new MainWindow(
            stage,
            workspace,
            new Theme(),
            dialogs,
            new SampleDeck(sample),
            WebAccess.none(),
            background);
    stage.setWidth(1000);
    stage.setHeight(760);
    stage.show();
    preview = new WebCardView(new LinkOpener(dialogs, links::add, window::tell));
    window.attach(preview);
  }

  /// Does something on the JavaFX application thread and waits for it.
  static <T> T fx(Callable<T> work) {
    return Patience.fx(work);
  }

  /// Waits until something holds on the JavaFX application thread.
  static void until(String what, Callable<Boolean> condition) {
    Patience.until(what, condition);
  }

  /// Shows the card of the deck whose file name starts so.
  void select(String start) {
    until(
        start + " in the list",
        () -> workspace.entries().stream().anyMatch(e -> e.fileName().startsWith(start)));
    fx(
        () -> {
          workspace.entries().stream()
              .filter(e -> e.fileName().startsWith(start))
              .findFirst()
              .ifPresent(workspace::select);
          return null;
        });
    until(
        start + " shown",
        () ->
            workspace
                .current()
                .filter(c -> c.path().getFileName().toString().startsWith(start))
                .isPresent());
    until("the whole form", () -> stage.getScene().lookup("#own-text") != null);
  }

  void untilPreviewHas(String text) {
    until("'" + text + "' in the preview", () -> preview.domText().contains(text));
  }

  /// Finds a node; one that is only on its way into the window is waited for.
  <T extends Node> T node(String id, Class<T> type) {
    until("#" + id, () -> stage.getScene().lookup("#" + id) != null);
    return type.cast(fx(() -> stage.getScene().lookup("#" + id)));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package cardwright.app;

import cardwright.app.control.FxBackground;
import cardwright.app.dialog.FxDialogs;
import cardwright.app.picture.CacheFolder;
import cardwright.app.picture.WebAccess;
import cardwright.app.preview.BrowserLibrary;
import cardwright.app.preview.WebCardView;
import cardwright.app.session.Background;
import cardwright.app.session.Unsaved;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.Journal;
import cardwright.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The desktop program, put together by hand.
///
/// Arguments are files and folders to open; `--sample` opens the sample deck.
public final class CardwrightApp extends Application {

  /// The argument that opens the sample deck.
  public static final String SAMPLE = "--sample";

  private static final int PICTURES_AT_ONCE = 4;

  /// By then a window is seen, and who looks at it has not chosen anything yet.
  private static final Duration SEEN = Duration.millis(200);

  /// One thread for files, one for pages, some for pictures: the preview need not wait until a long
  /// list is read, and the window's own thread does not want for a processor.
  private final ExecutorService files = thread("files");

  private final ExecutorService pages = thread("pages");

  /// Several, so that one slow server does not hold up the others.
  private final ExecutorService pictures =
      Executors.newFixedThreadPool(
          PICTURES_AT_ONCE, Thread.ofPlatform().daemon().name("pictures-", 0).factory());

  private @Nullable JournalWriter journal;
  private @Nullable DeckWatch watch;
  private @Nullable Workspace workspace;
  private @Nullable Settings settings;
  private boolean journalFailed;

  /// What a window that is closed still wants to have done is not done.
  private static ExecutorService thread(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().daemon().name(name).factory(),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  /// Opens the window, and returns when it is closed. Without a screen, `--sample` shows the sample
  /// deck in files instead.
  ///
  /// @param out takes the report of what was made instead of a window
  /// @param messages takes what went wrong
  /// @return 0, 1 if the files could not be made, or 2 if there is no screen for what was asked
  public static int run(List<String> arguments, PrintStream out, PrintStream messages) {
    if (!Display.present()) {
      return withoutScreen(arguments, true, out, messages);
    }
    Thread.ofPlatform().daemon().name("engine").start(CardwrightApp::prepareEngine);
    Thread.ofPlatform().daemon().name("settings").start(CardwrightApp::prepareWindow);
    try {
      launch(CardwrightApp.class, arguments.toArray(String[]::new));
      return 0;
    } catch (UnsupportedOperationException e) {
      // What the toolkit throws when a display is named but does not answer. It cannot be started
      // a second time, so there can be no picture.
      return withoutScreen(arguments, false, out, messages);
    }
  }

  /// Makes ready, while the toolkit starts, what the first card needs.
  private static void prepareEngine() {
    CardEngine.standard().read("");
  }

  /// Makes ready, while the toolkit starts, what the window needs. To read a first JSON file takes
  /// the most of it.
  private static void prepareWindow() {
    Settings.of(file());
    Texts.of("window.name");
  }

  private static Path file() {
    return Settings.folder().resolve("settings.json");
  }

  private static int withoutScreen(
      List<String> arguments, boolean picture, PrintStream out, PrintStream messages) {
    if (!arguments.contains(SAMPLE)) {
      messages.println(Messages.of("cli.noDisplay"));
      return 2;
    }
    try {
      SampleTour tour = new SampleTour(CardEngine.standard(), out);
      return tour.run(SampleTour.folder(), picture) ? 0 : 1;
    } catch (IOException e) {
      messages.println("cardwright: " + e.getMessage());
      return 1;
    }
  }

  @Override
  public void start(Stage stage) {
    Settings remembered = Settings.of(file());
    settings = remembered;
    Theme theme = new Theme(remembered);
    Journal kept = new Journal(Settings.folder().resolve("unsaved"));
    FxDialogs dialogs = new FxDialogs(stage);
    Recovery recovery = new Recovery(kept, dialogs);
    Background background = new FxBackground(files);
    Workspace opened =
        new Workspace(
            CardEngine.standard(), new DiskStore(), background, Platform::runLater, journal(kept));
    workspace = opened;
    watch = new DeckWatch(opened);
    MainWindow window =
        new MainWindow(
            stage,
            opened,
            theme,
            dialogs,
            SampleDeck.atHome(),
            WebAccess.publicInternet(CacheFolder.pictures(), pictures, Platform::runLater),
            new FxBackground(pages));
    window.remember(remembered);
    // The window comes with the deck's parts in it rather than with what is there without a deck.
    open(window.commands());
    stage.setOnShown(event -> Platform.runLater(() -> recovery.offer(opened)));
    PauseTransition seen = new PauseTransition(SEEN);
    seen.setOnFinished(event -> window.prepareForDeck());
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> seen.play());
    new FirstSight(stage, opened, FirstSight.PATIENCE).await();
    // The browser engine takes a good part of the start; the window and a card are there before it.
    LinkOpener links = new LinkOpener(dialogs, getHostServices()::showDocument, window::tell);
    window.onLink(links);
    window.afterFirstCard(
        () ->
            pages.execute(
                () -> {
                  BrowserLibrary.load();
                  Platform.runLater(() -> window.attach(new WebCardView(links)));
                }));
  }

  private Unsaved journal(Journal kept) {
    JournalWriter writer =
        new JournalWriter(kept, failure -> Platform.runLater(() -> tellOnce(failure)));
    journal = writer;
    return writer;
  }

  /// A full disk refuses every letter that is typed; one word about it is enough.
  private void tellOnce(String failure) {
    if (workspace != null && !journalFailed) {
      journalFailed = true;
      workspace.notice(Texts.of("journal.failed", failure));
    }
  }

  private void open(Commands commands) {
    List<String> arguments = getParameters().getRaw();
    if (arguments.contains(SAMPLE)) {
      commands.openSample();
    } else if (!arguments.isEmpty()) {
      commands.open(arguments.stream().map(Path::of).toList());
    }
  }

  @Override
  public void stop() throws IOException {
    if (watch != null) {
      watch.close();
    }
    if (journal != null) {
      journal.close();
    }
    if (settings != null) {
      settings.close();
    }
    files.shutdown();
    pages.shutdown();
    pictures.shutdownNow();
  }
}

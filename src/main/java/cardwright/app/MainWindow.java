package cardwright.app;

import cardwright.app.control.Apart;
import cardwright.app.control.FxBackground;
import cardwright.app.data.DataPart;
import cardwright.app.deck.DeckPane;
import cardwright.app.dialog.Dialogs;
import cardwright.app.dialog.PictureChooser;
import cardwright.app.diff.DiffPane;
import cardwright.app.emoji.EmojiWatch;
import cardwright.app.export.ExportMenu;
import cardwright.app.export.ExportSelection;
import cardwright.app.form.CardForm;
import cardwright.app.form.Surroundings;
import cardwright.app.job.Jobs;
import cardwright.app.picture.WebAccess;
import cardwright.app.preview.PreviewPane;
import cardwright.app.preview.PreviewView;
import cardwright.app.problem.ProblemsPane;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.source.SourcePane;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.check.Checker;
import cardwright.deck.ProgramFolder;
import cardwright.text.Lazy;
import cardwright.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

/// The window: toolbar, deck, form, preview, status. It only puts the parts together and passes on
/// what changed.
final class MainWindow {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 860;

  /// Narrower, a list of names says little.
  private static final double DECK_WIDTH = 170;

  /// Narrower, a form would be cut off.
  private static final double CARD_WIDTH = 330;

  private final Stage stage;
  private final Workspace workspace;
  private final Theme theme;
  private final Commands commands;
  private final MainToolBar toolBar;
  private final CardForm form;
  private final PreviewPane preview;
  private final StatusLine status;
  private final CardTabs tabs;
  private final ProblemsPane problems;
  private final CardChecks checks;

  /// Watches for as long as the window is there.
  @SuppressWarnings("unused")
  private final EmojiWatch emoji = new EmojiWatch(Window.getWindows());

  private final StackPane centre = new StackPane();
  private final DeckPane deck;
  private final DiskBanner banner;
  private final Actions actions = new Actions("deck");
  private final Lazy<Palette> palette = new Lazy<>(() -> new Palette(actions));
  private final MainMenu menu;
  private final DeckViews views;
  private final Jobs jobs;
  private final EmptyState empty;
  private final SplitPane split;
  private final Rehearsal rehearsal;
  private Settings settings = Settings.inMemory();
  private Consumer<String> links = this::tell;

  /// @param web how pictures of the web are come by
  /// @param background where the preview's pages are made
  MainWindow(
      Stage stage,
      Workspace workspace,
      Theme theme,
      Dialogs dialogs,
      SampleDeck sample,
      WebAccess web,
      Background background) {
    this.stage = stage;
    this.workspace = workspace;
    this.theme = theme;
    form =
        new CardForm(
            new Surroundings(web.avatars(), background, new PictureChooser(stage), this::browse));
    preview = new PreviewPane(background, web);
    tabs = new CardTabs(form, () -> new SourcePane(background), new DiffPane(background));
    form.onPlace(tabs::showPlace);
    // Checking needs the Hub's lists, which nobody waits for at the start.
    Lazy<Checker> checker = new Lazy<>(() -> Checker.standard(CardEngine.standard()));
    problems =
        new ProblemsPane(
            this::showPlace,
            (change, group) -> workspace.current().flatMap(card -> card.change(change, group)),
            reading -> checker.get().fixAll(reading));
    checks = new CardChecks(checker, problems, form, background, this::tell);
    status = new StatusLine(problems.toggle());
    commands = new Commands(workspace, dialogs, sample, this::tell, form::revert);
    deck = new DeckPane(workspace, web.avatars());
    // An export may take minutes: it must not hold up the preview.
    Executor threads = work -> Thread.ofVirtual().start(work);
    Background own = new FxBackground(threads);
    jobs = new Jobs(threads);
    views = new DeckViews(workspace, deck, tabs, commands, own, jobs, this::refresh);
    ExportMenu export =
        new ExportMenu(
            stage,
            own,
            () -> ExportSelection.of(workspace, views.chosen()),
            theme.darkProperty()::get);
    toolBar = new MainToolBar(commands, export, views, theme::toggle);
    banner = new DiskBanner(commands::compare);
    new WindowActions(
            workspace,
            commands,
            new CardCommands(workspace, dialogs, own, views::chosen, this::tell),
            views,
            deck,
            tabs,
            theme,
            this::close,
            () -> palette.get().show(stage))
        .addTo(actions);
    new PartActions(preview.look(), problems, export, tabs, form, views::isCard).addTo(actions);
    new GridActions(views, workspace::isOpen).addTo(actions);
    DataPart data =
        new DataPart(
            stage,
            workspace,
            jobs,
            own,
            ProgramFolder.jobs(),
            commands::open,
            views::showHistory,
            () -> views.grid().columns(),
            job -> views.grid().add(job));
    new DataActions(data, workspace::isOpen).addTo(actions);
    menu = new MainMenu(actions, () -> settings.recent(), folder -> commands.open(List.of(folder)));
    deck.setMenu(MainMenu.context(actions, Action.Menu.CARD));
    empty = new EmptyState(commands, () -> settings.recent());
    BorderPane card = new BorderPane(tabs, banner, null, null, null);
    deck.setMinWidth(DECK_WIDTH);
    card.setMinWidth(CARD_WIDTH);
    Apart list = new Apart(deck);
    List<Apart> places = List.of(list, new Apart(card), new Apart(preview));
    split = new SplitPane(places.toArray(Apart[]::new));
    rehearsal = new Rehearsal(workspace.engine(), own, places, form, preview, checks);
    split.setDividerPositions(0.22, 0.58);
    SplitPane.setResizableWithParent(list, false);
    new DeckWidth(split, list).keep();
    stage.setScene(scene());
    stage.setMinWidth(760);
    stage.setMinHeight(480);
    stage.setOnCloseRequest(this::onClose);
    stage.focusedProperty().subscribe(this::onFocus);
    theme.darkProperty().subscribe(this::showTheme);
    workspace.messageProperty().subscribe(this::tell);
    workspace.onNotice(this::note);
    workspace.listen(this::refresh);
    new Following(workspace, tabs, form, preview).on(stage.getScene());
    refresh();
  }

  private Scene scene() {
    centre.setAlignment(Pos.CENTER);
    BorderPane root =
        new BorderPane(
            centre,
            new VBox(menu, toolBar),
            null,
            new VBox(problems, jobs.view(), status.view()),
            null);
    root.setId("window");
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("app.css")).toExternalForm());
    actions.install(scene);
    new FileDrop(commands::open).on(scene);
    return scene;
  }

  private void close() {
    jobs.stopAll(() -> commands.leaveThen(stage::close));
  }

  /// Puts the window where it was last, and remembers what is opened.
  void remember(Settings kept) {
    settings = kept;
    new WindowPlace(stage, split).remember(kept);
    commands.onOpened(paths -> paths.forEach(settings::opened));
    views.keepColumns(kept.columns(), kept::columns);
    empty.refresh();
  }

  /// Has what shows a deck and a card made ready, unseen, before there is one: the first card of a
  /// deck is then seen nearly as soon as one of a later deck.
  void prepareForDeck() {
    if (!workspace.isOpen()) {
      split.setVisible(false);
      centre.getChildren().addFirst(split);
      rehearsal.start();
    }
  }

  /// Does something that takes long once the first card of the deck is seen; at once if no deck is
  /// open.
  void afterFirstCard(Runnable work) {
    if (workspace.isOpen()) {
      form.afterFirst(work);
    } else {
      work.run();
    }
  }

  /// Puts in what shows the preview; best done when the window is already seen.
  void attach(PreviewView view) {
    preview.attach(view);
  }

  /// What can be done in the window.
  Commands commands() {
    return commands;
  }

  /// Gives the window what opens links.
  void onLink(Consumer<String> opener) {
    links = opener;
  }

  private void browse(String address) {
    links.accept(address);
  }

  /// Says in a corner what happened without anyone doing it.
  private void note(String text) {
    Notifications.create().owner(stage).title(Texts.of("window.name")).text(text).show();
  }

  /// Shows a message at the bottom.
  void tell(String message) {
    status.tell(message);
  }

  private void showTheme(boolean dark) {
    preview.setDark(dark);
    toolBar.showTheme(dark);
  }

  private void showPlace(Span span) {
    views.inCards(() -> tabs.showPlace(span));
  }

  private void refresh() {
    Node filled = views.isTable() ? views.grid() : split;
    Node shown = workspace.isOpen() ? filled : empty;
    if (!centre.getChildren().contains(shown) || !shown.isVisible()) {
      if (workspace.isOpen()) {
        rehearsal.end();
      }
      shown.setVisible(true);
      centre.getChildren().setAll(shown);
    }
    CardSession card = workspace.current().orElse(null);
    // First: its page is made while the form is filled.
    preview.show(card == null ? null : card.path(), card == null ? null : card.reading());
    tabs.show(card);
    banner.show(card);
    toolBar.show(
        WindowActions.savable(workspace),
        !workspace.unsaved().isEmpty(),
        views.undoLabel(),
        views.redoLabel(),
        views.isTable());
    stage.setTitle(title(card));
    status.show(card);
    checks.check(card);
  }

  private static String title(@Nullable CardSession card) {
    return card == null
        ? Texts.of("window.name")
        : Texts.of(
            card.modified() ? "window.title.unsaved" : "window.title", DeckEntry.name(card.path()));
  }

  /// Looks at the files when the window is come back to.
  private void onFocus(boolean focused) {
    if (focused && workspace.isOpen()) {
      workspace.checkDisk();
    }
  }

  private void onClose(WindowEvent event) {
    if (!workspace.unsaved().isEmpty() || jobs.isRunning()) {
      event.consume();
      close();
    }
  }
}

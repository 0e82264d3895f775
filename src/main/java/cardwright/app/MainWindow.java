package cardwright.app;

import cardwright.app.Action.Menu;
import cardwright.app.control.FieldFocus;
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
import cardwright.app.preview.SourcePlace;
import cardwright.app.problem.ProblemsPane;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.LatestWins;
import cardwright.app.session.Workspace;
import cardwright.app.source.SourcePane;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.check.Checker;
import cardwright.deck.ProgramFolder;
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The window: toolbar, deck, form, preview, status. It only puts the parts together and passes on
/// what changed.
final class MainWindow {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 860;

  /// Narrower, a form would be cut off.
  private static final double CARD_WIDTH = 330;

  private final Stage stage;
  private final Workspace workspace;
  private final Theme theme;
  private final Commands commands;
  private final MainToolBar toolBar;
  private final CardForm form;
  private final PreviewPane preview;
  private final StatusBar status = new StatusBar();
  private final CardTabs tabs;
  private final ProblemsPane problems;
  private final LatestWins<Checked> checks;
  private final Checker checker;
  private @Nullable Reading checked;
  private final Label place = new Label();

  /// Watches for as long as the window is there.
  @SuppressWarnings("unused")
  private final EmojiWatch emoji = new EmojiWatch(Window.getWindows());

  private final StackPane centre = new StackPane();
  private final DeckPane deck;
  private final DiskBanner banner;
  private final Actions actions = new Actions("deck");
  private final Palette palette = new Palette(actions);
  private final MainMenu menu;
  private final DeckViews views;
  private final Jobs jobs;
  private final EmptyState empty;
  private final SplitPane split;
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
    tabs = new CardTabs(form, new SourcePane(background), new DiffPane(background));
    form.onPlace(tabs::showPlace);
    checker = Checker.standard(CardEngine.standard());
    problems =
        new ProblemsPane(
            this::showPlace,
            (change, group) -> workspace.current().flatMap(card -> card.change(change, group)),
            checker::fixAll);
    checks = new LatestWins<>(background, this::showProblems, e -> tell(e.toString()));
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
    addActions(new CardCommands(workspace, dialogs, own, views::chosen, this::tell));
    new PartActions(preview.look(), problems, export, tabs, form, views::isCard).addTo(actions);
    new GridActions(views, workspace::isOpen).addTo(actions);
    DataPart data =
        new DataPart(
            stage, workspace, jobs, own, ProgramFolder.jobs(), commands::open, views::showHistory);
    new DataActions(data, workspace::isOpen).addTo(actions);
    menu = new MainMenu(actions, () -> settings.recent(), folder -> commands.open(List.of(folder)));
    deck.setMenu(MainMenu.context(actions, Action.Menu.CARD));
    empty = new EmptyState(commands, () -> settings.recent());
    BorderPane card = new BorderPane(tabs, banner, null, null, null);
    card.setMinWidth(CARD_WIDTH);
    split = new SplitPane(deck, card, preview);
    split.setDividerPositions(0.22, 0.58);
    SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
    stage.setScene(scene());
    stage.setMinWidth(760);
    stage.setMinHeight(480);
    stage.setOnCloseRequest(this::onClose);
    stage.focusedProperty().subscribe(this::onFocus);
    theme.darkProperty().subscribe(this::showTheme);
    workspace.messageProperty().subscribe(this::tell);
    workspace.onNotice(this::note);
    workspace.listen(this::refresh);
    stage.getScene().focusOwnerProperty().subscribe(this::follow);
    stage
        .getScene()
        .addEventHandler(FieldFocus.MOVED, moved -> follow(stage.getScene().getFocusOwner()));
    tabs.onCaret(offset -> preview.reveal(offset, ""));
    preview.onPlace(this::goTo);
    preview.onSource(this::goToSource);
    refresh();
  }

  private Scene scene() {
    status.setId("status");
    status.setText("");
    place.setId("place");
    place.getStyleClass().add("place");
    place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    place.setMinWidth(0);
    status.getLeftItems().add(problems.toggle());
    status.getRightItems().add(place);
    centre.setAlignment(Pos.CENTER);
    BorderPane root =
        new BorderPane(
            centre, new VBox(menu, toolBar), null, new VBox(problems, jobs.view(), status), null);
    root.setId("window");
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("app.css")).toExternalForm());
    actions.install(scene);
    new FileDrop(commands::open).on(scene);
    return scene;
  }

  private void addActions(CardCommands cards) {
    BooleanSupplier open = workspace::isOpen;
    BooleanSupplier shown = cards::isCardShown;
    actions.add("open", Menu.FILE, Texts.of("action.open"), "Shortcut+O", commands::open);
    actions.add(
        "open-files",
        Menu.FILE,
        Texts.of("action.openFiles"),
        "Shortcut+Shift+O",
        commands::openFiles);
    actions.add("sample", Menu.FILE, Texts.of("action.sample"), null, commands::openSample);
    actions.add(
        "save", Menu.FILE, Texts.of("action.save"), "Shortcut+S", commands::save, this::savable);
    actions.add(
        "save-all",
        Menu.FILE,
        Texts.of("action.saveAll"),
        "Shortcut+Shift+S",
        commands::saveAll,
        () -> !workspace.unsaved().isEmpty());
    actions.add("close", Menu.FILE, Texts.of("action.close"), "Shortcut+Q", this::close);
    actions.add("undo", Menu.EDIT, Texts.of("action.undo"), "Shortcut+Z", views::undo);
    actions.add("redo", Menu.EDIT, Texts.of("action.redo"), "Shortcut+Shift+Z", views::redo);
    actions.alias("Shortcut+Y");
    actions.add(
        "search",
        Menu.EDIT,
        Texts.of("action.search"),
        "Shortcut+Shift+F",
        () -> views.inCards(deck::focusSearch),
        open);
    actions.add("find", Menu.EDIT, Texts.of("action.find"), "Shortcut+F", views::find, shown);
    actions.add(
        "replace", Menu.EDIT, Texts.of("action.replace"), "Shortcut+H", views::replace, shown);
    actions.add(
        "show-form",
        Menu.VIEW,
        Texts.of("action.form"),
        "Shortcut+1",
        () -> views.inCards(tabs::showForm),
        open);
    actions.add(
        "show-source",
        Menu.VIEW,
        Texts.of("action.source"),
        "Shortcut+2",
        () -> views.inCards(tabs::showSource),
        open);
    actions.add(
        "show-changes",
        Menu.VIEW,
        Texts.of("action.changes"),
        "Shortcut+3",
        () -> views.inCards(tabs::showChanges),
        open);
    actions.add("new", Menu.CARD, Texts.of("action.new"), "Shortcut+N", cards::create, open);
    actions.add(
        "duplicate",
        Menu.CARD,
        Texts.of("action.duplicate"),
        "Shortcut+D",
        cards::duplicate,
        shown);
    actions.add("rename", Menu.CARD, Texts.of("action.rename"), "F2", cards::rename, shown);
    actions.add("reveal", Menu.CARD, Texts.of("action.reveal"), null, cards::reveal, shown);
    actions.add("trash", Menu.CARD, Texts.of("action.trash"), "Delete", cards::trash, shown);
    actions.add(
        "palette",
        Menu.VIEW,
        Texts.of("action.palette"),
        "Shortcut+Shift+P",
        () -> palette.show(stage));
    actions.add("theme", Menu.VIEW, Texts.of("action.theme"), "Shortcut+Shift+L", theme::toggle);
    actions.add(
        "theme-system",
        Menu.VIEW,
        Texts.of("action.themeSystem"),
        null,
        theme::followSystem,
        () -> !theme.followsSystem());
  }

  private boolean savable() {
    return workspace.current().filter(CardSession::savable).isPresent();
  }

  private void close() {
    jobs.stopAll(() -> commands.leaveThen(stage::close));
  }

  /// Puts the window where it was last, and remembers what is opened.
  void remember(Settings kept) {
    settings = kept;
    new WindowPlace(stage, split).remember(kept);
    commands.onOpened(paths -> paths.forEach(settings::opened));
    empty.refresh();
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
    status.setText(message);
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
    if (!centre.getChildren().contains(shown)) {
      centre.getChildren().setAll(shown);
    }
    CardSession card = workspace.current().orElse(null);
    tabs.show(card);
    preview.show(card == null ? null : card.path(), card == null ? null : card.reading());
    banner.show(card);
    toolBar.show(
        savable(),
        !workspace.unsaved().isEmpty(),
        views.undoLabel(),
        views.redoLabel(),
        views.isTable());
    stage.setTitle(title(card));
    place.setText(card == null ? "" : place(card));
    check(card);
  }

  /// The preview follows the field that has the focus.
  private void follow(@Nullable Node focused) {
    Optional<FieldPath> field = FieldFocus.of(focused);
    if (field.isPresent() && workspace.current().isPresent()) {
      Reading reading = workspace.current().get().reading();
      FieldPlaces.of(reading, field.get())
          .ifPresent(place -> preview.reveal(place.offset(), place.text()));
    }
  }

  /// A click in the preview goes to the field whose value stands there; while the source is looked
  /// at, to its place there.
  private void goTo(SourcePlace place) {
    if (tabs.isSourceShown()) {
      goToSource(place);
      return;
    }
    workspace
        .current()
        .flatMap(card -> FieldPlaces.at(card.reading(), place.offset()))
        .ifPresent(
            field -> {
              tabs.showForm();
              form.focus(field);
            });
  }

  private void goToSource(SourcePlace place) {
    tabs.showPlace(new Span(place.offset(), place.offset()));
  }

  private static String title(@Nullable CardSession card) {
    return card == null
        ? Texts.of("window.name")
        : Texts.of(
            card.modified() ? "window.title.unsaved" : "window.title", DeckEntry.name(card.path()));
  }

  /// Where the shown card comes from: its layout and file.
  private static String place(CardSession card) {
    String layout = card.reading().data().layout();
    String known =
        layout == null
            ? Texts.of("status.noLayout")
            : Texts.of(card.reading().exact() ? "status.exact" : "status.ownText", layout);
    return Texts.of("status.place", known, card.path());
  }

  /// What a check of a card found.
  private record Checked(Reading reading, List<Problem> problems) {}

  private void check(@Nullable CardSession card) {
    Reading reading = card == null ? null : card.reading();
    if (reading == null) {
      checked = null;
      problems.show(null, List.of());
    } else if (reading != checked) {
      checked = reading;
      checks.submit(() -> new Checked(reading, checker.check(reading)));
    }
  }

  private void showProblems(Checked result) {
    if (result.reading() == checked) {
      problems.show(result.reading(), result.problems());
      form.showProblems(result.reading(), result.problems());
    }
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

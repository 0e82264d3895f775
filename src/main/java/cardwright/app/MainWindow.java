package cardwright.app;

import cardwright.app.control.FieldFocus;
import cardwright.app.control.FxBackground;
import cardwright.app.deck.DeckPane;
import cardwright.app.dialog.Dialogs;
import cardwright.app.diff.DiffPane;
import cardwright.app.export.ExportMenu;
import cardwright.app.export.ExportSelection;
import cardwright.app.form.CardForm;
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
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import javafx.stage.WindowEvent;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The window: toolbar, deck, form, preview, status. It only puts the parts together and passes on
/// what changed.
final class MainWindow {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 860;

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
  private final StackPane centre = new StackPane();
  private final Node empty;
  private final SplitPane split;

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
    form = new CardForm(web.avatars());
    preview = new PreviewPane(background, web);
    tabs = new CardTabs(form, new SourcePane(background), new DiffPane(background));
    form.onPlace(tabs::showPlace);
    checker = Checker.standard(CardEngine.standard());
    problems =
        new ProblemsPane(
            tabs::showPlace,
            (edit, group) -> workspace.current().flatMap(card -> card.apply(edit, group)),
            checker::fixAll);
    checks = new LatestWins<>(background, this::showProblems, e -> tell(e.toString()));
    commands = new Commands(workspace, dialogs, sample, this::tell, form::revert);
    DeckPane deck = new DeckPane(workspace, web.avatars());
    ExportMenu export =
        new ExportMenu(
            stage,
            // An export may take minutes: it must not hold up the preview.
            new FxBackground(work -> Thread.ofVirtual().name("export").start(work)),
            () -> ExportSelection.of(workspace, deck.selection()),
            theme.darkProperty()::get);
    toolBar = new MainToolBar(commands, export, theme::toggle);
    empty = new EmptyState(commands);
    split = new SplitPane(deck, tabs, preview);
    split.setDividerPositions(0.22, 0.58);
    SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
    stage.setScene(scene());
    stage.setMinWidth(760);
    stage.setMinHeight(480);
    stage.setOnCloseRequest(this::onClose);
    theme.darkProperty().subscribe(this::showTheme);
    workspace.messageProperty().subscribe(this::tell);
    workspace.listen(this::refresh);
    stage.getScene().focusOwnerProperty().subscribe(this::follow);
    preview.onPlace(this::goTo);
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
    BorderPane root = new BorderPane(centre, toolBar, null, new VBox(problems, status), null);
    root.setId("window");
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("app.css")).toExternalForm());
    Shortcuts.install(scene, commands);
    return scene;
  }

  /// Puts in what shows the preview; best done when the window is already seen.
  void attach(PreviewView view) {
    preview.attach(view);
  }

  /// What can be done in the window.
  Commands commands() {
    return commands;
  }

  /// Shows a message at the bottom.
  void tell(String message) {
    status.setText(message);
  }

  private void showTheme(boolean dark) {
    preview.setDark(dark);
    toolBar.showTheme(dark);
  }

  private void refresh() {
    Node shown = workspace.isOpen() ? split : empty;
    if (!centre.getChildren().contains(shown)) {
      centre.getChildren().setAll(shown);
    }
    CardSession card = workspace.current().orElse(null);
    tabs.show(card);
    preview.show(card == null ? null : card.path(), card == null ? null : card.reading());
    Optional<CardSession> open = workspace.current();
    toolBar.show(
        open.filter(CardSession::modified).isPresent(),
        !workspace.unsaved().isEmpty(),
        open.flatMap(CardSession::undoLabel),
        open.flatMap(CardSession::redoLabel));
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
          .ifPresent(place -> preview.reveal(place.line(), place.text()));
    }
  }

  /// A click in the preview goes to the field whose value stands there.
  private void goTo(SourcePlace place) {
    workspace
        .current()
        .flatMap(card -> FieldPlaces.at(card.reading(), place.offset()))
        .ifPresent(
            field -> {
              tabs.showForm();
              form.focus(field);
            });
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

  private void onClose(WindowEvent event) {
    if (!workspace.unsaved().isEmpty()) {
      event.consume();
      commands.leaveThen(stage::close);
    }
  }
}

package cardwright.app.export;

import cardwright.app.export.ExportRun.Outcome;
import cardwright.app.preview.WebPagePainter;
import cardwright.app.session.Background;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The toolbar's menu of what can be made of cards. The work runs in the background; a note tells
/// what came of it.
public final class ExportMenu extends MenuButton {

  private static final int MOST_TOLD = 3;

  private final Window owner;
  private final Background background;
  private final Supplier<List<ExportedCard>> selection;
  private final BooleanSupplier dark;
  private final MenuItem pages = new MenuItem(Texts.of("export.page"));
  private final MenuItem thumbnail = new MenuItem(Texts.of("export.picture"));
  private final MenuItem stop = new MenuItem(Texts.of("export.stop"));
  private volatile boolean stopped;

  /// @param selection the cards that are chosen, the shown one first; asked when it is needed
  /// @param dark which theme the window has
  public ExportMenu(
      Window owner,
      Background background,
      Supplier<List<ExportedCard>> selection,
      BooleanSupplier dark) {
    super(Texts.of("export.menu"), new FontIcon(Feather.SHARE));
    this.owner = owner;
    this.background = background;
    this.selection = selection;
    this.dark = dark;
    setId("export");
    getStyleClass().add("flat");
    setTooltip(new Tooltip(Texts.of("export.menu.help")));
    setAccessibleText(Texts.of("export.menu.help"));
    pages.setId("export-pages");
    pages.setOnAction(event -> exportPages());
    thumbnail.setId("export-thumbnail");
    thumbnail.setOnAction(event -> drawPicture());
    stop.setId("export-stop");
    stop.setOnAction(event -> stopped = true);
    stop.setVisible(false);
    getItems().addAll(pages, thumbnail, stop);
    setOnShowing(event -> refresh());
  }

  private void refresh() {
    int cards = selection.get().size();
    pages.setText(cards > 1 ? Texts.of("export.pages", cards) : Texts.of("export.page"));
    pages.setDisable(!isReady());
    thumbnail.setDisable(!isReady());
  }

  private boolean isRunning() {
    return stop.isVisible();
  }

  /// Whether there is a card to export and no export is running.
  public boolean isReady() {
    return !selection.get().isEmpty() && !isRunning();
  }

  /// Asks how, and makes pages of the chosen cards.
  public void exportPages() {
    List<ExportedCard> cards = selection.get();
    Path folder = folder(cards.getFirst()).resolve("pages");
    new PageDialog(owner, cards.size(), dark.getAsBoolean(), folder)
        .showAndWait()
        .ifPresent(choice -> export(cards, choice));
  }

  private static Path folder(ExportedCard card) {
    Path parent = card.path().toAbsolutePath().getParent();
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  private void export(List<ExportedCard> cards, PageChoice choice) {
    start(Texts.of("export.running"));
    background.run(
        () ->
            ExportRun.pages(
                cards,
                choice,
                new WebPagePainter(),
                done -> Platform.runLater(() -> progress(done, cards.size())),
                () -> !stopped),
        outcome -> tell(outcome, choice.folder()),
        this::failed);
  }

  /// Asks how, and draws the social picture of the shown card.
  public void drawPicture() {
    ExportedCard card = selection.get().getFirst();
    background.run(card.reading(), reading -> askThumbnail(card, reading), this::failed);
  }

  private void askThumbnail(ExportedCard card, Reading reading) {
    Path file = folder(card).resolve("predictions.png");
    new ThumbnailDialog(owner, Prompts.first(reading), file)
        .showAndWait()
        .ifPresent(
            choice -> {
              start(Texts.of("export.drawing"));
              ExportedCard shown = new ExportedCard(card.path(), () -> reading);
              background.run(
                  () -> ExportRun.thumbnail(shown, choice),
                  outcome -> tell(outcome, choice.file()),
                  this::failed);
            });
  }

  private void start(String text) {
    stopped = false;
    stop.setVisible(true);
    setText(text);
  }

  private void progress(int done, int all) {
    if (isRunning()) {
      setText(Texts.of("export.progress", done, all));
    }
  }

  private void end() {
    stop.setVisible(false);
    setText(Texts.of("export.menu"));
  }

  private void tell(Outcome outcome, Path place) {
    end();
    String count = Texts.of("export.files", outcome.written());
    List<String> troubles = outcome.troubles();
    if (troubles.isEmpty()) {
      note(
              Texts.of(stopped ? "export.stopped" : "export.done"),
              Texts.of("export.written", count, place))
          .showInformation();
      return;
    }
    String told = String.join("\n", troubles.subList(0, Math.min(MOST_TOLD, troubles.size())));
    String more =
        troubles.size() > MOST_TOLD
            ? "\n" + Texts.of("list.more", troubles.size() - MOST_TOLD)
            : "";
    note(Texts.of("export.partly"), Texts.of("export.partly.text", count, told + more))
        .showWarning();
  }

  private void failed(Exception e) {
    end();
    String cause = e instanceof IOException ? String.valueOf(e.getMessage()) : e.toString();
    note(Texts.of("export.failed"), cause).showError();
  }

  private Notifications note(String title, String text) {
    return Notifications.create().owner(owner).title(title).text(text);
  }
}

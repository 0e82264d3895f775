package cardwright.app.grid;

import cardwright.app.diff.DiffView;
import cardwright.app.session.Background;
import cardwright.app.session.LatestWins;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.Change;
import cardwright.deck.DeckProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a bulk edit would do: how many cards, and each card's changes side by side; then it is
/// done, or not.
final class BulkPreview extends BorderPane {

  private static final double ROW = 44;
  private static final double SIDE = 0.3;
  private static final double STACKED_BELOW = 720;

  private final LatestWins<Runnable> comparing;
  private final CardEngine engine;
  private final Label title = new Label();
  private final Label count = new Label();
  private final ListView<BulkPlan.Item> cards = new ListView<>();
  private final DiffView diff = new DiffView("bulk-diff");
  private final Label reason = new Label();
  private final Button apply = new Button();
  private final SplitPane split = new SplitPane();
  private @Nullable BulkPlan plan;

  /// @param background compares texts
  /// @param engine reads cards
  /// @param applied takes the plan that is to be done
  /// @param closed run when it is not to be done
  BulkPreview(
      Background background, CardEngine engine, Consumer<BulkPlan> applied, Runnable closed) {
    this.engine = engine;
    comparing = new LatestWins<>(background, Runnable::run, e -> say(String.valueOf(e)));
    setId("bulk-preview-pane");
    getStyleClass().add("bulk-preview");
    title.setId("bulk-title");
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    count.setId("bulk-count");
    count.getStyleClass().add("hint");
    count.setWrapText(true);
    VBox head = new VBox(title, count);
    head.getStyleClass().add("bulk-head");
    cards.setId("bulk-cards");
    cards.setAccessibleText(Texts.of("bulk.cards"));
    cards.setFixedCellSize(ROW);
    cards.setCellFactory(list -> new Cell());
    cards.setPlaceholder(new Label(Texts.of("bulk.count.none")));
    cards.getSelectionModel().selectedItemProperty().subscribe(this::show);
    reason.setId("bulk-reason");
    reason.getStyleClass().add("trouble");
    reason.setWrapText(true);
    StackPane right = new StackPane(diff, reason);
    right.getStyleClass().add("bulk-right");
    split.getItems().setAll(cards, right);
    split.setDividerPositions(SIDE);
    widthProperty().subscribe(width -> turn(width.doubleValue()));
    apply.setId("bulk-apply");
    apply.getStyleClass().add("accent");
    apply.setOnAction(
        event -> {
          if (plan != null) {
            applied.accept(plan);
          }
        });
    Button cancel = new Button(Texts.of("bulk.back"));
    cancel.setId("bulk-cancel");
    cancel.setOnAction(event -> closed.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(gap, cancel, apply);
    foot.getStyleClass().add("bulk-foot");
    setTop(head);
    setCenter(split);
    setBottom(foot);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
          }
        });
  }

  private void turn(double width) {
    Orientation wanted =
        width > 0 && width < STACKED_BELOW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (split.getOrientation() != wanted) {
      split.setOrientation(wanted);
      split.setDividerPositions(SIDE);
    }
  }

  /// Shows a plan.
  void show(BulkPlan shown) {
    plan = shown;
    title.setText(shown.label());
    String counted = GridLabels.count(shown.count());
    count.setText(shown.complete() ? counted : Texts.of("bulk.count.stopped", counted));
    List<BulkPlan.Item> items = new ArrayList<>(shown.refused());
    items.addAll(shown.changed());
    cards.getItems().setAll(items);
    cards.getSelectionModel().selectFirst();
    apply.setText(Texts.of("bulk.apply", shown.changed().size()));
    apply.setDisable(shown.changed().isEmpty());
    if (shown.changed().isEmpty()) {
      cards.requestFocus();
    } else {
      apply.requestFocus();
    }
  }

  private void show(BulkPlan.@Nullable Item item) {
    diff.clear();
    reason.setVisible(false);
    if (item == null || plan == null) {
      return;
    }
    DeckProblem problem = item.problem();
    if (problem != null) {
      say(problem.message());
      return;
    }
    BulkPlan of = plan;
    comparing.submit(
        () -> {
          Change change = item.target().change(of.edit(), engine);
          return change.problem().isPresent()
              ? () -> say(change.problem().get().message())
              : diff.compare(change.before(), change.after());
        });
  }

  private void say(String text) {
    diff.clear();
    reason.setText(text);
    reason.setVisible(true);
  }

  private static final class Cell extends ListCell<BulkPlan.Item> {

    private final NamedRow row = new NamedRow();

    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(BulkPlan.@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        NamedRow.clear(this);
        return;
      }
      DeckProblem problem = item.problem();
      String lines = Texts.of("bulk.lines", item.lines());
      row.show(
          this,
          item.target().entry().fileName(),
          problem != null
              ? problem.message()
              : item.target().unsaved() == null ? lines : Texts.of("bulk.linesUnsaved", lines),
          problem == null ? "card-file" : "trouble");
    }
  }
}

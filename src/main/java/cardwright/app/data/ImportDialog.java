package cardwright.app.data;

import cardwright.app.control.DialogSize;
import cardwright.app.diff.DiffView;
import cardwright.app.session.Background;
import cardwright.app.session.LatestWins;
import cardwright.app.text.Texts;
import cardwright.deck.Change;
import cardwright.deck.DeckProblem;
import cardwright.deck.table.TableImport;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows what a table would change: each card with its values and its lines side by side, and the
/// rows that are left out with the reason. Gives whether it is to be done.
final class ImportDialog extends Dialog<Boolean> {

  private static final double ROW = 46;
  private static final double VALUE = 17;
  private static final int MOST_VALUES = 5;
  private static final double SIDE = 0.34;
  private static final double STACKED_BELOW = 760;

  private final TableImport source;
  private final LatestWins<Runnable> comparing;
  private final ListView<ImportItem> items = new ListView<>();
  private final DiffView diff = new DiffView("import-diff");
  private final Label reason = new Label();
  private final Label values = new Label();
  private final SplitPane split = new SplitPane();

  /// @param background reads and compares cards
  ImportDialog(Window owner, Background background, TableImport source, ImportPlan plan) {
    this.source = source;
    comparing = new LatestWins<>(background, Runnable::run, e -> say(String.valueOf(e)));
    initOwner(owner);
    setTitle(Texts.of("import.title"));
    DialogPane pane = getDialogPane();
    Label count = new Label(count(plan));
    count.setId("import-count");
    count.setWrapText(true);
    count.getStyleClass().add("section-title");
    VBox head = new VBox(count);
    head.getStyleClass().add("labeled-input");
    for (DeckProblem note : plan.notes()) {
      Label hint = new Label(note.message());
      hint.setWrapText(true);
      hint.getStyleClass().add("hint");
      head.getChildren().add(hint);
    }
    List<ImportItem> shown = new ArrayList<>();
    plan.problems().forEach(problem -> shown.add(new ImportItem(null, problem)));
    plan.rows().forEach(row -> shown.add(new ImportItem(row, null)));
    items.setId("import-items");
    items.setAccessibleText(Texts.of("import.items"));
    items.setFixedCellSize(ROW);
    items.setCellFactory(list -> new ImportItem.Cell());
    items.setPlaceholder(new Label(Texts.of("import.none")));
    items.getItems().setAll(shown);
    items.getSelectionModel().selectedItemProperty().subscribe(this::showItem);
    reason.setId("import-reason");
    reason.getStyleClass().add("trouble");
    reason.setWrapText(true);
    values.setId("import-values");
    values.setWrapText(true);
    values.getStyleClass().add("hint");
    VBox side = new VBox(values, new StackPane(diff, reason));
    side.setSpacing(6);
    side.getStyleClass().add("import-side");
    VBox.setVgrow(side.getChildren().getLast(), Priority.ALWAYS);
    split.getItems().setAll(items, side);
    split.setDividerPositions(SIDE);
    split.widthProperty().subscribe(width -> turn(width.doubleValue()));
    VBox content = new VBox(head, split);
    content.setSpacing(10);
    VBox.setVgrow(split, Priority.ALWAYS);
    pane.setContent(content);
    pane.getStyleClass().add("data-dialog");
    DialogSize.resizable(this, 980, 600);
    ButtonType apply =
        new ButtonType(Texts.of("import.apply", plan.rows().size()), ButtonData.OK_DONE);
    pane.getButtonTypes().addAll(apply, ButtonType.CANCEL);
    Button button = (Button) pane.lookupButton(apply);
    button.setId("import-apply");
    ButtonBar.setButtonUniformSize(button, false);
    button.setDisable(plan.rows().isEmpty());
    setResultConverter(chosen -> chosen == apply);
    items
        .getSelectionModel()
        .select(plan.problems().size() < shown.size() ? plan.problems().size() : 0);
  }

  private static String count(ImportPlan plan) {
    StringBuilder text = new StringBuilder();
    text.append(Texts.of("import.count", plan.rows().size(), plan.cells()));
    if (plan.unchanged() > 0) {
      text.append(", ").append(Texts.of("import.unchanged", plan.unchanged()));
    }
    if (!plan.problems().isEmpty()) {
      text.append(", ").append(Texts.of("import.left", plan.problems().size()));
    }
    return plan.complete() ? text.toString() : Texts.of("import.partly", text);
  }

  private void turn(double width) {
    Orientation wanted =
        width > 0 && width < STACKED_BELOW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (split.getOrientation() != wanted) {
      split.setOrientation(wanted);
      split.setDividerPositions(SIDE);
    }
  }

  private void showItem(@Nullable ImportItem item) {
    diff.clear();
    reason.setVisible(false);
    values.setText("");
    values.setManaged(item != null && item.row() != null);
    if (item == null) {
      return;
    }
    ImportPlan.Row row = item.row();
    if (row == null) {
      say(item.detail());
      return;
    }
    values.setText(item.values());
    // The lines below it would take its room.
    long lines = item.values().lines().count();
    values.setMinHeight(Math.min(lines, MOST_VALUES) * VALUE);
    values.setTooltip(lines > MOST_VALUES ? new Tooltip(item.values()) : null);
    comparing.submit(
        () -> {
          Change change = source.change(row.card(), row.cells());
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
}

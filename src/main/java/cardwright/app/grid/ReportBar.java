package cardwright.app.grid;

import cardwright.app.control.IconButton;
import cardwright.app.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What came of the last job: how many cards, the reasons where it failed, and a way back.
final class ReportBar extends VBox {

  private static final double ROW = 24;
  private static final int MOST_SEEN = 6;

  private final Label line = new Label();
  private final ToggleButton reasons = new ToggleButton(Texts.of("bulk.reasons"));
  private final ListView<String> list = new ListView<>();
  private final Button undo = button("bulk-undo", Texts.of("bulk.undoButton"));
  private final Button redo = button("bulk-redo", Texts.of("bulk.redoButton"));
  private @Nullable BulkReport shown;

  /// @param undone takes back what was reported
  /// @param redone does again what was taken back
  ReportBar(Runnable undone, Runnable redone) {
    setId("bulk-report");
    getStyleClass().add("report-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    line.setId("bulk-report-line");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(line, Priority.ALWAYS);
    reasons.setId("bulk-reasons");
    reasons.setMinWidth(Region.USE_PREF_SIZE);
    reasons.getStyleClass().add("small-button");
    reasons.managedProperty().bind(reasons.visibleProperty());
    undo.setOnAction(event -> undone.run());
    redo.setOnAction(event -> redone.run());
    list.setId("bulk-failures");
    list.setAccessibleText(Texts.of("bulk.reasons"));
    list.setFixedCellSize(ROW);
    list.visibleProperty().bind(reasons.selectedProperty());
    list.managedProperty().bind(list.visibleProperty());
    IconButton close =
        new IconButton("bulk-report-close", Feather.X, () -> setVisible(false))
            .say(Texts.of("bulk.report.close"));
    HBox head = new HBox(line, reasons, undo, redo, close);
    head.getStyleClass().add("find-row");
    getChildren().addAll(head, list);
  }

  private static Button button(String id, String text) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add("small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  /// What was reported last.
  Optional<BulkReport> shown() {
    return Optional.ofNullable(shown);
  }

  /// Offers what can be done about the job.
  void offer(Optional<GridHistory.Turn> turn) {
    undo.setVisible(turn.filter(GridHistory.Turn.UNDO::equals).isPresent());
    redo.setVisible(turn.filter(GridHistory.Turn.REDO::equals).isPresent());
  }

  /// Shows what came of a job.
  void show(BulkReport report) {
    shown = report;
    line.setText(report.line());
    List<String> failures = report.failed().stream().map(problem -> problem.toString()).toList();
    list.setItems(FXCollections.observableArrayList(failures));
    list.setPrefHeight(Math.clamp(failures.size(), 1, MOST_SEEN) * ROW + 4);
    reasons.setVisible(!failures.isEmpty());
    reasons.setSelected(false);
    setVisible(true);
  }
}

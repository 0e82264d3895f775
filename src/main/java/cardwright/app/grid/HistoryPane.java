package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.deck.JobHistory.Job;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The jobs that can be taken back, those of earlier runs and of the command line too.
final class HistoryPane extends BorderPane {

  private static final double ROW = 44;

  private final ListView<Job> list = new ListView<>();
  private final Label none = new Label();

  /// @param undone takes the job that is to be taken back
  /// @param closed run when none is
  HistoryPane(Consumer<Job> undone, Runnable closed) {
    setId("job-history");
    getStyleClass().add("bulk-preview");
    Label title = new Label(Texts.of("history.title"));
    title.getStyleClass().add("section-title");
    title.setLabelFor(list);
    Label hint = new Label(Texts.of("history.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    VBox head = new VBox(title, hint);
    head.getStyleClass().add("bulk-head");
    none.getStyleClass().add("hint");
    list.setId("job-list");
    list.setAccessibleText(Texts.of("history.title"));
    list.setPlaceholder(none);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Cell());
    Button undo = new Button(Texts.of("history.undo"));
    undo.setId("job-undo");
    undo.getStyleClass().add("accent");
    undo.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    undo.setOnAction(event -> undone.accept(list.getSelectionModel().getSelectedItem()));
    Button back = new Button(Texts.of("bulk.back"));
    back.setId("job-back");
    back.setOnAction(event -> closed.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(gap, back, undo);
    foot.getStyleClass().add("bulk-foot");
    setTop(head);
    setCenter(list);
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

  /// Says that the jobs are being looked for.
  void wait(String text) {
    list.getItems().clear();
    none.setText(text);
    list.requestFocus();
  }

  /// Shows jobs, the newest first.
  void show(List<Job> jobs) {
    none.setText(Texts.of("history.none"));
    list.getItems().setAll(jobs);
    list.getSelectionModel().selectFirst();
  }

  private static final class Cell extends ListCell<Job> {

    private final NamedRow row = new NamedRow();

    Cell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Job job, boolean empty) {
      super.updateItem(job, empty);
      if (empty || job == null) {
        NamedRow.clear(this);
        return;
      }
      String when = Texts.of("history.job", time(job.time()), job.files());
      row.show(this, job.job(), when, "card-file");
    }

    private static String time(String time) {
      try {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault(Locale.Category.FORMAT))
            .withZone(ZoneId.systemDefault())
            .format(Instant.parse(time));
      } catch (DateTimeParseException e) {
        return time;
      }
    }
  }
}

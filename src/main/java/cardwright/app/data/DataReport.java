package cardwright.app.data;

import cardwright.app.control.DialogSize;
import cardwright.app.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// Tells what came of a job: a line, and the reasons for what was left out.
final class DataReport extends Dialog<ButtonType> {

  private static final int MOST_SEEN = 10;
  private static final double WIDTH = 640;

  private final VBox content = new VBox(10);

  /// @param problems may be empty
  DataReport(Window owner, String head, List<String> problems) {
    initOwner(owner);
    initModality(Modality.NONE);
    setTitle(Texts.of("report.title"));
    Label line = new Label(head);
    line.setId("report-line");
    line.setWrapText(true);
    line.getStyleClass().add("section-title");
    content.getChildren().add(line);
    if (!problems.isEmpty()) {
      ProblemList list = new ProblemList("report-problems");
      list.show(problems, MOST_SEEN);
      content.getChildren().addAll(new Label(Texts.of("report.problems")), list);
    }
    getDialogPane().setContent(content);
    getDialogPane().getStyleClass().add("data-dialog");
    DialogSize.resizable(this, WIDTH, Region.USE_COMPUTED_SIZE);
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    getDialogPane().lookupButton(ButtonType.CLOSE).setId("report-close");
  }

  /// Adds a hint.
  void note(String text) {
    Label hint = new Label(text);
    hint.setId("report-note");
    hint.setWrapText(true);
    content.getChildren().add(1, hint);
  }

  /// Offers something to go on with.
  void offer(String id, String text, Runnable next) {
    ButtonType type = new ButtonType(text, ButtonData.LEFT);
    getDialogPane().getButtonTypes().add(type);
    Button button = (Button) getDialogPane().lookupButton(type);
    ButtonBar.setButtonUniformSize(button, false);
    button.setId(id);
    button.setOnAction(event -> next.run());
  }
}

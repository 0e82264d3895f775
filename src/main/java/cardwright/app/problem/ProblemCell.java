package cardwright.app.problem;

import cardwright.app.text.Texts;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A problem in the list: how bad, where, what, and the button that mends it.
final class ProblemCell extends ListCell<Problem> {

  private final ProblemsPane pane;
  private final FontIcon icon = new FontIcon();
  private final Label line = new Label();
  private final Label message = new Label();
  private final Button fix = new Button(Texts.of("problem.fix"));
  private final HBox row = new HBox(icon, line, message, fix);

  ProblemCell(ProblemsPane pane) {
    this.pane = pane;
    line.getStyleClass().add("line-number");
    line.setMinWidth(Label.USE_PREF_SIZE);
    message.getStyleClass().add("problem-message");
    message.setMaxWidth(Double.MAX_VALUE);
    message.setMinWidth(0);
    HBox.setHgrow(message, Priority.ALWAYS);
    fix.setMinWidth(Button.USE_PREF_SIZE);
    fix.setFocusTraversable(false);
    fix.getStyleClass().addAll("small", "problem-fix");
    row.getStyleClass().add("problem-row");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            pane.place(getItem());
          }
        });
  }

  @Override
  protected void updateItem(Problem problem, boolean empty) {
    super.updateItem(problem, empty);
    if (empty || problem == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    boolean error = problem.severity() == Severity.ERROR;
    icon.setIconCode(error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE);
    icon.getStyleClass().setAll("ikonli-font-icon", error ? "icon-error" : "icon-warning");
    line.setText(Texts.of("own.line", pane.line(problem)));
    message.setText(problem.message());
    fix.setId("problem-fix-" + getIndex());
    fix.setVisible(problem.fix().isPresent());
    fix.setOnAction(event -> pane.mend(problem));
    setTooltip(new Tooltip(problem.message()));
    setAccessibleText(Texts.of("problem.row", line.getText(), problem.message()));
    setGraphic(row);
  }
}

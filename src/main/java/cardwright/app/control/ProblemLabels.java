package cardwright.app.control;

import cardwright.app.text.Texts;
import cardwright.text.Edit;
import cardwright.text.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Says, under an input, what is wrong with the card's value, and offers to mend it; takes no room
/// while nothing is.
public final class ProblemLabels extends VBox {

  private static final int MOST = 3;

  private final String id;
  private final Consumer<Edit> mend;
  private List<Problem> shown = List.of();

  /// @param id of the input it belongs to
  /// @param mend takes the edit of a fix that was asked for
  public ProblemLabels(String id, Consumer<Edit> mend) {
    this.id = id;
    this.mend = mend;
    getStyleClass().add("field-problems");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Shows the first few problems in place of those shown.
  public void show(List<Problem> problems) {
    if (problems.equals(shown)) {
      return;
    }
    shown = problems;
    getChildren().clear();
    for (int i = 0; i < Math.min(MOST, problems.size()); i++) {
      getChildren().add(row(i, problems.get(i)));
    }
    setVisible(!problems.isEmpty());
  }

  private Node row(int index, Problem problem) {
    Label message = new Label(problem.message());
    message.setId(id + "-problem-" + index);
    message.setWrapText(true);
    message.setMinHeight(Label.USE_PREF_SIZE);
    message
        .getStyleClass()
        .add(problem.severity() == Problem.Severity.ERROR ? "problem-error" : "problem-warning");
    HBox.setHgrow(message, Priority.ALWAYS);
    HBox row = new HBox(message);
    problem
        .fix()
        .ifPresent(
            fix -> {
              Hyperlink link = new Hyperlink(Texts.of("problem.fix"));
              link.setId(id + "-fix-" + index);
              link.setAccessibleText(Texts.of("problem.fix.help", problem.message()));
              link.setMinWidth(Hyperlink.USE_PREF_SIZE);
              link.setOnAction(event -> mend.accept(fix));
              row.getChildren().add(link);
            });
    row.getStyleClass().add("field-problem");
    return row;
  }
}

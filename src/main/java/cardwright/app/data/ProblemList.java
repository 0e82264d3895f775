package cardwright.app.data;

import cardwright.app.text.Texts;
import cardwright.deck.DeckProblem;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// What was left out or noted, each with where it stands; long lines are wrapped.
final class ProblemList extends ListView<String> {

  private static final double ROW = 26;

  ProblemList(String id) {
    setId(id);
    setAccessibleText(Texts.of("report.problems"));
    setCellFactory(view -> new Cell());
  }

  /// Shows problems, as high as some of them need.
  ///
  /// @param most how many lines are seen at once
  void show(List<String> problems, int most) {
    setItems(FXCollections.observableArrayList(problems));
    setPrefHeight(Math.clamp(2L * problems.size(), 2, most) * ROW);
  }

  /// A problem as a line; of a problem of the file that all of them are about, without its folder.
  static String line(Path file, DeckProblem problem) {
    boolean same = problem.file().equals(file.toString());
    String name = same ? String.valueOf(file.getFileName()) : problem.file();
    return new DeckProblem(name, problem.line(), problem.message()).toString();
  }

  private static final class Cell extends ListCell<String> {

    Cell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
    }
  }
}

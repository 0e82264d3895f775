package cardwright.app.dialog;

import cardwright.app.text.Texts;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// How two texts differ, line by line: what only the first has in red with a minus, what only the
/// second has in green with a plus, with some lines around.
final class DiffView extends ListView<DiffView.Line> {

  private static final int CONTEXT = 2;
  private static final int LONGEST = 2_000;

  /// A line.
  ///
  /// @param sign `-`, `+`, a blank, or `…` for lines left out
  record Line(String sign, String text) {}

  DiffView(String before, String after) {
    setId("diff");
    setAccessibleText(Texts.of("diff.name"));
    getStyleClass().add("diff");
    getItems().setAll(lines(before, after));
    setCellFactory(list -> new Cell());
    setFocusTraversable(true);
  }

  static List<Line> lines(String before, String after) {
    List<DiffRow> rows =
        DiffRowGenerator.create()
            .lineNormalizer(line -> line)
            .build()
            .generateDiffRows(before.lines().toList(), after.lines().toList());
    List<Line> all = new ArrayList<>();
    boolean[] near = new boolean[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).getTag() != DiffRow.Tag.EQUAL) {
        int to = Math.min(rows.size() - 1, i + CONTEXT);
        for (int k = Math.max(0, i - CONTEXT); k <= to; k++) {
          near[k] = true;
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (near[i]) {
        add(rows.get(i), all);
      } else if (i == 0 || near[i - 1]) {
        all.add(new Line("…", ""));
      }
    }
    return all;
  }

  private static void add(DiffRow row, List<Line> all) {
    switch (row.getTag()) {
      case EQUAL -> all.add(new Line(" ", row.getOldLine()));
      case DELETE -> all.add(new Line("-", row.getOldLine()));
      case INSERT -> all.add(new Line("+", row.getNewLine()));
      case CHANGE -> {
        all.add(new Line("-", row.getOldLine()));
        all.add(new Line("+", row.getNewLine()));
      }
    }
  }

  private static final class Cell extends ListCell<Line> {

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("removed", "added");
      if (empty || line == null) {
        setText(null);
        return;
      }
      String text = line.text();
      setText(line.sign() + " " + text.substring(0, Math.min(text.length(), LONGEST)));
      if (line.sign().equals("-")) {
        getStyleClass().add("removed");
      } else if (line.sign().equals("+")) {
        getStyleClass().add("added");
      }
    }
  }
}

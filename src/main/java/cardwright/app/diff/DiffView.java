package cardwright.app.diff;

import cardwright.app.text.Texts;
import javafx.scene.control.ListView;

/// Two texts side by side, line by line, with the words that differ and some lines around them.
public final class DiffView extends ListView<DiffRow> {

  /// A view of nothing yet.
  ///
  /// @param id of the node
  public DiffView(String id) {
    setId(id);
    setAccessibleText(Texts.of("diff.name"));
    setCellFactory(view -> new DiffCell());
    getStyleClass().add("diff");
  }

  /// How two texts differ.
  ///
  /// @param id of the node
  /// @param before shown on the left
  /// @param after shown on the right
  public static DiffView of(String id, String before, String after) {
    DiffView view = new DiffView(id);
    view.show(SideBySide.of(before, after));
    return view;
  }

  /// Works out how two texts differ; on any thread.
  ///
  /// @return shows it; to be run on the window's thread
  public Runnable compare(String before, String after) {
    SideBySide result = SideBySide.of(before, after);
    return () -> show(result);
  }

  /// Shows nothing.
  public void clear() {
    getItems().clear();
  }

  void show(SideBySide texts) {
    getItems().setAll(texts.rows());
    setVisible(!texts.rows().isEmpty());
  }
}

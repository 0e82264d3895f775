package cardwright.app.grid;

import cardwright.app.text.Texts;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A cell of the table: a text, and a text field while it is edited.
final class GridCell extends TableCell<GridRow, String> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int LONGEST = 300;

  private final GridTable table;
  private final GridColumn column;
  private final InvalidationListener moved = property -> mark();
  private @Nullable TextField editor;
  private @Nullable GridRow row;

  GridCell(GridTable table, GridColumn column) {
    this.table = table;
    this.column = column;
    getStyleClass().add("grid-cell");
    if (!column.editable()) {
      getStyleClass().add(column.column() == null ? "grid-name" : "grid-derived");
    }
    table.currentColumnProperty().addListener(new WeakInvalidationListener(moved));
    table.getFocusModel().focusedIndexProperty().addListener(new WeakInvalidationListener(moved));
    indexProperty().addListener(moved);
    setOnMousePressed(this::onPressed);
  }

  /// A menu that is asked for by mouse is about the cell below it, also where several rows are
  /// chosen.
  private void onPressed(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY && !isEmpty()) {
      table.getFocusModel().focus(getIndex(), getTableColumn());
    }
  }

  private void mark() {
    boolean here =
        !isEmpty()
            && getIndex() == table.getFocusModel().getFocusedIndex()
            && column.equals(table.currentColumnProperty().get());
    pseudoClassStateChanged(CURRENT, here);
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    if (isEditing() && editor != null) {
      return;
    }
    setGraphic(null);
    setContentDisplay(ContentDisplay.LEFT);
    String now = empty || text == null ? null : shown(text);
    setText(now);
    setAccessibleText(now == null ? null : Texts.of("grid.cell", column.title(), now));
    mark();
  }

  /// Cells show one line.
  private static String shown(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return start.replaceAll("\\R", " ⏎ ");
  }

  @Override
  public void startEdit() {
    GridTable.Edited wanted = table.edited();
    if (wanted == null) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    row = wanted.row();
    TextField field = new TextField(OneLine.of(wanted.row().text(column)));
    editor = field;
    field.setId("grid-editor");
    field.setAccessibleText(column.title());
    field.getStyleClass().add("grid-editor");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field.focusedProperty().subscribe(focused -> left(field, focused));
    setText(null);
    setContentDisplay(ContentDisplay.LEFT);
    setGraphic(field);
    field.applyCss();
    field.requestFocus();
    if (wanted.typed() == null) {
      field.selectAll();
    } else {
      field.setText(wanted.typed());
      field.end();
    }
  }

  private void left(TextField field, boolean focused) {
    if (!focused && field == editor && field.getScene() != null) {
      finish(true);
    }
  }

  private void onKey(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER && (event.isAltDown() || event.isShiftDown())) {
      event.consume();
      if (editor != null) {
        editor.replaceSelection(OneLine.of("\n"));
      }
    } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
      event.consume();
      finish(true);
      if (code == KeyCode.ENTER) {
        table.down();
      } else {
        table.step(event.isShiftDown() ? -1 : 1);
      }
    } else if (code == KeyCode.ESCAPE) {
      event.consume();
      finish(false);
    }
  }

  private void finish(boolean keep) {
    TextField field = editor;
    GridRow of = row;
    editor = null;
    row = null;
    if (field == null || of == null) {
      return;
    }
    boolean had = field.isFocused();
    String before = of.text(column);
    String typed = OneLine.back(field.getText(), before);
    super.cancelEdit();
    updateItem(getItem(), isEmpty());
    if (had) {
      table.requestFocus();
    }
    if (keep && !typed.equals(before)) {
      table.commit(of, column, typed);
    }
  }

  /// Whoever ends the editing otherwise, as by scrolling the cell away, wants what was typed.
  @Override
  public void cancelEdit() {
    if (editor != null) {
      finish(true);
    } else {
      super.cancelEdit();
    }
  }
}

package cardwright.app.control;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What keys do in a sheet.
final class SheetKeys {

  private final Sheet sheet;

  SheetKeys(Sheet sheet) {
    this.sheet = sheet;
  }

  /// Takes the keys before the view does.
  void install() {
    EventDispatcher usual = sheet.getEventDispatcher();
    sheet.setEventDispatcher(
        (event, tail) ->
            event instanceof KeyEvent key ? onKey(key, tail) : usual.dispatchEvent(event, tail));
  }

  /// Keys that the view does not know, or takes for something else: it zooms, asking the platform
  /// for what key has a plus, and it empties cells while one of them is typed into.
  private @Nullable Event onKey(KeyEvent event, EventDispatchChain cells) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      boolean done = sheet.getEditingCell() == null ? isDone(event) : isDoneInCell(event);
      if (done) {
        event.consume();
        return null;
      }
    }
    boolean still = sheet.getEditingCell() == null;
    Event left = cells.dispatchEvent(event);
    if (still
        && sheet.getEditingCell() != null
        && sheet.getScene().getFocusOwner() instanceof TextField field) {
      // The letter that opened the field comes before the pulse that would make it ready.
      field.applyCss();
    }
    return left;
  }

  private boolean isDone(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isArrowKey()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isShiftDown()) {
      move(code);
    } else if (code == KeyCode.TAB && !event.isShortcutDown()) {
      step(event.isShiftDown());
    } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
      sheet.deleteSelectedCells();
    } else if (event.isShortcutDown() && code == KeyCode.C) {
      sheet.copyClipboard();
    } else if (event.isShortcutDown() && code == KeyCode.X) {
      sheet.copyClipboard();
      sheet.deleteSelectedCells();
    } else if (event.isShortcutDown() && code == KeyCode.V) {
      sheet.pasteClipboard();
    } else {
      return code.isModifierKey();
    }
    return true;
  }

  /// Goes to the next cell in the order of reading, and from the last one on to what comes after
  /// the sheet: who goes through the window by keys is not caught here.
  ///
  /// @param back whether the way goes back
  private void step(boolean back) {
    int columns = sheet.getColumns().size();
    int at = sheet.focusedRow().orElse(-1) * columns + sheet.focusedColumn().orElse(columns - 1);
    int to = back ? at - 1 : at + 1;
    if (to >= 0 && to < sheet.shown().size() * columns) {
      sheet.select(to / columns, to % columns);
    } else {
      sheet
          .getScene()
          .getFocusOwner()
          .requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private void move(KeyCode arrow) {
    int down = arrow == KeyCode.UP ? -1 : arrow == KeyCode.DOWN ? 1 : 0;
    int right = arrow == KeyCode.LEFT ? -1 : arrow == KeyCode.RIGHT ? 1 : 0;
    sheet.select(sheet.focusedRow().orElse(0) + down, sheet.focusedColumn().orElse(0) + right);
  }

  private boolean isDoneInCell(KeyEvent event) {
    if (event.getTarget() instanceof TextField field) {
      boolean leaves = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER;
      if (leaves && field.getOnKeyPressed() != null) {
        // The cell's editor knows what to do, but the view would look at Escape before it, and open
        // the next cell at Enter.
        field.getOnKeyPressed().handle(event);
        if (event.getCode() == KeyCode.ENTER && sheet.getEditingCell() == null) {
          move(event.isShiftDown() ? KeyCode.UP : KeyCode.DOWN);
        }
        return true;
      } else if (event.getCode() == KeyCode.DELETE) {
        field.deleteNextChar();
        return true;
      }
      return event.getCode().isModifierKey();
    }
    return false;
  }
}

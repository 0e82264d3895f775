package cardwright.app.control;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A text area for a value of several lines. What is typed goes to the card at once; what the card
/// refuses stays in the area, marked, until it is mended, the card's value changes, or Escape is
/// pressed. Tab leaves it, as it does every other input.
public final class AreaInput extends TextArea {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final int MOST_ROWS = 10;

  private final Consumer<Optional<String>> onTrouble;
  private @Nullable String value;
  private boolean showing;
  private boolean typing;
  private boolean refused;

  /// @param name said by a screen reader
  /// @param sink takes what is typed; gives why not, if not
  /// @param onTrouble takes why a value was refused, and empty when that is over
  public AreaInput(
      String id,
      String name,
      Function<String, Optional<String>> sink,
      Consumer<Optional<String>> onTrouble) {
    this.onTrouble = onTrouble;
    setId(id);
    setAccessibleText(name);
    setPrefRowCount(1);
    textProperty().addListener((property, before, now) -> onTyped(now, sink));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Shows the card's value; null for none.
  public void show(@Nullable String now) {
    boolean same = Objects.equals(value, now);
    value = now;
    if (!typing && !(refused && same)) {
      revert();
    }
  }

  /// Forgets what was typed and refused.
  public void revert() {
    String text = value == null ? "" : value;
    // A text area keeps no other control characters; showing them would change the card.
    setEditable(text.chars().noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7F));
    trouble(Optional.empty());
    if (!text.equals(getText())) {
      showing = true;
      int caret = getCaretPosition();
      setText(text);
      positionCaret(Math.min(caret, getLength()));
      showing = false;
    }
    rows(text);
  }

  private void onTyped(String now, Function<String, Optional<String>> sink) {
    if (showing) {
      return;
    }
    rows(now);
    typing = true;
    Optional<String> trouble = now.equals(value) ? Optional.empty() : sink.apply(now);
    typing = false;
    trouble(trouble);
  }

  private void rows(String text) {
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    setPrefRowCount(Math.min(lines, MOST_ROWS));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && refused) {
      revert();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      KeyEvent leave =
          new KeyEvent(
              event.getEventType(), "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
      event.consume();
      fireEvent(leave);
    }
  }

  private void trouble(Optional<String> trouble) {
    refused = trouble.isPresent();
    pseudoClassStateChanged(REFUSED, refused);
    setAccessibleHelp(trouble.orElse(null));
    onTrouble.accept(trouble);
  }
}

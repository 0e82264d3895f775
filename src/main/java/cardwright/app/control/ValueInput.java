package cardwright.app.control;

import cardwright.text.FieldPath;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A text field for a card's field. What is typed goes to the card at once; what the card refuses
/// stays in the input, marked, until it is mended, the card's value changes, or Escape is pressed.
public final class ValueInput extends TextField {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Consumer<Optional<String>> onTrouble;
  private @Nullable String value;
  private boolean showing;
  private boolean typing;
  private boolean refused;

  /// @param name said by a screen reader
  /// @param onTrouble takes why a value was refused, and empty when that is over
  public ValueInput(
      FieldPath field, String name, FieldSink sink, Consumer<Optional<String>> onTrouble) {
    this.onTrouble = onTrouble;
    setId(Ids.of(field));
    FieldFocus.mark(this, field);
    setAccessibleText(name);
    textProperty().addListener((property, before, now) -> onTyped(field, now, sink));
    focusedProperty().addListener((property, before, now) -> onFocus(now));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Shows the card's value.
  ///
  /// @param now null if the card has no such field
  public void show(@Nullable String now) {
    boolean same = Objects.equals(value, now);
    value = now;
    setDisable(now == null);
    if (typing || (refused && same)) {
      return;
    }
    revert();
  }

  /// Forgets what was typed and refused.
  public void revert() {
    String text = value == null ? "" : value;
    // A text field holds one line; showing another text and taking it back would change the card.
    setEditable(text.chars().noneMatch(c -> c < ' ' || c == 0x7F));
    trouble(Optional.empty());
    if (!text.equals(getText())) {
      showing = true;
      int caret = getCaretPosition();
      setText(text);
      positionCaret(Math.min(caret, getLength()));
      showing = false;
    }
  }

  private void onTyped(FieldPath field, String now, FieldSink sink) {
    if (showing) {
      return;
    }
    typing = true;
    Optional<String> trouble = now.equals(value) ? Optional.empty() : sink.set(field, now);
    typing = false;
    trouble(trouble);
  }

  private void onFocus(boolean focused) {
    if (!focused && !refused) {
      revert();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && refused) {
      revert();
      event.consume();
    }
  }

  private void trouble(Optional<String> trouble) {
    refused = trouble.isPresent();
    pseudoClassStateChanged(REFUSED, refused);
    setAccessibleHelp(trouble.orElse(null));
    onTrouble.accept(trouble);
  }
}

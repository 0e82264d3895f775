package cardwright.app.control;

import cardwright.app.emoji.EmojiStrip;
import cardwright.app.text.Texts;
import cardwright.check.Choice;
import cardwright.text.FieldPath;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A label, an input below it, and below that, when needed, how its emoji look and why a value was
/// not taken.
public final class LabeledInput extends VBox {

  private final ValueInput input;

  /// @param label short, above the input
  /// @param name said by a screen reader, complete without the surroundings
  public LabeledInput(FieldPath field, String label, String name, FieldSink sink) {
    TroubleLabel trouble = new TroubleLabel(Ids.of(field));
    input = new ValueInput(field, name, sink, trouble::show);
    Label caption = new Label(label);
    caption.setLabelFor(input);
    caption.getStyleClass().add("caption");
    getStyleClass().add("labeled-input");
    getChildren().addAll(caption, input, new EmojiStrip(input), trouble);
  }

  /// What is shown while the value is empty.
  public LabeledInput prompt(String prompt) {
    input.setPromptText(prompt);
    return this;
  }

  /// Offers choices below the input; any other value can be typed all the same.
  public LabeledInput choices(List<Choice> choices) {
    int at = getChildren().indexOf(input);
    getChildren().remove(at);
    String help = Texts.of("pick.help", input.getAccessibleText());
    getChildren().add(at, PickList.around(input, choices, help));
    return this;
  }

  /// Puts buttons behind the input, on its line whatever is said below it.
  public LabeledInput buttons(Button... buttons) {
    int at = getChildren().indexOf(input);
    HBox line = new HBox(input);
    HBox.setHgrow(input, Priority.ALWAYS);
    line.getChildren().addAll(buttons);
    line.getStyleClass().add("input-line");
    getChildren().add(at, line);
    return this;
  }

  /// Shows the card's value; null if the card has no such field.
  public void show(@Nullable String value) {
    input.show(value);
  }
}

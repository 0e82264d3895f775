package cardwright.app.control;

import cardwright.check.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Choices below a text field: those that hold what is typed, or all at the press of a button or of
/// the key Down. Any other value can be typed all the same.
public final class PickList {

  private static final int ROWS = 9;

  private static final StringConverter<Choice> ID = converter(false);
  private static final StringConverter<Choice> ID_AND_NAME = converter(true);

  private final List<Choice> choices;
  private final AutoCompletionBinding<Choice> binding;
  private final TextField field;

  /// Asked on the display's thread, answered on that of the popup.
  private volatile boolean wanted;

  private volatile boolean all;

  private PickList(TextField field, List<Choice> choices) {
    this.field = field;
    this.choices = choices.stream().filter(choice -> !choice.hidden()).toList();
    binding = TextFields.bindAutoCompletion(field, request -> matching(request.getUserText()), ID);
    binding.getAutoCompletionPopup().setConverter(ID_AND_NAME);
    binding.setVisibleRowCount(ROWS);
    binding.setHideOnEscape(true);
    binding.setMinWidth(280);
    binding.getAutoCompletionPopup().showingProperty().subscribe(this::onShowing);
    field.textProperty().subscribe(this::renew);
    field.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
  }

  /// Gives a text field choices.
  ///
  /// @return the field with a button behind it that shows all
  public static Node around(TextField field, List<Choice> choices, String help) {
    PickList list = new PickList(field, choices);
    Button open = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    open.setId(field.getId() + "-choices");
    open.getStyleClass().add("pick-button");
    open.setFocusTraversable(false);
    open.setMaxHeight(Double.MAX_VALUE);
    open.setAccessibleText(help);
    open.setTooltip(new Tooltip(help));
    open.disableProperty().bind(field.disabledProperty());
    open.setOnAction(event -> list.showAll());
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(field, open);
    row.getStyleClass().add("pick");
    return row;
  }

  private void onTyped(KeyEvent event) {
    // What undo puts into the field is not a search.
    wanted = !event.isShortcutDown() && !event.isAltDown();
    all = false;
  }

  private void onPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !binding.getAutoCompletionPopup().isShowing()) {
      showAll();
      event.consume();
    }
  }

  private void showAll() {
    field.requestFocus();
    wanted = true;
    all = true;
    binding.setUserInput(field.getText());
  }

  private void onShowing() {
    renew();
    var popup = binding.getAutoCompletionPopup();
    if (popup.isShowing()) {
      // Else its list has the keys only from the next frame on, and a quick Down goes astray.
      popup.getSkin().getNode().requestFocus();
    }
  }

  /// The popup answers from a thread of its own: until then it would offer, and take, what fits
  /// what was typed before.
  private void renew() {
    var popup = binding.getAutoCompletionPopup();
    if (popup.isShowing()) {
      popup.getSuggestions().setAll(matching(field.getText()));
    }
  }

  private Collection<Choice> matching(String typed) {
    if (!wanted) {
      return List.of();
    }
    String words = typed.strip().toLowerCase(Locale.ROOT);
    return all || words.isEmpty()
        ? choices
        : choices.stream()
            .filter(choice -> has(choice, words))
            .sorted((a, b) -> Integer.compare(rank(a, words), rank(b, words)))
            .toList();
  }

  private static boolean has(Choice choice, String words) {
    return choice.id().toLowerCase(Locale.ROOT).contains(words)
        || choice.title().toLowerCase(Locale.ROOT).contains(words);
  }

  /// The very value first, then what starts so, then the rest.
  private static int rank(Choice choice, String words) {
    String id = choice.id().toLowerCase(Locale.ROOT);
    boolean starts =
        id.startsWith(words) || choice.title().toLowerCase(Locale.ROOT).startsWith(words);
    return id.equals(words) ? 0 : starts ? 1 : 2;
  }

  private static StringConverter<Choice> converter(boolean withName) {
    return new StringConverter<>() {
      @Override
      public String toString(Choice choice) {
        return withName ? choice.id() + "  ·  " + choice.title() : choice.id();
      }

      @Override
      public Choice fromString(String text) {
        return new Choice(text, null, false);
      }
    };
  }
}

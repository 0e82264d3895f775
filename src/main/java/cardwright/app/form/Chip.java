package cardwright.app.form;

import cardwright.app.emoji.EmojiLabel;
import cardwright.app.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One item of a list: removed by its button or Delete, edited by a double click, Enter or F2,
/// moved by dragging it or by Alt with the arrow keys.
final class Chip extends HBox {

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  /// The list that chips belong to.
  interface Owner {

    /// Gives an item another text; an empty one removes it.
    void set(int index, String text);

    /// Takes an item away.
    void remove(int index);

    /// Gives an item another place.
    void move(int from, int to);

    /// Puts the focus on an item, or the one next to it.
    void focus(int index);
  }

  private final int index;
  private final String text;
  private final Owner owner;
  private final EmojiLabel label = new EmojiLabel();

  Chip(int index, String text, String id, Owner owner) {
    this.index = index;
    this.text = text;
    this.owner = owner;
    label.setText(text);
    label.setMaxWidth(360);
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.setId(id + "-remove");
    remove.setFocusTraversable(false);
    remove.setAccessibleText(Texts.of("list.remove", text));
    remove.setTooltip(new Tooltip(Texts.of("list.remove", text)));
    remove.setOnAction(event -> owner.remove(index));
    setId(id);
    setFocusTraversable(true);
    setAccessibleText(text);
    setAccessibleHelp(Texts.of("chip.help"));
    getStyleClass().add("chip");
    getChildren().addAll(label, remove);
    setOnKeyPressed(this::onKey);
    setOnMouseClicked(this::onClick);
    setOnMouseDragged(event -> mark(under(event)));
    setOnMouseReleased(this::onReleased);
  }

  private void onClick(MouseEvent event) {
    requestFocus();
    if (event.getClickCount() == 2) {
      edit();
    }
  }

  private void onReleased(MouseEvent event) {
    Chip target = under(event);
    mark(null);
    if (target != null && !event.isStillSincePress()) {
      owner.move(index, target.index);
    }
  }

  /// Shows where this chip would go.
  private void mark(@Nullable Chip target) {
    for (Node sibling : getParent().getChildrenUnmodifiable()) {
      sibling.pseudoClassStateChanged(TARGET, sibling == target);
    }
  }

  /// The other chip of the list under the mouse.
  private @Nullable Chip under(MouseEvent event) {
    for (Node sibling : getParent().getChildrenUnmodifiable()) {
      boolean there = sibling.contains(sibling.sceneToLocal(event.getSceneX(), event.getSceneY()));
      if (there && sibling != this && sibling instanceof Chip chip) {
        return chip;
      }
    }
    return null;
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    int step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step != 0 && event.isAltDown()) {
      owner.move(index, index + step);
    } else if (step != 0) {
      owner.focus(index + step);
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      owner.remove(index);
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      edit();
    } else {
      return;
    }
    event.consume();
  }

  /// Puts an input in the place of the text.
  private void edit() {
    TextField input = new TextField(text);
    input.setId(getId() + "-edit");
    input.setAccessibleText(Texts.of("chip.edit", text));
    input.setPrefColumnCount(Math.clamp(text.length() + 2, 6, 30));
    input.setOnAction(event -> owner.set(index, input.getText().strip()));
    input.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            getChildren().set(0, label);
            requestFocus();
            event.consume();
          }
        });
    input
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && getChildren().getFirst() == input) {
                getChildren().set(0, label);
              }
            });
    getChildren().set(0, input);
    input.requestFocus();
    input.selectAll();
  }
}

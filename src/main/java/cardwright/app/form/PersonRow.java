package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldSink;
import cardwright.app.control.IconButton;
import cardwright.app.control.LabeledInput;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One person: picture, display name, address of the picture, and what moves and removes the row.
/// Alt+Up and Alt+Down move it from anywhere in it.
final class PersonRow extends HBox {

  private final int index;
  private final PeoplePane people;
  private final FieldPath namePath;
  private final FieldPath avatarPath;
  private final LabeledInput name;
  private final LabeledInput avatar;
  private final AvatarButton picture;
  private final Label grip = new Label(null, new FontIcon(Feather.MORE_VERTICAL));
  private final IconButton up;
  private final IconButton down;
  private final IconButton remove;
  private final VBox tools;

  /// Where the row would come to stand while it is dragged, else -1.
  private int target = -1;

  PersonRow(
      int index,
      PeoplePane people,
      FieldSink sink,
      CardEdits edits,
      Path card,
      Surroundings around) {
    this.index = index;
    this.people = people;
    FieldPath person = FieldPath.key("people").then(index);
    namePath = person.then("name");
    avatarPath = person.then("avatar");
    name =
        new LabeledInput(
            namePath, Texts.of("person.name"), Texts.of("person.name.help", index + 1), sink);
    avatar =
        new LabeledInput(
                avatarPath,
                Texts.of("person.avatar"),
                Texts.of("person.avatar.help", index + 1),
                sink)
            .prompt(Texts.of("address.prompt"));
    picture = new AvatarButton(avatarPath, edits, card, around);
    VBox fields = new VBox(name, avatar);
    fields.getChildren().addAll(picture.messages());
    fields.getStyleClass().add("fields");
    HBox.setHgrow(fields, Priority.ALWAYS);
    String id = "people-" + index;
    up = new IconButton(id + "-up", Feather.CHEVRON_UP, () -> people.move(index, index - 1));
    down = new IconButton(id + "-down", Feather.CHEVRON_DOWN, () -> people.move(index, index + 1));
    remove = new IconButton(id + "-remove", Feather.TRASH_2, () -> people.remove(index));
    tools = new VBox(up, down, remove);
    tools.getStyleClass().add("row-tools");
    tools.setAlignment(Pos.TOP_CENTER);
    tools.managedProperty().bind(tools.visibleProperty());
    setUpGrip();
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    getStyleClass().add("person");
    getChildren().addAll(grip, picture, fields, tools);
  }

  void show(Reading reading, Person person, int count) {
    name.show(Values.body(reading, namePath));
    String address = Values.body(reading, avatarPath);
    avatar.show(address);
    picture.show(person, address != null);
    tools.setVisible(count > 1);
    grip.setVisible(count > 1);
    up.setDisable(index == 0);
    down.setDisable(index == count - 1);
    up.say(Texts.of("person.up", person.name()));
    down.say(Texts.of("person.down", person.name()));
    remove.say(Texts.of("person.remove", person.name()));
  }

  /// The grip is dragged with plain mouse moves: the row stays in this window.
  private void setUpGrip() {
    grip.setId("people-" + index + "-grip");
    grip.getStyleClass().add("grip");
    grip.setCursor(Cursor.MOVE);
    grip.managedProperty().bind(grip.visibleProperty());
    grip.setAccessibleText(Texts.of("person.grip"));
    grip.setOnMouseDragged(
        event -> {
          target = people.indexAt(event.getSceneY());
          people.markDrop(index, target);
          event.consume();
        });
    grip.setOnMouseReleased(
        event -> {
          people.markDrop(index, -1);
          int to = target;
          target = -1;
          people.move(index, to);
        });
  }

  private void onKey(KeyEvent event) {
    boolean plainAlt = event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
    if (plainAlt && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      people.move(index, event.getCode() == KeyCode.UP ? index - 1 : index + 1);
      event.consume();
    }
  }

  /// Gives the focus to what is the same here as a control of another row.
  void focusLike(Node control, int row) {
    String id = String.valueOf(control.getId());
    String other = "people-" + row + "-";
    Node same =
        id.startsWith(other) ? lookup("#people-" + index + id.substring(other.length() - 1)) : null;
    if (same != null && !same.isDisabled()) {
      same.requestFocus();
    } else if (same != null) {
      picture.requestFocus();
    }
  }

  @Override
  public void requestFocus() {
    picture.requestFocus();
  }
}

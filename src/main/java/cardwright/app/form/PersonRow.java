package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.app.picture.AvatarView;
import cardwright.app.picture.Pictures;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One person: picture, display name, address of the picture.
final class PersonRow extends HBox {

  private static final double AVATAR = 52;

  private final AvatarView picture;
  private final FieldPath namePath;
  private final FieldPath avatarPath;
  private final LabeledInput name;
  private final LabeledInput avatar;

  PersonRow(int index, FieldSink sink, Pictures pictures) {
    FieldPath person = FieldPath.key("people").then(index);
    namePath = person.then("name");
    avatarPath = person.then("avatar");
    picture = new AvatarView(pictures, AVATAR);
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
    VBox fields = new VBox(name, avatar);
    fields.getStyleClass().add("fields");
    HBox.setHgrow(fields, Priority.ALWAYS);
    getStyleClass().add("person");
    getChildren().addAll(picture, fields);
  }

  void show(Reading reading, Person person) {
    picture.show(person.name(), person.avatar());
    name.show(Values.body(reading, namePath));
    avatar.show(Values.body(reading, avatarPath));
  }
}

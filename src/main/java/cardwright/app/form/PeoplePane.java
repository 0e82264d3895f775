package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The people a card is about: one row each, which can be moved and removed, and a line that adds
/// one where the layout has room.
final class PeoplePane implements FormPane {

  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

  private final FieldSink sink;
  private final CardEdits edits;
  private final Path card;
  private final Surroundings around;
  private final VBox rows = new VBox();
  private final List<PersonRow> people = new ArrayList<>();
  private final TextField name = new TextField();
  private final HBox add;
  private final TroubleLabel trouble = new TroubleLabel("people");
  private final Section section;

  /// @param card the file that is shown
  PeoplePane(FieldSink sink, CardEdits edits, Path card, Surroundings around) {
    this.sink = sink;
    this.edits = edits;
    this.card = card;
    this.around = around;
    rows.getStyleClass().add("people");
    name.setId("people-add");
    name.setPromptText(Texts.of("people.add.prompt"));
    name.setAccessibleText(Texts.of("people.add.help"));
    name.setOnAction(event -> add());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button button = new Button(Texts.of("people.add"), new FontIcon(Feather.USER_PLUS));
    button.setId("people-add-button");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> add());
    button.disableProperty().bind(name.textProperty().map(String::isBlank));
    add = new HBox(name, button);
    add.getStyleClass().add("add-line");
    add.managedProperty().bind(add.visibleProperty());
    section = new Section("people", Texts.of("people.title"), Feather.USERS, rows, add, trouble);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    List<Person> now = reading.data().people();
    section.setVisible(!now.isEmpty());
    while (people.size() > now.size()) {
      people.removeLast();
      rows.getChildren().removeLast();
    }
    while (people.size() < now.size()) {
      PersonRow row = new PersonRow(people.size(), this, sink, edits, card, around);
      people.add(row);
      rows.getChildren().add(row);
    }
    for (int i = 0; i < now.size(); i++) {
      people.get(i).show(reading, now.get(i), now.size());
    }
    add.setVisible(!now.isEmpty() && now.size() < reading.room());
    trouble.show(Optional.empty());
  }

  private void add() {
    String typed = name.getText().strip();
    if (!typed.isEmpty() && change(now -> now.add(new Person(typed, null, false, null)))) {
      name.clear();
    }
  }

  /// Takes a person out of the card.
  void remove(int index) {
    if (change(now -> now.remove(index))) {
      people.get(Math.min(index, people.size() - 1)).requestFocus();
    }
  }

  /// Moves a person; the focus goes along.
  void move(int from, int to) {
    if (from == to || to < 0 || to >= people.size()) {
      return;
    }
    Node focused = section.getScene().getFocusOwner();
    if (change(now -> now.add(to, now.remove(from))) && focused != null) {
      people.get(to).focusLike(focused, from);
    }
  }

  /// Where a person would come to stand that is dropped here.
  ///
  /// @param y in the window
  int indexAt(double y) {
    int index = 0;
    for (PersonRow row : people) {
      Bounds bounds = row.localToScene(row.getLayoutBounds());
      index += bounds.getMaxY() < y ? 1 : 0;
    }
    return Math.min(index, people.size() - 1);
  }

  /// Marks where a person would come to stand; -1 for nowhere.
  void markDrop(int from, int to) {
    for (int i = 0; i < people.size(); i++) {
      people.get(i).pseudoClassStateChanged(DROP_ABOVE, i == to && to < from);
      people.get(i).pseudoClassStateChanged(DROP_BELOW, i == to && to > from);
    }
  }

  private boolean change(Consumer<List<Person>> rearranging) {
    Optional<String> why =
        edits.change(
            (engine, reading) -> {
              List<Person> now = new ArrayList<>(reading.data().people());
              rearranging.accept(now);
              return engine.people(reading, now);
            });
    trouble.show(why);
    return why.isEmpty();
  }
}

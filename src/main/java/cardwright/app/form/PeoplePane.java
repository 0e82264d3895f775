package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.app.picture.Pictures;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.Reading;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The people a card is about.
final class PeoplePane implements FormPane {

  private final FieldSink sink;
  private final Pictures pictures;
  private final VBox rows = new VBox();
  private final List<PersonRow> people = new ArrayList<>();
  private final Section section;

  PeoplePane(FieldSink sink, Pictures pictures) {
    this.sink = sink;
    this.pictures = pictures;
    rows.getStyleClass().add("people");
    section = new Section("people", Texts.of("people.title"), Feather.USERS, rows);
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
      PersonRow row = new PersonRow(people.size(), sink, pictures);
      people.add(row);
      rows.getChildren().add(row);
    }
    for (int i = 0; i < now.size(); i++) {
      people.get(i).show(reading, now.get(i));
    }
  }
}

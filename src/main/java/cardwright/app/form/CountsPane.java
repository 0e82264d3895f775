package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.Reading;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// How many tweets went into the model: a column per person, and whether each column adds up.
final class CountsPane implements FormPane {

  private final FieldSink sink;
  private final GridPane grid = new GridPane();
  private final List<CountsColumn> columns = new ArrayList<>();
  private final TroubleLabel trouble = new TroubleLabel("counts");
  private final Section section;

  CountsPane(FieldSink sink) {
    this.sink = sink;
    grid.getStyleClass().add("counts");
    section = new Section("counts", Texts.of("counts.title"), Feather.HASH, grid, trouble);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    List<Person> people = reading.data().people();
    section.setVisible(people.stream().anyMatch(person -> person.tweets() != null));
    if (people.size() != columns.size()) {
      build(people.size());
    }
    for (int i = 0; i < people.size(); i++) {
      columns.get(i).show(reading, people.get(i));
    }
  }

  private void showTrouble() {
    trouble.show(columns.stream().flatMap(column -> column.trouble().stream()).findFirst());
  }

  private void build(int people) {
    columns.clear();
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(GridPane.USE_PREF_SIZE);
    grid.getColumnConstraints().add(labels);
    for (int i = 0; i < people; i++) {
      CountsColumn column = new CountsColumn(i, sink, this::showTrouble);
      columns.add(column);
      grid.addColumn(i + 1, column.nodes().toArray(Node[]::new));
      ColumnConstraints width = new ColumnConstraints();
      width.setHgrow(Priority.ALWAYS);
      width.setMinWidth(64);
      width.setPercentWidth(people > 1 ? 72.0 / people : -1);
      grid.getColumnConstraints().add(width);
    }
    for (int row = 0; row < Count.values().length; row++) {
      Label label = new Label(Count.values()[row].label());
      label.getStyleClass().add("caption");
      if (!columns.isEmpty()) {
        label.setLabelFor(columns.getFirst().nodes().get(row + 1));
      }
      grid.add(label, 0, row + 1);
    }
  }
}

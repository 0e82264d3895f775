package cardwright.app.form;

import cardwright.app.emoji.EmojiLabel;
import cardwright.app.text.Texts;
import cardwright.card.CardData;
import cardwright.card.Pairing;
import cardwright.card.Person;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which handle belongs to whom: a proposal that can be changed. A view only, the card does not say
/// it.
final class PairingRows extends VBox {

  private final GridPane grid = new GridPane();
  private final List<ComboBox<String>> boxes = new ArrayList<>();
  private List<String> names = List.of();
  private List<String> handles = List.of();

  PairingRows() {
    Label hint = new Label(Texts.of("pairing.hint"));
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    grid.getStyleClass().add("counts");
    ColumnConstraints left = new ColumnConstraints();
    left.setPercentWidth(50);
    ColumnConstraints right = new ColumnConstraints();
    right.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(left, right);
    setId("pairing");
    getStyleClass().add("labeled-input");
    managedProperty().bind(visibleProperty());
    getChildren().addAll(hint, grid);
  }

  void show(CardData data) {
    List<String> nowNames = data.people().stream().map(Person::name).toList();
    setVisible(nowNames.size() > 1 && data.handles().size() > 1);
    if (isVisible() && (!nowNames.equals(names) || !data.handles().equals(handles))) {
      boolean sameHandles = data.handles().equals(handles) && nowNames.size() == names.size();
      // A choice stays while a name is typed; other people or handles ask for a new proposal.
      List<Integer> chosen =
          sameHandles && nowNames.stream().filter(names::contains).count() >= names.size() - 1
              ? chosen(nowNames)
              : Pairing.propose(nowNames, data.handles());
      names = nowNames;
      handles = List.copyOf(data.handles());
      build(chosen);
    }
  }

  /// The present choice, for the names in their new order.
  private List<Integer> chosen(List<String> now) {
    Integer[] chosen = new Integer[now.size()];
    List<Integer> old =
        boxes.stream().map(box -> box.getSelectionModel().getSelectedIndex() - 1).toList();
    for (int i = 0; i < now.size(); i++) {
      int was = names.indexOf(now.get(i));
      chosen[i] = old.get(was < 0 ? i : was);
    }
    return List.of(chosen);
  }

  private void build(List<Integer> chosen) {
    grid.getChildren().clear();
    boxes.clear();
    List<String> choices = new ArrayList<>(List.of(Texts.of("pairing.unknown")));
    handles.forEach(handle -> choices.add("@" + handle));
    for (int i = 0; i < names.size(); i++) {
      ComboBox<String> box = new ComboBox<>(FXCollections.observableList(choices));
      box.setId("pairing-" + i);
      box.setAccessibleText(Texts.of("pairing.of", names.get(i)));
      box.setMaxWidth(Double.MAX_VALUE);
      box.getSelectionModel().select(chosen.get(i) + 1);
      int row = i;
      box.getSelectionModel()
          .selectedIndexProperty()
          .addListener((property, before, now) -> onChosen(row, now.intValue(), before.intValue()));
      boxes.add(box);
      EmojiLabel name = new EmojiLabel();
      name.setText(names.get(i));
      grid.addRow(i, name, box);
    }
  }

  /// Whoever had the handle gets the one that was given up.
  private void onChosen(int row, int now, int before) {
    for (int i = 0; i < boxes.size(); i++) {
      boolean same = boxes.get(i).getSelectionModel().getSelectedIndex() == now;
      if (i != row && now > 0 && same) {
        boxes.get(i).getSelectionModel().select(before);
      }
    }
  }
}

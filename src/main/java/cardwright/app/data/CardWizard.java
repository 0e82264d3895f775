package cardwright.app.data;

import cardwright.app.control.DialogSize;
import cardwright.app.session.Background;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.ColumnMapping;
import cardwright.deck.DeckException;
import cardwright.deck.MappingStore;
import cardwright.deck.table.TableRecords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Leads from a data file to new cards: the file, what its columns give, layout and names, a trial.
/// Gives the plan when it is to be done.
final class CardWizard extends Dialog<CardPlan> {

  private static final int ROWS = 20;
  private static final double WIDTH = 820;
  private static final double HEIGHT = 560;

  private final Background background;
  private final DataStep data = new DataStep();
  private final MappingStep mapping = new MappingStep(MappingStore.ofUser(), this::say);
  private final TargetStep target;
  private final TrialStep trial;
  private final List<WizardStep> steps;
  private final List<Label> names = new ArrayList<>();
  private final BorderPane content = new BorderPane();
  private final Label trouble = new Label();
  private final Button back;
  private final Button next;
  private int at;
  private @Nullable Path shown;
  private @Nullable CardPlan plan;

  /// @param background reads the data
  /// @param layouts their names, oldest first
  CardWizard(Window owner, Background background, CardEngine engine, List<String> layouts) {
    this.background = background;
    target = new TargetStep(layouts);
    trial = new TrialStep(background, engine);
    steps = List.of(data, mapping, target, trial);
    initOwner(owner);
    setTitle(Texts.of("wizard.title"));
    FlowPane head = new FlowPane(18, 4);
    for (int i = 0; i < steps.size(); i++) {
      Label name = new Label(Texts.of("wizard.step", i + 1, steps.get(i).title()));
      name.getStyleClass().add("wizard-step");
      names.add(name);
    }
    head.getChildren().setAll(names);
    head.getStyleClass().add("wizard-head");
    trouble.setId("wizard-trouble");
    trouble.getStyleClass().add("trouble");
    trouble.setWrapText(true);
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    content.setTop(head);
    content.setBottom(trouble);
    getDialogPane().setContent(content);
    getDialogPane().getStyleClass().add("data-dialog");
    DialogSize.resizable(this, WIDTH, HEIGHT);
    ButtonType backType = new ButtonType(Texts.of("wizard.back"), ButtonData.BACK_PREVIOUS);
    ButtonType nextType = new ButtonType(Texts.of("wizard.next"), ButtonData.NEXT_FORWARD);
    getDialogPane().getButtonTypes().addAll(backType, nextType, ButtonType.CANCEL);
    back = (Button) getDialogPane().lookupButton(backType);
    next = (Button) getDialogPane().lookupButton(nextType);
    back.setId("wizard-back");
    next.setId("wizard-next");
    next.setDefaultButton(true);
    // “Write 10,000 cards” needs its room.
    ButtonBar.setButtonUniformSize(next, false);
    back.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          show(at - 1);
        });
    next.addEventFilter(ActionEvent.ACTION, this::forward);
    steps.forEach(step -> step.ready().addListener((property, before, now) -> refresh()));
    trial.ready().addListener((property, before, now) -> focusWhen(now));
    setResultConverter(button -> button == nextType ? plan : null);
    setOnHidden(event -> trial.stop());
    show(0);
    setOnShown(event -> data.first().requestFocus());
  }

  private void say(String text) {
    trouble.setText(text);
  }

  private void show(int step) {
    if (at == steps.size() - 1) {
      trial.stop();
    }
    at = step;
    say("");
    for (int i = 0; i < names.size(); i++) {
      names.get(i).getStyleClass().setAll("label", "wizard-step");
      if (i == at) {
        names.get(i).getStyleClass().add("wizard-step-now");
      }
    }
    Node node = steps.get(at).node();
    content.setCenter(node);
    back.setDisable(at == 0);
    refresh();
    // What stands in a part that was never seen is not there before its style is known.
    node.applyCss();
    steps.get(at).first().requestFocus();
  }

  /// What was tried out can be done at once.
  private void focusWhen(boolean tried) {
    if (tried) {
      next.requestFocus();
    }
  }

  private void refresh() {
    next.setDisable(!steps.get(at).ready().get());
    next.setText(
        at == steps.size() - 1 ? Texts.of("wizard.write", trial.cards()) : Texts.of("wizard.next"));
  }

  private void forward(ActionEvent event) {
    if (at == steps.size() - 1) {
      return;
    }
    event.consume();
    if (at == 0) {
      read(data.file().orElseThrow());
    } else if (at == 1) {
      target.propose(data.file().orElseThrow());
      show(2);
    } else {
      tryOut();
    }
  }

  /// Reads the first rows, and goes on when they are there.
  private void read(Path file) {
    if (file.equals(shown)) {
      show(1);
      return;
    }
    next.setDisable(true);
    say("");
    background.run(
        () -> TableRecords.head(file, ROWS),
        head -> {
          shown = file;
          mapping.show(head);
          show(1);
        },
        e -> {
          say(e instanceof DeckException ? String.valueOf(e.getMessage()) : e.toString());
          refresh();
        });
  }

  private void tryOut() {
    try {
      Optional<ColumnMapping> chosen = mapping.chosen();
      CardPlan made =
          new CardPlan(
              data.file().orElseThrow(),
              chosen.orElse(null),
              target.layout(),
              target.pattern(),
              target.out());
      plan = made;
      show(3);
      trial.run(made);
    } catch (DeckException e) {
      say(String.valueOf(e.getMessage()));
    }
  }
}

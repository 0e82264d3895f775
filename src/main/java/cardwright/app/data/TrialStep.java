package cardwright.app.data;

import cardwright.app.job.Progress;
import cardwright.app.session.Background;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.DeckException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows what would be written: how many cards, what is wrong with the others, and the first cards.
final class TrialStep implements WizardStep {

  private static final double ROW = 26;
  private static final int MOST_SEEN = 4;
  private static final double SIDE = 0.36;

  private final Background background;
  private final CardEngine engine;
  private final Label counts = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final ProblemList problems = new ProblemList("wizard-problems");
  private final ListView<String> cards = new ListView<>();
  private final TextArea text = new TextArea();
  private final VBox box = new VBox(8);
  private final BooleanProperty ready = new SimpleBooleanProperty();
  private @Nullable Trial running;
  private CardRun.@Nullable Result result;

  /// A trial that can be stopped.
  private static final class Trial implements Progress {
    private final Consumer<Double> shown;
    private volatile boolean stopped;

    private Trial(Consumer<Double> shown) {
      this.shown = shown;
    }

    @Override
    public void show(long done, long all) {
      Platform.runLater(() -> shown.accept(all == 0 ? 0.0 : (double) done / all));
    }

    @Override
    public boolean goesOn() {
      return !stopped;
    }
  }

  TrialStep(Background background, CardEngine engine) {
    this.background = background;
    this.engine = engine;
    counts.setId("wizard-counts");
    counts.setWrapText(true);
    counts.getStyleClass().add("section-title");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.managedProperty().bind(bar.visibleProperty());
    problems.managedProperty().bind(problems.visibleProperty());
    problems.setMinHeight(Region.USE_PREF_SIZE);
    cards.setId("wizard-cards");
    cards.setAccessibleText(Texts.of("wizard.cards"));
    cards.setFixedCellSize(ROW);
    cards.getSelectionModel().selectedItemProperty().subscribe(this::show);
    text.setId("wizard-text");
    text.setAccessibleText(Texts.of("wizard.text"));
    text.setEditable(false);
    text.getStyleClass().add("wizard-text");
    SplitPane split = new SplitPane(cards, text);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(SIDE);
    VBox.setVgrow(split, Priority.ALWAYS);
    box.getChildren().setAll(counts, bar, problems, split);
  }

  private void show(@Nullable String card) {
    CardRun.Result found = result;
    text.setText(found == null || card == null ? "" : found.texts().getOrDefault(card, ""));
    text.positionCaret(0);
  }

  /// Tries a plan out.
  void run(CardPlan plan) {
    stop();
    ready.set(false);
    counts.setText(Texts.of("wizard.trying"));
    bar.setVisible(true);
    bar.setProgress(-1);
    problems.setVisible(false);
    cards.getItems().clear();
    result = null;
    Trial trial = new Trial(bar::setProgress);
    running = trial;
    background.run(
        () -> new CardRun(plan, engine).tryOut(trial),
        found -> {
          if (trial == running) {
            tried(found);
          }
        },
        e -> {
          if (trial == running) {
            failed(e);
          }
        });
  }

  private void tried(CardRun.Result found) {
    result = found;
    bar.setVisible(false);
    counts.setText(Texts.of("wizard.would", found.text()));
    say(found.problems());
    List<String> names = new ArrayList<>(found.texts().keySet());
    cards.setItems(FXCollections.observableArrayList(names));
    cards.getSelectionModel().selectFirst();
    ready.set(found.cards() > 0 && found.complete());
  }

  private void say(List<String> troubles) {
    problems.show(troubles, MOST_SEEN);
    problems.setVisible(!troubles.isEmpty());
  }

  private void failed(Exception e) {
    bar.setVisible(false);
    counts.setText(Texts.of("data.failed"));
    say(List.of(e instanceof DeckException ? String.valueOf(e.getMessage()) : e.toString()));
  }

  /// Stops what is running.
  void stop() {
    if (running != null) {
      running.stopped = true;
      running = null;
    }
  }

  /// How many cards would be written.
  int cards() {
    return result == null ? 0 : result.cards();
  }

  @Override
  public String title() {
    return Texts.of("wizard.step.trial");
  }

  @Override
  public Node first() {
    return cards;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public ObservableBooleanValue ready() {
    return ready;
  }
}

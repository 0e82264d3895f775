package cardwright.app.problem;

import cardwright.app.control.CardEdits;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The problems of the shown card: their number, and at a click the list of them. A click on one,
/// or Enter, shows its place; Fix, or Ctrl+Enter, mends it.
public final class ProblemsPane extends VBox {

  private static final double ROW = 30;
  private static final int MOST_ROWS = 6;
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final ToggleButton toggle = new ToggleButton(null, new FontIcon(Feather.ALERT_TRIANGLE));
  private final Button fixAll = new Button(Texts.of("problems.fixAll"));
  private final ListView<Problem> list = new ListView<>();
  private final Consumer<Span> onPlace;
  private final CardEdits edits;
  private final Function<Reading, Edit> all;
  private @Nullable Reading reading;

  /// @param onPlace shows a range of the card's text
  /// @param edits takes the fixes
  /// @param all makes the edit that mends all of a card
  public ProblemsPane(Consumer<Span> onPlace, CardEdits edits, Function<Reading, Edit> all) {
    this.onPlace = onPlace;
    this.edits = edits;
    toggle.setId("problems");
    toggle.getStyleClass().add("problems");
    fixAll.setId("problems-fix-all");
    this.all = all;
    fixAll.setOnAction(event -> fixAll());
    Label title = new Label(Texts.of("problems.title"));
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, fixAll);
    head.getStyleClass().add("problems-head");
    list.setId("problems-list");
    list.setAccessibleText(Texts.of("problems.title"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new ProblemCell(this));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    getStyleClass().add("problems-pane");
    visibleProperty().bind(toggle.selectedProperty());
    managedProperty().bind(visibleProperty());
    // Until it is opened first, there is nothing to style.
    toggle.selectedProperty().subscribe(open -> fill(open, head));
    show(null, List.of());
  }

  private void fill(boolean open, Node head) {
    if (open && getChildren().isEmpty()) {
      getChildren().addAll(head, list);
    }
  }

  /// The button that opens and closes the list; for a status bar.
  public ToggleButton toggle() {
    return toggle;
  }

  /// Whether there is a problem to show.
  public boolean isAny() {
    return !toggle.isDisabled();
  }

  /// Opens or closes the list.
  public void toggleList() {
    toggle.setSelected(!toggle.isSelected());
    if (toggle.isSelected()) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    }
  }

  /// Whether some problem can be mended without a guess.
  public boolean isFixable() {
    return !fixAll.isDisabled();
  }

  /// Mends what can be mended without a guess.
  public void fixAll() {
    Reading now = reading;
    if (now != null) {
      edits.mend(now, all.apply(now));
    }
  }

  /// Shows what is wrong with a card in place of what was shown.
  ///
  /// @param of the text the problems are of
  public void show(@Nullable Reading of, List<Problem> problems) {
    reading = of;
    list.getItems().setAll(problems);
    double rows = Math.clamp(problems.size(), 1, MOST_ROWS);
    list.setPrefHeight(rows * ROW + 2);
    list.setMinHeight(rows * ROW + 2);
    toggle.setText(Texts.of("problems.count", problems.size()));
    toggle.pseudoClassStateChanged(NONE, problems.isEmpty());
    toggle.setDisable(problems.isEmpty());
    if (problems.isEmpty()) {
      toggle.setSelected(false);
    }
    fixAll.setDisable(problems.stream().allMatch(problem -> problem.fix().isEmpty()));
  }

  /// The number of the line a problem stands in.
  int line(Problem problem) {
    return reading == null ? 1 : Lines.of(reading.text()).numberAt(problem.span().start());
  }

  void place(Problem problem) {
    onPlace.accept(problem.span());
  }

  void mend(Problem problem) {
    Reading of = Objects.requireNonNull(reading);
    problem.fix().ifPresent(fix -> edits.mend(of, fix));
  }

  private void onKey(KeyEvent event) {
    Problem selected = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      if (event.isShortcutDown()) {
        mend(selected);
      } else {
        place(selected);
      }
      event.consume();
    }
  }
}

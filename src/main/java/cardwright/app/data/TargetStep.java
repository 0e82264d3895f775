package cardwright.app.data;

import cardwright.app.control.FormGrid;
import cardwright.app.control.PathInput;
import cardwright.app.emoji.EmojiStrip;
import cardwright.app.text.Texts;
import cardwright.deck.NamePattern;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for the layout of the cards, how their files are named, and where they go.
final class TargetStep implements WizardStep {

  private static final double WIDTH = 460;
  private static final String STANDARD = "{model}/README.md";
  private static final String SLOTS = "{model}, {owner}, {name}, {layout}, {card}, {index}";

  private final ChoiceBox<String> layout = new ChoiceBox<>();
  private final TextField pattern = new TextField(STANDARD);
  private final PathInput out =
      new PathInput(
          "wizard-out", Texts.of("wizard.out.help"), Path.of("cards"), TargetStep::choose);
  private final FormGrid grid = new FormGrid();
  private final BooleanBinding ready;
  private boolean proposed;

  /// @param layouts their names, oldest first
  TargetStep(List<String> layouts) {
    layout.setId("wizard-layout");
    layout.getItems().add(Texts.of("wizard.layout.own"));
    layout.getItems().addAll(layouts.reversed());
    layout.getSelectionModel().selectFirst();
    layout.setMaxWidth(Double.MAX_VALUE);
    pattern.setId("wizard-pattern");
    Label fault = new Label();
    fault.setId("wizard-pattern-fault");
    fault.setWrapText(true);
    fault.setPrefWidth(WIDTH);
    pattern
        .textProperty()
        .subscribe(
            text -> {
              Optional<String> wrong = fault(text);
              fault.setText(wrong.orElse(Texts.of("wizard.pattern.hint", SLOTS)));
              fault.getStyleClass().setAll("label", wrong.isPresent() ? "trouble" : "hint");
            });
    ready =
        Bindings.createBooleanBinding(
            () -> fault(pattern.getText()).isEmpty() && out.path().isPresent(),
            pattern.textProperty(),
            out.field().textProperty());
    grid.row(Texts.of("wizard.layout"), layout, layout);
    grid.row(Texts.of("wizard.pattern"), pattern, EmojiStrip.below(pattern));
    grid.row(fault);
    grid.row(Texts.of("wizard.out"), out.field(), out);
    Label hint = new Label(Texts.of("wizard.out.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setPrefWidth(WIDTH);
    grid.row(hint);
  }

  private static Optional<String> fault(String pattern) {
    try {
      NamePattern.parse(pattern);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private static Optional<Path> choose(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.of("wizard.out.help"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  /// Proposes a folder beside the data, once.
  void propose(Path data) {
    if (!proposed) {
      proposed = true;
      out.field().setText(data.resolveSibling("cards").toString());
    }
  }

  @Override
  public String title() {
    return Texts.of("wizard.step.target");
  }

  @Override
  public Node first() {
    return layout;
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public BooleanBinding ready() {
    return ready;
  }

  @Nullable String layout() {
    return layout.getSelectionModel().getSelectedIndex() == 0 ? null : layout.getValue();
  }

  String pattern() {
    return pattern.getText();
  }

  Path out() {
    return out.path().orElseThrow();
  }
}

package cardwright.app.data;

import cardwright.app.control.FormGrid;
import cardwright.app.control.PathInput;
import cardwright.app.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Asks for the data file.
final class DataStep implements WizardStep {

  private static final double WIDTH = 460;

  private final PathInput file =
      new PathInput(
          "wizard-data", Texts.of("wizard.data.help"), Path.of("data.csv"), FileDialog::choose);
  private final FormGrid grid = new FormGrid();
  private final BooleanBinding ready;

  DataStep() {
    file.field().clear();
    ready = file.isWrong().not();
    grid.row(Texts.of("wizard.data"), file.field(), file);
    Label hint = new Label(Texts.of("wizard.data.hint"));
    hint.setWrapText(true);
    hint.setPrefWidth(WIDTH);
    hint.getStyleClass().add("hint");
    grid.row(hint);
  }

  @Override
  public String title() {
    return Texts.of("wizard.step.data");
  }

  @Override
  public Node first() {
    return file.field();
  }

  @Override
  public Node node() {
    return grid;
  }

  @Override
  public BooleanBinding ready() {
    return ready;
  }

  Optional<Path> file() {
    return file.path();
  }
}

package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.control.Sheet;
import cardwright.app.emoji.EmojiLabel;
import cardwright.app.session.CardSession;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TablesPaneTest {

  private static final String CARD =
      "# A\n\n| Name | Count |\n| --- | --- |\n| b | 10 |\n| a | 9 |\n\nEnd.\n";

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  private Sheet sheet(int place) {
    return (Sheet) form.node("table-" + place);
  }

  private void select(int row, int column) {
    form.run(() -> sheet(0).select(row, column));
  }

  private void item(String menu, String item) {
    MenuButton button = (MenuButton) form.node("table-0-" + menu);
    form.run(
        () ->
            button.getItems().stream()
                .filter(one -> ("table-0-" + item).equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void theTableOfCountsIsNotShownTwice() {
    form.show(FormFixture.sample("003"));
    assertThat(form.has("table-0")).isFalse();
    form.show(CARD);
    assertThat(sheet(0).getGrid().getRowCount()).isEqualTo(3);
  }

  @Test
  void aCellIsTypedInto(FxRobot robot) {
    CardSession card = form.show(CARD);
    form.run(
        () -> {
          sheet(0).requestFocus();
          sheet(0).select(1, 0);
        });
    robot.write("new name").type(KeyCode.ENTER);
    assertThat(card.text()).isEqualTo(CARD.replace("| b |", "| new name |"));
    robot.type(KeyCode.RIGHT).write("7").type(KeyCode.ENTER);
    assertThat(card.text()).contains("| new name | 10 |");
    assertThat(card.text()).contains("| a | 7 |");
    form.run(card::undo);
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(CARD);
    robot.write("x").type(KeyCode.ESCAPE);
    assertThat(card.text()).isEqualTo(CARD);
  }

  @Test
  void emojiInACellAreShownAsPicturesBesideItsText() {
    form.show(CARD.replace("| b |", "| [\uD83E\uDD16 b](https://example.com/long/address) |"));
    Labeled cell = cell("[\uD83E\uDD16 b](https://example.com/long/address)");
    assertThat(cell.getGraphic()).isInstanceOf(EmojiLabel.class);
    List<Node> parts = ((EmojiLabel) cell.getGraphic()).getChildrenUnmodifiable();
    assertThat(parts).hasSize(3).allMatch(part -> part.getLayoutBounds().getWidth() > 4);
    form.run(() -> sheet(0).getGrid().setCellValue(1, 0, "b"));
    assertThat(cell("b").getGraphic()).isNull();
  }

  private Labeled cell(String text) {
    return sheet(0).lookupAll(".spreadsheet-cell").stream()
        .map(Labeled.class::cast)
        .filter(cell -> cell.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cellsRowsAndColumnsAreChangedAndEachIsOneUndo() {
    CardSession card = form.show(CARD);
    form.run(() -> sheet(0).getGrid().setCellValue(1, 0, "x|y"));
    assertThat(card.text()).isEqualTo(CARD.replace("| b |", "| x\\|y |"));
    form.run(card::undo);
    select(1, 1);
    item("row", "row-below");
    assertThat(card.text()).contains("| b | 10 |\n|  |  |\n| a | 9 |");
    form.run(card::undo);
    select(1, 1);
    item("row", "row-remove");
    assertThat(card.text()).isEqualTo(CARD.replace("| b | 10 |\n", ""));
    form.run(card::undo);
    select(1, 0);
    item("column", "column-right");
    assertThat(card.text()).contains("| Name |  | Count |\n| --- | --- | --- |");
    form.run(card::undo);
    select(1, 0);
    item("column", "column-remove");
    assertThat(card.text()).contains("| Count |\n| --- |\n| 10 |");
    form.run(card::undo);
    select(1, 1);
    item("column", "sort");
    assertThat(card.text()).contains("| a | 9 |\n| b | 10 |");
    form.run(card::undo);
    select(0, 1);
    item("column", "align-3");
    assertThat(card.text()).isEqualTo(CARD.replace("| --- | --- |", "| --- | --: |"));
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(CARD);
  }

  @Test
  void rowsAndColumnsAreMovedAndTheHeaderStays() {
    CardSession card = form.show(CARD);
    select(1, 0);
    fire("table-0-down");
    assertThat(card.text()).contains("| a | 9 |\n| b | 10 |");
    fire("table-0-right");
    assertThat(card.text()).contains("| Count | Name |").contains("| 9 | a |\n| 10 | b |");
    select(0, 0);
    fire("table-0-down");
    assertThat(form.node("table-0-trouble").isVisible()).isTrue();
  }

  @Test
  void aBlockIsPastedAndATableAdded() {
    CardSession card = form.show(CARD);
    select(2, 1);
    form.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("1\t\"two, 2\"\n3\t4\n");
          Clipboard.getSystemClipboard().setContent(content);
          sheet(0).pasteClipboard();
        });
    assertThat(card.text()).contains("| a | 1 | two, 2 |\n|  | 3 | 4 |\n");
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(CARD);
    fire("tables-add");
    assertThat(card.reading().tables()).hasSize(2);
    assertThat(sheet(1).getGrid().getRowCount()).isEqualTo(3);
  }

  private void fire(String id) {
    Button button = (Button) form.node(id);
    form.run(button::fire);
  }
}

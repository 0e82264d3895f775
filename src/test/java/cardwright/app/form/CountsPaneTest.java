package cardwright.app.form;

import static cardwright.app.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.control.CountCellType;
import cardwright.app.control.Sheet;
import cardwright.app.emoji.EmojiLabel;
import cardwright.app.session.CardSession;
import cardwright.card.TweetCounts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
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
class CountsPaneTest {

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  private Sheet sheet() {
    return (Sheet) form.node("counts-sheet");
  }

  private String cell(int row, int column) {
    return sheet().getGrid().getRows().get(row).get(column).getText();
  }

  private void focus(int row, int column) {
    form.run(
        () -> {
          sheet().requestFocus();
          sheet().select(row, column);
        });
  }

  private void clipboard(String text) {
    form.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static TweetCounts counts(CardSession card, int person) {
    return card.reading().data().people().get(person).tweets();
  }

  @Test
  void showsAColumnPerPerson() {
    form.show(FormFixture.sample("003"));
    assertThat(cell(0, 0)).isEqualTo("3194");
    assertThat(cell(1, 1)).isEqualTo("129");
    assertThat(cell(2, 2)).isEqualTo("279");
    assertThat(cell(3, 2)).isEqualTo("1323");
    assertThat(sheet().getGrid().getColumnHeaders()).contains("Liyrex");
    assertThat(sheet().getGrid().getRowHeaders()).startsWith("Downloaded");
    assertThat(form.text("people-1-tweets-sum")).isEqualTo("✓ adds up");
  }

  @Test
  void emojiOfANameAreShownAsPicturesInItsHead() {
    form.show(FormFixture.sample("003").replace("Liyrex", "Liy \uD83E\uDD16 rex"));
    until(
        "the picture",
        () ->
            sheet().lookupAll(".column-header .label").stream()
                .map(Label.class::cast)
                .anyMatch(head -> head.getGraphic() instanceof EmojiLabel));
    assertThat(sheet().getGrid().getColumnHeaders()).contains("Liy \uD83E\uDD16 rex");
  }

  @Test
  void aCountIsChangedAndOneUndoTakesItBack() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    form.run(() -> sheet().getGrid().setCellValue(3, 1, 900L));
    assertThat(counts(card, 1).kept()).isEqualTo(900L);
    assertThat(form.text("people-1-tweets-sum")).isEqualTo("20 missing");
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(before);
    assertThat(cell(3, 1)).isEqualTo("920");
  }

  @Test
  void whatIsNoNumberIsNotTaken() {
    CountCellType type = new CountCellType();
    CardSession card = form.show(FormFixture.sample("000"));
    for (String text : new String[] {"12x", "-1", "1.5", "1".repeat(30)}) {
      form.run(() -> sheet().getGrid().setCellValue(3, 0, type.convertValue(text)));
      assertThat(form.text("counts-trouble")).contains(text);
      assertThat(card.modified()).isFalse();
      assertThat(cell(3, 0)).isEqualTo("2804");
    }
    assertThat(type.convertValue(" 0012")).isEqualTo(12L);
    assertThat(type.convertValue(" ")).isNull();
    form.run(() -> sheet().getGrid().setCellValue(3, 0, null));
    assertThat(form.node("counts-trouble").isVisible()).isTrue();
    assertThat(card.modified()).isFalse();
    assertThat(cell(3, 0)).isEqualTo("2804");
  }

  private void clickOn(FxRobot robot, int row, int column) {
    form.bringIntoSight("#counts-sheet");
    String shown = cell(row, column);
    Node node =
        robot
            .lookup(
                (Node found) ->
                    found instanceof TableCell<?, ?> one
                        && one.isVisible()
                        && shown.equals(one.getText()))
            .query();
    robot.clickOn(node);
  }

  @Test
  void cellsAreTypedIntoAndLeftByKeys(FxRobot robot) {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    clickOn(robot, 3, 1);
    robot.type(KeyCode.DIGIT9).write("00").type(KeyCode.ENTER);
    assertThat(counts(card, 1).kept()).isEqualTo(900L);
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(before);
    clickOn(robot, 1, 0);
    robot.type(KeyCode.DIGIT1).write("2").type(KeyCode.TAB);
    robot.type(KeyCode.DIGIT3).write("4").type(KeyCode.ENTER);
    assertThat(counts(card, 0).retweets()).isEqualTo(12L);
    assertThat(counts(card, 1).retweets()).isEqualTo(34L);
    clickOn(robot, 1, 0);
    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
    robot.type(KeyCode.DIGIT5).write("6").type(KeyCode.ENTER);
    assertThat(counts(card, 1).tooShort()).isEqualTo(56L);
  }

  @Test
  void escapeBringsTheCountBackAndARefusedOneSaysWhy(FxRobot robot) {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    clickOn(robot, 3, 1);
    robot.type(KeyCode.DIGIT9).write("0").type(KeyCode.BACK_SPACE).type(KeyCode.ESCAPE);
    assertThat(card.text()).isEqualTo(before);
    assertThat(cell(3, 1)).isEqualTo("920");
    clickOn(robot, 3, 1);
    robot.type(KeyCode.DIGIT9).write("x").type(KeyCode.ENTER);
    assertThat(form.node("counts-trouble").isVisible()).isTrue();
    assertThat(form.text("counts-trouble")).contains("9x");
    assertThat(card.text()).isEqualTo(before);
    assertThat(cell(3, 1)).isEqualTo("920");
    clickOn(robot, 3, 1);
    robot.type(KeyCode.DELETE);
    assertThat(form.node("counts-trouble").isVisible()).isTrue();
    assertThat(card.text()).isEqualTo(before);
  }

  @Test
  void keysCopyAndPaste(FxRobot robot) {
    CardSession card = form.show(FormFixture.sample("003"));
    clickOn(robot, 1, 1);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    form.run(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("129"));
    robot.type(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.V);
    assertThat(counts(card, 2).retweets()).isEqualTo(129L);
  }

  @Test
  void aBlockIsPastedAsOneStepAndCopiedBack() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    focus(1, 1);
    clipboard("10\t20\n30\t40\n");
    form.run(() -> sheet().pasteClipboard());
    assertThat(counts(card, 1).retweets()).isEqualTo(10L);
    assertThat(counts(card, 2).tooShort()).isEqualTo(40L);
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(before);
    clipboard("10\t20\t30\n");
    form.run(() -> sheet().pasteClipboard());
    assertThat(form.node("counts-trouble").isVisible()).isTrue();
    assertThat(card.text()).isEqualTo(before);
    clipboard("10\nten\n");
    form.run(() -> sheet().pasteClipboard());
    assertThat(card.text()).isEqualTo(before);
    form.run(() -> sheet().copyClipboard());
    form.run(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("129"));
  }

  @Test
  void anyOfTheFourIsBalancedByOneClick() {
    String kept = FormFixture.sample("003").replace("| 1615 | 920 |", "| 1615 | 900 |");
    for (String count : new String[] {"downloaded", "retweets", "short", "kept"}) {
      CardSession broken = form.show(kept);
      Button button = (Button) form.node("people-1-tweets-balance-" + count);
      form.run(button::fire);
      assertThat(counts(broken, 1).balanced()).isTrue();
      assertThat(form.text("people-1-tweets-sum")).isEqualTo("✓ adds up");
      form.run(broken::undo);
      assertThat(broken.text()).isEqualTo(kept);
    }
  }

  @Test
  void aCardWithoutCountsHasNoPane() {
    form.show("# Nothing\n");
    assertThat(form.node("counts").isVisible()).isFalse();
  }
}

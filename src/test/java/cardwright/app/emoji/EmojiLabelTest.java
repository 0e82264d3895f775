package cardwright.app.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EmojiLabelTest {

  private static final String ROBOT = "\uD83E\uDD16";
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String FRANCE = "\uD83C\uDDEB\uD83C\uDDF7";

  private EmojiLabel label;
  private TextField input;
  private EmojiStrip strip;

  @Start
  void start(Stage stage) {
    label = new EmojiLabel("card-title");
    input = new TextField();
    strip = new EmojiStrip(input);
    VBox box = new VBox(label, input, strip);
    stage.setScene(new Scene(box, 300, 100));
    stage.show();
  }

  private List<Node> parts(FxRobot robot, String text) {
    robot.interact(() -> label.setText(text));
    robot.interact(() -> label.getScene().getRoot().layout());
    return List.copyOf(label.getChildrenUnmodifiable());
  }

  @Test
  void aJoinedEmojiAndAFlagAreOnePictureEach(FxRobot robot) {
    List<Node> parts = parts(robot, "AI " + ROBOT + FAMILY + " and " + FRANCE);
    assertThat(
            parts.stream().map(part -> part instanceof ImageView ? "*" : ((Label) part).getText()))
        .containsExactly("AI ", "*", "*", " and ", "*");
    assertThat(label.getAccessibleText()).isEqualTo("AI " + ROBOT + FAMILY + " and " + FRANCE);
    for (Node part : parts) {
      assertThat(part.isVisible()).isTrue();
    }
  }

  @Test
  void plainTextIsOneLabelAndComesBack(FxRobot robot) {
    assertThat(parts(robot, ROBOT)).hasSize(1).first().isInstanceOf(ImageView.class);
    assertThat(parts(robot, "plain")).hasSize(1).first().isInstanceOf(Label.class);
    assertThat(((Label) label.getChildrenUnmodifiable().getFirst()).getStyleClass())
        .contains("card-title");
  }

  @Test
  void theLabelsOfATextAreUsedForTheNext(FxRobot robot) {
    Node first = parts(robot, "plain").getFirst();
    assertThat(parts(robot, "one " + ROBOT + " two").getFirst()).isSameAs(first);
    List<Node> parts = parts(robot, "three");
    assertThat(parts).hasSize(1).first().isSameAs(first);
    assertThat(((Label) first).getText()).isEqualTo("three");
  }

  @Test
  void whatDoesNotFitIsCutOffInTheText(FxRobot robot) {
    List<Node> parts = parts(robot, ROBOT + " " + "long name ".repeat(20) + ROBOT);
    assertThat(parts.get(1).getBoundsInParent().getMaxX()).isLessThanOrEqualTo(301);
    assertThat(parts.get(2).isVisible()).isFalse();
  }

  @Test
  void rightToLeftTextBeginsAtItsEnd(FxRobot robot) {
    List<Node> parts = parts(robot, "مرحبا " + ROBOT);
    assertThat(parts.getFirst()).isInstanceOf(ImageView.class);
  }

  @Test
  void anInputSaysBelowHowItsEmojiLook(FxRobot robot) {
    assertThat(strip.isManaged()).isFalse();
    robot.interact(() -> input.setText("Bot " + FRANCE));
    assertThat(strip.isVisible()).isTrue();
    assertThat(strip.isManaged()).isTrue();
    assertThat(strip.getAccessibleText()).isEqualTo(Texts.of("emoji.strip"));
    robot.interact(() -> input.setText("Bot"));
    assertThat(strip.isManaged()).isFalse();
  }

  @Test
  void aStyleOfLabelsSetsNothingApartInside(FxRobot robot) {
    robot.interact(
        () -> label.getScene().getStylesheets().add("data:text/css,.label{-fx-padding:0 8 0 8}"));
    parts(robot, "AI " + ROBOT + " now");
    robot.interact(() -> label.applyCss());
    List<Node> parts = parts(robot, "AI " + ROBOT + " now");
    double end = parts.get(0).getBoundsInParent().getMaxX();
    assertThat(parts.get(1).getBoundsInParent().getMinX() - end).isBetween(0.0, 2.0);
    assertThat(((Label) parts.get(0)).getPadding().getRight()).isZero();
  }
}

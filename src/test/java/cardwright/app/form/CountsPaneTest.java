package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
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

  @Test
  void showsAColumnPerPerson() {
    form.show(FormFixture.sample("003"));
    assertThat(form.text("people-0-tweets-downloaded")).isEqualTo("3194");
    assertThat(form.text("people-1-tweets-retweets")).isEqualTo("129");
    assertThat(form.text("people-2-tweets-short")).isEqualTo("279");
    assertThat(form.text("people-2-tweets-kept")).isEqualTo("1323");
    assertThat(form.text("people-1-tweets-sum")).isEqualTo("✓ adds up");
  }

  @Test
  void theSumFollowsWhatIsTyped() {
    CardSession card = form.show(FormFixture.sample("003"));
    form.enter("people-1-tweets-kept", "900");
    assertThat(card.reading().data().people().get(1).tweets().kept()).isEqualTo(900L);
    assertThat(form.text("people-1-tweets-sum")).isEqualTo("20 missing");
    form.enter("people-1-tweets-kept", "925");
    assertThat(form.text("people-1-tweets-sum")).isEqualTo("5 too many");
    assertThat(form.text("people-0-tweets-sum")).isEqualTo("✓ adds up");
  }

  @Test
  void whatIsNoNumberIsNotTakenAndEscapeTakesItBack(FxRobot robot) {
    CardSession card = form.show(FormFixture.sample("000"));
    robot.clickOn("#people-0-tweets-kept").type(KeyCode.END).write("x");
    assertThat(card.modified()).isFalse();
    assertThat(form.node("counts-trouble").isVisible()).isTrue();
    assertThat(form.text("people-0-tweets-kept")).isEqualTo("2804x");
    robot.type(KeyCode.ESCAPE);
    assertThat(form.text("people-0-tweets-kept")).isEqualTo("2804");
    assertThat(form.node("counts-trouble").isVisible()).isFalse();
  }

  @Test
  void aCardWithoutCountsHasNoPane() {
    form.show("# Nothing\n");
    assertThat(form.node("counts").isVisible()).isFalse();
  }
}

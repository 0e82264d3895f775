package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PeoplePaneTest {

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  @Test
  void showsEveryPerson() {
    form.show(FormFixture.sample("003"));
    assertThat(form.text("people-0-name")).isEqualTo("Wait Forgot");
    assertThat(form.text("people-1-name")).isEqualTo("Balco - Special Boperative");
    assertThat(form.text("people-2-name")).isEqualTo("Liyrex");
    assertThat(form.text("people-2-avatar")).endsWith("5_lZmeyb_400x400.jpg");
  }

  @Test
  void showsAsManyPeopleAsTheNextCardHas() {
    form.show(FormFixture.sample("003"));
    form.show(FormFixture.sample("002"));
    assertThat(form.text("people-0-name")).isEqualTo("Liza Soberano");
    assertThat(form.has("people-1-name")).isFalse();
    form.show("# Nobody\n");
    assertThat(form.has("people-0-name")).isFalse();
    assertThat(form.node("people").isVisible()).isFalse();
  }

  @Test
  void whatIsTypedIsInTheCardAtOnceAndTheCaretStays(FxRobot robot) {
    CardSession card = form.show(FormFixture.sample("003"));
    robot.clickOn("#people-2-name").type(KeyCode.HOME).write("Dr ");
    assertThat(card.reading().data().people().get(2).name()).isEqualTo("Dr Liyrex");
    TextField field = (TextField) form.node("people-2-name");
    assertThat(field.getCaretPosition()).isEqualTo(3);
  }

  @Test
  void halfACharacterIsRefusedUntilItIsMended() {
    CardSession card = form.show(FormFixture.sample("003"));
    form.enter("people-0-name", "Ada \uD83E");
    assertThat(card.modified()).isFalse();
    assertThat(form.node("people-0-name-trouble").isVisible()).isTrue();
    form.enter("people-0-name", "Ada \uD83E\uDD16");
    assertThat(form.node("people-0-name-trouble").isVisible()).isFalse();
    assertThat(card.reading().data().people().getFirst().name()).isEqualTo("Ada \uD83E\uDD16");
  }

  @Test
  void anAvatarChangesInItsPlaceOnly() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    String address = form.text("people-0-avatar");
    form.enter("people-0-avatar", "https://a.example/new.png");
    assertThat(card.text()).isEqualTo(before.replace(address, "https://a.example/new.png"));
  }

  @Test
  void undoShowsTheOldName() {
    CardSession card = form.show(FormFixture.sample("003"));
    form.enter("people-0-name", "Ada");
    form.run(card::undo);
    assertThat(form.text("people-0-name")).isEqualTo("Wait Forgot");
  }
}

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
class MetadataPaneTest {

  private static final String CARD =
      """
      ---
      language:
      - en
      - fr
      license: mit # as agreed
      tags:
      - a
      - b
      thumbnail: https://a.example/t.png
      widget:
      - text: "Hello"
      - src: https://a.example/x.wav
      - text: Bye
      ---
      # Card
      """;

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  @Test
  void showsValuesListsAndPrompts() {
    form.show(CARD);
    assertThat(form.text("metadata-license")).isEqualTo("mit");
    assertThat(form.has("metadata-language-1-remove")).isTrue();
    assertThat(form.has("metadata-tags-1-remove")).isTrue();
    assertThat(form.has("metadata-tags-2-remove")).isFalse();
    assertThat(form.text("metadata-thumbnail")).isEqualTo("https://a.example/t.png");
    assertThat(form.text("metadata-widget-0-text")).isEqualTo("Hello");
    assertThat(form.text("metadata-widget-2-text")).isEqualTo("Bye");
    assertThat(form.has("metadata-widget-1-text")).isFalse();
    assertThat(form.text("metadata-pipeline-tag")).isEmpty();
    assertThat(form.node("metadata-empty").isVisible()).isFalse();
  }

  @Test
  void aValueChangesOnlyItsPlace() {
    CardSession card = form.show(CARD);
    form.enter("metadata-license", "apache-2.0");
    assertThat(card.text()).isEqualTo(CARD.replace("license: mit", "license: apache-2.0"));
    form.enter("metadata-widget-2-text", "So long");
    assertThat(card.reading().text()).contains("- text: So long\n");
  }

  @Test
  void aTagIsAddedAndRemoved(FxRobot robot) {
    CardSession card = form.show(CARD);
    robot.clickOn("#metadata-tags-add").write("c").type(KeyCode.ENTER);
    assertThat(card.text()).isEqualTo(CARD.replace("- b\n", "- b\n- c\n"));
    assertThat(form.text("metadata-tags-add")).isEmpty();
    robot.clickOn("#metadata-tags-0-remove");
    assertThat(card.text()).isEqualTo(CARD.replace("- a\n- b\n", "- b\n- c\n"));
  }

  @Test
  void aKeyThatIsMissingIsAddedAndRemovedAgain() {
    CardSession card = form.show(CARD);
    form.enter("metadata-library-name", "transformers");
    assertThat(card.text()).contains("library_name: transformers\n");
    form.enter("metadata-library-name", "");
    assertThat(card.text()).isEqualTo(CARD);
  }

  @Test
  void aCardWithoutFrontMatterSaysSo() {
    form.show("# Card\n");
    assertThat(form.node("metadata-empty").isVisible()).isTrue();
  }
}

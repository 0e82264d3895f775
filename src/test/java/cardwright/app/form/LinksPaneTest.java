package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LinksPaneTest {

  private static final String RUN = "https://wandb.ai/wandb/huggingtweets/runs/bj54dpp8";

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  private void fire(String id) {
    Button button = (Button) form.node(id);
    form.run(button::fire);
  }

  @Test
  void aRunIsTakenApartAndPutTogether() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    assertThat(form.text("links-training-entity")).isEqualTo("wandb");
    assertThat(form.text("links-training-project")).isEqualTo("huggingtweets");
    form.enter("links-training-run", "new1");
    assertThat(card.text()).isEqualTo(before.replace("bj54dpp8", "new1"));
    assertThat(form.text("links-training")).endsWith("/runs/new1");
    form.enter("links-training-run", "a b");
    assertThat(form.node("links-training-run-trouble").isVisible()).isTrue();
    assertThat(card.text()).contains("/runs/new1/artifacts");
  }

  @Test
  void aPastedRunStandsInBothItsPlaces() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    form.enter("links-training", "https://wandb.ai/a/b/runs/c/artifacts");
    assertThat(card.text()).isEqualTo(before.replace(RUN, "https://wandb.ai/a/b/runs/c"));
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(before);
  }

  @Test
  void placesThatDifferAreToldAndMadeTheSame() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before.replace(RUN + "/artifacts", "https://x.example/artifacts"));
    assertThat(form.node("links-training-malformed").isVisible()).isTrue();
    fire("links-training-mend");
    assertThat(card.text()).isEqualTo(before);
    assertThat(form.node("links-training-mend").isVisible()).isFalse();
  }

  @Test
  void whatIsNoRunIsMarked() {
    form.show(FormFixture.sample("003"));
    assertThat(form.node("links-data-malformed").isVisible()).isFalse();
    form.enter("links-data", "https://wandb.ai/wandb/huggingtweets");
    assertThat(form.node("links-data-malformed").isVisible()).isTrue();
    assertThat(form.node("links-data-parts").isVisible()).isFalse();
    assertThat(form.node("links-report-malformed").isVisible()).isFalse();
  }

  @Test
  void aLinkIsOpenedInTheBrowser(FxRobot robot) {
    form.show(FormFixture.sample("003"));
    fire("links-training-open");
    assertThat(form.browsed).containsExactly(RUN);
  }
}

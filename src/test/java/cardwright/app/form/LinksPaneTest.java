package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import java.util.List;
import javafx.scene.Node;
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
  void theButtonStaysBesideItsInputWhateverIsSaidBelow() {
    form.show(FormFixture.sample("003"));
    double off = offMiddle("links-data-open", "links-data");
    form.enter("links-data", "");
    assertThat(form.node("links-data-trouble").isVisible()).isTrue();
    assertThat(List.of(off, offMiddle("links-data-open", "links-data")))
        .allSatisfy(by -> assertThat(by).isBetween(-1.0, 1.0));
  }

  /// How far the middle of one stands below that of the other.
  private double offMiddle(String one, String other) {
    Node first = form.node(one);
    Node second = form.node(other);
    double[] off = new double[1];
    form.run(
        () -> {
          form.form.layout();
          off[0] =
              first.localToScene(first.getLayoutBounds()).getCenterY()
                  - second.localToScene(second.getLayoutBounds()).getCenterY();
        });
    return off[0];
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

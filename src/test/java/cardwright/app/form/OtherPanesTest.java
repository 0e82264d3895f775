package cardwright.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import cardwright.card.OwnText;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Model, links, the layout's further fields, own text, and cards that cannot be changed.
@ExtendWith(ApplicationExtension.class)
class OtherPanesTest {

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  @Test
  void showsTheModelAndItsHandles() {
    form.show(FormFixture.sample("003"));
    assertThat(form.text("model")).isEqualTo("huggingtweets/balcobops-liyrex_irl-waitforgot");
    assertThat(form.text("kind")).isEqualTo("CYBORG");
    assertThat(form.text("handles")).isEqualTo("balcobops, liyrex_irl, waitforgot");
  }

  @Test
  @SuppressWarnings("unchecked")
  void namesAndHandlesArePairedByLikenessAndThePairingCanBeChanged() {
    CardSession card = form.show(FormFixture.sample("003"));
    assertThat(paired()).containsExactly("@waitforgot", "@balcobops", "@liyrex_irl");
    ComboBox<String> first = (ComboBox<String>) form.node("pairing-0");
    form.run(() -> first.getSelectionModel().select("@liyrex_irl"));
    assertThat(paired()).containsExactly("@liyrex_irl", "@balcobops", "@waitforgot");
    form.enter("people-1-name", "Ada");
    assertThat(paired()).containsExactly("@liyrex_irl", "@balcobops", "@waitforgot");
    form.run(card::undo);
    assertThat(card.modified()).isFalse();
    form.enter("handles", "a,b_c,waitforgot");
    assertThat(paired().getFirst()).isEqualTo("@waitforgot");
    form.show(FormFixture.sample("000"));
    assertThat(form.node("pairing").isVisible()).isFalse();
  }

  private List<String> paired() {
    return IntStream.range(0, 3)
        .mapToObj(i -> String.valueOf(((ComboBox<?>) form.node("pairing-" + i)).getValue()))
        .toList();
  }

  @Test
  void handlesRenameTheModelAndBadOnesAreRefused() {
    CardSession card = form.show(FormFixture.sample("000"));
    form.enter("handles", "someone_else");
    assertThat(card.reading().data().model()).isEqualTo("huggingtweets/someone_else");
    assertThat(form.text("model")).isEqualTo("huggingtweets/someone_else");
    form.enter("handles", "a b!");
    assertThat(form.node("handles-trouble").isVisible()).isTrue();
    assertThat(card.reading().data().model()).isEqualTo("huggingtweets/someone_else");
  }

  @Test
  void aLinkChangesInBothItsPlaces() {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    String run = form.text("links-training");
    form.enter("links-training", "https://wandb.ai/wandb/huggingtweets/runs/new");
    assertThat(card.text())
        .isEqualTo(before.replace(run, "https://wandb.ai/wandb/huggingtweets/runs/new"));
    form.enter("links-training", "not an address");
    assertThat(form.node("links-training-trouble").isVisible()).isTrue();
  }

  @Test
  void showsTheFurtherFieldsOfTheLayout() {
    CardSession card = form.show(FormFixture.sample("003"));
    assertThat(form.text("fields-author")).isEqualTo("Boris Dayma");
    form.enter("fields-author", "Ada");
    assertThat(card.text()).contains("*Built by Ada*");
    form.show("# Other\n");
    assertThat(form.node("further").isVisible()).isFalse();
  }

  @Test
  void showsOwnTextByItsLines() {
    form.show(FormFixture.sample("003"));
    assertThat(form.text("own-text-summary")).startsWith("None");
    CardSession card =
        form.show(FormFixture.sample("003").replace("## About", "Added by hand.\n\n## About"));
    assertThat(card.reading().ownText()).extracting(OwnText::lines).containsExactly(1);
    assertThat(form.text("own-text-summary")).startsWith("Kept");
    form.show("# Other\n");
    assertThat(form.text("own-text-summary")).startsWith("No layout");
  }

  @Test
  void aCardThatIsNotUtf8IsShownAndCannotBeChanged() {
    byte[] bytes = {'-', '-', '-', '\n', 'a', ':', ' ', (byte) 0xE9, '\n', '-', '-', '-', '\n'};
    form.show(bytes);
    assertThat(form.node("read-only").isVisible()).isTrue();
    assertThat(form.text("read-only")).contains("byte 7");
    assertThat(form.node("metadata-license").isDisabled()).isTrue();
    form.show("# Fine\n");
    assertThat(form.node("read-only").isVisible()).isFalse();
    assertThat(form.node("metadata-license").isDisabled()).isFalse();
  }
}

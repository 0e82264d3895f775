package cardwright.app.form;

import static cardwright.app.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import cardwright.card.Person;
import cardwright.preview.picture.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

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

  private static List<String> names(CardSession card) {
    return card.reading().data().people().stream().map(Person::name).toList();
  }

  @Test
  void peopleAreMovedByButtonsAndKeysAndEachMoveIsOneUndo(FxRobot robot) {
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    robot.clickOn("#people-0-down");
    assertThat(names(card)).containsExactly("Balco - Special Boperative", "Wait Forgot", "Liyrex");
    assertThat(form.text("people-1-name")).isEqualTo("Wait Forgot");
    assertThat(card.text())
        .contains("Balco - Special Boperative & Wait Forgot & Liyrex</div>")
        .contains("| Data | Balco - Special Boperative | Wait Forgot | Liyrex |")
        .contains("| Retweets | 129 | 1294 | 1587 |");
    robot.clickOn("#people-1-name").push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(names(card)).containsExactly("Balco - Special Boperative", "Liyrex", "Wait Forgot");
    assertThat(form.node("people-2-name").isFocused()).isTrue();
    robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.UP);
    assertThat(form.node("people-1-name").isFocused()).isTrue();
    form.run(card::undo);
    form.run(card::undo);
    assertThat(names(card)).containsExactly("Balco - Special Boperative", "Wait Forgot", "Liyrex");
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(before);
    assertThat(card.undoLabel()).isEmpty();
  }

  @Test
  void aPersonIsDraggedByTheGrip() {
    CardSession card = form.show(FormFixture.sample("003"));
    drag("people-0-grip", "people-2-name");
    assertThat(names(card)).containsExactly("Balco - Special Boperative", "Liyrex", "Wait Forgot");
    drag("people-2-grip", "people-2-up");
    assertThat(names(card)).endsWith("Wait Forgot");
    form.run(card::undo);
    assertThat(names(card)).startsWith("Wait Forgot");
  }

  @Test
  void peopleAreRemovedAndAddedWhereThereIsRoom(FxRobot robot) {
    CardSession card = form.show(FormFixture.sample("003"));
    assertThat(form.node("people-add").getParent().isVisible()).isFalse();
    robot.clickOn("#people-1-remove");
    assertThat(names(card)).containsExactly("Wait Forgot", "Liyrex");
    robot.clickOn("#people-1-remove");
    assertThat(names(card)).containsExactly("Wait Forgot");
    assertThat(card.text()).contains("AI BOT").contains("| Tweets kept | 1615 |\n");
    assertThat(form.node("people-0-remove").getParent().isVisible()).isFalse();
    robot.clickOn("#people-add").write("Ann").type(KeyCode.ENTER);
    assertThat(names(card)).containsExactly("Wait Forgot", "Ann");
    assertThat(card.text()).contains("AI CYBORG");
    assertThat(form.text("people-add")).isEmpty();
    form.enter("people-1-avatar", "https://a.example/ann.png");
    assertThat(card.reading().data().people().get(1).shown()).isTrue();
    form.show(FormFixture.sample("000"));
    assertThat(form.node("people-add").getParent().isVisible()).isFalse();
  }

  @Test
  void aChosenPictureIsCopiedBesideTheCard(@TempDir Path folder) throws IOException {
    Path photo = folder.resolve("My Photo.jpeg");
    Files.write(photo, TestPictures.png(30, 20, Color.RED));
    Path deck = Files.createDirectories(folder.resolve("deck"));
    form.at(deck.resolve("README.md"));
    String before = FormFixture.sample("003");
    CardSession card = form.show(before);
    form.picture = Optional.of(photo);
    fire("people-1-picture", 0);
    until("the avatar", () -> form.text("people-1-avatar").equals("my-photo.png"));
    assertThat(deck.resolve("my-photo.png")).hasSameBinaryContentAs(photo);
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(before);
    Files.writeString(photo, "no picture");
    fire("people-1-picture", 0);
    until("the trouble", () -> form.node("people-1-picture-trouble").isVisible());
    assertThat(form.text("people-1-picture-trouble")).contains("is no PNG");
    assertThat(card.text()).isEqualTo(before);
  }

  @Test
  void addressesAndPicturesArePastedAndRemoved(@TempDir Path folder, FxRobot robot) {
    form.at(folder.resolve("README.md"));
    CardSession card = form.show(FormFixture.sample("003"));
    clipboard(DataFormat.PLAIN_TEXT, " https://a.example/x.png\n");
    focus("people-0-picture");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(form.text("people-0-avatar")).isEqualTo("https://a.example/x.png");
    robot.type(KeyCode.DELETE);
    assertThat(form.text("people-0-avatar")).isEmpty();
    assertThat(card.text()).contains("display:none");
    clipboard(DataFormat.PLAIN_TEXT, "neither of them");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(form.node("people-0-picture-trouble").isVisible()).isTrue();
    clipboard(DataFormat.IMAGE, new WritableImage(20, 20));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until("the avatar", () -> form.text("people-0-avatar").equals("wait-forgot.png"));
    assertThat(folder.resolve("wait-forgot.png")).isNotEmptyFile();
  }

  @Test
  void aDeadPictureShowsInitialsAndSaysSo() {
    form.pictures.put("https://a.example/x.png", new WritableImage(20, 20));
    form.show(
        FormFixture.sample("003").replaceFirst("https://pbs[^&]*", "https://a.example/x.png"));
    until("its state", () -> form.text("people-1-picture-state").contains("Not loaded"));
    assertThat(form.node("people-1-picture").getAccessibleHelp()).contains("initials are shown");
    assertThat(form.node("people-1-picture").getAccessibleHelp()).contains("initials");
    until(
        "the picture",
        () -> form.node("people-0-picture").getAccessibleHelp().startsWith("Picture of Wait"));
    assertThat(form.text("people-0-picture-state")).isEmpty();
  }

  /// The screenless platform's robot sends no drags, so the events are made here.
  private void drag(String from, String to) {
    Node grip = form.node(from);
    Node target = form.node(to);
    form.run(
        () -> {
          Bounds bounds = target.localToScene(target.getLayoutBounds());
          grip.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, bounds));
          grip.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, bounds));
        });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Bounds at) {
    return new MouseEvent(
        type,
        at.getCenterX(),
        at.getCenterY(),
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  private void fire(String menu, int item) {
    MenuButton button = (MenuButton) form.node(menu);
    form.run(() -> button.getItems().get(item).fire());
  }

  private void focus(String id) {
    Node node = form.node(id);
    form.run(node::requestFocus);
  }

  private void clipboard(DataFormat format, Object content) {
    form.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(format, content)));
  }

  @Test
  void aVeryLongNameWithEmojiLeavesTheFormAsWideAsItIsSeen() {
    String name = "محمد بن عبد الله الطويل جدا ".repeat(6) + "\uD83D\uDE00";
    form.show(FormFixture.sample("000").replace("Perso Verant", name));
    Region content = (Region) form.form.getContent();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(content.getWidth()).isLessThanOrEqualTo(form.form.getViewportBounds().getWidth());
  }
}

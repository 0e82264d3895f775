package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.Ids;
import cardwright.app.control.TroubleLabel;
import cardwright.app.picture.AvatarView;
import cardwright.app.picture.PictureAddress;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.deck.CardPictures;
import cardwright.deck.DeckException;
import cardwright.text.FieldPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javax.imageio.ImageIO;

/// A person's picture as a button: its menu chooses a file, pastes, or takes the picture away; a
/// picture, file or address can be dropped on it. Files are copied beside the card.
final class AvatarButton extends MenuButton {

  private static final double SIZE = 64;
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final FieldPath path;
  private final CardEdits edits;
  private final Path card;
  private final Surroundings around;
  private final AvatarView view;
  private final MenuItem remove = new MenuItem(Texts.of("picture.remove"));
  private final Label state = new Label();
  private final TroubleLabel trouble;
  private String name = "";

  /// @param path of the avatar's address
  /// @param card the file beside which pictures are put
  AvatarButton(FieldPath path, CardEdits edits, Path card, Surroundings around) {
    this.path = path;
    this.edits = edits;
    this.card = card;
    this.around = around;
    view = new AvatarView(around.pictures(), SIZE);
    String id = Ids.of(path).replace("-avatar", "-picture");
    trouble = new TroubleLabel(id);
    state.setId(id + "-state");
    state.getStyleClass().add("picture-state");
    state.setMinWidth(0);
    state.setPrefWidth(0);
    state.setMaxWidth(Double.MAX_VALUE);
    MenuItem choose = new MenuItem(Texts.of("picture.choose"));
    choose.setOnAction(event -> around.choosePicture().get().ifPresent(this::copy));
    MenuItem paste = new MenuItem(Texts.of("picture.paste"));
    paste.setOnAction(event -> take(Clipboard.getSystemClipboard()));
    remove.setOnAction(event -> set(""));
    setId(id);
    getStyleClass().add("avatar-button");
    setGraphic(view);
    setTooltip(new Tooltip());
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getItems().addAll(choose, paste, new SeparatorMenuItem(), remove);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    setOnDragOver(this::onDragOver);
    setOnDragDropped(this::onDragDropped);
    view.stateProperty().subscribe(this::showState);
  }

  /// What there is to say of the picture.
  List<Node> messages() {
    return List.of(state, trouble);
  }

  /// @param place whether the card has a place for a picture
  void show(Person person, boolean place) {
    name = person.name();
    String avatar = person.avatar();
    view.show(name, avatar == null ? null : PictureAddress.in(card, avatar));
    setDisable(!place);
    // The line keeps its room while the picture is on its way, so that nothing moves when it fails.
    state.setManaged(avatar != null);
    remove.setDisable(avatar == null);
    setAccessibleText(Texts.of("picture.button", name));
    showState(view.stateProperty().get());
  }

  private void showState(AvatarView.State now) {
    String text =
        switch (now) {
          case NONE -> Texts.of("picture.none", name);
          case LOADING -> Texts.of("picture.loading", name);
          case SHOWN -> Texts.of("picture.shown", name);
          case DEAD -> Texts.of("picture.dead");
        };
    getTooltip().setText(text);
    setAccessibleHelp(text);
    state.setText(
        switch (now) {
          case LOADING -> Texts.of("picture.loading.short");
          case DEAD -> Texts.of("picture.dead.short");
          case NONE, SHOWN -> "";
        });
  }

  private void onKey(KeyEvent event) {
    if (PASTE.match(event)) {
      take(Clipboard.getSystemClipboard());
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      set("");
      event.consume();
    }
  }

  private void onDragOver(DragEvent event) {
    Clipboard dragged = event.getDragboard();
    if (dragged.hasFiles() || dragged.hasImage() || dragged.hasUrl()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void onDragDropped(DragEvent event) {
    event.setDropCompleted(take(event.getDragboard()));
    event.consume();
  }

  /// Takes a file, a picture or an address.
  private boolean take(Clipboard from) {
    String text = from.hasUrl() ? from.getUrl() : from.getString();
    if (from.hasFiles()) {
      from.getFiles().stream().findFirst().map(File::toPath).ifPresent(this::copy);
    } else if (text != null && text.strip().matches("(?i)https?://\\S+")) {
      set(text.strip());
    } else if (from.hasImage()) {
      BufferedImage image = copyOf(from.getImage());
      put(() -> CardPictures.put(card, name, png(image)));
    } else {
      trouble.show(Optional.of(Texts.of("picture.nothing")));
      return false;
    }
    return true;
  }

  private static BufferedImage copyOf(Image image) {
    return SwingFXUtils.fromFXImage(image, null);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private void copy(Path file) {
    put(() -> CardPictures.copy(card, file));
  }

  private void put(Callable<String> copying) {
    around
        .background()
        .run(
            copying,
            this::set,
            e ->
                trouble.show(
                    Optional.of(
                        e instanceof DeckException told
                            ? told.problem().toString()
                            : String.valueOf(e.getMessage()))));
  }

  private void set(String address) {
    trouble.show(edits.change((engine, reading) -> engine.set(reading, path, address)));
  }
}

package cardwright.app.dialog;

import cardwright.app.control.DialogSize;
import cardwright.app.diff.DiffView;
import cardwright.app.emoji.EmojiStrip;
import cardwright.app.session.DeckActions.NewCard;
import cardwright.app.text.Texts;
import cardwright.deck.CardNames;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The dialogs of the desktop.
public final class FxDialogs implements Dialogs {

  private static final int MOST_NAMED = 8;

  private final Window owner;

  /// @param owner the window they belong to
  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Unsaved askUnsaved(List<String> cards) {
    ButtonType save =
        new ButtonType(
            Texts.of(cards.size() == 1 ? "unsaved.save" : "unsaved.saveAll"), ButtonData.YES);
    ButtonType discard = new ButtonType(Texts.of("unsaved.discard"), ButtonData.NO);
    ButtonType cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, names(cards), save, discard, cancel);
    alert.initOwner(owner);
    alert.setGraphic(null);
    alert.setTitle(Texts.of("unsaved.title"));
    alert.setHeaderText(Texts.of("unsaved.head", cards.size()));
    ButtonType answer = alert.showAndWait().orElse(cancel);
    if (answer == save) {
      return Unsaved.SAVE_ALL;
    }
    return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  private static String names(List<String> cards) {
    String shown = String.join("\n", cards.subList(0, Math.min(MOST_NAMED, cards.size())));
    int more = cards.size() - MOST_NAMED;
    return more > 0 ? shown + "\n" + Texts.of("list.more", more) : shown;
  }

  @Override
  public boolean confirmLink(String address) {
    ButtonType open = new ButtonType(Texts.of("link.open"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", open, cancel);
    alert.initOwner(owner);
    alert.setGraphic(null);
    alert.setTitle(Texts.of("link.title"));
    alert.setHeaderText(Texts.of("link.head", host(address)));
    // The area itself would take the room around the content as its own.
    alert.getDialogPane().setContent(new VBox(whole(address)));
    return alert.showAndWait().orElse(cancel) == open;
  }

  /// All of an address, which can be selected and read to its end.
  private static TextArea whole(String address) {
    TextArea area = new TextArea(address);
    area.setEditable(false);
    area.setWrapText(true);
    area.setPrefColumnCount(46);
    area.setPrefRowCount(Math.clamp(address.length() / 46 + 1, 2, 8));
    area.setAccessibleText(Texts.of("link.address"));
    return area;
  }

  /// What decides where a link leads; the rest of an address may be made to mislead.
  private static String host(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() == null ? address : uri.getHost();
    } catch (URISyntaxException e) {
      return address;
    }
  }

  @Override
  public Optional<Path> chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.of("open.folder.title"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of("open.files.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Texts.of("open.files.cards"), "*.md", "*.txt"),
            new FileChooser.ExtensionFilter(Texts.of("open.files.all"), "*"));
    List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<NewCard> askNewCard(List<String> layouts) {
    return new NewCardDialog(owner, layouts).showAndWait();
  }

  @Override
  public Optional<String> askName(String now) {
    TextInputDialog dialog = new TextInputDialog(now);
    dialog.initOwner(owner);
    dialog.setTitle(Texts.of("rename.title"));
    dialog.setHeaderText(Texts.of("rename.head", now));
    dialog.setGraphic(null);
    TextField input = dialog.getEditor();
    input.setId("rename-name");
    input.setAccessibleText(Texts.of("rename.name"));
    // An empty line keeps its room, so that nothing moves when something is wrong.
    Label wrong = new Label();
    wrong.setId("rename-wrong");
    wrong.getStyleClass().add("trouble");
    wrong
        .textProperty()
        .bind(
            input
                .textProperty()
                .map(
                    typed ->
                        typed.isEmpty() || CardNames.isName(typed) ? "" : Texts.of("name.wrong")));
    VBox content = new VBox(EmojiStrip.below(input), wrong);
    content.getStyleClass().add("labeled-input");
    dialog.getDialogPane().setContent(content);
    Button ok = (Button) dialog.getDialogPane().lookupButton(ButtonType.OK);
    ok.setId("rename-ok");
    ok.setText(Texts.of("rename.ok"));
    ok.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !CardNames.isName(input.getText()), input.textProperty()));
    return dialog.showAndWait();
  }

  @Override
  public boolean confirmTrash(List<String> cards, boolean unsaved) {
    ButtonType move = new ButtonType(Texts.of("trash.move"), ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, names(cards), move, ButtonType.CANCEL);
    alert.initOwner(owner);
    alert.setGraphic(null);
    alert.setTitle(Texts.of("trash.title"));
    alert.setHeaderText(
        unsaved ? Texts.of("trash.unsaved", cards.size()) : Texts.of("trash.head", cards.size()));
    return alert.showAndWait().orElse(ButtonType.CANCEL) == move;
  }

  @Override
  public DiskChoice askDisk(String card, String mine, String disk, boolean mergeable) {
    ButtonType keep = new ButtonType(Texts.of("disk.keep"), ButtonData.LEFT);
    ButtonType take = new ButtonType(Texts.of("disk.take"), ButtonData.LEFT);
    ButtonType both = new ButtonType(Texts.of("disk.both"), ButtonData.LEFT);
    ButtonType later = new ButtonType(Texts.of("disk.later"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(Texts.of("disk.title"));
    dialog.setHeaderText(Texts.of("disk.head", card));
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(keep, take, both, later);
    pane.lookupButton(keep).setId("disk-keep");
    pane.lookupButton(take).setId("disk-take");
    pane.lookupButton(both).setId("disk-both");
    pane.lookupButton(both).setDisable(!mergeable);
    DiffView diff = DiffView.of("diff", disk, mine);
    Label caption = new Label(Texts.of("disk.legend"));
    caption.setLabelFor(diff);
    caption.getStyleClass().add("hint");
    VBox content = new VBox(caption, diff);
    content.getStyleClass().add("labeled-input");
    VBox.setVgrow(diff, Priority.ALWAYS);
    pane.setContent(content);
    DialogSize.resizable(dialog, 900, 520);
    ButtonType answer = dialog.showAndWait().orElse(later);
    if (answer == keep) {
      return DiskChoice.KEEP_MINE;
    }
    if (answer == take) {
      return DiskChoice.TAKE_DISK;
    }
    return answer == both ? DiskChoice.MERGE : DiskChoice.LATER;
  }

  @Override
  public Recover askRecover(List<String> cards) {
    ButtonType back = new ButtonType(Texts.of("journal.back"), ButtonData.OK_DONE);
    ButtonType drop = new ButtonType(Texts.of("journal.drop", cards.size()), ButtonData.LEFT);
    // Escape and closing the question lose nothing.
    ButtonType later = new ButtonType(Texts.of("journal.later"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.INFORMATION, names(cards), back, drop, later);
    alert.initOwner(owner);
    alert.setGraphic(null);
    alert.setTitle(Texts.of("journal.title"));
    alert.setHeaderText(Texts.of("journal.head", cards.size()));
    alert.getDialogPane().lookupButton(drop).setId("recover-drop");
    ButtonType answer = alert.showAndWait().orElse(later);
    if (answer == back) {
      return Recover.BRING_BACK;
    }
    return answer == drop ? Recover.DROP : Recover.LATER;
  }
}

package cardwright.app.dialog;

import cardwright.app.text.Texts;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
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
    alert.setTitle(Texts.of("link.title"));
    alert.setHeaderText(Texts.of("link.head", host(address)));
    alert.getDialogPane().setContent(whole(address));
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
}

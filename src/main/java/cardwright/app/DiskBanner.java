package cardwright.app;

import cardwright.app.session.CardSession;
import cardwright.app.session.OnDisk;
import cardwright.app.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says, over the form, that the shown card's file is not as it was; takes no room otherwise.
final class DiskBanner extends HBox {

  private final Label text = new Label();
  private final Button compare = new Button(Texts.of("disk.compare"));

  /// @param onCompare asks which text is to be kept
  DiskBanner(Runnable onCompare) {
    setId("disk-banner");
    getStyleClass().add("banner");
    text.setId("disk-banner-text");
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    compare.setId("disk-compare");
    compare.setMinWidth(Region.USE_PREF_SIZE);
    compare.setOnAction(event -> onCompare.run());
    compare.managedProperty().bind(compare.visibleProperty());
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    getChildren().addAll(icon, text, compare);
    managedProperty().bind(visibleProperty());
    show(null);
  }

  /// Shows how a card's file stands; null for no card.
  void show(@Nullable CardSession card) {
    OnDisk disk = card == null ? null : card.onDisk().orElse(null);
    setVisible(disk != null);
    compare.setVisible(disk instanceof OnDisk.Text);
    text.setText(
        switch (disk) {
          case null -> "";
          case OnDisk.Text _ -> Texts.of("disk.changed");
          case OnDisk.Gone() -> Texts.of("disk.gone");
          case OnDisk.WriteProtected() -> Texts.of("disk.protected");
          case OnDisk.Unreadable(String cause) -> Texts.of("disk.unreadable", cause);
        });
  }
}

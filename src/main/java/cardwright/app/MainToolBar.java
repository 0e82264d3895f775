package cardwright.app;

import cardwright.app.export.ExportMenu;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons at the top of the window.
final class MainToolBar extends ToolBar {

  private final Button save;
  private final Button saveAll;
  private final Button undo;
  private final Button redo;
  private final Button theme;

  MainToolBar(Commands commands, ExportMenu export, Runnable switchTheme) {
    Button open = button("open", "Open", Feather.FOLDER, "Open a folder of cards", commands::open);
    save = button("save", "Save", Feather.SAVE, "Save this card", commands::save);
    saveAll = button("save-all", "Save all", null, "Save all cards", commands::saveAll);
    undo = button("undo", null, Feather.CORNER_UP_LEFT, "Undo", commands::undo);
    redo = button("redo", null, Feather.CORNER_UP_RIGHT, "Redo", commands::redo);
    theme = button("theme", null, Feather.MOON, "Switch to dark", switchTheme);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getItems()
        .addAll(
            open,
            new Separator(Orientation.VERTICAL),
            save,
            saveAll,
            export,
            new Separator(Orientation.VERTICAL),
            undo,
            redo,
            gap,
            theme);
    setId("toolbar");
  }

  private static Button button(
      String id, @Nullable String text, @Nullable Feather icon, String help, Runnable action) {
    Button button = new Button(text, icon == null ? null : new FontIcon(icon));
    button.setId(id);
    button.setTooltip(new Tooltip(help));
    button.setAccessibleText(help);
    button.setOnAction(event -> action.run());
    button.getStyleClass().add("flat");
    if (text == null) {
      button.getStyleClass().add("button-icon");
    }
    return button;
  }

  /// Shows what can be done now.
  void show(
      boolean modified, boolean anyModified, Optional<String> undone, Optional<String> redone) {
    save.setDisable(!modified);
    saveAll.setDisable(!anyModified);
    undo.setDisable(undone.isEmpty());
    redo.setDisable(redone.isEmpty());
    undo.getTooltip().setText(undone.map(label -> "Undo: " + label).orElse("Undo"));
    redo.getTooltip().setText(redone.map(label -> "Redo: " + label).orElse("Redo"));
  }

  /// Shows what the theme button leads to.
  void showTheme(boolean dark) {
    String help = dark ? "Switch to light" : "Switch to dark";
    theme.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
    theme.setAccessibleText(help);
    theme.getTooltip().setText(help);
  }
}

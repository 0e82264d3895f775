package cardwright.app;

import cardwright.app.export.ExportMenu;
import cardwright.app.text.Texts;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
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
  private final ToggleButton grid;

  /// @param switchGrid shows the deck as a table, or a card again
  MainToolBar(
      Commands commands,
      ExportMenu export,
      Runnable undone,
      Runnable redone,
      Runnable switchGrid,
      Runnable switchTheme) {
    Button open =
        button(
            "open",
            Texts.of("toolbar.open"),
            Feather.FOLDER,
            Texts.of("toolbar.open.help"),
            commands::open);
    save =
        button(
            "save",
            Texts.of("toolbar.save"),
            Feather.SAVE,
            Texts.of("toolbar.save.help"),
            commands::save);
    saveAll =
        button(
            "save-all",
            Texts.of("toolbar.saveAll"),
            null,
            Texts.of("toolbar.saveAll.help"),
            commands::saveAll);
    undo = button("undo", null, Feather.CORNER_UP_LEFT, Texts.of("toolbar.undo"), undone);
    redo = button("redo", null, Feather.CORNER_UP_RIGHT, Texts.of("toolbar.redo"), redone);
    theme = button("theme", null, Feather.MOON, Texts.of("toolbar.dark"), switchTheme);
    grid = new ToggleButton(null, new FontIcon(Feather.GRID));
    grid.setId("show-grid");
    grid.setTooltip(new Tooltip(Texts.of("toolbar.grid")));
    grid.setAccessibleText(Texts.of("toolbar.grid"));
    grid.setOnAction(event -> switchGrid.run());
    grid.getStyleClass().addAll("flat", "button-icon");
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
            grid,
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
      boolean modified,
      boolean anyModified,
      Optional<String> undone,
      Optional<String> redone,
      boolean table) {
    grid.setSelected(table);
    save.setDisable(!modified);
    saveAll.setDisable(!anyModified);
    undo.setDisable(undone.isEmpty());
    redo.setDisable(redone.isEmpty());
    undo.getTooltip()
        .setText(
            undone
                .map(label -> Texts.of("toolbar.undo.label", label))
                .orElse(Texts.of("toolbar.undo")));
    redo.getTooltip()
        .setText(
            redone
                .map(label -> Texts.of("toolbar.redo.label", label))
                .orElse(Texts.of("toolbar.redo")));
  }

  /// Shows what the theme button leads to.
  void showTheme(boolean dark) {
    String help = dark ? Texts.of("toolbar.light") : Texts.of("toolbar.dark");
    theme.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
    theme.setAccessibleText(help);
    theme.getTooltip().setText(help);
  }
}

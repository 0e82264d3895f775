package cardwright.app;

import cardwright.app.text.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/// The menus, made of the actions.
final class MainMenu extends MenuBar {

  private final Supplier<List<Path>> recent;
  private final Consumer<Path> open;
  private final Menu recentMenu = new Menu(Texts.of("menu.recent"));

  /// @param recent the folders opened lately, the last one first
  /// @param open opens one of them
  MainMenu(Actions actions, Supplier<List<Path>> recent, Consumer<Path> open) {
    this.recent = recent;
    this.open = open;
    setId("menu");
    recentMenu.setId("menu-recent");
    Map<Action.Menu, Menu> menus = new EnumMap<>(Action.Menu.class);
    for (Action.Menu which : Action.Menu.values()) {
      Menu menu = new Menu(title(which));
      menu.setId("menu-" + which.name().toLowerCase(java.util.Locale.ROOT));
      menus.put(which, menu);
      getMenus().add(menu);
      menu.setOnShowing(event -> showing(menu, actions));
    }
    for (Action action : actions.all()) {
      menus.get(action.menu()).getItems().add(item(action));
    }
    menus.get(Action.Menu.FILE).getItems().add(2, recentMenu);
  }

  private static String title(Action.Menu menu) {
    return switch (menu) {
      case FILE -> Texts.of("menu.file");
      case EDIT -> Texts.of("menu.edit");
      case CARD -> Texts.of("menu.card");
      case DECK -> Texts.of("menu.deck");
      case VIEW -> Texts.of("menu.view");
    };
  }

  private static MenuItem item(Action action) {
    MenuItem item = new MenuItem(action.label());
    item.setId("menu-" + action.id());
    item.setUserData(action);
    item.setAccelerator(action.keys());
    item.setOnAction(event -> action.run().run());
    return item;
  }

  private void showing(Menu menu, Actions actions) {
    refresh(menu.getItems());
    if (menu.getItems().contains(recentMenu)) {
      recentMenu.getItems().setAll(recent.get().stream().map(this::recentItem).toList());
      recentMenu.setDisable(recentMenu.getItems().isEmpty());
    }
  }

  private MenuItem recentItem(Path folder) {
    MenuItem item = new MenuItem(folder.toString());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> open.accept(folder));
    return item;
  }

  private static void refresh(List<MenuItem> items) {
    for (MenuItem item : items) {
      if (item.getUserData() instanceof Action action) {
        item.setDisable(!action.enabled().getAsBoolean());
      }
    }
  }

  /// The actions of one menu for a right click.
  static ContextMenu context(Actions actions, Action.Menu which) {
    ContextMenu menu = new ContextMenu();
    actions.all().stream()
        .filter(action -> action.menu() == which)
        .map(MainMenu::item)
        .forEach(
            item -> {
              // Its key is the window's already.
              item.setId("context-" + item.getId());
              menu.getItems().add(item);
            });
    menu.setOnShowing(event -> refresh(menu.getItems()));
    return menu;
  }
}

package cardwright.app;

import cardwright.app.Action.Menu;
import cardwright.app.deck.DeckPane;
import cardwright.app.session.CardSession;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import java.util.function.BooleanSupplier;

/// What can be done with the deck, its cards and the window as a whole, in the one list of actions.
///
/// @param close leaves the program
/// @param palette shows the list of all actions
record WindowActions(
    Workspace workspace,
    Commands commands,
    CardCommands cards,
    DeckViews views,
    DeckPane deck,
    CardTabs tabs,
    Theme theme,
    Runnable close,
    Runnable palette) {

  void addTo(Actions actions) {
    BooleanSupplier open = workspace::isOpen;
    BooleanSupplier shown = cards::isCardShown;
    BooleanSupplier one = () -> cards.isCardShown() && views.chosen().size() < 2;
    actions.add("open", Menu.FILE, Texts.of("action.open"), "Shortcut+O", commands::open);
    actions.add(
        "open-files",
        Menu.FILE,
        Texts.of("action.openFiles"),
        "Shortcut+Shift+O",
        commands::openFiles);
    actions.add("sample", Menu.FILE, Texts.of("action.sample"), null, commands::openSample);
    actions.add(
        "save",
        Menu.FILE,
        Texts.of("action.save"),
        "Shortcut+S",
        commands::save,
        () -> savable(workspace));
    actions.add(
        "save-all",
        Menu.FILE,
        Texts.of("action.saveAll"),
        "Shortcut+Shift+S",
        commands::saveAll,
        () -> !workspace.unsaved().isEmpty());
    actions.add("close", Menu.FILE, Texts.of("action.close"), "Shortcut+Q", close);
    actions.add(
        "undo",
        Menu.EDIT,
        Texts.of("action.undo"),
        "Shortcut+Z",
        views::undo,
        () -> views.undoLabel().isPresent());
    actions.add(
        "redo",
        Menu.EDIT,
        Texts.of("action.redo"),
        "Shortcut+Shift+Z",
        views::redo,
        () -> views.redoLabel().isPresent());
    actions.alias("Shortcut+Y");
    actions.add(
        "search",
        Menu.EDIT,
        Texts.of("action.search"),
        "Shortcut+Shift+F",
        () -> views.inCards(deck::focusSearch),
        open);
    actions.add("find", Menu.EDIT, Texts.of("action.find"), "Shortcut+F", views::find, shown);
    actions.add(
        "replace", Menu.EDIT, Texts.of("action.replace"), "Shortcut+H", views::replace, shown);
    actions.add(
        "show-form",
        Menu.VIEW,
        Texts.of("action.form"),
        "Shortcut+1",
        () -> views.inCards(tabs::showForm),
        open);
    actions.add(
        "show-source",
        Menu.VIEW,
        Texts.of("action.source"),
        "Shortcut+2",
        () -> views.inCards(tabs::showSource),
        open);
    actions.add(
        "show-changes",
        Menu.VIEW,
        Texts.of("action.changes"),
        "Shortcut+3",
        () -> views.inCards(tabs::showChanges),
        open);
    actions.add("new", Menu.CARD, Texts.of("action.new"), "Shortcut+N", cards::create, open);
    actions.add(
        "duplicate", Menu.CARD, Texts.of("action.duplicate"), "Shortcut+D", cards::duplicate, one);
    actions.add("rename", Menu.CARD, Texts.of("action.rename"), "F2", cards::rename, one);
    actions.add("reveal", Menu.CARD, Texts.of("action.reveal"), null, cards::reveal, shown);
    actions.add("trash", Menu.CARD, Texts.of("action.trash"), "Delete", cards::trash, shown);
    actions.add("palette", Menu.VIEW, Texts.of("action.palette"), "Shortcut+Shift+P", palette);
    actions.add("theme", Menu.VIEW, Texts.of("action.theme"), "Shortcut+Shift+L", theme::toggle);
    actions.add(
        "theme-system",
        Menu.VIEW,
        Texts.of("action.themeSystem"),
        null,
        theme::followSystem,
        () -> !theme.followsSystem());
  }

  /// Whether the shown card has something to save.
  static boolean savable(Workspace workspace) {
    return workspace.current().filter(CardSession::savable).isPresent();
  }
}

package cardwright.app;

import cardwright.app.dialog.Dialogs;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckActions;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.deck.CardNames;
import cardwright.deck.FileManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with the chosen cards as files.
final class CardCommands {

  private final Workspace workspace;
  private final DeckActions actions;
  private final Dialogs dialogs;
  private final Background background;
  private final Supplier<List<DeckEntry>> chosen;
  private final Consumer<String> tell;

  /// @param background runs what may wait for other programs
  /// @param chosen the cards chosen in the list
  /// @param tell says why something was not done
  CardCommands(
      Workspace workspace,
      Dialogs dialogs,
      Background background,
      Supplier<List<DeckEntry>> chosen,
      Consumer<String> tell) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.background = background;
    this.chosen = chosen;
    this.tell = tell;
    actions = new DeckActions(workspace);
  }

  boolean isCardShown() {
    return workspace.selected().isPresent();
  }

  void create() {
    dialogs.askNewCard(workspace.layouts()).flatMap(actions::create).ifPresent(tell);
  }

  void duplicate() {
    workspace.selected().ifPresent(actions::duplicate);
  }

  void rename() {
    workspace
        .selected()
        .ifPresent(
            entry -> {
              String now = CardNames.name(entry.path());
              dialogs
                  .askName(now)
                  .filter(CardNames::isName)
                  .ifPresent(name -> actions.rename(entry, name));
            });
  }

  void reveal() {
    workspace
        .selected()
        .map(DeckEntry::path)
        .ifPresent(
            path ->
                background.run(() -> show(path), shown -> {}, e -> tell.accept(e.getMessage())));
  }

  private static Path show(Path path) throws Exception {
    FileManager.reveal(path);
    return path;
  }

  void trash() {
    List<DeckEntry> cards = chosen.get();
    if (cards.isEmpty()) {
      cards = workspace.selected().stream().toList();
    }
    boolean unsaved =
        cards.stream()
            .map(workspace::session)
            .flatMap(Optional::stream)
            .anyMatch(CardSession::modified);
    List<String> names = cards.stream().map(DeckEntry::fileName).toList();
    if (!names.isEmpty() && dialogs.confirmTrash(names, unsaved)) {
      actions.trash(cards);
    }
  }
}

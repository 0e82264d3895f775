package cardwright.app;

import cardwright.app.dialog.Dialogs;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.OnDisk;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.deck.Merge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the menus, the toolbar and the keyboard do.
final class Commands {

  private final Workspace workspace;
  private final Dialogs dialogs;
  private final SampleDeck sample;
  private final Consumer<String> tell;
  private final Runnable dropTyping;
  private Consumer<List<Path>> opened = paths -> {};

  /// @param tell says why something was not done
  /// @param dropTyping forgets what was typed and refused, before the text is changed otherwise
  Commands(
      Workspace workspace,
      Dialogs dialogs,
      SampleDeck sample,
      Consumer<String> tell,
      Runnable dropTyping) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.sample = sample;
    this.tell = tell;
    this.dropTyping = dropTyping;
  }

  /// @param listener is told what was opened
  void onOpened(Consumer<List<Path>> listener) {
    opened = listener;
  }

  void open() {
    dialogs.chooseFolder().ifPresent(folder -> open(List.of(folder)));
  }

  void openFiles() {
    List<Path> files = dialogs.chooseFiles();
    if (!files.isEmpty()) {
      open(files);
    }
  }

  void openSample() {
    try {
      open(List.of(sample.prepare()));
    } catch (IOException e) {
      tell.accept(Texts.of("sample.failed", e.getMessage()));
    }
  }

  void open(List<Path> paths) {
    leaveThen(
        () -> {
          workspace.open(paths);
          opened.accept(paths);
        });
  }

  void save() {
    if (workspace.current().map(this::settled).orElse(false)) {
      workspace.save();
    }
  }

  void saveAll() {
    saveAll(() -> {});
  }

  private void saveAll(Runnable next) {
    if (workspace.unsaved().stream().allMatch(this::settled)) {
      workspace.saveAll(next);
    }
  }

  void undo() {
    dropTyping.run();
    workspace.current().ifPresent(CardSession::undo);
  }

  void redo() {
    dropTyping.run();
    workspace.current().ifPresent(CardSession::redo);
  }

  /// Asks what is to be done about a card that was changed here and on disk.
  void compare() {
    workspace.current().ifPresent(this::settled);
  }

  /// Whether saving a card overwrites nothing of another program; asks if it would.
  private boolean settled(CardSession card) {
    if (!(card.onDisk().orElse(null) instanceof OnDisk.Text(String disk))) {
      return true;
    }
    dropTyping.run();
    Optional<String> merged = Merge.of(card.savedText(), card.text(), disk);
    String name = DeckEntry.name(card.path());
    switch (dialogs.askDisk(name, card.text(), disk, merged.isPresent())) {
      case KEEP_MINE -> card.keepMine();
      case TAKE_DISK -> card.takeDisk();
      case MERGE -> merged.ifPresent(card::merge);
      case LATER -> {
        return false;
      }
    }
    return true;
  }

  /// Goes on when nothing unsaved is left, or it is to be dropped.
  ///
  /// @param next what comes then, such as closing the window
  void leaveThen(Runnable next) {
    List<CardSession> unsaved = workspace.unsaved();
    if (unsaved.isEmpty()) {
      next.run();
      return;
    }
    List<String> names = unsaved.stream().map(card -> DeckEntry.name(card.path())).toList();
    switch (dialogs.askUnsaved(names)) {
      case SAVE_ALL -> saveAll(next);
      case DISCARD -> {
        workspace.discard();
        next.run();
      }
      case CANCEL -> {}
    }
  }
}

package cardwright.app;

import cardwright.app.dialog.Dialogs;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the toolbar and the keyboard do.
final class Commands {

  private final Workspace workspace;
  private final Dialogs dialogs;
  private final SampleDeck sample;
  private final Consumer<String> tell;
  private final Runnable dropTyping;

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

  void open() {
    dialogs.chooseFolder().ifPresent(folder -> open(List.of(folder)));
  }

  void openSample() {
    try {
      open(List.of(sample.prepare()));
    } catch (IOException e) {
      tell.accept(Texts.of("sample.failed", e.getMessage()));
    }
  }

  void open(List<Path> paths) {
    leaveThen(() -> workspace.open(paths));
  }

  void save() {
    workspace.save();
  }

  void saveAll() {
    workspace.saveAll(() -> {});
  }

  void undo() {
    dropTyping.run();
    workspace.current().ifPresent(CardSession::undo);
  }

  void redo() {
    dropTyping.run();
    workspace.current().ifPresent(CardSession::redo);
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
      case SAVE_ALL -> workspace.saveAll(next);
      case DISCARD -> next.run();
      case CANCEL -> {}
    }
  }
}

package cardwright.app.session;

import cardwright.app.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves cards in the background. On the window's thread.
final class CardSaver {

  /// What is to be written, as it was when saving was asked for.
  private record Written(CardSession session, Path path, @Nullable String before, String text) {
    static Written of(CardSession card) {
      boolean gone = card.onDisk().filter(OnDisk.Gone.class::isInstance).isPresent();
      return new Written(card, card.path(), gone ? null : card.savedText(), card.text());
    }
  }

  private final CardStore store;
  private final Background background;
  private final Consumer<Runnable> windowThread;
  private final Messages messages;
  private final Runnable failed;

  /// @param windowThread runs something later on the window's thread
  /// @param failed run when a card could not be written
  CardSaver(
      CardStore store,
      Background background,
      Consumer<Runnable> windowThread,
      Messages messages,
      Runnable failed) {
    this.store = store;
    this.background = background;
    this.windowThread = windowThread;
    this.messages = messages;
    this.failed = failed;
  }

  /// Saves cards.
  ///
  /// @param done run when all are on disk; not run if one could not be written
  void save(List<CardSession> cards, Runnable done) {
    List<Written> snapshot = cards.stream().map(Written::of).toList();
    snapshot.forEach(card -> card.session().writing(card.text()));
    messages.tell(Texts.of("save.running"));
    background.run(
        () -> {
          List<String> failures = new ArrayList<>();
          for (Written card : snapshot) {
            write(card, failures);
          }
          return failures;
        },
        failures -> {
          if (failures.isEmpty()) {
            messages.tell(Texts.of("save.done", snapshot.size()));
            done.run();
          } else {
            int more = failures.size() - 1;
            String first = failures.getFirst();
            messages.tell(more == 0 ? first : Texts.of("save.failures", first, more));
            failed.run();
          }
        },
        messages::tell);
  }

  /// One card that cannot be written does not keep the others from it.
  private void write(Written card, List<String> failures) {
    try {
      store.write(card.path(), card.before(), card.text());
      windowThread.accept(
          () -> {
            card.session().writing(null);
            card.session().saved(card.text());
          });
    } catch (Exception e) {
      failures.add(String.valueOf(e.getMessage()));
      windowThread.accept(() -> card.session().writing(null));
    }
  }
}

package cardwright.app.session;

import cardwright.app.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Looks for the cards of the files and folders that were opened last. On the window's thread; the
/// folders are searched apart from other work in the background, so that the first card is shown
/// while the others are still looked for.
final class DeckScan {

  private final CardStore store;
  private final Background background;
  private final Consumer<Runnable> windowThread;
  private List<Path> roots = List.of();

  /// Counts what was opened; the search looks at it to see whether it is still wanted.
  private volatile int latest;

  private boolean scanning;

  /// @param windowThread runs something later on the window's thread
  DeckScan(CardStore store, Background background, Consumer<Runnable> windowThread) {
    this.store = store;
    this.background = background.apart();
    this.windowThread = windowThread;
  }

  /// What was opened.
  List<Path> roots() {
    return roots;
  }

  /// Whether anything was opened.
  boolean isOpen() {
    return latest > 0;
  }

  /// Takes it that a deck is open, though nothing was looked for.
  void opened() {
    latest = Math.max(latest, 1);
  }

  /// Whether cards are still being looked for.
  boolean isScanning() {
    return scanning;
  }

  /// Gives up what is being looked for; these are to be searched next.
  void open(List<Path> paths) {
    latest = latest + 1;
    scanning = true;
    roots = List.copyOf(paths);
  }

  /// Looks for the cards.
  ///
  /// @param found takes some cards at a time
  /// @param done takes what could not be searched
  void start(Consumer<List<Path>> found, Consumer<List<String>> done) {
    int number = latest;
    List<Path> searched = roots;
    background.run(
        () ->
            store.scan(
                searched,
                batch -> windowThread.accept(() -> ifLatest(number, () -> found.accept(batch))),
                () -> number == latest),
        troubles -> ifLatest(number, () -> end(troubles, done)),
        e -> ifLatest(number, () -> end(List.of(String.valueOf(e.getMessage())), done)));
  }

  private void ifLatest(int number, Runnable work) {
    if (number == latest) {
      work.run();
    }
  }

  private void end(List<String> troubles, Consumer<List<String>> done) {
    scanning = false;
    done.accept(troubles);
  }

  /// What is said when all was found.
  static String report(int cards, List<String> troubles) {
    String count = Texts.of("deck.cards", cards);
    return troubles.isEmpty()
        ? count
        : Texts.of("deck.troubles", count, troubles.size(), troubles.getFirst());
  }
}

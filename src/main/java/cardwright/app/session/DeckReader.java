package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.SearchText;
import cardwright.text.Utf8;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the cards of the list in the background: each that is seen, the texts of all when they are
/// searched, and what all say when they are filtered. Reading all is cut into short pieces, so that
/// opening and saving a card waits for one piece at most.
final class DeckReader {

  private static final long PIECE_NANOS = 40_000_000;

  private record Wanted(DeckEntry entry, boolean summary) {}

  private record Read(DeckEntry entry, @Nullable CardSummary summary, @Nullable SearchText text) {}

  private final CardEngine engine;
  private final CardStore store;
  private final Background background;
  private final Runnable progress;
  private final Deque<Wanted> waiting = new ArrayDeque<>();
  private boolean running;
  private boolean askedForTexts;
  private boolean askedForAll;
  private int deck;

  /// @param progress run after each piece
  DeckReader(CardEngine engine, CardStore store, Background background, Runnable progress) {
    this.engine = engine;
    this.store = store;
    this.background = background;
    this.progress = progress;
  }

  /// Has one card read, once.
  void request(DeckEntry entry) {
    if (entry.request()) {
      background.run(() -> read(new Wanted(entry, true)), DeckReader::show, e -> {});
    }
  }

  /// Has the texts of cards read that were not yet.
  void readTexts(Collection<DeckEntry> entries) {
    if (askedForTexts) {
      return;
    }
    askedForTexts = true;
    for (DeckEntry entry : entries) {
      if (entry.requestText()) {
        waiting.add(new Wanted(entry, false));
      }
    }
    start();
  }

  /// Has what cards say read where it was not yet.
  void readAll(Collection<DeckEntry> entries) {
    if (askedForAll) {
      return;
    }
    askedForAll = true;
    for (DeckEntry entry : entries) {
      if (entry.request()) {
        waiting.add(new Wanted(entry, true));
      }
    }
    start();
  }

  private void start() {
    if (!running) {
      next();
    }
  }

  /// Takes note that there are cards that were not asked for: one look through a long list is
  /// enough, not one at each key of a search.
  void renew() {
    askedForTexts = false;
    askedForAll = false;
  }

  /// How many cards wait to be read.
  int left() {
    return waiting.size();
  }

  /// Forgets what waits.
  void clear() {
    waiting.clear();
    renew();
    deck++;
  }

  private void next() {
    running = !waiting.isEmpty();
    if (!running) {
      return;
    }
    int of = deck;
    List<Wanted> some = waiting.stream().limit(200).toList();
    background.run(
        () -> piece(some),
        done -> {
          if (of == deck) {
            done.forEach(DeckReader::show);
            done.forEach(read -> waiting.remove());
            progress.run();
          }
          next();
        },
        e -> {
          waiting.clear();
          renew();
          running = false;
        });
  }

  private List<Read> piece(List<Wanted> some) {
    long end = System.nanoTime() + PIECE_NANOS;
    List<Read> done = new ArrayList<>();
    for (Wanted wanted : some) {
      done.add(read(wanted));
      if (System.nanoTime() > end) {
        break;
      }
    }
    return done;
  }

  private static void show(Read read) {
    read.entry().show(read.summary(), read.text());
  }

  private Read read(Wanted wanted) {
    DeckEntry entry = wanted.entry();
    try {
      Utf8.Decoded content = store.read(entry.path());
      String text = CardSession.text(content);
      SearchText searched = SearchedText.ofCard(text);
      return wanted.summary()
          ? new Read(
              entry, CardSummary.of(engine.read(text), content instanceof Utf8.NotUtf8), searched)
          : new Read(entry, null, searched);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // One card that cannot be taken must not keep the others from being searched.
      return new Read(entry, CardSummary.unreadable(Texts.of("deck.unreadable")), null);
    }
  }
}

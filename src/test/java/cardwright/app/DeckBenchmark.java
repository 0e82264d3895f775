package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Measures decks of 10,000 and 100,000 cards in the window, copies of the sample deck's with names
/// of their own, beside the plain way to do the same: `mvn test -Dtest=DeckBenchmark`. Its name
/// keeps it out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class DeckBenchmark {

  private static final int CARDS = 10_000;
  private static final int MANY = 100_000;
  private static final int ROUNDS = 5;
  private static final long POLL = 500_000;
  private static final double MILLI = 1e6;
  private static final double MEGA = 1e6;
  private static final List<String> SEARCHES =
      List.of("perso verant 77", "name-9999", "gpt2 tweets", "zzqx", "liza", "the", "wandb 00");

  @TempDir Path folder;

  private TestWindow window;
  private Frames frames;
  private Path deck;
  private List<String> texts;

  @Start
  void start(Stage stage) throws IOException {
    List<String> cards = new ArrayList<>();
    try (var files = Files.list(Path.of("assets/sample"))) {
      for (Path file : files.sorted().toList()) {
        cards.add(Files.readString(file));
      }
    }
    texts =
        IntStream.range(0, CARDS)
            .mapToObj(i -> cards.get(i % cards.size()) + "\nname-" + i + "\n")
            .toList();
    deck = deck("deck", CARDS, true);
    window = new TestWindow(stage, folder.resolve("sample"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// @param folders whether each card has a folder of its own
  private Path deck(String name, int count, boolean folders) throws IOException {
    Path made = Files.createDirectory(folder.resolve(name));
    for (int i = 0; i < count; i++) {
      String text = texts.get(i % texts.size());
      if (folders) {
        Path card = Files.createDirectory(made.resolve("card-%05d".formatted(i)));
        Files.writeString(card.resolve("README.md"), text);
      } else {
        Files.writeString(made.resolve("card-%06d.md".formatted(i)), "# " + i);
      }
    }
    return made;
  }

  private void open(Path path) {
    fx(
        () -> {
          window.window.commands().open(List.of(path));
          return null;
        });
  }

  /// @param cpu processor time of the window's thread until all are listed and the card shown
  private record Opened(double editable, double listed, double frame, double busiest, double cpu) {}

  /// From the choice of the deck, as its user sees it: until a frame has its first card laid out.
  private Opened opened(Path path, int count) {
    fx(
        () -> {
          frames.clear();
          return null;
        });
    double cpu = cpu();
    long start = System.nanoTime();
    CompletableFuture<Double> editable = laidOut(start, () -> isEditable(path));
    CompletableFuture<Double> listed =
        laidOut(start, () -> list() != null && list().getItems().size() == count);
    open(path);
    CompletableFuture.allOf(editable, listed).orTimeout(1, TimeUnit.MINUTES).join();
    until("scanned", () -> !window.workspace.isScanning());
    return new Opened(
        editable.join(), listed.join(), frames.longest(), frames.busiest(), cpu() - cpu);
  }

  /// Looks with each frame, once it is laid out: to ask in between would keep the window's thread
  /// busy.
  ///
  /// @return how long after the start something held, in milliseconds
  private CompletableFuture<Double> laidOut(long start, BooleanSupplier condition) {
    CompletableFuture<Double> held = new CompletableFuture<>();
    Scene scene = window.stage.getScene();
    Runnable[] look = new Runnable[1];
    look[0] =
        () -> {
          if (condition.getAsBoolean()) {
            scene.removePostLayoutPulseListener(look[0]);
            held.complete((System.nanoTime() - start) / MILLI);
          }
        };
    fx(
        () -> {
          scene.addPostLayoutPulseListener(look[0]);
          return null;
        });
    return held;
  }

  private ListView<?> list() {
    return (ListView<?>) window.stage.getScene().lookup("#deck");
  }

  private boolean isEditable(Path path) {
    return window.workspace.current().filter(card -> card.path().startsWith(path)).isPresent()
        && window.stage.getScene().lookup("#people-0-name") instanceof TextField field
        && field.isEditable()
        && field.getWidth() > 0
        && !field.getText().isEmpty();
  }

  @Test
  void decks() throws Exception {
    frames = fx(Frames::new);
    fx(
        () -> {
          frames.start();
          return null;
        });
    // As the program does while nobody has chosen a deck yet.
    fx(
        () -> {
          window.window.prepareForDeck();
          return null;
        });
    until("prepared", () -> window.stage.getScene().lookup("#own-text") != null);
    // Who chooses a deck takes a moment to do so.
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    Opened cold = opened(deck, CARDS);
    double heapBefore = heap();
    double walk = walk(deck);
    Opened warm = again(deck, CARDS);
    System.out.printf(
        "first deck of the process: card editable %.0f ms, %,d listed %.0f ms, longest frame %.0f"
            + " ms (processor time %.0f), window's thread busy %.0f ms%n",
        cold.editable(), CARDS, cold.listed(), cold.frame(), cold.busiest(), cold.cpu());
    System.out.printf(
        "later: card editable %.0f ms, listed %.0f ms (%.1f of the plain walk's %.0f ms), longest"
            + " frame %.0f ms (processor time %.0f), window's thread busy %.0f ms%n",
        warm.editable(),
        warm.listed(),
        warm.listed() / walk,
        walk,
        warm.frame(),
        warm.busiest(),
        warm.cpu());
    System.out.printf("heap with %,d cards listed: %.0f MB%n", CARDS, heapBefore);
    double p99 = search();
    System.out.printf("heap with %,d cards read for a search: %.0f MB%n", CARDS, heap());
    Path many = deck("many", MANY, false);
    long start = System.nanoTime();
    fx(
        () -> {
          frames.clear();
          return null;
        });
    open(many);
    while (fx(() -> list().getItems().size() < MANY)) {
      Thread.onSpinWait();
    }
    double listed = (System.nanoTime() - start) / MILLI;
    until("scanned", () -> !window.workspace.isScanning());
    double frame = frames.longest();
    double manyWalk = walk(many);
    System.out.printf(
        "%,d cards listed %.0f ms (%.1f of the plain walk's %.0f ms), longest frame %.0f ms, heap"
            + " %.0f MB%n",
        MANY, listed, listed / manyWalk, manyWalk, frame, heap());
    assertThat(warm.editable()).isLessThan(300);
    assertThat(warm.listed()).isLessThan(1000);
    assertThat(p99).isLessThan(16.7);
    assertThat(cold.listed()).isLessThan(1000);
    assertThat(cold.editable()).isLessThan(300);
  }

  private Opened again(Path path, int count) {
    List<Opened> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(opened(path, count));
    }
    rounds.sort((one, other) -> Double.compare(one.listed(), other.listed()));
    return rounds.get(ROUNDS / 2);
  }

  /// The middle time to find all files with nothing but a walk, in milliseconds.
  private static double walk(Path root) throws IOException {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      try (Stream<Path> all = Files.walk(root)) {
        assertThat(all.filter(path -> path.toString().endsWith(".md")).count()).isPositive();
      }
      times[i] = (System.nanoTime() - start) / MILLI;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  /// What the window's thread has used, in milliseconds.
  private static double cpu() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return fx(() -> threads.getCurrentThreadCpuTime()) / MILLI;
  }

  /// What is alive, in millions of bytes.
  private static double heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
  }

  /// @return the 99th percentile of what a key takes on the window's thread
  private double search() {
    frames.clear();
    long read = System.nanoTime();
    type("a");
    until("read", () -> window.workspace.unread() == 0);
    System.out.printf(
        "all read %.0f ms, longest frame meanwhile %.0f ms%n",
        (System.nanoTime() - read) / MILLI, frames.longest());
    type("");
    List<Key> keys = new ArrayList<>();
    List<String> lower = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    for (int round = 0; round <= ROUNDS; round++) {
      for (String words : SEARCHES) {
        for (int i = 1; i <= words.length(); i++) {
          Key key = key(words.substring(0, i), lower);
          if (round > 0) {
            keys.add(key);
          }
        }
        type("");
      }
    }
    double p99 = print("key of a search, processor time of the window's thread", keys, Key::shown);
    print("key of a search, until the result is listed", keys, Key::found);
    print("plain scan of the same texts in memory", keys, Key::plain);
    return p99;
  }

  private record Key(double shown, double found, double plain) {}

  private interface Part {
    double of(Key key);
  }

  private static double print(String what, List<Key> keys, Part part) {
    List<Double> sorted = new ArrayList<>(keys.stream().map(part::of).toList());
    Collections.sort(sorted);
    double p99 = at(sorted, 0.99);
    System.out.printf(
        "%s: median %.1f ms, p99 %.1f ms, most %.1f ms (%d keys)%n",
        what, at(sorted, 0.5), p99, sorted.getLast(), sorted.size());
    return p99;
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
  }

  private Key key(String typed, List<String> lower) {
    List<String> words = List.of(typed.strip().split("\\s+"));
    long start = System.nanoTime();
    int fit = 0;
    for (int i = 0; i < CARDS; i++) {
      String text = lower.get(i);
      String name = "card-%05d/readme.md".formatted(i);
      if (words.stream().allMatch(text::contains) || words.stream().allMatch(name::contains)) {
        fit++;
      }
    }
    int expected = fit;
    double plain = (System.nanoTime() - start) / MILLI;
    double before = cpu();
    start = System.nanoTime();
    type(typed);
    ListView<?> list = list();
    while (fx(() -> list.getItems().size() != expected)) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(5)) {
        throw new AssertionError(typed + ": " + list.getItems().size() + " for " + expected);
      }
      LockSupport.parkNanos(POLL);
    }
    double found = (System.nanoTime() - start) / MILLI;
    frame();
    return new Key(cpu() - before, found, plain);
  }

  /// One key: the search is started, and shown by the window's next frame.
  private void type(String text) {
    TextField field = window.node("deck-search", TextField.class);
    fx(
        () -> {
          field.setText(text);
          return null;
        });
    frame();
  }

  /// Waits until a frame was styled and laid out that was begun from now on.
  private void frame() {
    CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
    Scene scene = window.stage.getScene();
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          laidOut.complete(true);
        };
    Platform.runLater(
        () -> {
          scene.addPostLayoutPulseListener(once[0]);
          Platform.requestNextPulse();
        });
    assertThat(laidOut.orTimeout(5, TimeUnit.SECONDS).join()).isTrue();
  }
}

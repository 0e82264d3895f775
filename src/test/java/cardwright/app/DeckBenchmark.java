package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Measures a deck of 10,000 cards, copies of the sample deck's with names of their own: `mvn test
/// -Dtest=DeckBenchmark`. Its name keeps it out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class DeckBenchmark {

  private static final int CARDS = 10_000;
  private static final double MILLI = 1e6;
  private static final List<String> SEARCHES =
      List.of("perso verant 77", "name-9999", "gpt2 tweets", "zzqx", "liza", "the", "wandb 00");

  @TempDir Path folder;

  private TestWindow window;
  private Path deck;

  @Start
  void start(Stage stage) throws IOException {
    deck = deck();
    window = new TestWindow(stage, folder.resolve("sample"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Path deck() throws IOException {
    List<String> cards = new ArrayList<>();
    try (var files = Files.list(Path.of("assets/sample"))) {
      for (Path file : files.sorted().toList()) {
        cards.add(Files.readString(file));
      }
    }
    Path made = Files.createDirectory(folder.resolve("deck"));
    for (int i = 0; i < CARDS; i++) {
      String text = cards.get(i % cards.size());
      Path card = Files.createDirectory(made.resolve("card-%05d".formatted(i)));
      Files.writeString(card.resolve("README.md"), text + "\nname-" + i + "\n");
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

  @Test
  void tenThousandCards() {
    Frames frames = new Frames();
    fx(
        () -> {
          frames.start();
          return null;
        });
    long start = System.nanoTime();
    open(deck);
    until("editable", this::isEditable);
    double editable = (System.nanoTime() - start) / MILLI;
    until("listed", () -> window.workspace.entries().size() == CARDS);
    double listed = (System.nanoTime() - start) / MILLI;
    until("scanned", () -> !window.workspace.isScanning());
    double stall = frames.longest();
    frames.clear();
    long read = System.nanoTime();
    search("a");
    until("read", () -> window.workspace.unread() == 0);
    double all = (System.nanoTime() - read) / MILLI;
    double readStall = frames.longest();
    search("");
    List<Double> keys = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      for (String words : SEARCHES) {
        for (int i = 1; i <= words.length(); i++) {
          keys.add(search(words.substring(0, i)));
        }
        for (int i = words.length() - 1; i >= 0; i--) {
          keys.add(search(words.substring(0, i)));
        }
      }
    }
    List<Double> sorted = new ArrayList<>(keys.subList(keys.size() / 5, keys.size()));
    Collections.sort(sorted);
    System.out.printf(
        "first card editable %.0f ms, %,d listed %.0f ms, longest frame meanwhile %.0f ms%n",
        editable, CARDS, listed, stall);
    System.out.printf("all read %.0f ms, longest frame meanwhile %.0f ms%n", all, readStall);
    System.out.printf(
        "search key: median %.1f ms, p99 %.1f ms, most %.1f ms (%d keys)%n",
        at(sorted, 0.5), at(sorted, 0.99), sorted.getLast(), sorted.size());
    assertThat(editable).isLessThan(300);
    assertThat(listed).isLessThan(1000);
    assertThat(at(sorted, 0.99)).isLessThan(16.7);
  }

  private boolean isEditable() {
    return window.stage.getScene().lookup("#people-0-name") instanceof TextField field
        && field.isEditable()
        && !field.getText().isEmpty();
  }

  /// The time of one key: the search, the list, and its layout.
  private double search(String text) {
    TextField field = window.node("deck-search", TextField.class);
    return fx(
        () -> {
          long start = System.nanoTime();
          field.setText(text);
          Scene scene = window.stage.getScene();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return (System.nanoTime() - start) / MILLI;
        });
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
  }

  /// The longest time between two pulses.
  private static final class Frames extends AnimationTimer {

    private final AtomicLong most = new AtomicLong();
    private long last;

    @Override
    public void handle(long now) {
      long real = System.nanoTime();
      if (last != 0) {
        most.accumulateAndGet(real - last, Math::max);
      }
      last = real;
    }

    double longest() {
      return most.get() / MILLI;
    }

    void clear() {
      most.set(0);
    }
  }
}

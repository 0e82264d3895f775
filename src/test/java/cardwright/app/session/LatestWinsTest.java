package cardwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestWinsTest {

  /// Work that is done when the test says so.
  private static final class ByHand implements Background {
    final Deque<Runnable> started = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
      started.add(
          () -> {
            try {
              then.accept(work.call());
            } catch (Exception e) {
              failed.accept(e);
            }
          });
    }
  }

  private final ByHand background = new ByHand();
  private final List<String> shown = new ArrayList<>();
  private final LatestWins<String> work =
      new LatestWins<>(background, shown::add, e -> shown.add("failed: " + e.getMessage()));

  @Test
  void onlyTheFirstAndTheLastOfABurstAreRunAndTheLastIsShownLast() {
    List<String> run = new ArrayList<>();
    for (String name : List.of("1", "2", "3", "4")) {
      work.submit(
          () -> {
            run.add(name);
            return name;
          });
    }
    assertThat(background.started).hasSize(1);
    background.started.remove().run();
    assertThat(shown).containsExactly("1");
    background.started.remove().run();
    assertThat(run).containsExactly("1", "4");
    assertThat(shown).containsExactly("1", "4");
    assertThat(background.started).isEmpty();
  }

  @Test
  void underAHeldKeyResultsAreSeenBeforeItIsLetGo() {
    work.submit(() -> "0");
    for (int key = 1; key <= 5; key++) {
      String typed = "" + key;
      work.submit(() -> typed);
      background.started.remove().run();
      assertThat(shown).hasSize(key).last().isEqualTo("" + (key - 1));
    }
  }

  @Test
  void aResultThatIsLateIsNotShownOverALaterOne() {
    Background onlyTheFirstTakesTime =
        new Background() {
          @Override
          public <T> void run(Callable<T> job, Consumer<T> then, Consumer<Exception> failed) {
            boolean first = background.started.isEmpty();
            background.run(job, then, failed);
            if (!first) {
              background.started.removeLast().run();
            }
          }
        };
    LatestWins<String> results = new LatestWins<>(onlyTheFirstTakesTime, shown::add, e -> {});
    results.submit(() -> "early");
    results.submit(() -> "late");
    background.started.element().run();
    assertThat(shown).containsExactly("late");
  }

  @Test
  void goesOnAfterAFailure() {
    work.submit(
        () -> {
          throw new IllegalStateException("no");
        });
    background.started.remove().run();
    work.submit(() -> "next");
    background.started.remove().run();
    assertThat(shown).containsExactly("failed: no", "next");
  }
}

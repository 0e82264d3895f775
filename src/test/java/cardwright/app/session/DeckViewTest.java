package cardwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeckViewTest {

  /// Work that is done when the test says so.
  private static final class ByHand implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final @Nullable ByHand apart;

    ByHand(@Nullable ByHand apart) {
      this.apart = apart;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
      waiting.add(
          () -> {
            T result;
            try {
              result = work.call();
            } catch (Exception e) {
              failed.accept(e);
              return;
            }
            then.accept(result);
          });
    }

    @Override
    public Background apart() {
      return apart == null ? this : apart;
    }

    void doOne() {
      waiting.remove().run();
    }

    void doAll() {
      while (!waiting.isEmpty()) {
        doOne();
      }
    }
  }

  private static final class Memory implements CardStore {
    final Map<Path, String> files = new LinkedHashMap<>();

    @Override
    public List<String> scan(List<Path> paths, Consumer<List<Path>> batch, BooleanSupplier wanted) {
      batch.accept(List.copyOf(files.keySet()));
      return List.of();
    }

    @Override
    public Utf8.Decoded read(Path path) {
      return new Utf8.Text(files.getOrDefault(path, ""));
    }

    @Override
    public OnDisk look(Path path, String expected) {
      return new OnDisk.Text(expected);
    }

    @Override
    public void write(Path path, @Nullable String before, String text) {
      files.put(path, text);
    }

    @Override
    public void rename(Path from, Path to) {
      files.put(to, files.getOrDefault(from, ""));
      files.remove(from);
    }

    @Override
    public void trash(Path path) {
      files.remove(path);
    }
  }

  private final Memory store = new Memory();
  private final ByHand apart = new ByHand(null);
  private final ByHand files = new ByHand(apart);
  private final Workspace workspace =
      new Workspace(CardEngine.standard(), store, files, Runnable::run);
  private final DeckView view = new DeckView(workspace);

  private void open(String... names) {
    store.files.clear();
    for (String name : names) {
      store.files.put(Path.of(name + ".md"), "# the card of " + name + "\n");
    }
    workspace.open(List.of(Path.of("deck")));
  }

  private void opened(String... names) {
    open(names);
    apart.doAll();
    files.doAll();
  }

  private void searched(String typed) {
    view.search(typed);
    files.doAll();
    apart.doAll();
  }

  private List<String> shown() {
    return view.shown().stream().map(DeckEntry::fileName).toList();
  }

  @Test
  void theFirstCardIsReadWhileOthersAreLookedFor() {
    open("ann", "ben");
    assertThat(files.waiting).isEmpty();
    apart.doOne();
    assertThat(workspace.selected()).isPresent();
    files.doAll();
    assertThat(workspace.current()).isPresent();
  }

  @Test
  void theTextsOfAllCardsAreSearched() {
    opened("ann", "ben", "joanna");
    searched("CARD ann");
    assertThat(shown()).containsExactly("ann.md", "joanna.md");
    searched("card anna");
    assertThat(shown()).containsExactly("joanna.md");
    searched("card");
    assertThat(shown()).containsExactly("ann.md", "ben.md", "joanna.md");
    searched("");
    assertThat(shown()).containsExactly("ann.md", "ben.md", "joanna.md");
  }

  @Test
  void theLatestSearchWins() {
    opened("ann", "ben", "joanna");
    searched("card");
    view.search("ann");
    view.search("anna");
    view.search("ben");
    apart.doAll();
    assertThat(shown()).containsExactly("ben.md");
    view.search("ann");
    view.search("");
    apart.doAll();
    assertThat(shown()).containsExactly("ann.md", "ben.md", "joanna.md");
  }

  @Test
  void whatIsFoundInAnEarlierDeckIsNotListed() {
    opened("ann", "ben");
    searched("card");
    view.search("ann");
    open("joanna");
    apart.doOne();
    assertThat(shown()).doesNotContain("ann.md");
    apart.doAll();
    files.doAll();
    apart.doAll();
    assertThat(shown()).containsExactly("joanna.md");
  }

  @Test
  void whatIsToBeDoneWithTheResultWaitsForIt() {
    opened("ann", "ben");
    searched("card");
    List<List<String>> seen = new ArrayList<>();
    view.search("ben");
    view.whenFound(() -> seen.add(shown()));
    assertThat(seen).isEmpty();
    apart.doAll();
    assertThat(seen).containsExactly(List.of("ben.md"));
    view.whenFound(() -> seen.add(shown()));
    assertThat(seen).hasSize(2);
  }

  @Test
  void cardsThatComeWhileSearchingAreSearchedToo() {
    opened("ann", "ben");
    searched("card");
    Path late = Path.of("late.md");
    store.files.put(late, "# the card of late\n");
    workspace.filesChanged(List.of(late), List.of());
    files.doAll();
    apart.doAll();
    assertThat(shown()).containsExactly("ann.md", "ben.md", "late.md");
  }

  @Test
  void anEditedTextIsFoundByItsNewWords() {
    opened("ann", "ben");
    searched("card zebra");
    assertThat(shown()).isEmpty();
    workspace.current().orElseThrow().set(FieldPath.parse("metadata.license"), "zebra");
    searched("zebra");
    assertThat(shown()).containsExactly("ann.md");
  }

  @Test
  void cardsAreSortedByName() {
    opened("ben", "Ann", "carl");
    view.order(DeckOrder.NAME);
    files.doAll();
    apart.doAll();
    assertThat(shown()).containsExactly("Ann.md", "ben.md", "carl.md");
  }
}

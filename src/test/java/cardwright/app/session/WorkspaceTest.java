package cardwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

  private static final FieldPath LICENSE = FieldPath.parse("metadata.license");

  private static final class Memory implements CardStore {
    final Map<Path, String> files = new LinkedHashMap<>();
    final List<Path> reads = new ArrayList<>();
    boolean full;
    List<String> troubles = List.of();

    @Override
    public List<String> scan(List<Path> paths, Consumer<List<Path>> batch, BooleanSupplier wanted) {
      files.keySet().forEach(path -> batch.accept(List.of(path)));
      return troubles;
    }

    @Override
    public Utf8.Decoded read(Path path) throws IOException {
      reads.add(path);
      if (files.get(path).equals("dead")) {
        throw new IOException("gone");
      }
      return new Utf8.Text(files.get(path));
    }

    @Override
    public OnDisk look(Path path, String expected) {
      String text = files.get(path);
      return text == null ? new OnDisk.Gone() : new OnDisk.Text(text);
    }

    @Override
    public void rename(Path from, Path to) {
      files.put(to, files.remove(from));
    }

    @Override
    public void trash(Path path) {
      files.remove(path);
    }

    @Override
    public void write(Path path, @Nullable String before, String text) throws IOException {
      if (full) {
        throw new IOException("disk full");
      }
      assertThat(files.get(path)).isEqualTo(before);
      files.put(path, text);
    }
  }

  private static final class AtOnce implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
      T result;
      try {
        result = work.call();
      } catch (Exception e) {
        failed.accept(e);
        return;
      }
      then.accept(result);
    }
  }

  private final Memory store = new Memory();
  private final Workspace workspace =
      new Workspace(CardEngine.standard(), store, new AtOnce(), Runnable::run);

  private void open(String... texts) {
    for (String text : texts) {
      store.files.put(Path.of("deck", store.files.size() + ".md"), text);
    }
    workspace.open(List.of(Path.of("deck")));
  }

  private CardSession current() {
    return workspace.current().orElseThrow();
  }

  private static String card(String license) {
    return "---\nlicense: " + license + "\n---\n# A card\n";
  }

  @Test
  void showsTheFirstCardAndReadsNoOther() {
    open(card("mit"), card("gpl"));
    assertThat(workspace.entries()).hasSize(2);
    assertThat(current().path()).isEqualTo(Path.of("deck", "0.md"));
    assertThat(store.reads).hasSize(1);
    assertThat(workspace.messageProperty().get()).isEqualTo("2 cards");
  }

  @Test
  void saysWhatCouldNotBeSearched() {
    store.troubles = List.of("a: no right");
    open(card("mit"));
    assertThat(workspace.messageProperty().get()).contains("1 card").contains("a: no right");
  }

  @Test
  void keepsChangesWhileOtherCardsAreLookedAt() {
    open(card("mit"), card("gpl"));
    current().set(LICENSE, "apache-2.0");
    workspace.select(workspace.entries().get(1));
    assertThat(current().modified()).isFalse();
    assertThat(workspace.unsaved()).hasSize(1);
    assertThat(workspace.entries().getFirst().modifiedProperty().get()).isTrue();
    workspace.select(workspace.entries().getFirst());
    assertThat(current().text()).isEqualTo(card("apache-2.0"));
  }

  @Test
  void savesTheShownCardOnly() {
    open(card("mit"), card("gpl"));
    current().set(LICENSE, "a");
    workspace.select(workspace.entries().get(1));
    current().set(LICENSE, "b");
    workspace.save();
    assertThat(store.files.values()).containsExactly(card("mit"), card("b"));
    workspace.saveAll(() -> {});
    assertThat(store.files.values()).containsExactly(card("a"), card("b"));
    assertThat(workspace.unsaved()).isEmpty();
  }

  @Test
  void aSaveThatFailsSaysSoAndKeepsTheCardUnsaved() {
    open(card("mit"));
    current().set(LICENSE, "a");
    store.full = true;
    workspace.saveAll(
        () -> {
          throw new AssertionError("must not go on");
        });
    assertThat(workspace.messageProperty().get()).isEqualTo("disk full");
    assertThat(workspace.unsaved()).hasSize(1);
    assertThat(workspace.entries().getFirst().modifiedProperty().get()).isTrue();
  }

  @Test
  void aCardThatCannotBeReadSaysSo() {
    open("dead", card("mit"));
    assertThat(workspace.current()).isEmpty();
    assertThat(workspace.entries()).hasSize(2);
    workspace.request(workspace.entries().getFirst());
    assertThat(workspace.entries().getFirst().summaryProperty().get())
        .extracting(CardSummary::title)
        .isEqualTo("Cannot be read");
    workspace.select(workspace.entries().get(1));
    assertThat(current().path()).isEqualTo(Path.of("deck", "1.md"));
  }

  @Test
  void anEntryIsReadOnceForTheList() {
    open(card("mit"), card("gpl"));
    DeckEntry second = workspace.entries().get(1);
    workspace.request(second);
    workspace.request(second);
    assertThat(store.reads).hasSize(2);
    assertThat(second.summaryProperty().get()).isNotNull();
  }

  @Test
  void anotherDeckTakesThePlaceOfThePresentOne() {
    open(card("mit"));
    current().set(LICENSE, "a");
    store.files.clear();
    open();
    assertThat(workspace.entries()).isEmpty();
    assertThat(workspace.current()).isEmpty();
    assertThat(workspace.unsaved()).isEmpty();
    assertThat(workspace.isOpen()).isTrue();
  }
}

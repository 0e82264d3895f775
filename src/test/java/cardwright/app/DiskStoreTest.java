package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {

  @TempDir private Path folder;

  private final DiskStore store = new DiskStore();

  @Test
  void givesTheFirstCardAtOnceAndTheOthersInBatches() throws IOException {
    for (int i = 0; i < 600; i++) {
      Files.writeString(folder.resolve("%03d.md".formatted(i)), "x");
    }
    List<List<Path>> batches = new ArrayList<>();
    assertThat(store.scan(List.of(folder), batches::add, () -> true)).isEmpty();
    assertThat(batches).extracting(List::size).containsExactly(1, 250, 250, 99);
    assertThat(batches.stream().flatMap(List::stream)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void stopsWhenTheCardsAreNotWantedAnyMore() throws IOException {
    Files.writeString(folder.resolve("a.md"), "x");
    List<List<Path>> batches = new ArrayList<>();
    store.scan(List.of(folder), batches::add, () -> false);
    assertThat(batches).isEmpty();
  }

  @Test
  void saysWhatCannotBeSearched() {
    List<List<Path>> batches = new ArrayList<>();
    assertThat(store.scan(List.of(folder.resolve("none")), batches::add, () -> true)).hasSize(1);
    assertThat(batches).isEmpty();
  }

  @Test
  void writesOnlyOverWhatItRead() throws IOException {
    Path card = Files.writeString(folder.resolve("a.md"), "one");
    assertThat(store.read(card)).isEqualTo(new Utf8.Text("one"));
    store.write(card, "one", "two");
    assertThat(card).hasContent("two");
    assertThatThrownBy(() -> store.write(card, "one", "three"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.md");
    assertThat(card).hasContent("two");
    assertThatThrownBy(() -> store.read(folder.resolve("none.md"))).isInstanceOf(IOException.class);
  }
}

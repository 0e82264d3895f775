package cardwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class DeckListTest {

  private final DeckList deck = new DeckList();
  private final List<Integer> changes = new ArrayList<>();

  private static List<Path> paths(String... names) {
    return Stream.of(names).map(Path::of).toList();
  }

  private List<String> names() {
    return deck.entries().stream().map(entry -> entry.path().toString()).toList();
  }

  @Test
  void manyNewCardsComeInTheFolderOrderAsOneChange() {
    deck.append(paths("b", "d", "f"));
    deck.entries()
        .addListener((ListChangeListener<DeckEntry>) change -> changes.add(deck.entries().size()));
    deck.insert(paths("g", "a", "e", "d", "c", "e"));
    assertThat(names()).containsExactly("a", "b", "c", "d", "e", "f", "g");
    assertThat(changes).containsExactly(7);
    assertThat(deck.find(Path.of("e"))).isSameAs(deck.entries().get(4));
  }

  @Test
  void cardsThatWereThereKeepTheirEntries() {
    deck.append(paths("b", "d"));
    DeckEntry before = deck.entries().getFirst();
    deck.insert(paths("a", "c"));
    assertThat(deck.entries().get(1)).isSameAs(before);
    assertThat(deck.has(before)).isTrue();
  }

  @Test
  void aFolderThatIsRenamedTakesItsCardsAlong() {
    deck.append(paths("old/x.md", "older/y.md"));
    List<DeckList.Moved> moved = deck.move(Path.of("old"), Path.of("new"));
    assertThat(moved).extracting(DeckList.Moved::from).containsExactly(Path.of("old/x.md"));
    assertThat(names()).containsExactly("new/x.md", "older/y.md");
    assertThat(deck.find(Path.of("old/x.md"))).isNull();
    assertThat(deck.find(Path.of("new/x.md"))).isSameAs(deck.entries().getFirst());
  }

  @Test
  void manyThatGoAreOneChange() {
    deck.append(paths("a", "b", "c", "d"));
    deck.entries()
        .addListener((ListChangeListener<DeckEntry>) change -> changes.add(deck.entries().size()));
    deck.remove(List.of(deck.entries().get(2), deck.entries().get(0)));
    assertThat(names()).containsExactly("b", "d");
    assertThat(changes).containsExactly(2);
    assertThat(deck.find(Path.of("a"))).isNull();
  }
}

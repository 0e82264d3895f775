package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMappingTest {

  @TempDir private Path folder;

  @Test
  void namesSuggestFields() {
    ColumnMapping guess =
        ColumnMapping.guess(
            List.of("Card ID", "Display Name", "name", "Screen-Name", "metadata.x", "Tweets", "?"));
    assertThat(guess.fields())
        .containsExactly(
            Map.entry("Card ID", "card"),
            Map.entry("Display Name", ""),
            Map.entry("name", "name"),
            Map.entry("Screen-Name", "handle"),
            Map.entry("metadata.x", "metadata.x"),
            Map.entry("Tweets", "downloaded"),
            Map.entry("?", ""));
  }

  @Test
  void everyGuessIsAMapping() {
    List<String> all = List.of("Name", "name ", "NAME", "id", "card", "Card");
    assertThat(ColumnMapping.guess(all).fields().values()).containsOnlyOnce("name", "card");
  }

  @Test
  void columnsThatAreNotNamedKeepTheirMeaning() {
    ColumnMapping mapping = new ColumnMapping(Map.of("A", "name", "B", ""));
    assertThat(mapping.meanings(List.of("A", "B", "avatar"))).containsExactly("name", "", "avatar");
  }

  @Test
  void aFieldIsGivenByOneColumn() {
    assertThatThrownBy(() -> new ColumnMapping(Map.of("A", "name", "B", "name")))
        .hasMessage("two columns give 'name'; choose one of them");
    assertThatThrownBy(() -> new ColumnMapping(Map.of("A", "nmae")))
        .hasMessageContaining("there is no field 'nmae' for column 'A'");
    ColumnMapping mapping = new ColumnMapping(Map.of("A", "name")).with(Map.of("B", "name"));
    assertThat(mapping.fields()).isEqualTo(Map.of("A", "", "B", "name"));
  }

  @Test
  void mappingsAreKeptByName() throws Exception {
    MappingStore store = new MappingStore(folder.resolve("mappings"));
    assertThat(store.names()).isEmpty();
    assertThat(store.load("mine")).isEmpty();
    ColumnMapping mapping = ColumnMapping.guess(List.of("Zeta", "Name", "ü=1"));
    store.save("mine", mapping);
    assertThat(store.names()).containsExactly("mine");
    assertThat(store.load("mine")).contains(mapping);
    assertThat(store.load("mine").orElseThrow().fields().keySet())
        .containsExactly("Zeta", "Name", "ü=1");
    assertThat(store.load("../mappings/mine")).isEmpty();
    assertThatThrownBy(() -> store.save("../mine", mapping)).isInstanceOf(DeckException.class);
    Files.writeString(folder.resolve("mappings/bad.json"), "{\"columns\": {\"a\": \"none\"}}");
    assertThatThrownBy(() -> store.load("bad")).hasMessageContaining("it is no mapping");
  }
}

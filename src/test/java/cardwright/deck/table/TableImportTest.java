package cardwright.deck.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.SeedMadeCards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImportTest {

  private static final String CARD =
      """
      ---
      license: mit
      tags: # what it is about
      - "a"
      - b
      inference: false
      count: 12
      version: 007
      day: 1-2
      widget:
      - text: Hello
      ---
      # A card
      """;

  @TempDir private Path folder;
  private final Map<Path, String> deck = new LinkedHashMap<>();

  @BeforeEach
  void fill() {
    deck.put(Path.of("a", "README.md"), SeedMadeCards.text(0));
    deck.put(Path.of("b", "README.md"), SeedMadeCards.text(1));
    deck.put(Path.of("c.md"), CARD);
  }

  private Tables.Imported csv(String... lines) throws Exception {
    Path file = Files.writeString(folder.resolve("t.csv"), String.join("\n", lines));
    return Tables.read(deck, file);
  }

  @Test
  void onlyWhatDiffersChanges() throws Exception {
    Tables.Imported imported =
        csv(
            "card,metadata.license,metadata.tags,metadata.widget",
            "c.md,apache-2.0,a; b,\"[{\"\"text\"\":\"\"Hello\"\"}]\"");
    assertThat(imported.problems).isEmpty();
    assertThat(imported.edits).hasSize(1);
    assertThat(imported.edits.getFirst().change().after())
        .isEqualTo(CARD.replace("license: mit", "license: apache-2.0"));
    assertThat(imported.edits.getFirst().line()).isEqualTo(2);
  }

  @Test
  void fieldsChangeWhereverTheyStand() throws Exception {
    Tables.Imported imported = csv("card,people[0].tweets.kept", "a/README.md,12");
    String after = imported.edits.getFirst().change().after();
    assertThat(Tables.ENGINE.read(after).data().people().getFirst().tweets().kept()).isEqualTo(12);
  }

  @Test
  void columnsAndRowsThatAreMissingAreUntouched() throws Exception {
    Tables.Imported imported = csv("metadata.license,card", "mit,c.md");
    assertThat(imported.edits).isEmpty();
    assertThat(imported.unchanged).isEqualTo(1);
  }

  @Test
  void rowsThatFitNoCardOrComeTwiceAreToldAndTheOthersGoOn() throws Exception {
    Tables.Imported imported =
        csv(
            "card,metadata.license",
            "nobody.md,mit",
            ",mit",
            "c.md,gpl-3.0",
            "c.md,bsd",
            "b\\README.md,mit",
            "../c.md,x");
    assertThat(imported.problems)
        .containsExactly(
            "2: no card of the deck is called 'nobody.md'; below its folder, each has its path",
            "3: 'card' is empty; it says which card a row is of",
            "5: card 'c.md' is in line 4 already; that row counts",
            "7: no card of the deck is called '../c.md'; below its folder, each has its path");
    assertThat(imported.edits).extracting(RowEdit::key).containsExactly("c.md", "b\\README.md");
  }

  @Test
  void valuesOfAnotherTypeAreToldAndTheirCardsStay() throws Exception {
    Tables.Imported imported =
        csv(
            "card,metadata.inference,metadata.count,metadata.widget,people[0].tweets.kept",
            "c.md,maybe,,,",
            "a/README.md,,,,many",
            "b/README.md,,,,77");
    assertThat(imported.problems).hasSize(2);
    assertThat(imported.problems.getFirst())
        .startsWith("2: card 'c.md' is left as it is: 'metadata.inference' is true or false");
    assertThat(imported.problems.get(1))
        .startsWith("3: card 'a/README.md' is left as it is: 'people[0].tweets.kept' cannot be");
    assertThat(imported.edits).extracting(RowEdit::key).containsExactly("b/README.md");
    assertThat(csv("card,metadata.count", "c.md,many").problems.getFirst()).contains("a number");
    assertThat(csv("card,metadata.widget", "c.md,Hello").problems.getFirst()).contains("a list");
    assertThat(csv("card,metadata.tags", "c.md,{}").problems.getFirst()).contains("a list");
  }

  @Test
  void anEmptyCellRemovesAValueOfTheFrontMatter() throws Exception {
    assertThat(csv("card,metadata.license", "c.md,").edits.getFirst().change().after())
        .isEqualTo(CARD.replace("license: mit\n", ""));
  }

  @Test
  void aListOfOneStaysAList() throws Exception {
    String listed = CARD.replace("license: mit\n", "datasets:\n- one\nlicense: mit\n");
    deck.put(Path.of("c.md"), listed);
    assertThat(csv("card,metadata.datasets", "c.md,one").edits).isEmpty();
    assertThat(csv("card,metadata.datasets", "c.md,other").edits.getFirst().change().after())
        .isEqualTo(listed.replace("- one", "- other"));
    assertThat(csv("card,metadata.tags", "c.md,a").edits.getFirst().change().after())
        .isEqualTo(listed.replace("- b\n", ""));
    assertThat(csv("card,metadata.datasets", "c.md,12").edits.getFirst().change().after())
        .isEqualTo(listed.replace("- one", "- \"12\""));
  }

  @Test
  void columnsThatNobodyCanHaveAreToldOnce() throws Exception {
    Tables.Imported imported =
        csv("card,notes,reason,exact,metadata.license", "c.md,x,y,maybe,mit", "a/README.md,z,,,");
    assertThat(imported.notes)
        .containsExactly("column 'notes' is not used; no card can have such a field");
    assertThat(imported.problems).isEmpty();
    assertThat(imported.edits).isEmpty();
  }

  @Test
  void whatFollowsFromACardIsNotSet() throws Exception {
    assertThat(csv("card,layout", "a/README.md,other").problems.getFirst())
        .contains("'layout' follows from the card and cannot be set");
  }

  @Test
  void aTableWithoutKeysIsRefused() {
    assertThatThrownBy(() -> csv("name,metadata.license", "c.md,mit"))
        .hasMessageContaining("it has no column 'card'");
  }

  @Test
  void whatASpreadsheetMadeOfACellIsNoChangeOrIsTold() throws Exception {
    Path file = folder.resolve("t.json");
    Files.writeString(
        file, "[{\"card\": \"c.md\", \"metadata.version\": 7, \"metadata.count\": 12}]");
    assertThat(Tables.read(deck, file).edits).isEmpty();
    TableCell day = new TableCell(TableCell.Kind.DATE, "2020-01-02");
    assertThat(day.keeps("1-2")).isFalse();
  }

  @Test
  void valuesThatFollowFromEachOtherAreSetTogether() throws Exception {
    Tables.Imported imported = csv("card,handles,metadata.license", "a/README.md,somebody,mit");
    assertThat(imported.problems).isEmpty();
    String after = imported.edits.getFirst().change().after();
    assertThat(Tables.ENGINE.read(after).data().model()).isEqualTo("huggingtweets/somebody");
    assertThat(imported.edits.getFirst().cells()).extracting(CellEdit::column).hasSize(2);
  }

  @Test
  void cardsOfOneTableKeepTheirOrder() throws Exception {
    List<String> keys =
        csv("card,metadata.license", "c.md,x", "a/README.md,x", "b/README.md,x").edits.stream()
            .map(RowEdit::key)
            .toList();
    assertThat(keys).containsExactly("c.md", "a/README.md", "b/README.md");
  }
}

package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.deck.BulkEdit.AddItem;
import cardwright.deck.BulkEdit.AddText;
import cardwright.deck.BulkEdit.Cells;
import cardwright.deck.BulkEdit.Clear;
import cardwright.deck.BulkEdit.Copy;
import cardwright.deck.BulkEdit.Fill;
import cardwright.deck.BulkEdit.Replace;
import cardwright.deck.BulkEdit.Set;
import cardwright.text.Finder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkEditTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final Path CARD = Path.of("a", "README.md");
  private static final String TEXT =
      """
      ---
      license: 'mit' # as ever
      language: en
      tags:
      - "a"
      - b # the second
      model_name: gpt
      count: 12
      widget:
      - text: "My dream is"
      ---
      # A card
      """;

  private static DeckColumn column(String name) {
    return DeckColumn.of(name);
  }

  private static Finder finder(String query, boolean regex) {
    return new Finder(query, regex, true);
  }

  private static String after(BulkEdit edit) {
    Change change = edit.change(ENGINE, CARD, TEXT);
    assertThat(change.problem()).isEmpty();
    return change.after();
  }

  private static String refused(BulkEdit edit) {
    return edit.change(ENGINE, CARD, TEXT).problem().orElseThrow().message();
  }

  @Test
  void aValueIsSetAndKeepsItsQuotesAndComment() {
    assertThat(after(new Set(column("metadata.license"), "apache-2.0")))
        .isEqualTo(TEXT.replace("'mit'", "'apache-2.0'"));
    assertThat(after(new Set(column("metadata.license"), "mit"))).isEqualTo(TEXT);
    assertThat(after(new Set(column("metadata.library_name"), "transformers")))
        .isEqualTo(TEXT.replace("language: en", "library_name: transformers\nlanguage: en"));
  }

  @Test
  void quotesAroundWhatIsTypedSayThatItIsText() {
    for (String key : List.of("new_key", "model_name")) {
      String set = after(new Set(column("metadata." + key), "\"12\""));
      assertThat(ENGINE.read(set).frontMatter().values().get(key)).isEqualTo("12");
    }
    String number = after(new Set(column("metadata.new_key"), "12"));
    assertThat(ENGINE.read(number).frontMatter().values().get("new_key")).isEqualTo(12L);
  }

  @Test
  void aValueOfAnotherCardIsFilledInAsItIs() {
    Object tags = column("metadata.tags").value(ENGINE.read(TEXT)).orElseThrow();
    assertThat(after(new Fill(column("metadata.tags"), tags))).isEqualTo(TEXT);
    String filled = after(new Fill(column("metadata.datasets"), tags));
    assertThat(ENGINE.read(filled).frontMatter().values().get("datasets")).isEqualTo(tags);
    for (Object value : List.of("12", "true", "a; b", "\"q\"", 12L, true)) {
      String text = after(new Fill(column("metadata.new_key"), value));
      assertThat(ENGINE.read(text).frontMatter().values().get("new_key")).isEqualTo(value);
    }
  }

  @Test
  void aValueIsCleared() {
    assertThat(after(new Clear(column("metadata.language"))))
        .isEqualTo(TEXT.replace("language: en\n", ""));
    assertThat(after(new Clear(column("metadata.datasets")))).isEqualTo(TEXT);
  }

  @Test
  void anItemIsAddedOnce() {
    assertThat(after(new AddItem(column("metadata.tags"), "c")))
        .isEqualTo(TEXT.replace("- b # the second\n", "- b # the second\n- c\n"));
    assertThat(after(new AddItem(column("metadata.tags"), "b"))).isEqualTo(TEXT);
    assertThat(
            ENGINE
                .read(after(new AddItem(column("metadata.language"), "de")))
                .frontMatter()
                .values()
                .get("language"))
        .isEqualTo(List.of("en", "de"));
    assertThat(
            ENGINE
                .read(after(new AddItem(column("metadata.datasets"), "x")))
                .frontMatter()
                .values()
                .get("datasets"))
        .isEqualTo(List.of("x"));
    assertThat(refused(new AddItem(column("people[0].name"), "x"))).contains("no list");
  }

  @Test
  void textIsAddedAtTheEnd() {
    assertThat(after(new AddText(column("metadata.model_name"), "-v2")))
        .isEqualTo(TEXT.replace("model_name: gpt", "model_name: gpt-v2"));
    assertThat(after(new AddText(column("metadata.datasets"), "-v2"))).isEqualTo(TEXT);
    assertThat(refused(new AddText(column("metadata.tags"), "-v2"))).contains("list");
  }

  @Test
  void aColumnIsCopiedAsItIs() {
    String copied = after(new Copy(column("metadata.tags"), column("metadata.datasets")));
    assertThat(ENGINE.read(copied).frontMatter().values().get("datasets"))
        .isEqualTo(List.of("a", "b"));
    assertThat(after(new Copy(column("metadata.model_name"), column("metadata.license"))))
        .isEqualTo(TEXT.replace("'mit'", "'gpt'"));
    assertThat(after(new Copy(column("metadata.nothing"), column("metadata.license"))))
        .isEqualTo(TEXT);
    assertThat(refused(new Copy(column("metadata.license"), column("layout")))).contains("layout");
  }

  @Test
  void plainTextAndExpressionsAreReplaced() {
    assertThat(after(new Replace(column("metadata.model_name"), finder("p", false), "q.")))
        .isEqualTo(TEXT.replace("name: gpt", "name: gq.t"));
    assertThat(after(new Replace(column("metadata.license"), finder("^(m)(.*)$", true), "$2-$1")))
        .isEqualTo(TEXT.replace("'mit'", "'it-m'"));
    assertThat(after(new Replace(column("metadata.tags"), finder("^b$", true), "x")))
        .isEqualTo(TEXT.replace("- b #", "- x #"));
    assertThat(after(new Replace(column("metadata.tags"), finder("a", false), "")))
        .isEqualTo(TEXT.replace("- \"a\"\n", ""));
    assertThat(after(new Replace(column("metadata.tags"), finder("z", false), "y")))
        .isEqualTo(TEXT);
    assertThat(refused(new Replace(column("metadata.tags"), finder("(a", true), "y"))).isNotBlank();
    assertThat(refused(new Replace(column("metadata.tags"), finder("a", true), "$3"))).isNotBlank();
  }

  @Test
  void anExpressionThatNeverEndsIsRefused() {
    String hard = TEXT.replace("gpt", "a".repeat(200));
    Change change =
        new Replace(column("metadata.model_name"), finder("a*a*a*a*a*a*a*a*b", true), "x")
            .change(ENGINE, CARD, hard);
    assertThat(change.problem()).isPresent();
  }

  @Test
  void cellsOfItsOwnAreGivenToACard() {
    Map<DeckColumn, String> cells = new LinkedHashMap<>();
    cells.put(column("metadata.license"), "cc0-1.0");
    cells.put(column("metadata.tags"), "a; b; c");
    assertThat(after(new Cells(Map.of(CARD, cells))))
        .isEqualTo(
            TEXT.replace("'mit'", "'cc0-1.0'")
                .replace("- b # the second\n", "- b # the second\n- c\n"));
    assertThat(after(new Cells(Map.of(Path.of("other"), cells)))).isEqualTo(TEXT);
  }

  @Test
  void halfACharacterIsRefused() {
    assertThat(refused(new Set(column("metadata.license"), "\uD83E"))).isNotBlank();
  }

  @Test
  void linesThatChangeAreCounted() {
    BulkCount count = BulkCount.NONE;
    for (BulkEdit edit :
        List.of(
            new Set(column("metadata.license"), "x"),
            new Set(column("metadata.license"), "mit"),
            new Copy(column("metadata.tags"), column("metadata.datasets")),
            new Set(column("layout"), "x"))) {
      Change change = edit.change(ENGINE, CARD, TEXT);
      count = count.plus(change, BulkCount.lines(change));
    }
    assertThat(count).isEqualTo(new BulkCount(2, 1, 1, 1, count.most(), 1 + count.most()));
    assertThat(count.most()).isBetween(1, 3);
  }

  @Test
  void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("README.md");
    Files.write(file, new byte[] {'a', (byte) 0xFF});
    BulkEdit edit = new Set(column("metadata.license"), "mit");
    assertThat(edit.change(ENGINE, file).problem().orElseThrow().message()).contains("UTF-8");
    assertThat(edit.change(ENGINE, folder.resolve("gone")).problem()).isPresent();
  }
}

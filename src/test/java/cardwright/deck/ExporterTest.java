package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import cardwright.deck.Exporter.Exported;
import cardwright.deck.Exporter.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExporterTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final String NEWEST = ENGINE.layoutNames().getLast();
  private static final String OLDEST = ENGINE.layoutNames().getFirst();

  @TempDir private Path folder;

  private static CardRecord card(int line, @Nullable String path, CardData data) {
    return new CardRecord(line, null, path, data, 0, true);
  }

  private static CardData data(
      @Nullable String layout, @Nullable String model, String name, String handle) {
    Person person = new Person(name, "https://p.example/a", true, new TweetCounts(6L, 1L, 2L, 3L));
    return new CardData(
        layout,
        List.of(person),
        List.of(handle),
        model,
        null,
        "https://www.huggingtweets.com/" + handle + "/1/predictions.png",
        new Links(null, "https://w.example/d", "https://w.example/t"),
        Map.of(),
        Map.of());
  }

  private Exporter exporter(@Nullable String pattern, @Nullable String layout) {
    NamePattern names = pattern == null ? null : NamePattern.parse(pattern);
    return new Exporter(ENGINE, folder, names, layout, false);
  }

  @Test
  void aCardGoesToTheFolderOfItsModel() throws Exception {
    CardRecord card = card(1, "x/old.md", data(NEWEST, "huggingtweets/ann", "Ann", "ann"));
    Exported exported = exporter(null, null).export("data", card);
    Path file = folder.resolve("huggingtweets/ann/README.md");
    assertThat(exported).isEqualTo(new Exported(file, Outcome.NEW));
    assertThat(ENGINE.read(Files.readString(file)).data().people().getFirst().name())
        .isEqualTo("Ann");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck/card 7.txt", "C:\\deck\\card 7.txt", "card 7.txt", "../card 7.txt"})
  void aRecordWithoutAModelTakesTheFileNameOfItsPath(String path) throws Exception {
    Exported exported =
        exporter(null, null).export("data", card(1, path, data(NEWEST, null, "Ann", "ann")));
    assertThat(exported.file()).isEqualTo(folder.resolve("card 7.txt"));
  }

  @Test
  void withoutModelAndPathTheNewCardSaysItsModel() throws Exception {
    Exported exported =
        exporter(null, null).export("data", card(1, null, data(NEWEST, null, "Ann", "ann")));
    assertThat(exported.file()).isEqualTo(folder.resolve("huggingtweets/ann/README.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "{owner}-{name}.md, huggingtweets-ann.md",
    "{layout}/{card}.txt, huggingtweets-2021-07/old.x.txt",
    "{index}/README.md, 1/README.md",
    "{model}.md, huggingtweets/ann.md"
  })
  void filesAreNamedByThePattern(String pattern, String name) throws Exception {
    CardRecord card = card(1, "deck/old.x.md", data(NEWEST, "huggingtweets/ann", "Ann", "ann"));
    assertThat(exporter(pattern, null).export("data", card).file()).isEqualTo(folder.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "a/../../x", "a\\b", "C:/x", "nul", "x/"})
  void noNameLeavesTheFolder(String path) {
    Exporter exporter = exporter("{card}/README.md", null);
    CardData data = data(NEWEST, null, "Ann", "ann");
    assertThatThrownBy(() -> exporter.export("d", new CardRecord(7, path, null, data, 0, true)))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:7: no card: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aNameThatIsTakenIsToldForTheLaterRecord() throws Exception {
    Exporter exporter = exporter("{card}.md", null);
    CardData data = data(NEWEST, null, "Ann", "ann");
    exporter.export("d", new CardRecord(2, "É", null, data, 0, true));
    assertThatThrownBy(
            () -> exporter.export("d", new CardRecord(3, "e\u0301", null, data, 0, true)))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:3: no card: the record of line 2 has the same file");
  }

  @Test
  void theLayoutIsTheRecordsOwnUnlessSaidOtherwise() throws Exception {
    CardRecord card = card(1, "a.md", data(OLDEST, null, "Ann", "ann"));
    CardRecord none = card(2, "b.md", data(null, null, "Ann", "ann"));
    assertThat(layoutOf(exporter(null, null).export("d", card))).isEqualTo(OLDEST);
    assertThat(layoutOf(exporter(null, null).export("d", none))).isEqualTo(NEWEST);
    assertThat(layoutOf(exporter(null, NEWEST).export("d", card))).isEqualTo(NEWEST);
    assertThatThrownBy(() -> exporter(null, "nope"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("nope", OLDEST, NEWEST);
  }

  private static @Nullable String layoutOf(Exported exported) throws Exception {
    return ENGINE.read(Files.readString(exported.file())).data().layout();
  }

  @Test
  void aRecordThatTheLayoutDoesNotTakeIsTold() {
    CardRecord unknown = card(4, "a.md", data("no-such-layout", null, "Ann", "ann"));
    assertThatThrownBy(() -> exporter(null, null).export("d", unknown))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:4: no card: ")
        .hasMessageContaining("no-such-layout");
    CardRecord nameless = card(5, "a.md", data(NEWEST, null, "Ann", ""));
    assertThatThrownBy(() -> exporter(null, null).export("d", nameless))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:5: no card: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDryRunSaysWhatWouldBeAndWritesNothing() throws Exception {
    CardRecord card = card(1, "a.md", data(NEWEST, null, "Ann", "ann"));
    CardRecord other = card(1, "a.md", data(NEWEST, null, "Bob", "ann"));
    Path file = folder.resolve("a.md");
    assertThat(dry(card)).isEqualTo(new Exported(file, Outcome.NEW));
    assertThat(folder).isEmptyDirectory();
    exporter(null, null).export("d", card);
    byte[] before = Files.readAllBytes(file);
    assertThat(dry(card)).isEqualTo(new Exported(file, Outcome.UNCHANGED));
    assertThat(dry(other)).isEqualTo(new Exported(file, Outcome.CHANGED));
    assertThat(file).hasBinaryContent(before);
    assertThat(exporter(null, null).export("d", card).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(exporter(null, null).export("d", other).outcome()).isEqualTo(Outcome.CHANGED);
  }

  private Exported dry(CardRecord card) throws DeckException {
    return new Exporter(ENGINE, folder, null, null, true).export("d", card);
  }
}

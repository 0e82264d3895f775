package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.Exporter.Exported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    return new Exporter(ENGINE, new FolderOutput(folder, null, false), names, layout);
  }

  private static Exported export(Exporter exporter, CardRecord card) throws DeckException {
    Exported exported = exporter.export("d", List.of(card)).getFirst();
    if (exported.problem() != null) {
      throw new DeckException(exported.problem());
    }
    return exported;
  }

  @Test
  void aCardGoesToTheFolderOfItsModel() throws Exception {
    CardRecord card = card(1, "x/old.md", data(NEWEST, "huggingtweets/ann", "Ann", "ann"));
    Exported exported = export(exporter(null, null), card);
    Path file = folder.resolve("huggingtweets/ann/README.md");
    assertThat(exported.outcome()).isEqualTo(Outcome.NEW);
    assertThat(ENGINE.read(Files.readString(file)).data().people().getFirst().name())
        .isEqualTo("Ann");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck/card 7.txt", "C:\\deck\\card 7.txt", "card 7.txt", "../card 7.txt"})
  void aRecordWithoutAModelTakesTheFileNameOfItsPath(String path) throws Exception {
    Exported exported =
        export(exporter(null, null), card(1, path, data(NEWEST, null, "Ann", "ann")));
    assertThat(exported.name()).isEqualTo(("card 7.txt"));
  }

  @Test
  void withoutModelAndPathTheNewCardSaysItsModel() throws Exception {
    Exported exported =
        export(exporter(null, null), card(1, null, data(NEWEST, null, "Ann", "ann")));
    assertThat(exported.name()).isEqualTo(("huggingtweets/ann/README.md"));
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
    assertThat(export(exporter(pattern, null), card).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "../x, .._x/README.md",
    "/x, _x/README.md",
    "a/../../x, a_.._.._x/README.md",
    "a\\b, a_b/README.md",
    "C:/x, C__x/README.md",
    "nul, _nul/README.md",
    "COM1.txt, _COM1.txt/README.md",
    ".., _/README.md",
    "' a.', _a_/README.md"
  })
  void aNameThatIsNotSafeIsMadeSo(String card, String name) throws Exception {
    Exporter exporter = exporter("{card}/README.md", null);
    CardData data = data(NEWEST, null, "Ann", "ann");
    Exported exported = export(exporter, new CardRecord(7, card, null, data, 0, true));
    assertThat(exported.name()).isEqualTo(name);
    assertThat(exported.wish()).isEqualTo(card + "/README.md");
    assertThat(folder.resolve(name)).isRegularFile();
  }

  @Test
  void namesThatDifferOnlyInCaseOrSpellingAreKeptApart() throws Exception {
    Exporter exporter = exporter("{card}/README.md", null);
    CardData data = data(NEWEST, null, "Ann", "ann");
    List<String> names = new ArrayList<>();
    for (String card : List.of("Ann", "ann", "É", "e\u0301")) {
      names.add(export(exporter, new CardRecord(1, card, null, data, 0, true)).name());
    }
    assertThat(names.get(0)).isEqualTo("Ann/README.md");
    assertThat(names.get(1)).matches("ann~[0-9a-f]{8}/README.md");
    assertThat(names.get(3)).matches("e\u0301~[0-9a-f]{8}/README.md");
  }

  @Test
  void aNameThatIsTakenIsToldForTheLaterRecord() throws Exception {
    Exporter exporter = exporter("{card}.md", null);
    CardData data = data(NEWEST, null, "Ann", "ann");
    export(exporter, new CardRecord(2, "x", null, data, 0, true));
    assertThatThrownBy(() -> export(exporter, new CardRecord(3, "x", null, data, 0, true)))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:3: no card: the record of line 2 has the same file");
  }

  @Test
  void theLayoutIsTheRecordsOwnUnlessSaidOtherwise() throws Exception {
    CardRecord card = card(1, "a.md", data(OLDEST, null, "Ann", "ann"));
    CardRecord none = card(2, "b.md", data(null, null, "Ann", "ann"));
    assertThat(layoutOf(export(exporter(null, null), card))).isEqualTo(OLDEST);
    assertThat(layoutOf(export(exporter(null, null), none))).isEqualTo(NEWEST);
    assertThat(layoutOf(export(exporter(null, NEWEST), card))).isEqualTo(NEWEST);
    assertThatThrownBy(() -> exporter(null, "nope"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("nope", OLDEST, NEWEST);
  }

  private @Nullable String layoutOf(Exported exported) throws Exception {
    return ENGINE.read(Files.readString(folder.resolve(exported.name()))).data().layout();
  }

  @Test
  void aRecordThatTheLayoutDoesNotTakeIsTold() {
    CardRecord unknown = card(4, "a.md", data("no-such-layout", null, "Ann", "ann"));
    assertThatThrownBy(() -> export(exporter(null, null), unknown))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:4: no card: ")
        .hasMessageContaining("no-such-layout");
    CardRecord nameless = card(5, "a.md", data(NEWEST, null, "Ann", ""));
    assertThatThrownBy(() -> export(exporter(null, null), nameless))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith("d:5: no card: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aDryRunSaysWhatWouldBeAndWritesNothing() throws Exception {
    CardRecord card = card(1, "a.md", data(NEWEST, null, "Ann", "ann"));
    CardRecord other = card(1, "a.md", data(NEWEST, null, "Bob", "ann"));
    Path file = folder.resolve("a.md");
    assertThat(dry(card)).isEqualTo(Outcome.NEW);
    assertThat(folder).isEmptyDirectory();
    export(exporter(null, null), card);
    byte[] before = Files.readAllBytes(file);
    assertThat(dry(card)).isEqualTo(Outcome.UNCHANGED);
    assertThat(dry(other)).isEqualTo(Outcome.CHANGED);
    assertThat(file).hasBinaryContent(before);
    assertThat(export(exporter(null, null), card).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(export(exporter(null, null), other).outcome()).isEqualTo(Outcome.CHANGED);
  }

  private Outcome dry(CardRecord card) throws DeckException {
    CardOutput output = new FolderOutput(folder, null, true);
    return export(new Exporter(ENGINE, output, null, null), card).outcome();
  }
}

package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardData;
import cardwright.card.Links;
import cardwright.card.Person;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

  @TempDir private Path folder;

  private Collected read(String name, String data) throws Exception {
    return Collected.read(folder.resolve(name), data);
  }

  private static List<String> models(Collected collected) {
    return collected.cards.stream().map(card -> card.data().model()).toList();
  }

  @Test
  void anObjectAListOrOneAfterAnotherAreRecords() throws Exception {
    assertThat(models(read("a.json", "{\"model\":\"a\"}"))).containsExactly("a");
    Collected list = read("b.json", "\uFEFF[\n{\"model\":\"a\"},\n\n {\"model\":\"b\"}]\n");
    assertThat(models(list)).containsExactly("a", "b");
    assertThat(list.cards).extracting(CardRecord::line).containsExactly(2, 4);
    assertThat(models(read("c.json", "{\"model\":\"a\"}\n{\"model\":\"b\"}")))
        .containsExactly("a", "b");
    assertThat(read("d.json", "[]").cards).isEmpty();
  }

  @Test
  void aBadLineOfJsonLinesIsRejectedAndTheOthersGoOn() throws Exception {
    Collected lines =
        read(
            "a.jsonl",
            "{\"model\":\"a\"}\r\n\n{\"model\":\n[1]\n{\"model\":\"b\"} x\n{\"model\":\"c\"}");
    assertThat(models(lines)).containsExactly("a", "c");
    assertThat(lines.cards).extracting(CardRecord::line).containsExactly(1, 6);
    assertThat(lines.rejected).hasSize(3);
    assertThat(lines.rejected.get(0)).startsWith("3: cannot be read at column ");
    assertThat(lines.rejected.get(1)).isEqualTo("4: a record has to be an object");
    assertThat(lines.rejected.get(2)).startsWith("5: cannot be read at column ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data.ndjson", "data.JSONL", "data", "data.txt"})
  void theFormatIsToldByTheNameOrTheFirstCharacter(String name) throws Exception {
    String lines = " {\"model\":\"a\"}\n{\"model\":\"b\"}\n";
    assertThat(models(read(name, lines))).containsExactly("a", "b");
  }

  @Test
  void missingKeysAreNothing() throws Exception {
    Collected read = read("a.json", "[{}, {\"people\":null,\"links\":null,\"metadata\":null}]");
    Links none = new Links(null, null, null);
    CardData empty =
        new CardData(null, List.of(), List.of(), null, null, null, none, Map.of(), Map.of());
    assertThat(read.cards).extracting(CardRecord::data).containsExactly(empty, empty);
  }

  @Test
  void aPictureIsShownIfThereIsOneUnlessSaidOtherwise() throws Exception {
    Collected read =
        read(
            "a.json",
            "{\"people\":[{\"avatar\":\"x\"},{\"avatar\":\"\"},{\"avatar\":\"x\",\"shown\":false}]}");
    assertThat(read.cards.getFirst().data().people())
        .containsExactly(
            new Person("", "x", true, null),
            new Person("", null, false, null),
            new Person("", "x", false, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"model":1}                                  | 'model' has to be a string
          {"people":{}}                                | 'people' has to be a list
          {"people":[1]}                               | 'people[0]' has to be an object
          {"people":[{},{"name":[]}]}                  | 'people[1].name' has to be a string
          {"people":[{"tweets":3}]}                    | 'people[0].tweets' has to be an object
          {"people":[{"tweets":{"kept":"3"}}]}         | 'people[0].tweets.kept' has to be a whole number
          {"people":[{"tweets":{"kept":3.5}}]}         | 'people[0].tweets.kept' has to be a whole number
          {"people":[{"tweets":{"kept":1e400}}]}       | 'people[0].tweets.kept' has to be a whole number
          {"people":[{"tweets":{"kept":99999999999999999999}}]} | 'people[0].tweets.kept' has to be a whole number
          {"people":[{"shown":"no"}]}                  | 'people[0].shown' has to be true or false
          {"handles":["a",2]}                          | 'handles[1]' has to be a string
          {"handles":"a,b"}                            | 'handles' has to be a list
          {"kind":"bot"}                               | 'kind' has to be BOT or CYBORG
          {"links":[]}                                 | 'links' has to be an object
          {"links":{"data":false}}                     | 'links.data' has to be a string
          {"metadata":"x"}                             | 'metadata' has to be an object
          {"metadata":{"x":[1e999]}}                   | 'metadata.x' holds a number that is too large
          {"fields":{"robot":1}}                       | 'fields.robot' has to be a string
          {"thumbnail":"a","metadata":{"thumbnail":"b"}} | 'thumbnail' and 'metadata.thumbnail' differ; make them the same or leave one out
          """)
  void wrongTypesAreToldByRecordAndKey(String json, String message) throws Exception {
    Collected read = read("a.jsonl", "{}\n" + json + "\n{}\n");
    assertThat(read.rejected).containsExactly("2: " + message);
    assertThat(read.cards).hasSize(2);
  }

  @Test
  void aKeyThatIsNotUsedIsNotedOnce() throws Exception {
    Collected read =
        read("a.jsonl", "{\"modle\":1,\"people\":[{\"nick\":1},{\"nick\":2}]}\n{\"modle\":2}\n");
    assertThat(read.cards).hasSize(2);
    assertThat(read.notes).hasSize(2);
    assertThat(read.notes.get(0)).startsWith("1: 'modle' is not used; ");
    assertThat(read.notes.get(1)).startsWith("1: 'people[0].nick' is not used; ");
  }

  @Test
  void metadataKeepTheirTypesAndOrder() throws Exception {
    Collected read =
        read(
            "a.json",
            "{\"metadata\":{\"b\":[1,2.5,true,null],\"a\":{\"x\":123456789012345678901}}}");
    Map<String, Object> metadata = read.cards.getFirst().data().metadata();
    assertThat(metadata.keySet()).containsExactly("b", "a");
    assertThat(metadata.get("b")).asString().isEqualTo("[1, 2.5, true, null]");
    assertThat(metadata.get("a")).isEqualTo(Map.of("x", new BigInteger("123456789012345678901")));
  }

  @Test
  void hostileJsonIsToldNotFollowed() throws Exception {
    String deep = "{\"metadata\":{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}}";
    assertThat(read("a.jsonl", deep).rejected)
        .containsExactly("1: 'metadata.x' is nested too deeply");
    assertThat(read("b.jsonl", "[".repeat(100_000)).rejected)
        .singleElement()
        .asString()
        .startsWith("1: cannot be read");
    assertThat(read("c.jsonl", "{\"model\":\"a\",\"model\":\"b\"}").rejected)
        .singleElement()
        .asString()
        .contains("uplicate");
  }

  @Test
  void jsonThatBreaksOffIsToldAfterTheRecordsBeforeIt() {
    assertThatThrownBy(() -> read("a.json", "[{\"model\":\"a\"},\n{\"model\":"))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith(folder.resolve("a.json") + ":2: cannot be read at column ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.jsonl", "a.csv"})
  void dataThatAreNotUtf8AreTold(String name) {
    byte[] bytes = {'{', '"', 'a', (byte) 0xE9, '"', '}'};
    assertThatThrownBy(() -> Collected.read(folder.resolve(name), bytes))
        .isInstanceOf(DeckException.class)
        .hasMessage(folder.resolve(name) + ": it is not UTF-8; save it as UTF-8");
  }

  @Test
  void dataThatAreNotThereAreTold() {
    Path missing = folder.resolve("missing.json");
    Path old = folder;
    assertThatThrownBy(() -> Records.read(missing, new NoRecords()))
        .isInstanceOf(DeckException.class)
        .hasMessage(missing + ": there is no such file or folder");
    assertThatThrownBy(() -> Records.read(old, new NoRecords()))
        .isInstanceOf(DeckException.class)
        .hasMessage(old + ": it is a folder");
  }

  private static final class NoRecords implements RecordSink {

    @Override
    public void record(CardRecord cardRecord) {
      throw new AssertionError(cardRecord);
    }

    @Override
    public void rejected(DeckProblem problem) {
      throw new AssertionError(problem);
    }

    @Override
    public void note(DeckProblem problem) {
      throw new AssertionError(problem);
    }
  }
}

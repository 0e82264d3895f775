package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardData;
import cardwright.card.CardDatas;
import cardwright.card.CardEngine;
import cardwright.card.Field;
import cardwright.card.Hostile;
import cardwright.card.Kind;
import cardwright.card.Links;
import cardwright.card.OwnText;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.card.TweetCounts;
import cardwright.layout.LayoutReading;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.text.Problem;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CardJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final CardEngine ENGINE = CardEngine.standard();
  private static final List<String> KEYS =
      List.of(
          "path",
          "layout",
          "exact",
          "people",
          "handles",
          "model",
          "kind",
          "thumbnail",
          "links",
          "metadata",
          "tables",
          "ownText",
          "errors",
          "fields");

  /// A reading of anything that can be read.
  private record Given(
      String text,
      CardData data,
      boolean exact,
      FrontMatter frontMatter,
      List<Table> tables,
      Optional<LayoutReading> layout,
      List<Field> fields,
      List<OwnText> ownText,
      List<Problem> problems)
      implements Reading {}

  private static Reading reading(CardData data) {
    String text = "one\ntwo\nthree\n";
    return new Given(
        text,
        data,
        false,
        FrontMatter.read(text),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(new OwnText(new Span(4, 13), 2, 2)),
        List.of(Problem.warning(new Span(8, 9), "odd")));
  }

  private static CardData data(List<Person> people, Map<String, @Nullable Object> metadata) {
    return new CardData(
        "some-layout",
        people,
        List.of("a", "b"),
        "o/a-b",
        Kind.CYBORG,
        "https://t",
        new Links("r", null, "t"),
        metadata,
        Map.of("robot", "🤖"));
  }

  @Test
  void everyKeyIsThereInItsOrder() {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("z", "last, first");
    metadata.put("a", Arrays.asList(1L, 2.5, true, null));
    metadata.put("big", BigInteger.TEN.pow(30));
    metadata.put("nan", Double.NaN);
    metadata.put("inf", Double.NEGATIVE_INFINITY);
    List<Person> people =
        List.of(
            new Person("A \"b\" <c>", "https://p", true, new TweetCounts(3L, null, 0L, 1L)),
            new Person("B", "https://q", false, null),
            new Person("", null, false, null),
            new Person("D", null, true, null));
    String line = CardJson.line(Path.of("deck", "a.md"), reading(data(people, metadata)));
    assertThat(line)
        .isEqualTo(
            "{\"path\":\"deck/a.md\",\"layout\":\"some-layout\",\"exact\":false,\"people\":["
                + "{\"name\":\"A \\\"b\\\" <c>\",\"avatar\":\"https://p\",\"tweets\":"
                + "{\"downloaded\":3,\"retweets\":null,\"short\":0,\"kept\":1}},"
                + "{\"name\":\"B\",\"avatar\":\"https://q\",\"tweets\":null,\"shown\":false},"
                + "{\"name\":\"\",\"avatar\":null,\"tweets\":null},"
                + "{\"name\":\"D\",\"avatar\":null,\"tweets\":null,\"shown\":true}],"
                + "\"handles\":[\"a\",\"b\"],\"model\":\"o/a-b\",\"kind\":\"CYBORG\","
                + "\"thumbnail\":\"https://t\","
                + "\"links\":{\"report\":\"r\",\"data\":null,\"training\":\"t\"},"
                + "\"metadata\":{\"z\":\"last, first\",\"a\":[1,2.5,true,null],"
                + "\"big\":1000000000000000000000000000000,\"nan\":\".nan\",\"inf\":\"-.inf\"},"
                + "\"tables\":[],\"ownText\":[{\"line\":2,\"lines\":2}],"
                + "\"errors\":[{\"line\":3,\"message\":\"odd\"}],"
                + "\"fields\":{\"robot\":\"🤖\"}}");
  }

  @Test
  void aCardThatIsNotUtf8HasAllKeysAndTheOffset() {
    Utf8.NotUtf8 content = (Utf8.NotUtf8) Utf8.decode(new byte[] {'a', '\n', 'b', (byte) 0xFF});
    JsonNode card = MAPPER.readTree(CardJson.line(Path.of("a.md"), content));
    assertThat(card.propertyNames()).containsExactlyElementsOf(KEYS);
    assertThat(card.get("links").propertyNames()).containsExactly("report", "data", "training");
    assertThat(card.get("metadata").isObject()).isTrue();
    assertThat(card.get("exact").booleanValue()).isFalse();
    assertThat(card.at("/errors/0/line").intValue()).isEqualTo(2);
    assertThat(card.at("/errors/0/message").stringValue()).contains("not UTF-8 at byte 3");
  }

  @Test
  void noTextBreaksALineOrItsUtf8() {
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    String hostile = "a\n\r\u2028\u2029\u0085\u0000\uD83E b \uDD16 🤖";
    metadata.put(hostile, hostile);
    String line = CardJson.line(Path.of("a.md"), reading(data(List.of(), metadata)));
    assertThat(Utf8.isEncodable(line)).isTrue();
    assertThat(line).doesNotContain("\n", "\r", "\u2028", "\u2029", "\u0085", "\u0000");
    assertThat(MAPPER.readTree(line).get("metadata").get(hostile).stringValue()).isEqualTo(hostile);
  }

  @Test
  void metadataOfAnyDepthIsPrinted() {
    Object deep = "x";
    for (int i = 0; i < 20_000; i++) {
      deep = List.of(deep);
    }
    Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
    metadata.put("deep", deep);
    String line = CardJson.line(Path.of("a.md"), reading(data(List.of(), metadata)));
    assertThat(MAPPER.readTree(line).get("metadata").get("deep").isArray()).isTrue();
    assertThat(line).contains("[[\"…\"]]");
  }

  @Test
  void tablesHaveTheirLineHeaderAndRows() {
    JsonNode markdown = card(Seeds.text(3)).get("tables");
    assertThat(markdown)
        .hasToString(
            "[{\"line\":43,\"kind\":\"markdown\",\"header\":[\"Data\",\"Wait Forgot\","
                + "\"Balco - Special Boperative\",\"Liyrex\"],\"rows\":["
                + "[\"Tweets downloaded\",\"3194\",\"1171\",\"3189\"],"
                + "[\"Retweets\",\"1294\",\"129\",\"1587\"],"
                + "[\"Short tweets\",\"285\",\"122\",\"279\"],"
                + "[\"Tweets kept\",\"1615\",\"920\",\"1323\"]]}]");
    JsonNode html = card(Seeds.text(2)).get("tables");
    assertThat(html)
        .hasToString(
            "[{\"line\":44,\"kind\":\"html\",\"header\":[\"Data\",\"Quantity\"],\"rows\":["
                + "[\"Tweets downloaded\",\"3094\"],[\"Retweets\",\"1102\"],"
                + "[\"Short tweets\",\"308\"],[\"Tweets kept\",\"1684\"]]}]");
  }

  private static JsonNode card(String text) {
    return MAPPER.readTree(CardJson.line(Path.of("a.md"), ENGINE.read(text)));
  }

  @Provide
  Arbitrary<CardData> cards() {
    return CardDatas.any();
  }

  @Provide
  Arbitrary<String> texts() {
    return Hostile.texts();
  }

  @Property(tries = 1000)
  void everyCardPrintsOneObjectWithAllKeys(@ForAll("texts") String text) {
    String line = CardJson.line(Path.of("a.md"), ENGINE.read(text));
    assertThat(line).doesNotContain("\n");
    assertThat(MAPPER.readTree(line).propertyNames()).containsExactlyElementsOf(KEYS);
  }

  @Property(tries = 1000)
  void whatIsPrintedReadsBackAsTheSameData(@ForAll("cards") CardData data) throws RecordException {
    List<String> notes = new ArrayList<>();
    JsonNode node = MAPPER.readTree(CardJson.line(Path.of("a.md"), reading(data)));
    CardRecord back = new JsonRecord(notes::add).read(node, 5);
    assertThat(back).isEqualTo(new CardRecord(5, null, "a.md", data, 2, false));
    assertThat(notes).isEmpty();
  }
}

package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.FieldPath;
import cardwright.text.Lines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every value of the five sample cards, as a person reads it in them.
class SeedsTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final String REPORT =
      "https://wandb.ai/wandb/huggingtweets/reports/"
          + "HuggingTweets-Train-a-Model-to-Generate-Tweets--VmlldzoxMTY5MjI";
  private static final String RUNS = "https://wandb.ai/wandb/huggingtweets/runs/";
  private static final String PICTURES = "https://pbs.twimg.com/profile_images/";

  @Test
  void seed000() {
    check(
        0,
        "huggingtweets-2021-03",
        List.of(
            person(
                "Perso Verant", "1336360264816599045/cfhEnxC7_400x400.jpg", 3245, 106, 335, 2804)),
        List.of("persoverant"),
        Kind.BOT,
        "1616687540093",
        new Links(REPORT, RUNS + "31i1riwh", RUNS + "205cbqur"));
  }

  @Test
  void seed001() {
    check(
        1,
        "huggingtweets-2021-03",
        List.of(person("hartley", "1372980415577915392/1Pp_0Gdv_400x400.jpg", 739, 37, 71, 631)),
        List.of("pupsona__"),
        Kind.BOT,
        "1617820897078",
        new Links(REPORT, RUNS + "2nsigso9", RUNS + "1el7t65e"));
  }

  @Test
  void seed002() {
    String runs = "https://app.wandb.ai/wandb/huggingtweets/runs/";
    check(
        2,
        "huggingtweets-2020-10",
        List.of(
            person(
                "Liza Soberano",
                "1302933034195443712/ih-s75Qc_400x400.jpg",
                3094,
                1102,
                308,
                1684)),
        List.of("lizasoberano"),
        Kind.BOT,
        "1602242636419",
        new Links(
            "https://app.wandb.ai/wandb/huggingtweets/reports/"
                + "HuggingTweets-Train-a-model-to-generate-tweets--VmlldzoxMTY5MjI",
            runs + "hvhtj9fo",
            runs + "19m6tgjk"));
    assertThat(ENGINE.read(Seeds.text(2)).data().fields()).containsEntry("padding", "95");
  }

  @Test
  void seed003() {
    check(
        3,
        "huggingtweets-2021-07",
        List.of(
            person(
                "Wait Forgot", "1379189650556911619/EiZklugS_400x400.jpg", 3194, 1294, 285, 1615),
            person(
                "Balco - Special Boperative",
                "1441278016164818955/T-PDXXvg_400x400.jpg",
                1171,
                129,
                122,
                920),
            person("Liyrex", "1438447321604313089/5_lZmeyb_400x400.jpg", 3189, 1587, 279, 1323)),
        List.of("balcobops", "liyrex_irl", "waitforgot"),
        Kind.CYBORG,
        "1632888280266",
        new Links(REPORT, RUNS + "371suxoa", RUNS + "bj54dpp8"));
  }

  @Test
  void seed004() {
    check(
        4,
        "huggingtweets-2021-07",
        List.of(
            person(
                // What MacRoman makes of "aito.eth 🥚❤️".
                "aito.eth \uF8FFü•ö‚ù§Ô∏è",
                "1379854432616247301/meLxK4Wc_400x400.jpg",
                596,
                102,
                112,
                382)),
        List.of("thisisaito"),
        Kind.BOT,
        "1627700610096",
        new Links(REPORT, RUNS + "1hyn9w99", RUNS + "uecmgl4h"));
  }

  private static Person person(
      String name, String picture, long downloaded, long retweets, long tooShort, long kept) {
    TweetCounts tweets = new TweetCounts(downloaded, retweets, tooShort, kept);
    return new Person(name, PICTURES + picture, true, tweets);
  }

  private static void check(
      int seed,
      String layout,
      List<Person> people,
      List<String> handles,
      Kind kind,
      String time,
      Links links) {
    Reading reading = ENGINE.read(Seeds.text(seed));
    CardData data = reading.data();
    String joined = String.join("-", handles);
    String thumbnail = "https://www.huggingtweets.com/" + joined + "/" + time + "/predictions.png";
    assertThat(data.layout()).isEqualTo(layout);
    assertThat(reading.exact()).isTrue();
    assertThat(data.people()).isEqualTo(people);
    assertThat(data.handles()).isEqualTo(handles);
    assertThat(data.model()).isEqualTo("huggingtweets/" + joined);
    assertThat(data.kind()).isEqualTo(kind);
    assertThat(data.thumbnail()).isEqualTo(thumbnail);
    assertThat(data.links()).isEqualTo(links);
    assertThat(data.metadata().keySet()).containsExactly("language", "thumbnail", "tags", "widget");
    assertThat(data.metadata())
        .containsEntry("language", "en")
        .containsEntry("thumbnail", thumbnail)
        .containsEntry("tags", List.of("huggingtweets"))
        .containsEntry("widget", List.of(Map.of("text", "My dream is")));
    assertThat(data.fields())
        .containsEntry("baseModel", "gpt2")
        .containsEntry("baseModelName", "GPT-2")
        .containsEntry("author", "Boris Dayma")
        .containsEntry("authorHandle", "borisdayma");
    assertThat(reading.ownText()).isEmpty();
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void writingWhatWasReadGivesTheSameText(int seed) throws FieldException {
    String card = Seeds.text(seed);
    assertThat(ENGINE.write(ENGINE.read(card).data())).isEqualTo(card);
  }

  @Test
  void theSignsOfTheRobotAreKeptAsTheyAre() {
    assertThat(ENGINE.read(Seeds.text(3)).data().fields()).containsEntry("robot", "ðŸ¤–");
    assertThat(ENGINE.read(Seeds.text(4)).data().fields()).containsEntry("robot", "\uF8FFü§ñ");
  }

  @Test
  void renamingOnePersonOfThreeChangesThreeLines() throws FieldException {
    Reading before = ENGINE.read(Seeds.text(3));
    String after =
        ENGINE.set(before, FieldPath.parse("people[1].name"), "Ben").apply(before.text());
    assertThat(changedLines(before.text(), after))
        .containsExactly(
            "    <div style=\"text-align: center; font-size: 16px; font-weight: 800\">"
                + "Wait Forgot & Ben & Liyrex</div>",
            "The model was trained on tweets from Wait Forgot & Ben & Liyrex.",
            "| Data | Wait Forgot | Ben | Liyrex |");
  }

  @Test
  void aTrainingRunStandsTwice() throws FieldException {
    Reading before = ENGINE.read(Seeds.text(0));
    String run = "https://wandb.ai/me/mine/runs/abc";
    FieldPath training = FieldPath.parse("links.training");
    String after = ENGINE.set(before, training, run + "/artifacts").apply(before.text());
    assertThat(changedLines(before.text(), after))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("(" + run));
    assertThat(ENGINE.read(after).data().links().training()).isEqualTo(run);
  }

  @Test
  void aPictureThatIsTakenAwayIsHidden() throws FieldException {
    Reading before = ENGINE.read(Seeds.text(3));
    FieldPath avatar = FieldPath.parse("people[1].avatar");
    String after = ENGINE.set(before, avatar, "").apply(before.text());
    assertThat(changedLines(before.text(), after))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("display:none").contains("url(&#39;&#39;)"));
    Reading again = ENGINE.read(after);
    assertThat(again.exact()).isTrue();
    assertThat(ENGINE.set(again, avatar, before.data().people().get(1).avatar()).apply(after))
        .isEqualTo(before.text());
  }

  private static List<String> changedLines(String before, String after) {
    Lines was = Lines.of(before);
    Lines is = Lines.of(after);
    assertThat(is.count()).isEqualTo(was.count());
    return java.util.stream.IntStream.range(0, is.count())
        .filter(i -> !is.content(i).equals(was.content(i)))
        .mapToObj(is::content)
        .toList();
  }
}

package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import org.junit.jupiter.api.Test;

/// Cards that differ from their layout, and cards of other families.
class FamilyTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  @Test
  void aCardOfAnotherFamilyGivesItsFrontMatterAndTables() {
    Reading reading =
        ENGINE.read(
            """
            ---
            license: mit
            ---
            # A translation model

            | Score | Value |
            |-------|------:|
            | BLEU  | 31.5  |
            """);
    assertThat(reading.data().layout()).isNull();
    assertThat(reading.exact()).isFalse();
    assertThat(reading.data().people()).isEmpty();
    assertThat(reading.data().metadata()).containsEntry("license", "mit");
    assertThat(reading.tables()).hasSize(1);
    assertThat(reading.ownText())
        .containsExactly(new OwnText(reading.ownText().get(0).span(), 4, 5));
  }

  @Test
  void anEchoThatSaysSomethingElseIsAProblemAndIsKept() throws FieldException {
    String card =
        Seeds.text(3)
            .replace("trained on tweets from Wait Forgot &", "trained on tweets from Who &");
    Reading reading = ENGINE.read(card);
    assertThat(reading.data().people().get(0).name()).isEqualTo("Wait Forgot");
    Problem problem = reading.problems().getFirst();
    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problem.span().of(card)).isEqualTo("Who");
    assertThat(problem.fix().orElseThrow().apply(card)).isEqualTo(Seeds.text(3));

    Edit edit = ENGINE.set(reading, FieldPath.parse("people[0].name"), "Ann");
    assertThat(edit.apply(card)).contains("from Who & Balco").contains("| Data | Ann |");
  }

  @Test
  void aCardWhoseModelIsNoModelIdIsNotExact() {
    String card = Seeds.text(3).replace("'huggingtweets/", "'huggingtweets");
    Reading reading = ENGINE.read(card);
    assertThat(reading.data().model()).startsWith("huggingtweetsb");
    assertThat(reading.exact()).isFalse();
  }

  @Test
  void anAmpersandInANameIsToldFromTheOneBetweenNames() {
    String card =
        Seeds.text(3)
            .replace("Wait Forgot &", "Tom & Jerry &")
            .replace("| Data | Wait Forgot |", "| Data | Tom & Jerry |");
    Reading reading = ENGINE.read(card);
    assertThat(reading.data().people())
        .extracting(Person::name)
        .containsExactly("Tom & Jerry", "Balco - Special Boperative", "Liyrex");
    assertThat(reading.exact()).isTrue();
  }

  @Test
  void aRawBarInTheOnlyNameIsPartOfIt() {
    String card = Seeds.text(4).replaceAll("aito\\.eth [^<.|]*?(?=[<.]| \\|)", "a | b");
    Reading reading = ENGINE.read(card);
    assertThat(reading.data().people()).extracting(Person::name).containsExactly("a | b");
  }

  @Test
  void ownTextIsListedWithItsPlace() {
    String card = Seeds.text(0).replace("## About", "One line.\n\nAnother.\n\n## About");
    Reading reading = ENGINE.read(card);
    assertThat(reading.ownText())
        .singleElement()
        .satisfies(
            own -> {
              assertThat(own.span().of(card)).isEqualTo("One line.\n\nAnother.");
              assertThat(own.line()).isEqualTo(67);
              assertThat(own.lines()).isEqualTo(3);
            });
    assertThat(reading.exact()).isFalse();
  }

  @Test
  void countsAreFoundByTheLabelOfTheirRow() {
    String card =
        Seeds.text(2)
            .replaceAll(
                "(?s)<table.*</table>",
                "<table><tr><th>Data</th><th>Quantity</th></tr>"
                    + "<tr><td>Tweets downloaded</td><td>3094</td></tr>"
                    + "<tr><td>Tweets kept</td><td>1684</td></tr></table>");
    TweetCounts tweets = ENGINE.read(card).data().people().getFirst().tweets();
    assertThat(tweets).isEqualTo(new TweetCounts(3094L, null, null, 1684L));
  }

  @Test
  void fieldsThatAreNotThereAndValuesTheyDoNotTakeAreTold() {
    Reading reading = ENGINE.read(Seeds.text(0));
    refused(reading, "people[1].name", "x", "no field 'people[1].name'");
    refused(reading, "nonsense", "x", "no field 'nonsense'");
    refused(reading, "people[0].tweets.kept", "many", "a whole number from 0");
    refused(reading, "people[0].tweets.kept", "-1", "a whole number from 0");
    refused(reading, "people[0].tweets.kept", "", "a whole number from 0");
    refused(reading, "handles", "a b!", "is no handle");
    refused(reading, "handles", "", "at least one handle");
    refused(reading, "kind", "ROBOT", "BOT or CYBORG");
    refused(reading, "people[0].name", "two\nlines", "one line of text");
    refused(reading, "links.report", "not an address", "without white space");
    refused(reading, "links.data", "javascript:alert(1)", "a web address");
    refused(reading, "people[0].name", "", "a card needs it");
    refused(reading, "model", "x", "it is OWNER/persoverant");
    refused(reading, "model", "me/other", "set 'handles'");
    Reading three = ENGINE.read(Seeds.text(3));
    refused(three, "people[0].shown", "maybe", "it is true or false");
    refused(reading, "metadata.tags", "x", "holds several values");
  }

  private static void refused(Reading reading, String path, String value, String message) {
    assertThatExceptionOfType(FieldException.class)
        .isThrownBy(() -> ENGINE.set(reading, FieldPath.parse(path), value))
        .withMessageContaining(message);
  }

  @Test
  void aTableHeadThatIsNobodysNameIsNotBelieved() throws FieldException {
    Reading four =
        ENGINE.read(Seeds.text(4).replaceAll("\\| Data \\| .* \\|", "| Data | Quantity |"));
    assertThat(four.data().people()).isEqualTo(ENGINE.read(Seeds.text(4)).data().people());
    Reading three =
        ENGINE.read(Seeds.text(3).replaceAll("\\| Data \\| .* \\|", "| Data | A | B | C |"));
    assertThat(three.data().people()).isEqualTo(ENGINE.read(Seeds.text(3)).data().people());
    assertThat(three.problems()).hasSize(3);
  }

  @Test
  void aKindThatDoesNotFollowFromThePeopleIsAProblem() {
    String card = Seeds.text(3).replace("CYBORG", "BOT");
    Reading reading = ENGINE.read(card);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains("with 3 people it is 'CYBORG'");
              assertThat(problem.fix().orElseThrow().apply(card)).isEqualTo(Seeds.text(3));
            });
  }

  @Test
  void aPictureIsHiddenAndShownByTrueAndFalse() throws FieldException {
    Reading before = ENGINE.read(Seeds.text(3));
    FieldPath shown = FieldPath.parse("people[0].shown");
    Reading hidden = ENGINE.read(ENGINE.set(before, shown, "false").apply(before.text()));
    assertThat(hidden.data().people().getFirst().shown()).isFalse();
    assertThat(hidden.text()).contains("display:none");
    assertThat(ENGINE.set(hidden, shown, "true").apply(hidden.text())).isEqualTo(before.text());
  }

  @Test
  void aPaddedTableStaysPadded() throws FieldException {
    String card =
        Seeds.text(0)
            .replace("| Data | Quantity |", "| Data              | Quantity |")
            .replace("| --- | --- |", "| ----------------- | -------- |")
            .replace("| Tweets downloaded | 3245 |", "| Tweets downloaded | 3245     |")
            .replace("| Retweets | 106 |", "| Retweets          | 106      |")
            .replace("| Short tweets | 335 |", "| Short tweets      | 335      |")
            .replace("| Tweets kept | 2804 |", "| Tweets kept       | 2804     |");
    Reading reading = ENGINE.read(card);
    FieldPath kept = FieldPath.parse("people[0].tweets.kept");
    assertThat(ENGINE.set(reading, kept, "9").apply(card))
        .contains("\n| Tweets kept       | 9        |\n");
  }

  @Test
  void changedTextOnALineThatFitsInPartIsOwnText() {
    String card = Seeds.text(0).replace("[W&B training run]", "[training run]");
    assertThat(ENGINE.read(card).ownText()).hasSize(1);
  }

  @Test
  void manyJoinersInOneNameAreReadInLinearTime() {
    String card = Seeds.text(3).replace("Wait Forgot", "a & ".repeat(100_000));
    assertThat(ENGINE.read(card).data().handles()).hasSize(3);
  }

  @Test
  void aKeyThatTheHubKnowsAsTextGetsText() throws FieldException {
    Reading reading = ENGINE.read(Seeds.text(0));
    Edit license = ENGINE.set(reading, FieldPath.parse("metadata.license"), "123");
    assertThat(ENGINE.read(license.apply(reading.text())).data().metadata())
        .containsEntry("license", "123");
    Edit other = ENGINE.set(reading, FieldPath.parse("metadata.rank"), "123");
    assertThat(ENGINE.read(other.apply(reading.text())).data().metadata())
        .containsEntry("rank", 123L);
  }
}

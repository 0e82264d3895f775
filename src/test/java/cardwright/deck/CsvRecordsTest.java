package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardData;
import cardwright.card.Kind;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

  @TempDir private Path folder;

  private Collected read(String data) throws Exception {
    return Collected.read(folder.resolve("data.csv"), data);
  }

  @Test
  void rowsThatStandTogetherMakeOneCard() throws Exception {
    Collected read =
        read(
            """
            card,name,avatar,handle,downloaded,retweets,short,kept
            one,Ann,https://a,@Zed,10,1,2,7
            one,"Bob, ""the"" | <b>",https://b,ann,3,,,3
            two,Eve,,eve,,,,
            """);
    assertThat(read.rejected).isEmpty();
    assertThat(read.cards).extracting(CardRecord::card).containsExactly("one", "two");
    assertThat(read.cards).extracting(CardRecord::line).containsExactly(2, 4);
    CardData one = read.cards.getFirst().data();
    assertThat(one.people())
        .containsExactly(
            new Person("Ann", "https://a", true, new TweetCounts(10L, 1L, 2L, 7L)),
            new Person(
                "Bob, \"the\" | <b>", "https://b", true, new TweetCounts(3L, null, null, 3L)));
    assertThat(one.handles()).containsExactly("ann", "zed");
    CardData two = read.cards.getLast().data();
    assertThat(two.people()).containsExactly(new Person("Eve", null, false, null));
    assertThat(two.handles()).containsExactly("eve");
  }

  @Test
  void handlesThatStandTogetherAndAloneAreTheSame() throws Exception {
    Collected read =
        read(
            """
            card,handles,handles[0],handles[1],people[0].name
            one,ann-bob,ann,bob,Ann
            two,,ann,bob,Ann
            """);
    assertThat(read.rejected).isEmpty();
    assertThat(read.cards)
        .extracting(card -> card.data().handles())
        .containsExactly(List.of("ann", "bob"), List.of("ann", "bob"));
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes in folders")
  void aPipeIsReadOnce() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    Files.writeString(pipe, "card,name,handle\none,Ann,ann\n");
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
    List<CardRecord> cards = new ArrayList<>();
    Records.read(
        pipe,
        new RecordSink() {
          @Override
          public void record(CardRecord card) {
            cards.add(card);
          }

          @Override
          public void rejected(DeckProblem problem) {
            throw new IllegalStateException(problem.toString());
          }

          @Override
          public void note(DeckProblem problem) {}
        });
    writer.join();
    assertThat(cards).extracting(CardRecord::card).containsExactly("one");
  }

  @Test
  void whatIsAboutTheCardMayStandInAnyOfItsRows() throws Exception {
    Collected read =
        read(
            "card,name,model,kind,thumbnail,report,data,training,layout,path,language,tags,prompts,fields.robot,metadata.license,metadata.inference.parameters.top_k,metadata.x\n"
                + "1,Ann,o/m,,,r,,,l,p.md,,,,🤖,mit,,\n"
                + "1,Bob,o/m,CYBORG,https://t,,d,t,,,en de,a b; c,\"one\n"
                + "two\",,,5,\"[\"\"y\"\"]\"\n");
    assertThat(read.rejected).isEmpty();
    assertThat(read.notes).isEmpty();
    CardRecord card = read.cards.getFirst();
    assertThat(card.path()).isEqualTo("p.md");
    CardData data = card.data();
    assertThat(data.layout()).isEqualTo("l");
    assertThat(data.model()).isEqualTo("o/m");
    assertThat(data.kind()).isEqualTo(Kind.CYBORG);
    assertThat(data.thumbnail()).isEqualTo("https://t");
    assertThat(data.links()).isEqualTo(new Links("r", "d", "t"));
    assertThat(data.fields()).isEqualTo(Map.of("robot", "🤖"));
    assertThat(data.metadata())
        .isEqualTo(
            Map.of(
                "language", List.of("en", "de"),
                "tags", List.of("a b", "c"),
                "widget", List.of(Map.of("text", "one"), Map.of("text", "two")),
                "license", "mit",
                "inference", Map.of("parameters", Map.of("top_k", 5L)),
                "x", List.of("y")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          card,name,kept       # 1,Ann,many                 # 3: 'kept' has to be a whole number, not 'many'
          card,name,kind       # 1,Ann,Bot                  # 3: 'kind' has to be BOT or CYBORG
          card,name,shown      # 1,Ann,yes                  # 3: 'shown' has to be true or false
          card,name            # ,Ann                       # 3: 'card' is empty; it says which card a row is of
          card,name            # 1,Ann,x                    # 3: it has 3 cells for 2 columns; put text that holds a separator in quotes
          card,name,metadata.a[0] # 1,Ann,x                 # 3: 'metadata.a[0]': a column cannot name one item; give the whole list as JSON
          """)
  void aWrongRowRejectsItsCardAndTheOthersGoOn(String header, String row, String message)
      throws Exception {
    Collected read = read(header + "\n\n" + row + "\n2,Bob,\n");
    assertThat(read.rejected).containsExactly(message);
    assertThat(read.cards).extracting(CardRecord::card).containsExactly("2");
  }

  @Test
  void aHandleThatIsNoneRejectsItsCard() throws Exception {
    Collected read = read("card,name,handle\n1,Ann,a-b\n2,Bob,bob\n");
    assertThat(read.rejected).singleElement().asString().startsWith("2: 'a-b' is no handle");
    assertThat(read.cards).extracting(CardRecord::card).containsExactly("2");
  }

  @Test
  void rowsThatContradictRejectTheirCard() throws Exception {
    Collected read = read("card,name,model\n1,Ann,o/a\n1,Bob,o/b\n2,Eve,\n");
    assertThat(read.rejected)
        .containsExactly(
            "3: 'model' of card '1' is 'o/b' here and 'o/a' in a row before; make them the same");
    assertThat(read.cards).extracting(CardRecord::card).containsExactly("2");
  }

  @Test
  void aCardThatComesAgainFurtherDownIsRejectedThere() throws Exception {
    Collected read = read("card,name\n1,Ann\n2,Eve\n1,Bob\n1,Cid\n3,Dan\n");
    assertThat(read.rejected)
        .containsExactly(
            "4: the rows of card '1' start at line 2 and do not stand together; move them"
                + " together");
    assertThat(read.cards).extracting(CardRecord::card).containsExactly("1", "2", "3");
  }

  @Test
  void aRowWithOnlyAHandleIsNoPerson() throws Exception {
    Collected read = read("card,name,handle\n1,Ann,ann\n1,,bob\n");
    assertThat(read.cards.getFirst().data().people()).hasSize(1);
    assertThat(read.cards.getFirst().data().handles()).containsExactly("ann", "bob");
  }

  @Test
  void withoutTheColumnCardEveryRowIsACard() throws Exception {
    assertThat(read("name,handle\nAnn,ann\nAnn,ann\n").cards).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void theSeparatorIsToldByTheFirstLine(char separator) throws Exception {
    String data = "\uFEFFcard,name,\"handle\"\r\n1,Ann,ann\r\n".replace(',', separator);
    Collected read = read(data);
    assertThat(read.cards.getFirst().data().people().getFirst().name()).isEqualTo("Ann");
    assertThat(read.cards.getFirst().data().handles()).containsExactly("ann");
  }

  @Test
  void columnsThatAreNotUsedAreNoted() throws Exception {
    Collected read = read("card,name,naem\n1,Ann,x\n");
    assertThat(read.notes).singleElement().asString().startsWith("1: column 'naem' is not used;");
    assertThat(read.cards).hasSize(1);
  }

  @Test
  void aTextIsTypedOnlyIfItIsJson() throws Exception {
    Collected read =
        read("card,metadata.a,metadata.b,metadata.c,metadata.d\n1,012,no,true,\"\"\"7\"\"\"\n");
    assertThat(read.cards.getFirst().data().metadata())
        .isEqualTo(Map.of("a", "012", "b", "no", "c", true, "d", "7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "nope,nothing\n1,2\n", "card,name,card\n"})
  void aTableWithoutAUsableHeadIsTold(String data) {
    assertThatThrownBy(() -> read(data)).isInstanceOf(DeckException.class);
  }

  @Test
  void aLineBreakInACellIsPartOfIt() throws Exception {
    Collected read = read("card,name,kept\n1,\"A\nnn\",1\n2,Bob,x\n");
    assertThat(read.cards.getFirst().data().people().getFirst().name()).isEqualTo("A\nnn");
    assertThat(read.rejected).containsExactly("4: 'kept' has to be a whole number, not 'x'");
    assertThat(Arrays.asList(read.cards.getFirst().line())).containsExactly(2);
  }
}

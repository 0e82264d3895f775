package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  @Test
  void theSeedsAreReadAsTheyStandInTheirTexts() throws IOException {
    Run.seeds(folder);
    Run read = Run.of("read", folder);
    assertThat(read.messages()).isEmpty();
    assertThat(read.code()).isZero();
    assertThat(read.lines()).hasSize(5);
    for (int i = 0; i < 5; i++) {
      JsonNode card = MAPPER.readTree(read.lines().get(i));
      String path = folder.resolve(Seeds.NAMES.get(i)).toString().replace('\\', '/');
      assertThat(card.get("path").stringValue()).isEqualTo(path);
      JsonNode expected = MAPPER.readTree(expected(i));
      for (String key : expected.propertyNames()) {
        assertThat(card.get(key)).as("%s of seed %d", key, i).isEqualTo(expected.get(key));
      }
      assertThat(card.propertyNames())
          .containsExactly(
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
    }
  }

  private static String expected(int seed) throws IOException {
    String resource = "/cardwright/cli/seed-00" + seed + ".json";
    try (var in = ReadCommandTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void filesAndFoldersAreReadInTheOrderGiven() throws IOException {
    Path one = Run.seeds(folder.resolve("a")).getFirst();
    Path other = Files.writeString(folder.resolve("other.html"), "# No card at all\n");
    Run read = Run.of("read", other, one);
    assertThat(read.lines()).hasSize(2);
    JsonNode card = MAPPER.readTree(read.lines().getFirst());
    assertThat(card.get("layout").isNull()).isTrue();
    assertThat(card.get("people")).isEmpty();
    assertThat(card.get("kind").isNull()).isTrue();
    assertThat(card.get("tweets")).isNull();
  }

  @Test
  void aFileThatIsNotUtf8IsPrintedAndTold() throws IOException {
    Path bad = Files.write(folder.resolve("a.md"), new byte[] {'\n', (byte) 0xC0, 'x'});
    Files.writeString(folder.resolve("b.md"), "fine\n");
    Run read = Run.of("read", folder);
    assertThat(read.code()).isEqualTo(1);
    assertThat(read.lines()).hasSize(2);
    assertThat(MAPPER.readTree(read.lines().getFirst()).at("/errors/0/message").stringValue())
        .contains("byte 1");
    assertThat(read.messages()).startsWith(bad + ":2: not UTF-8 at byte 1; ");
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    Path missing = folder.resolve("missing.md");
    Run nothing = Run.of("read", missing);
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.messages()).isEqualTo(missing + ": there is no such file or folder\n");
    Path there = Files.writeString(folder.resolve("there.md"), "x");
    Run some = Run.of("read", missing, there);
    assertThat(some.code()).isEqualTo(1);
    assertThat(some.lines()).hasSize(1);
  }

  @Test
  void aFolderWithoutCardsIsTold() {
    Run read = Run.of("read", folder);
    assertThat(read.code()).isZero();
    assertThat(read.out()).isEmpty();
    assertThat(read.messages()).contains("no cards found");
  }

  @Test
  void manyCardsComeInTheirOrder() throws IOException {
    for (int i = 100; i < 400; i++) {
      Files.write(folder.resolve(i + ".md"), Seeds.bytes(i % 5));
    }
    Run read = Run.of("read", folder);
    assertThat(read.lines())
        .extracting(line -> MAPPER.readTree(line).get("path").stringValue())
        .map(path -> path.replaceAll(".*/", ""))
        .containsExactlyElementsOf(IntStream.range(100, 400).mapToObj(i -> i + ".md").toList());
  }

  @Test
  void allTextStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("ü🤖.md"), "---\ntitle: \"\\u2028🤖\"\n---\n");
    Run read = Run.of("read", folder);
    JsonNode card = MAPPER.readTree(read.out());
    assertThat(card.get("path").stringValue()).endsWith("/ü🤖.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void aReaderThatHasEnoughIsNoReasonToTalk(String cause) throws IOException {
    assertThat(messagesOfBrokenOutput(cause)).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsTold() throws IOException {
    assertThat(messagesOfBrokenOutput("No space left on device"))
        .isEqualTo("cardwright: the output cannot be written: No space left on device\n");
  }

  private String messagesOfBrokenOutput(String cause) throws IOException {
    Run.seeds(folder);
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(cause);
          }
        };
    var messages = new java.io.ByteArrayOutputStream();
    assertThat(CardwrightCommand.run(broken, messages, "read", folder.toString())).isEqualTo(1);
    return messages.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void theCountsAreIntegers() throws IOException {
    Path seed = Run.seeds(folder).getFirst();
    JsonNode tweets = MAPPER.readTree(Run.of("read", seed).out()).at("/people/0/tweets");
    assertThat(StreamSupport.stream(tweets.spliterator(), false))
        .allMatch(JsonNode::isIntegralNumber);
  }

  @Test
  void aZipIsReadLikeItsFolder() throws IOException {
    Path deck = folder.resolve("deck");
    Run.seeds(deck);
    Path data = folder.resolve("data.jsonl");
    Files.writeString(data, Run.of("read", deck).out());
    Path zip = folder.resolve("cards.zip");
    assertThat(Run.of("export", data, "--out", zip, "--name", "x/{card}.md").code()).isLessThan(2);
    Run read = Run.of("read", zip);
    assertThat(read.code()).isZero();
    assertThat(read.lines()).hasSize(5);
    assertThat(read.lines().getFirst()).startsWith("{\"path\":\"" + zip + "/x/000_");
    Path again = folder.resolve("again.jsonl");
    Files.writeString(again, read.out());
    Path out = folder.resolve("out");
    assertThat(Run.of("export", again, "--out", out, "--name", "{card}.txt").code()).isLessThan(2);
    assertThat(out.resolve("000_53362df59e691aa6.txt")).hasBinaryContent(Seeds.bytes(0));
  }
}

package cardwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every command that writes many cards, while its folder is taken away or nothing can be kept: it
/// stops at once, says why once, and its report is true.
class BrokenOffTest {

  private static final int CARDS = 1_200;
  private static final int FIRST = 512;
  private static final String GONE = "the folder was taken away or renamed while";

  @TempDir private Path folder;
  private Path deck;
  private Path report;

  @BeforeEach
  void name() {
    deck = folder.resolve("deck");
    report = folder.resolve("report.json");
  }

  private void fill() throws IOException {
    for (int i = 0; i < CARDS; i++) {
      Path card = Files.createDirectories(deck.resolve("c" + i)).resolve("README.md");
      Files.write(card, Seeds.bytes(0));
    }
  }

  /// Takes the deck away as soon as the command says that a card is written.
  private Run whileItGoes(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    OutputStream messages =
        new OutputStream() {
          @Override
          public void write(int b) {
            said.write(b);
          }

          @Override
          public void flush() throws IOException {
            if (Files.exists(deck) && said.toString(UTF_8).contains(": ")) {
              Files.move(deck, folder.resolve("elsewhere"));
            }
          }
        };
    String[] all =
        Stream.concat(Arrays.stream(words), Stream.of("--report", report))
            .map(Object::toString)
            .toArray(String[]::new);
    int code = CardwrightCommand.run(out, messages, all);
    return new Run(code, out.toString(UTF_8), said.toString(UTF_8));
  }

  private JsonNode report() {
    try {
      return JsonMapper.shared().readTree(Files.readString(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertStopped(Run run, String outcome, int failed, int notReached) {
    assertThat(run.code()).as(run.messages()).isEqualTo(2);
    assertThat(run.messages().lines().filter(line -> line.contains(GONE))).hasSize(1);
    assertThat(run.messages().lines().filter(line -> !line.endsWith(": " + outcome)))
        .as("the reason, the counts, the undo")
        .hasSizeBetween(2, 3);
    assertThat(run.messages()).contains("; stopped before the end");
    assertThat(deck).doesNotExist();
    JsonNode told = report();
    assertThat(told.get("complete").asBoolean()).isFalse();
    assertThat(told.get(outcome).asInt()).isEqualTo(FIRST);
    assertThat(told.get("failed").asInt()).isEqualTo(failed);
    assertThat(told.get("notReached").asInt()).isEqualTo(notReached);
    assertThat(told.get("problems")).isEmpty();
    assertThat(told.get("problemsLeftOut").asInt()).isZero();
    assertThat(told.get("brokenOff").get("message").asString()).contains(GONE);
    assertThat(told.get("brokenOff").get("file").asString()).isEqualTo(deck.toString());
  }

  @Test
  void aSetWhoseDeckIsTakenAwayStops() throws IOException {
    fill();
    Run run = whileItGoes("set", deck, "metadata.license=mit");
    assertStopped(run, "changed", FIRST, CARDS - 2 * FIRST);
  }

  @Test
  void aConversionWhoseDeckIsTakenAwayStops() throws IOException {
    fill();
    Run run = whileItGoes("convert", deck, "--to", "huggingtweets-2021-07");
    assertStopped(run, "changed", FIRST, CARDS - 2 * FIRST);
  }

  @Test
  void anImportWhoseDeckIsTakenAwayStops() throws IOException {
    fill();
    StringBuilder table = new StringBuilder("card,metadata.license\n");
    for (int i = 0; i < CARDS; i++) {
      table.append("c%d/README.md,mit\n".formatted(i));
    }
    Path file = Files.writeString(folder.resolve("t.csv"), table);
    assertStopped(whileItGoes("import", file, deck), "changed", 0, 0);
  }

  @Test
  void anImportThatStopsWhileItSavesCountsWhatItDidNotReach() throws IOException {
    fill();
    int same = 200;
    StringBuilder table = new StringBuilder("card,metadata.license\n");
    for (int i = 0; i < CARDS; i++) {
      table.append("c%d/README.md,%s\n".formatted(i, i < same ? "" : "mit"));
    }
    Path file = Files.writeString(folder.resolve("t.csv"), table);
    // What is told of it, and takes the deck away, is the first of the second rows that are read.
    Path bad = deck.resolve("c" + FIRST).resolve("README.md");
    Files.write(bad, new byte[] {(byte) 0xFF});
    Run run = whileItGoes("import", file, deck);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages().lines().filter(line -> line.contains(GONE))).hasSize(1);
    int notReached = FIRST - 1 - same;
    assertThat(run.messages()).contains(notReached + " not reached; stopped before the end");
    JsonNode told = report();
    assertThat(told.get("complete").asBoolean()).isFalse();
    assertThat(told.get("unchanged").asInt()).isEqualTo(same);
    assertThat(told.get("changed").asInt()).isZero();
    assertThat(told.get("failed").asInt()).isEqualTo(1 + FIRST);
    assertThat(told.get("notReached").asInt()).isEqualTo(notReached);
    assertThat(told.get("problems")).hasSize(1);
    assertThat(told.get("brokenOff").get("message").asString()).contains(GONE);
    assertThat(deck).doesNotExist();
  }

  @Test
  void anExportWhoseFolderIsTakenAwayMakesNoSecondOne() throws IOException {
    Run run = whileItGoes("export", people(), "--out", deck);
    assertStopped(run, "new", 0, 0);
    assertThat(run.messages()).contains("the 512 cards that were written are no longer in it");
  }

  private Path people() throws IOException {
    StringBuilder data = new StringBuilder("handle,name\n");
    for (int i = 0; i < CARDS; i++) {
      data.append("user%d,User %d\n".formatted(i, i));
    }
    return Files.writeString(folder.resolve("people.csv"), data);
  }

  @Test
  void aJobWhoseDeckIsGoneIsNotUndoneCardByCard() throws IOException {
    fill();
    Run.of("set", deck, "metadata.license=mit");
    Files.move(deck, folder.resolve("elsewhere"));
    Run run = Run.of("undo-job", "--report", report);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).hasLineCount(2).contains(GONE).contains("688 not reached");
    assertThat(report().get("brokenOff").get("message").asString()).contains(GONE);
    Files.move(folder.resolve("elsewhere"), deck);
    assertThat(Run.of("undo-job").messages()).contains("1200 changed");
    assertThat(deck.resolve("c1199/README.md")).hasBinaryContent(Seeds.bytes(0));
  }

  @Test
  void whatIsLeftOfADeckComesBackThoughAPartOfItIsGone() throws IOException {
    for (String part : List.of("a", "b")) {
      for (int i = 0; i < CARDS / 2; i++) {
        Path card = Files.createDirectories(deck.resolve(part)).resolve(i + ".md");
        Files.write(card, Seeds.bytes(0));
      }
    }
    Run.of("set", deck, "metadata.license=mit");
    Files.move(deck.resolve("a"), folder.resolve("elsewhere"));
    Run run = Run.of("undo-job", "--report", report);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).contains("600 changed").doesNotContain(GONE);
    assertThat(report().get("failed").asInt()).isEqualTo(600);
    assertThat(deck.resolve("b/599.md")).hasBinaryContent(Seeds.bytes(0));
  }

  @Test
  void anExportWhoseFolderCannotBeMadeSaysWhy() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "where a folder would be");
    Run run = Run.of("export", people(), "--out", file.resolve("out"), "--report", report);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).doesNotContain(GONE);
    String reason = report().get("brokenOff").get("message").asString();
    assertThat(reason)
        .startsWith(
            "not one of the 512 cards at hand could be written, so the job stops: not saved")
        .containsAnyOf("a file stands where", "Not a directory", "not a folder");
  }

  @Test
  void aZipFileThatDoesNotBecomeWholeHasNoNewCards() throws IOException {
    Path zip = folder.resolve("cards.zip");
    Path data = people();
    Files.writeString(data, Files.readString(data) + "\"open,quote\n");
    Run run = Run.of("export", data, "--out", zip, "--report", report);
    assertThat(run.code()).isEqualTo(2);
    assertThat(zip).doesNotExist();
    assertThat(report().get("new").asInt()).isZero();
  }
}
